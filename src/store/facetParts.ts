import { partyId } from '../domain/ids'
import type { Agreement, Article, Meeting, PartialDate, Participant, Party } from '../domain/model'
import { bucketsOf, type DateBuckets } from '../domain/values/dateBuckets'
import { distinct, lineOf } from './parts'

/** What objects are counted by, besides what they are served with; lists are lines, each value once. */
interface PartyFacets extends DateBuckets {
  /** Ids in their order. */
  readonly parties: string | null
  readonly officials: string | null
}

/** What a meeting is counted by. */
export interface MeetingFacets extends PartyFacets {
  /** Its first day and EDTF, for the last of many: `2021-12-13 2021-12-13`; a lone space where it has no date. */
  readonly dated: string
}

/** What an agreement is counted by. */
export type AgreementFacets = PartyFacets

const partiesOf = (parties: readonly Party[]): string | null => lineOf(distinct(parties.map(partyId)).sort())
const officialsOf = (parts: readonly Participant[]): string | null =>
  lineOf(distinct(parts.map(({ officialId }) => officialId)).sort())

const datedOf = (date: PartialDate | null): string => `${date?.earliest ?? ''} ${date?.edtf ?? ''}`

/** What the meeting is counted by. */
export const meetingFacets = ({ date, parties, participants }: Meeting): MeetingFacets => ({
  ...bucketsOf(date),
  parties: partiesOf(parties),
  officials: officialsOf(participants),
  dated: datedOf(date),
})

/** What the agreement is counted by. */
export const agreementFacets = ({ date, parties, signatories }: Agreement): AgreementFacets => ({
  ...bucketsOf(date),
  parties: partiesOf(parties),
  officials: officialsOf(signatories),
})

/** What an article is counted by. */
export interface ArticleFacets extends DateBuckets {
  readonly tags: string | null
  /** Of the officials it names, as it gives them. */
  readonly countries: string | null
  readonly officials: string | null
}

const bucketsOfTime = (time: string | null): DateBuckets => {
  const day = time?.slice(0, 10) ?? null
  return bucketsOf({ earliest: day, latest: day })
}

/** What the article is counted by. */
export function articleFacets({ facts, officialIds }: Article): ArticleFacets {
  // As filters see them: a mention of nobody that is stored is none.
  const countries = facts.officials.flatMap(({ country }, index) =>
    country && officialIds[index] !== undefined ? [country.value] : [],
  )
  return {
    ...bucketsOfTime(facts.publishedAt?.value.local ?? null),
    tags: lineOf(distinct(facts.tags.map(({ value }) => value))),
    countries: lineOf(distinct(countries)),
    officials: lineOf(distinct(officialIds.slice(0, facts.officials.length)).filter((id) => id !== '')),
  }
}

/** What a quotation is counted by. */
export const quoteFacets = ({ publishedAt }: { readonly publishedAt: string | null }): DateBuckets =>
  bucketsOfTime(publishedAt)
