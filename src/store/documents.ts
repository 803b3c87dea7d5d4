import {
  discrepanciesOf,
  type ServedValues,
  servedByAgreement,
  servedByMeeting,
  servedByOfficial,
} from '../domain/discrepancies'
import { organizationId, partyId } from '../domain/ids'
import type {
  Agreement,
  Article,
  Change,
  Meeting,
  Official,
  PartialDate,
  Participant,
  Party,
  Quote,
  Statement,
} from '../domain/model'
import { foldForSearch } from '../domain/values/searchText'

/** Sorts behind every text: what stands for an absent value where a list runs upwards. */
const last = '\uffff'

/** A value to order by, absent ones last both ways: `asc` for lists that run up, `desc` for those that run down. */
export interface OrderKey {
  readonly asc: string
  readonly desc: string
}

const orderKey = (value: string | null): OrderKey => ({ asc: value ?? last, desc: value ?? '' })
/** The days a date can mean, an open side before or behind all of them; null where nothing is known. */
export interface Days {
  readonly from: string
  readonly to: string
}

const daysOf = (date: PartialDate | null): Days | null =>
  date === null || (date.earliest === null && date.latest === null)
    ? null
    : { from: date.earliest ?? '', to: date.latest ?? last }

const foldedOrNull = (text: string | null): string | null => (text === null ? null : foldForSearch(text))
const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)]

type Stored<T> = Omit<T, 'id'> & { readonly _id: string }

/** What only the store uses of an entity: identity keys, unique among all, and hints shared by possible duplicates. */
export interface EntityKeys {
  readonly keys: readonly string[]
  readonly hints: readonly string[]
}

interface EntityFilter {
  readonly hasDiscrepancies: boolean
}

interface EntityOrder {
  readonly firstReportedAt: OrderKey
  readonly lastReportedAt: OrderKey
}

// ── Embedded documents that filters compare as a whole ────────────────────────────────────────────────────────

export interface PartyPart {
  readonly id: string
  readonly country: string | null
  readonly organization: string | null
  readonly organizationFolded: string | null
}

export interface ParticipantPart {
  readonly officialId: string
  readonly role: string
  readonly country: string | null
  readonly organization: string | null
  readonly organizationFolded: string | null
  readonly office: string | null
  readonly officeFolded: string | null
}

export interface OfficePart {
  readonly title: string
  readonly titleFolded: string
  readonly country: string | null
  readonly organization: string | null
  readonly organizationFolded: string | null
  readonly tenure: string
}

const partyPart = (party: Party): PartyPart => {
  const organization = party.kind === 'COUNTRY' ? null : party.name
  return {
    id: partyId(party),
    country: party.kind === 'COUNTRY' ? party.code : null,
    organization,
    organizationFolded: foldedOrNull(organization),
  }
}

const participantPart = (participant: Participant): ParticipantPart => ({
  officialId: participant.officialId,
  role: participant.role,
  country: participant.country,
  organization: participant.organization,
  organizationFolded: foldedOrNull(participant.organization),
  office: participant.office,
  officeFolded: foldedOrNull(participant.office),
})

// ── Articles ──────────────────────────────────────────────────────────────────────────────────────────────────

export interface MentionedOfficialPart {
  readonly id: string
  readonly name: string
  readonly nameFolded: string
  readonly country: string | null
  readonly organization: string | null
  readonly organizationFolded: string | null
  readonly office: string | null
  readonly officeFolded: string | null
}

export interface MentionedMeetingPart {
  readonly id: string
  readonly kind: string
  readonly status: string
  readonly city: string | null
  readonly cityFolded: string | null
}

export interface MentionedAgreementPart {
  readonly id: string
  readonly kind: string
  readonly status: string
  readonly subject: string | null
  readonly subjectFolded: string | null
}

