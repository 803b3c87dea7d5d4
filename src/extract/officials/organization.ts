import type { Sourced, Span } from '../../domain/model'
import type { Chunk, OfficeChunk } from './chunk'
import type { PersonMention } from './personMention'
import type { Setting } from './stateWords'

const bodyOf = (chunk: Chunk): string | null =>
  chunk.kind === 'BODY' ? chunk.actsFor : chunk.kind === 'OFFICE' ? chunk.organization : null

const OFFICES_OF_BODIES =
  /^(?:secretary.general|director.general|executive secretary|commissioner|high representative|under.secretary.general|chairperson|deputy secretary.general)$/

/** "the secretary-general" of the body named last: only bodies have that office. */
export function organizationNearby(
  given: readonly { mention: PersonMention; office: OfficeChunk }[],
  setting: Setting,
): Sourced<string> | null {
  for (const { mention, office } of given) {
    const ofBody = office.heads.some(({ id }) => OFFICES_OF_BODIES.test(id)) || office.owner === 'its'
    if (!ofBody || office.countries.length > 0) continue
    for (let i = mention.sentence; i >= Math.max(0, mention.sentence - 3); i--) {
      const before = (setting.sentences[i]?.chunks ?? []).findLast(
        (chunk) =>
          (bodyOf(chunk) !== null || (office.owner === 'its' && chunk.kind === 'COUNTRY')) &&
          chunk.start < office.start,
      )
      const body = before ? bodyOf(before) : null
      if (before?.kind === 'COUNTRY') break
      if (!before || !body) continue
      return {
        value: body,
        evidence: [
          {
            span: { start: before.start, end: before.end },
            exact: setting.text.slice(before.start, before.end),
            rule: 'body-named-before',
            basis: 'INFERRED',
          },
        ],
      }
    }
  }
  return null
}

const EUROPEAN_COMMISSIONER = /^(?:european|eu) commissioner/i

/** The body that the text names for a person; "EU leaders" act for their states, not for the body. */
export function organizationOf(mentions: readonly PersonMention[], text: string): Sourced<string> | null {
  const sourced = (value: string, { start, end }: Span, rule: string): Sourced<string> => ({
    value,
    evidence: [{ span: { start, end }, exact: text.slice(start, end), rule, basis: 'STATED' }],
  })
  for (const { offices } of mentions)
    for (const { office, rule } of offices) {
      if (EUROPEAN_COMMISSIONER.test(office.title)) return sourced('European Union', office, rule)
      const isMember = rule === 'plural-office-list' && !office.heads.some((head) => head.class === 'BODY')
      if (office.organization && !isMember) return sourced(office.organization, office, rule)
    }
  for (const { organization } of mentions)
    if (organization) return sourced(organization.name, organization, organization.rule)
  return null
}
