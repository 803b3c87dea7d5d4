import {
  discrepanciesOf,
  type ServedValues,
  servedByAgreement,
  servedByMeeting,
  servedByOfficial,
} from '../domain/discrepancies'
import { organizationId } from '../domain/ids'
import type { Agreement, Change, Meeting, Official, Statement } from '../domain/model'
import { storedNameKeys } from '../domain/names/keys'
import { foldForSearch } from '../domain/values/searchText'
import { type ActKeys, type ActPart, actKeys, actsOf } from './acts'
import { type AgreementFacets, agreementFacets, type MeetingFacets, meetingFacets } from './facetParts'
import {
  type Days,
  daysOf,
  distinct,
  foldedOrNull,
  type OfficePart,
  type OrderKey,
  orderKey,
  type ParticipantPart,
  type PartyPart,
  participantPart,
  partyPart,
  type Stored,
} from './parts'
import { type Searchable, searchOf } from './search/document'

/** What only the store uses of an entity: identity keys, unique among all, and hints shared by possible duplicates. */
export interface EntityKeys {
  readonly keys: readonly string[]
  readonly hints: readonly string[]
  /** The articles that report it, of a meeting or agreement; officials have too many. */
  readonly reportIds?: readonly string[]
}

interface EntityFilter {
  readonly hasDiscrepancies: boolean
  /** The fields for which reports give different values. */
  readonly discrepancies: readonly string[]
}

interface EntityOrder {
  readonly firstReportedAt: OrderKey
  readonly lastReportedAt: OrderKey
}

/** An official as stored. */
export interface OfficialDoc extends Stored<Official>, EntityKeys, Searchable {
  readonly order: EntityOrder & { readonly name: string }
  readonly filter: EntityFilter & {
    readonly slugFolded: string
    readonly namesFolded: readonly string[]
    readonly nameKeys: readonly string[]
    readonly organizationId: string | null
    readonly organizationFolded: string | null
    readonly officeFolded: string | null
    readonly offices: readonly OfficePart[]
    readonly officeCount: number
  }
}

/** A meeting as stored. */
export interface MeetingDoc extends Stored<Meeting>, EntityKeys, Searchable {
  readonly facets: MeetingFacets
  readonly order: EntityOrder & { readonly date: OrderKey }
  readonly filter: EntityFilter & {
    readonly slugFolded: string
    readonly days: Days | null
    readonly cityFolded: string | null
    readonly venueFolded: string | null
    readonly seriesFolded: string | null
    readonly participants: readonly ParticipantPart[]
    readonly participantCount: number
    readonly parties: readonly PartyPart[]
    readonly partyCount: number
  }
}

/** An agreement as stored. */
export interface AgreementDoc extends Stored<Agreement>, EntityKeys, Searchable {
  readonly facets: AgreementFacets
  readonly order: EntityOrder & ActKeys & { readonly date: OrderKey; readonly subject: OrderKey }
  readonly filter: EntityFilter & {
    readonly slugFolded: string
    readonly days: Days | null
    readonly titleFolded: string | null
    readonly subjectFolded: string | null
    readonly acts: readonly ActPart[]
    readonly spans: boolean
    readonly signatories: readonly ParticipantPart[]
    readonly signatoryCount: number
    readonly parties: readonly PartyPart[]
    readonly partyCount: number
  }
}

const entityOrder = (entity: Official | Meeting | Agreement): EntityOrder => ({
  firstReportedAt: orderKey(entity.firstReportedAt),
  lastReportedAt: orderKey(entity.lastReportedAt),
})

// A document without keys would meet all others without any in the unique index.
const entityKeys = (id: string, { keys, hints, reportIds }: EntityKeys): EntityKeys => ({
  keys: keys.length > 0 ? distinct(keys) : [id],
  hints: distinct(hints),
  ...(reportIds ? { reportIds: distinct(reportIds) } : {}),
})

function disagreement(statements: readonly Statement[], served: ServedValues): EntityFilter {
  const discrepancies = discrepanciesOf(statements, served).map(({ field }) => field)
  return { hasDiscrepancies: discrepancies.length > 0, discrepancies }
}

