import { officeText, partyText } from '../domain/canonical'
import type {
  AgreementMention,
  Article,
  Evidence,
  MeetingMention,
  OfficialMention,
  QuoteMention,
  Sourced,
  Statement,
} from '../domain/model'
import type { EvidenceParent } from './parents'
import { storedList } from './shape'

/** Words for one value of one field. */
interface Said {
  readonly field: string
  readonly value: string
  readonly evidence: readonly Evidence[]
}

/** The words of a statement, with what they say. */
export const ofStatement = ({ field, value, evidence }: Statement): EvidenceParent[] =>
  storedList(evidence, 'evidence').map((words) => ({ ...words, field, value }))

const inArticle = (articleId: string, said: readonly Said[]): EvidenceParent[] =>
  said.flatMap(({ field, value, evidence }) =>
    storedList(evidence, 'evidence').map((words) => ({ ...words, articleId, field, value })),
  )

function sourced<T>(field: string, said: Sourced<T> | null, toText: (value: T) => string = String): Said[] {
  return said ? [{ field, value: toText(said.value), evidence: said.evidence }] : []
}

/** The words that say the article's own values. */
export function articleEvidence({ id, facts }: Article): EvidenceParent[] {
  return inArticle(id, [
    ...sourced('headline', facts.headline),
    ...sourced('publishedAt', facts.publishedAt, ({ local }) => local),
    ...storedList(facts.byline, 'byline').flatMap((name) => sourced('byline', name)),
    ...sourced('dateline', facts.dateline),
    ...storedList(facts.tags, 'tags').flatMap((tag) => sourced('tags', tag)),
    ...sourced('caption', facts.caption),
    ...sourced('imageCredit', facts.imageCredit),
  ])
}

/** What one article says of one official. */
export const officialEvidence = (articleId: string, mention: OfficialMention): EvidenceParent[] =>
  inArticle(articleId, [
    { field: 'name', value: mention.name, evidence: mention.evidence },
    ...sourced('country', mention.country),
    ...sourced('organization', mention.organization),
    ...mention.offices.flatMap((office) => sourced('offices', office, officeText)),
  ])

/** What one article says of one meeting; participants by the names it uses. */
export const meetingEvidence = ({ id, facts }: Article, mention: MeetingMention): EvidenceParent[] =>
  inArticle(id, [
    ...sourced('kind', mention.kind),
    ...sourced('status', mention.status),
    ...sourced('date', mention.date, ({ edtf }) => edtf),
    ...sourced('venue', mention.place.venue),
    ...sourced('city', mention.place.city),
    ...sourced('country', mention.place.country),
    ...sourced('ordinal', mention.ordinal),
    ...sourced('series', mention.series),
    ...mention.parties.flatMap((party) => sourced('parties', party, partyText)),
    ...mention.participants.map(({ official, evidence }) => ({
      field: 'participants',
      value: facts.officials[official]?.name ?? '',
      evidence,
    })),
  ])

/** What one article says of one agreement; signatories by the names it uses. */
export const agreementEvidence = ({ id, facts }: Article, mention: AgreementMention): EvidenceParent[] =>
  inArticle(id, [
    ...sourced('kind', mention.kind),
    ...sourced('status', mention.status),
    ...sourced('title', mention.title),
    ...sourced('subject', mention.subject),
    ...sourced('date', mention.date, ({ edtf }) => edtf),
    ...mention.parties.flatMap((party) => sourced('parties', party, partyText)),
    ...mention.signatories.map(({ official, evidence }) => ({
      field: 'signatories',
      value: facts.officials[official]?.name ?? '',
      evidence,
    })),
    ...mention.actions.map(({ kind, date, evidence }) => ({
      field: 'actions',
      value: `${kind} ${date?.edtf ?? ''}`.trim(),
      evidence,
    })),
  ])

/** Where a quotation's words stand in the article's text, and what names the speaker. */
export function quoteEvidence(
  articleId: string,
  { text, spans, speaker }: Pick<QuoteMention, 'text' | 'spans' | 'speaker'>,
  wordsAt: (start: number, end: number) => string,
): EvidenceParent[] {
  const parts = storedList(spans, 'spans').map((span) => ({
    span,
    exact: wordsAt(span.start, span.end),
    rule: 'quotation',
    basis: 'STATED' as const,
  }))
  return inArticle(articleId, [
    { field: 'text', value: text, evidence: parts },
    ...sourced('speaker', speaker),
  ])
}

/** Only the words for these fields; for all where none are named. */
export const ofFields = <T extends { readonly field: string }>(
  said: readonly T[],
  fields: readonly string[] | null | undefined,
): T[] => (fields ? said.filter(({ field }) => fields.includes(field)) : [...said])