export interface ArticleDoc extends Stored<Article> {
  /** What makes an article the same one when it is imported again; unique. */
  readonly naturalKey: string
  readonly order: { readonly publishedAt: OrderKey; readonly headline: OrderKey }
  readonly filter: {
    readonly headline: string | null
    readonly publishedAt: string | null
    readonly headlineFolded: string | null
    readonly byline: readonly string[]
    readonly bylineFolded: readonly string[]
    readonly dateline: string | null
    readonly datelineFolded: string | null
    readonly tags: readonly string[]
    readonly tagsFolded: readonly string[]
    readonly publisherFolded: string | null
    readonly urlFolded: string | null
    readonly languageFolded: string | null
    readonly quoteCount: number
    readonly officials: readonly MentionedOfficialPart[]
    readonly officialCount: number
    readonly meetings: readonly MentionedMeetingPart[]
    readonly meetingCount: number
    readonly agreements: readonly MentionedAgreementPart[]
    readonly agreementCount: number
  }
}

function mentionedOfficials({ facts, officialIds }: Article): MentionedOfficialPart[] {
  return facts.officials.flatMap((mention, index) => {
    const id = officialIds[index]
    const organization = mention.organization?.value ?? null
    const office = mention.offices[0]?.value.title ?? null
    if (id === undefined) return []
    return {
      id,
      name: mention.name,
      nameFolded: foldForSearch(mention.name),
      country: mention.country?.value ?? null,
      organization,
      organizationFolded: foldedOrNull(organization),
      office,
      officeFolded: foldedOrNull(office),
    }
  })
}

function mentionedMeetings({ facts, meetingIds }: Article): MentionedMeetingPart[] {
  return facts.meetings.flatMap(({ kind, status, place }, index) => {
    const id = meetingIds[index]
    const city = place.city?.value ?? null
    if (id === undefined) return []
    return { id, kind: kind.value, status: status.value, city, cityFolded: foldedOrNull(city) }
  })
}

function mentionedAgreements({ facts, agreementIds }: Article): MentionedAgreementPart[] {
  return facts.agreements.flatMap((mention, index) => {
    const id = agreementIds[index]
    const subject = mention.subject?.value ?? null
    if (id === undefined) return []
    const { kind, status } = mention
    return { id, kind: kind.value, status: status.value, subject, subjectFolded: foldedOrNull(subject) }
  })
}

/** An article as stored, with what lists order and filter by. */
export function toArticleDoc({ id, ...article }: Article, naturalKey: string): ArticleDoc {
  const { facts, officialIds, meetingIds, agreementIds, quoteIds, publisher, url, language } = article
  const headline = facts.headline?.value ?? null
  const publishedAt = facts.publishedAt?.value.local ?? null
  const dateline = facts.dateline?.value ?? null
  const byline = facts.byline.map(({ value }) => value)
  const tags = facts.tags.map(({ value }) => value)
  return {
    _id: id,
    ...article,
    naturalKey,
    order: { publishedAt: orderKey(publishedAt), headline: orderKey(foldedOrNull(headline)) },
    filter: {
      headline,
      publishedAt,
      headlineFolded: foldedOrNull(headline),
      byline,
      bylineFolded: byline.map(foldForSearch),
      dateline,
      datelineFolded: foldedOrNull(dateline),
      tags,
      tagsFolded: tags.map(foldForSearch),
      publisherFolded: foldedOrNull(publisher),
      urlFolded: foldedOrNull(url),
      languageFolded: foldedOrNull(language),
      quoteCount: quoteIds.length,
      officials: mentionedOfficials({ id, ...article }),
      officialCount: distinct(officialIds).length,
      meetings: mentionedMeetings({ id, ...article }),
      meetingCount: distinct(meetingIds).length,
      agreements: mentionedAgreements({ id, ...article }),
      agreementCount: distinct(agreementIds).length,
    },
  }
}

// ── Entities ──────────────────────────────────────────────────────────────────────────────────────────────────

export interface OfficialDoc extends Stored<Official>, EntityKeys {
  readonly order: EntityOrder & { readonly name: string }
  readonly filter: EntityFilter & {
    readonly slugFolded: string
    readonly namesFolded: readonly string[]
    readonly organizationId: string | null
    readonly organizationFolded: string | null
    readonly officeFolded: string | null
    readonly offices: readonly OfficePart[]
    readonly officeCount: number
  }
}