/** The document of the official. */
export function toOfficialDoc(official: Official, keys: EntityKeys): OfficialDoc {
  const { id, ...fields } = official
  return {
    _id: id,
    ...fields,
    ...entityKeys(id, keys),
    search: searchOf.official(official),
    order: { ...entityOrder(official), name: foldForSearch(official.name) },
    filter: {
      ...disagreement(official.statements, servedByOfficial(official)),
      slugFolded: foldForSearch(official.slug),
      namesFolded: distinct(official.names.map(foldForSearch)),
      nameKeys: storedNameKeys([official.name, ...official.names]),
      organizationId: official.organization === null ? null : organizationId(official.organization),
      organizationFolded: foldedOrNull(official.organization),
      officeFolded: foldedOrNull(official.office),
      offices: official.offices.map(({ title, country, organization, tenure }) => ({
        title,
        titleFolded: foldForSearch(title),
        country,
        organization,
        organizationFolded: foldedOrNull(organization),
        tenure,
      })),
      officeCount: official.offices.length,
    },
  }
}

/** The document of the meeting. */
export function toMeetingDoc(meeting: Meeting, keys: EntityKeys): MeetingDoc {
  const { id, ...fields } = meeting
  return {
    _id: id,
    ...fields,
    ...entityKeys(id, keys),
    facets: meetingFacets(meeting),
    search: searchOf.meeting(meeting),
    order: { ...entityOrder(meeting), date: orderKey(meeting.date?.earliest ?? null) },
    filter: {
      ...disagreement(meeting.statements, servedByMeeting(meeting)),
      slugFolded: foldForSearch(meeting.slug),
      days: daysOf(meeting.date),
      cityFolded: foldedOrNull(meeting.place?.city ?? null),
      venueFolded: foldedOrNull(meeting.place?.venue ?? null),
      seriesFolded: foldedOrNull(meeting.series),
      participants: meeting.participants.map(participantPart),
      participantCount: meeting.participants.length,
      parties: meeting.parties.map(partyPart),
      partyCount: meeting.parties.length,
    },
  }
}

/** The document of the agreement. */
export function toAgreementDoc(agreement: Agreement, keys: EntityKeys): AgreementDoc {
  const { id, ...fields } = agreement
  const acts = actsOf(agreement)
  return {
    _id: id,
    ...fields,
    ...entityKeys(id, keys),
    facets: agreementFacets(agreement),
    search: searchOf.agreement(agreement),
    order: {
      ...entityOrder(agreement),
      ...actKeys(acts),
      date: orderKey(agreement.date?.earliest ?? null),
      subject: orderKey(foldedOrNull(agreement.subject)),
    },
    filter: {
      ...disagreement(agreement.statements, servedByAgreement(agreement)),
      slugFolded: foldForSearch(agreement.slug),
      days: daysOf(agreement.date),
      titleFolded: foldedOrNull(agreement.title),
      subjectFolded: foldedOrNull(agreement.subject),
      acts,
      spans: acts.length > 1,
      signatories: agreement.signatories.map(participantPart),
      signatoryCount: agreement.signatories.length,
      parties: agreement.parties.map(partyPart),
      partyCount: agreement.parties.length,
    },
  }
}

/** A line of the log of changes: its position is its key. */
export type ChangeDoc = Omit<Change, 'position'> & { readonly _id: number }

/** A line of the log as stored. */
export const toChangeDoc = ({ position, ...change }: Change): ChangeDoc => ({ _id: position, ...change })

/** A line of the log as served. */
export const fromChangeDoc = ({ _id, ...change }: ChangeDoc): Change => ({ position: _id, ...change })

/** An id that was merged into another. */
export interface RedirectDoc {
  readonly _id: string
  readonly to: string
}

interface StoreFields {
  readonly _id: string
  readonly order?: unknown
  readonly filter?: unknown
  readonly facets?: unknown
  readonly keys?: unknown
  readonly hints?: unknown
  readonly reportIds?: unknown
  readonly naturalKey?: unknown
  readonly inputKey?: unknown
  readonly search?: unknown
}

type Domain<D extends StoreFields> = Omit<D, keyof StoreFields> & { readonly id: string }

/** The object as served; of a document that was read in part, only the fields that were read. */
export function fromDoc<D extends StoreFields>(doc: D): Domain<D> {
  const { _id, order, filter, facets, keys, hints, reportIds, naturalKey, inputKey, search, ...fields } = doc
  return { id: _id, ...fields }
}
