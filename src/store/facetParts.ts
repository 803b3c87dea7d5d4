import { partyId } from '../domain/ids'
import type { Agreement, Article, Meeting, Participant, Party } from '../domain/model'
import { bucketsOf, type DateBuckets } from '../domain/values/dateBuckets'
import { distinct } from './parts'

/** What a meeting is counted by; each value of a list once. */
export interface MeetingFacets extends DateBuckets {
  readonly kind: string
  readonly status: string
  readonly city: string | null
  readonly country: string | null
  readonly series: string | null
  readonly parties: readonly string[]
  readonly officials: readonly string[]
}

/** What an agreement is counted by; each value of a list once. */
export interface AgreementFacets extends DateBuckets {
  readonly kind: string
  readonly status: string
  readonly parties: readonly string[]
  readonly officials: readonly string[]
}

const partiesOf = (parties: readonly Party[]): string[] => distinct(parties.map(partyId)).sort()
const officialsOf = (parts: readonly Participant[]): string[] =>
  distinct(parts.map(({ officialId }) => officialId)).sort()

/** What the meeting is counted by. */
export const meetingFacets = (meeting: Meeting): MeetingFacets => ({
  ...bucketsOf(meeting.date),
  kind: meeting.kind,
  status: meeting.status,
  city: meeting.place?.city ?? null,
  country: meeting.place?.country ?? null,
  series: meeting.series,
  parties: partiesOf(meeting.parties),
  officials: officialsOf(meeting.participants),
})

/** What the agreement is counted by. */
export const agreementFacets = (agreement: Agreement): AgreementFacets => ({
  ...bucketsOf(agreement.date),
  kind: agreement.kind,
  status: agreement.status,
  parties: partiesOf(agreement.parties),
  officials: officialsOf(agreement.signatories),
})

/** What an article is counted by; each value of a list once. */
export interface ArticleFacets extends DateBuckets {
  readonly publisher: string | null
  readonly tags: readonly string[]
  readonly language: string | null
  readonly format: string
  /** Of the officials it names, as it gives them. */
  readonly countries: readonly string[]
  readonly officials: readonly string[]
}

const bucketsOfTime = (time: string | null): DateBuckets => {
  const day = time?.slice(0, 10) ?? null
  return bucketsOf({ earliest: day, latest: day })
}

/** What the article is counted by. */
export function articleFacets({ facts, officialIds, publisher, language, format }: Article): ArticleFacets {
  // As filters see them: a mention of nobody that is stored is none.
  const countries = facts.officials.flatMap(({ country }, index) =>
    country && officialIds[index] !== undefined ? [country.value] : [],
  )
  return {
    ...bucketsOfTime(facts.publishedAt?.value.local ?? null),
    publisher,
    tags: distinct(facts.tags.map(({ value }) => value)),
    language,
    format,
    countries: distinct(countries),
    officials: distinct(officialIds.slice(0, facts.officials.length)).filter((id) => id !== ''),
  }
}

/** What a quotation is counted by. */
export const quoteFacets = ({ publishedAt }: { readonly publishedAt: string | null }): DateBuckets =>
  bucketsOfTime(publishedAt)