export interface MeetingDoc extends Stored<Meeting>, EntityKeys {
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

export interface AgreementDoc extends Stored<Agreement>, EntityKeys {
  readonly order: EntityOrder & { readonly date: OrderKey; readonly subject: OrderKey }
  readonly filter: EntityFilter & {
    readonly slugFolded: string
    readonly days: Days | null
    readonly titleFolded: string | null
    readonly subjectFolded: string | null
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
const entityKeys = (id: string, { keys, hints }: EntityKeys): EntityKeys => ({
  keys: keys.length > 0 ? distinct(keys) : [id],
  hints: distinct(hints),
})

const disagrees = (statements: readonly Statement[], served: ServedValues): boolean =>
  discrepanciesOf(statements, served).length > 0

/** An official as stored. */
export function toOfficialDoc(official: Official, keys: EntityKeys): OfficialDoc {
  const { id, ...fields } = official
  return {
    _id: id,
    ...fields,
    ...entityKeys(id, keys),
    order: { ...entityOrder(official), name: foldForSearch(official.name) },
    filter: {
      hasDiscrepancies: disagrees(official.statements, servedByOfficial(official)),
      slugFolded: foldForSearch(official.slug),
      namesFolded: distinct(official.names.map(foldForSearch)),
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

/** A meeting as stored. */
export function toMeetingDoc(meeting: Meeting, keys: EntityKeys): MeetingDoc {
  const { id, ...fields } = meeting
  return {
    _id: id,
    ...fields,
    ...entityKeys(id, keys),
    order: { ...entityOrder(meeting), date: orderKey(meeting.date?.earliest ?? null) },
    filter: {
      hasDiscrepancies: disagrees(meeting.statements, servedByMeeting(meeting)),
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

/** An agreement as stored. */
export function toAgreementDoc(agreement: Agreement, keys: EntityKeys): AgreementDoc {
  const { id, ...fields } = agreement
  return {
    _id: id,
    ...fields,
    ...entityKeys(id, keys),
    order: {
      ...entityOrder(agreement),
      date: orderKey(agreement.date?.earliest ?? null),
      subject: orderKey(foldedOrNull(agreement.subject)),
    },
    filter: {
      hasDiscrepancies: disagrees(agreement.statements, servedByAgreement(agreement)),
      slugFolded: foldForSearch(agreement.slug),
      days: daysOf(agreement.date),
      titleFolded: foldedOrNull(agreement.title),
      subjectFolded: foldedOrNull(agreement.subject),
      signatories: agreement.signatories.map(participantPart),
      signatoryCount: agreement.signatories.length,
      parties: agreement.parties.map(partyPart),
      partyCount: agreement.parties.length,
    },
  }
}

// ── Quotations and changes ────────────────────────────────────────────────────────────────────────────────────

export interface QuoteDoc extends Stored<Quote> {
  readonly order: { readonly publishedAt: OrderKey }
  readonly filter: { readonly textFolded: string; readonly speakerFolded: string | null }
}

/** A quotation as stored. */
export function toQuoteDoc(quote: Quote): QuoteDoc {
  const { id, ...fields } = quote
  return {
    _id: id,
    ...fields,
    order: { publishedAt: orderKey(quote.publishedAt) },
    filter: {
      textFolded: foldForSearch(quote.text),
      speakerFolded: foldedOrNull(quote.speaker?.value ?? null),
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
  readonly keys?: unknown
  readonly hints?: unknown
  readonly naturalKey?: unknown
}

type Domain<D extends StoreFields> = Omit<D, keyof StoreFields> & { readonly id: string }

/** The object as served; of a document that was read in part, only the fields that were read. */
export function fromDoc<D extends StoreFields>(doc: D): Domain<D> {
  const { _id, order: _order, filter: _filter, keys: _keys, hints: _hints, naturalKey: _key, ...fields } = doc
  return { id: _id, ...fields }
}
