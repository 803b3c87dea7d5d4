import type { Evidence, Facts, SourceDocument, Sourced, Span } from '../../src/domain/model'

const place = (span: Span | null): string => (span ? `${span.start}–${span.end}` : 'metadata')

const told = ({ span, exact, rule, basis }: Evidence): string =>
  `    ${place(span).padEnd(13)} ${rule}${basis === 'INFERRED' ? ' (inferred)' : ''}: ${exact.replace(/\s+/g, ' ')}`

function field(name: string, sourced: Sourced<unknown> | null): string[] {
  if (!sourced) return []
  const value = typeof sourced.value === 'string' ? sourced.value : JSON.stringify(sourced.value)
  return [`  ${name}: ${value}`, ...sourced.evidence.map(told)]
}

/** A text with every mention in it, the rule that found it and its span, readable from top to bottom. */
export function explain(document: SourceDocument, facts: Facts): string {
  const name = (index: number) => facts.officials[index]?.name ?? '?'
  const lines = [document.text.trim(), '']
  lines.push(
    ...field('headline', facts.headline),
    ...field('published', facts.publishedAt),
    ...field('dateline', facts.dateline),
  )
  for (const official of facts.officials) {
    lines.push('', `OFFICIAL ${official.name} (${official.forms.join(', ')})`, ...official.evidence.map(told))
    for (const office of official.offices) lines.push(...field('office', office))
    lines.push(...field('country', official.country), ...field('organization', official.organization))
  }
  for (const meeting of facts.meetings) {
    lines.push('', `MEETING ${meeting.kind.value} ${meeting.status.value}`, ...meeting.evidence.map(told))
    for (const { official, role, evidence } of meeting.participants)
      lines.push(`  participant: ${name(official)} (${role})`, ...evidence.map(told))
    for (const party of meeting.parties) lines.push(...field('party', party))
    lines.push(
      ...field('date', meeting.date),
      ...field('venue', meeting.place.venue),
      ...field('city', meeting.place.city),
    )
    lines.push(...field('ordinal', meeting.ordinal), ...field('series', meeting.series))
  }
  for (const agreement of facts.agreements) {
    lines.push(
      '',
      `AGREEMENT ${agreement.kind.value} ${agreement.status.value}`,
      ...agreement.evidence.map(told),
    )
    lines.push(
      ...field('title', agreement.title),
      ...field('subject', agreement.subject),
      ...field('date', agreement.date),
    )
    for (const party of agreement.parties) lines.push(...field('party', party))
    for (const { official } of agreement.signatories) lines.push(`  signatory: ${name(official)}`)
  }
  for (const quote of facts.quotes)
    lines.push(
      '',
      `QUOTE ${quote.spans.map(place).join(', ')} ${quote.text}`,
      ...field('speaker', quote.speaker),
    )
  for (const { code, message, span } of facts.notes) lines.push('', `NOTE ${code} ${place(span)} ${message}`)
  return lines.join('\n')
}
