import { partyId } from '../domain/ids'
import type { PartialDate, Participant, Party } from '../domain/model'
import { foldForSearch } from '../domain/values/searchText'

/** Sorts behind every text: what stands for an absent value where a list runs upwards. */
export const last = '\uffff'

/** A value to order by, absent ones last both ways: `asc` for lists that run up, `desc` for those that run down. */
export interface OrderKey {
  readonly asc: string
  readonly desc: string
}

/** Of a value that may be absent. */
export const orderKey = (value: string | null): OrderKey => ({ asc: value ?? last, desc: value ?? '' })

/** The days a date can mean, an open side before or behind all of them; null where nothing is known. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** Of a date that may be absent. */
export const daysOf = (date: PartialDate | null): Days | null =>
  date === null || (date.earliest === null && date.latest === null)
    ? null
    : { from: date.earliest ?? '', to: date.latest ?? last }

/** For comparing and ordering; null stays null. */
export const foldedOrNull = (text: string | null): string | null =>
  text === null ? null : foldForSearch(text)

/** Each once, in order. */
export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)]

/** Parts the values of a line; no id, code or tag has this character. */
export const lineBreak = '\u001f'

/**
 * A list as one text: an index that has it can answer for documents, which one over the list itself can't. Null where there is
 * nothing in it.
 */
export const lineOf = (values: readonly string[]): string | null =>
  values.length === 0 ? null : values.join(lineBreak)

/** The values of a line. */
export const lineValues = (line: string | null): string[] => (line === null ? [] : line.split(lineBreak))

/** Lists of at most `size`, in order. */
export const chunksOf = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )

/** An object as its document: the id is the document's key. */
export type Stored<T> = Omit<T, 'id'> & { readonly _id: string }

/** A party as filters compare it. */
export interface PartyPart {
  readonly id: string
  readonly country: string | null
  readonly organization: string | null
  readonly organizationFolded: string | null
}

/** A participant or signatory as filters compare them. */
export interface ParticipantPart {
  readonly officialId: string
  readonly role: string
  readonly country: string | null
  readonly organization: string | null
  readonly organizationFolded: string | null
  readonly office: string | null
  readonly officeFolded: string | null
}

/** An office as filters compare it. */
export interface OfficePart {
  readonly title: string
  readonly titleFolded: string
  readonly country: string | null
  readonly organization: string | null
  readonly organizationFolded: string | null
  readonly tenure: string
}

/** A party's part. */
export const partyPart = (party: Party): PartyPart => {
  const organization = party.kind === 'COUNTRY' ? null : party.name
  return {
    id: partyId(party),
    country: party.kind === 'COUNTRY' ? party.code : null,
    organization,
    organizationFolded: foldedOrNull(organization),
  }
}

/** A participant's or signatory's part. */
export const participantPart = (participant: Participant): ParticipantPart => ({
  officialId: participant.officialId,
  role: participant.role,
  country: participant.country,
  organization: participant.organization,
  organizationFolded: foldedOrNull(participant.organization),
  office: participant.office,
  officeFolded: foldedOrNull(participant.office),
})
