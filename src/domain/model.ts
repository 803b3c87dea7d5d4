/** The shapes that are extracted from text, stored and served. Everything here is data; ids are opaque strings. */

// ── Words and where they stand ────────────────────────────────────────────────────────────────────────────────

/** A stretch of an article's stored text in UTF-16 code units, end exclusive: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether the words say the value themselves or a rule concluded it from them. */
export type Basis = 'STATED' | 'INFERRED'

/** What says a value: words of the text, or (span null) an entry of the input's metadata, named by `path`. */
export interface Evidence {
  readonly span: Span | null
  /** The words themselves; for the text, exactly `text.slice(start, end)`. */
  readonly exact: string
  /** The extractor's rule, or the metadata's entry: `json-ld:datePublished`. */
  readonly rule: string
  readonly basis: Basis
}

/** A value with what says it, best evidence first; never empty. */
export interface Sourced<T> {
  readonly value: T
  readonly evidence: readonly Evidence[]
}

// ── Values ────────────────────────────────────────────────────────────────────────────────────────────────────

/** ISO 3166-1 alpha-2, upper case; `XK` for Kosovo as in common use. */
export type CountryCode = string

/** A state, or an international body or armed movement by the name texts give it (`NATO`, `European Union`). */
export type Party =
  | { readonly kind: 'COUNTRY'; readonly code: CountryCode }
  | { readonly kind: 'ORGANIZATION'; readonly name: string }

export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR'
  | 'DECADE'
  | 'CENTURY'
  | 'SEASON'
  | 'INTERVAL'
  | 'UNKNOWN'

/** A date as far as it is known: EDTF (ISO 8601-2) level 0 with `?`, `~`, `X` and open intervals of level 1. */
export interface PartialDate {
  readonly edtf: string
  readonly precision: DatePrecision
  /** First and last day it can mean, `YYYY-MM-DD`; null where open. */
  readonly earliest: string | null
  readonly latest: string | null
}

export type ZoneBasis = 'STATED' | 'INFERRED' | 'UNKNOWN'

/** A clock time as printed: local, with the IANA zone where it is known, and the instant only where it follows. */
export interface LocalTime {
  /** `YYYY-MM-DD` or `YYYY-MM-DDThh:mm`. */
  readonly local: string
  readonly zone: string | null
  readonly zoneBasis: ZoneBasis
  /** RFC 3339 with offset, as `2021-12-14T00:14:00+07:00`; null without a clock time or a zone. */
  readonly instant: string | null
}

export interface Place {
  readonly venue: string | null
  readonly city: string | null
  readonly country: CountryCode | null
}

export const meetingKinds = [
  'COURTESY_CALL',
  'BILATERAL',
  'MULTILATERAL',
  'SUMMIT',
  'CONSULTATION',
  'NEGOTIATION',
  'CALL',
  'VISIT',
  'SIGNING',
  'OTHER',
] as const
export type MeetingKind = (typeof meetingKinds)[number]

export const meetingStatuses = ['HELD', 'PLANNED', 'CANCELLED'] as const
export type MeetingStatus = (typeof meetingStatuses)[number]

export const participantRoles = ['HOST', 'GUEST', 'CHAIR', 'PARTICIPANT', 'ACCOMPANYING'] as const
export type ParticipantRole = (typeof participantRoles)[number]

export const agreementKinds = [
  'TREATY',
  'AGREEMENT',
  'MOU',
  'PROTOCOL',
  'JOINT_STATEMENT',
  'LETTER_OF_INTENT',
  'PLAN',
  'CONTRACT',
  'OTHER',
] as const
export type AgreementKind = (typeof agreementKinds)[number]

/** From proposed to ended; a later one says more of the same accord. */
export const agreementStatuses = [
  'NEGOTIATING',
  'PLANNED',
  'SIGNED',
  'RATIFIED',
  'IN_FORCE',
  'TERMINATED',
] as const
export type AgreementStatus = (typeof agreementStatuses)[number]

/** A public office as a text gives it, without the state's own name; a post is kept ("Ambassador to Spain"). */
export interface Office {
  readonly title: string
  readonly country: CountryCode | null
  readonly organization: string | null
  /** Whether the text says that it is held, was held or is to be held at its publication. */
  readonly tenure: 'CURRENT' | 'FORMER' | 'DESIGNATE'
}

// ── What one text says: mentions ──────────────────────────────────────────────────────────────────────────────

/** A person who holds, held or speaks for a public office, as one text alone names them. */
export interface OfficialMention {
  /** The fullest form in the text, without titles. */
  readonly name: string
  /** Every form the text uses, as `Joko Widodo`, `Jokowi`; the name among them. */
  readonly forms: readonly string[]
  /** Every place where the text names or clearly means the person, in the order of the text. */
  readonly evidence: readonly Evidence[]
  /** The office held when the text was published (or the last one held), first; then others it names. */
  readonly offices: readonly Sourced<Office>[]
  readonly country: Sourced<CountryCode> | null
  readonly organization: Sourced<string> | null
}

/** A part in a meeting or a signature: `official` is an index into the same text's officials. */
export interface Participation {
  readonly official: number
  readonly role: ParticipantRole
  /** The office held then, where the text gives it; null otherwise. */
  readonly office: string | null
  readonly evidence: readonly Evidence[]
}

/** An occasion, past or planned, on which officials of two or more countries or bodies meet. */
export interface MeetingMention {
  readonly kind: Sourced<MeetingKind>
  readonly status: Sourced<MeetingStatus>
  readonly participants: readonly Participation[]
  readonly parties: readonly Sourced<Party>[]
  /** One day, a month, a year, or an interval `2022-11-29/2022-11-30` for one of several days. */
  readonly date: Sourced<PartialDate> | null
  readonly place: {
    readonly venue: Sourced<string> | null
    readonly city: Sourced<string> | null
    readonly country: Sourced<CountryCode> | null
  }
  /** 6 for "the sixth consultations". */
  readonly ordinal: Sourced<number> | null
  /** The series or body it belongs to: `bilateral consultations`, `ASEAN Summit`. */
  readonly series: Sourced<string> | null
  /** The words that tell of it, the decisive ones first. */
  readonly evidence: readonly Evidence[]
}

/** Something done to an accord: signed, ratified …, with its date where known. */
export interface AgreementAction {
  readonly kind: AgreementStatus
  readonly date: PartialDate | null
  readonly evidence: readonly Evidence[]
}

/** A particular written accord between two or more countries or bodies. */
export interface AgreementMention {
  readonly kind: Sourced<AgreementKind>
  readonly status: Sourced<AgreementStatus>
  /** What it is about, in the text's words; null where nothing says. */
  readonly subject: Sourced<string> | null
  /** Its proper name, as `Comprehensive Economic Partnership Agreement`; null where it has none. */
  readonly title: Sourced<string> | null
  readonly parties: readonly Sourced<Party>[]
  readonly signatories: readonly Participation[]
  /** Of signing or planned signing. */
  readonly date: Sourced<PartialDate> | null
  readonly actions: readonly AgreementAction[]
  readonly evidence: readonly Evidence[]
}

/** Direct speech; one pair of marks, or one interrupted by "he said". */
export interface QuoteMention {
  /** The words between the marks; the parts of an interrupted one joined by a space. */
  readonly text: string
  /** The parts' places in the text, without the marks. */
  readonly spans: readonly Span[]
  /** An index into the same text's officials; null where the speaker is no official or unknown. */
  readonly official: number | null
  /** As the text names the speaker; null where it does not. */
  readonly speaker: Sourced<string> | null
}

/** Something the reader or extractor noticed and could not settle. */
export interface Note {
  readonly code: string
  readonly message: string
  readonly span: Span | null
}

/** Everything that one text alone says. */
export interface Facts {
  readonly headline: Sourced<string> | null
  readonly publishedAt: Sourced<LocalTime> | null
  readonly byline: readonly Sourced<string>[]
  /** The place a dateline names. */
  readonly dateline: Sourced<string> | null
  readonly tags: readonly Sourced<string>[]
  readonly caption: Sourced<string> | null
  readonly imageCredit: Sourced<string> | null
  readonly officials: readonly OfficialMention[]
  readonly meetings: readonly MeetingMention[]
  readonly agreements: readonly AgreementMention[]
  readonly quotes: readonly QuoteMention[]
  readonly notes: readonly Note[]
}

// ── Input ─────────────────────────────────────────────────────────────────────────────────────────────────────

export type SourceFormat = 'PAGE_TEXT' | 'HTML' | 'MARKDOWN' | 'JSON' | 'NINJS' | 'FEED'

/** A part of the text by its function on the page, in the order of the text, never overlapping. */
export interface Part extends Span {
  readonly role:
    | 'CAPTION'
    | 'HEADLINE'
    | 'STANDFIRST'
    | 'TAGS'
    | 'BYLINE'
    | 'PARAGRAPH'
    | 'HEADING'
    | 'LIST_ITEM'
}

/** The functions of the parts that tell something: tags and bylines only tell of the article itself. */
export const tellingRoles: ReadonlySet<Part['role']> = new Set([
  'CAPTION',
  'HEADLINE',
  'STANDFIRST',
  'PARAGRAPH',
  'HEADING',
  'LIST_ITEM',
])

/** A value the input states outside its text, and the entry that holds it: `json-ld:headline`. */
export interface MetadataValue<T> {
  readonly value: T
  readonly path: string
}

/** One text as read: normalised, cut into parts, with what its format's metadata says. */
export interface SourceDocument {
  readonly format: SourceFormat
  /** UTF-16, NFC, `\n` line ends; every span refers to it. It holds caption, headline, byline and body alike. */
  readonly text: string
  readonly parts: readonly Part[]
  readonly metadata: {
    readonly headline: MetadataValue<string> | null
    /** Local date or date-time with offset where given: `2022-08-05T11:20:00+09:00`. */
    readonly publishedAt: MetadataValue<string> | null
    readonly byline: MetadataValue<readonly string[]> | null
    readonly tags: MetadataValue<readonly string[]> | null
    readonly caption: MetadataValue<string> | null
    readonly imageCredit: MetadataValue<string> | null
    readonly publisher: MetadataValue<string> | null
    readonly language: MetadataValue<string> | null
    /** Canonical http(s) address. */
    readonly url: MetadataValue<string> | null
    /** The publisher's own identifier (ninjs `uri`, feed `guid`). */
    readonly guid: MetadataValue<string> | null
  }
}

/** What the person who imports knows besides the text. */
export interface ExtractOptions {
  /** IANA zone of printed clock times; null to infer it from the dateline. */
  readonly timeZone: string | null
}

// ── What is stored and served ─────────────────────────────────────────────────────────────────────────────────

/** Evidence with the article it stands in: how an entity's value is proven. */
export interface EntityEvidence extends Evidence {
  readonly articleId: string
  /** The article's publication (local); null where undated. */
  readonly publishedAt: string | null
}

/**
 * One value that reports give for one field of an entity, and how many do; evidence is of at most three reports,
 * earliest published first.
 */
export interface Statement {
  /** A field's name as served: `name`, `country`, `kind`, `date`, `participant` … */
  readonly field: string
  /** Canonical text of the value, unique within the field. */
  readonly value: string
  readonly count: number
  /** First and last publication (local time) that says so; null where undated. */
  readonly first: string | null
  readonly last: string | null
  readonly evidence: readonly EntityEvidence[]
}

/** A value that other reports give for a field of which `served` is the best supported. */
export interface Discrepancy {
  readonly field: string
  readonly served: Statement
  readonly others: readonly Statement[]
}

/** What every folded entity has. */
export interface EntityBase {
  readonly id: string
  /** Readable, for links; unique in its kind. */
  readonly slug: string
  /** All that reports say of it, field by field: the fold from which the served values follow. */
  readonly statements: readonly Statement[]
  readonly reportCount: number
  /** Publication (local) of the first and the last article that reports it; null where undated. */
  readonly firstReportedAt: string | null
  readonly lastReportedAt: string | null
  /** Ids that were merged into this one. */
  readonly redirectedFrom: readonly string[]
  /** Position in the change log of its last change. */
  readonly changedAt: number
}

/** An office with the publications between which reports give it to its holder. */
export interface OfficeHeld {
  readonly title: string
  readonly country: CountryCode | null
  readonly organization: string | null
  readonly tenure: Office['tenure']
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  readonly count: number
}

export interface Official extends EntityBase {
  readonly name: string
  /** Every form reports use, most used first. */
  readonly names: readonly string[]
  readonly country: CountryCode | null
  readonly organization: string | null
  /** The office that the latest reports give; null where none does. */
  readonly office: string | null
  readonly offices: readonly OfficeHeld[]
}

export interface Participant {
  readonly officialId: string
  readonly role: ParticipantRole
  /** The party and office they acted for at the time, as reported. */
  readonly country: CountryCode | null
  readonly organization: string | null
  readonly office: string | null
}

export interface Meeting extends EntityBase {
  readonly kind: MeetingKind
  readonly status: MeetingStatus
  readonly participants: readonly Participant[]
  readonly parties: readonly Party[]
  readonly date: PartialDate | null
  readonly place: Place | null
  readonly ordinal: number | null
  readonly series: string | null
}

export interface Agreement extends EntityBase {
  readonly kind: AgreementKind
  readonly status: AgreementStatus
  readonly title: string | null
  readonly subject: string | null
  readonly parties: readonly Party[]
  readonly signatories: readonly Participant[]
  readonly date: PartialDate | null
  readonly actions: readonly { readonly kind: AgreementStatus; readonly date: PartialDate | null }[]
}

/** Direct speech as stored: one document a quotation, in the article it stands in. */
export interface Quote {
  readonly id: string
  readonly articleId: string
  /** Its place among the article's quotations, from 0. */
  readonly index: number
  readonly text: string
  readonly spans: readonly Span[]
  readonly officialId: string | null
  readonly speaker: Sourced<string> | null
  /** For whom the official acts, as the article says; null where it does not, or where the speaker is none. */
  readonly country: CountryCode | null
  readonly organization: string | null
  /** The article's, for ordering; null where undated. */
  readonly publishedAt: string | null
  readonly changedAt: number
}

/** An article as stored: its text, what its text alone says, and the entities that its mentions were attached to. */
export interface Article {
  readonly id: string
  readonly slug: string
  readonly format: SourceFormat
  readonly text: string
  readonly parts: readonly Part[]
  /** SHA-256 of what was read, in hex: equal for equal content. */
  readonly hash: string
  readonly extractor: string
  readonly publisher: string | null
  readonly url: string | null
  readonly guid: string | null
  readonly language: string | null
  readonly facts: Facts
  /** Entity of each mention, by the mention's index in `facts`. */
  readonly officialIds: readonly string[]
  readonly meetingIds: readonly string[]
  readonly agreementIds: readonly string[]
  readonly quoteIds: readonly string[]
  /** When it was first imported: RFC 3339, UTC. */
  readonly importedAt: string
  readonly changedAt: number
}

export type ObjectType = 'ARTICLE' | 'OFFICIAL' | 'MEETING' | 'AGREEMENT' | 'QUOTE'
export type ChangeEvent = 'CREATED' | 'UPDATED' | 'MERGED' | 'REMOVED'

/** One line of the log of what happened to every served object. */
export interface Change {
  /** Ascending, without doubles; where to resume from. */
  readonly position: number
  readonly event: ChangeEvent
  readonly type: ObjectType
  readonly objectId: string
  /** For MERGED: the survivor. */
  readonly intoId: string | null
  /** Served fields whose value changed; empty for CREATED and REMOVED. */
  readonly fields: readonly string[]
  /** The article whose import or retraction caused it. */
  readonly articleId: string | null
  /** RFC 3339, UTC. */
  readonly at: string
}

export const rejectReasons = [
  'EMPTY',
  'BINARY',
  'NO_TEXT',
  'ENCODING',
  'TOO_LARGE',
  'TOO_DEEP',
  'ENTITIES',
  'OUTSIDE',
  'MALFORMED',
] as const
export type RejectReason = (typeof rejectReasons)[number]

/** Input that could not be imported, kept so that it can be retried. */
export interface Reject {
  readonly id: string
  /** Where it came from as the user named it: a path, or `stdin`. */
  readonly origin: string
  /** 1-based line of a file of several; null for a whole input. */
  readonly line: number | null
  readonly reason: RejectReason
  readonly message: string
  readonly at: string
}

export type ImportOutcome = 'NEW' | 'UPDATED' | 'UNCHANGED' | 'DUPLICATE' | 'REJECTED'

/** What became of one input: a line of the loader's report. */
export interface ImportResult {
  readonly origin: string
  readonly line: number | null
  readonly outcome: ImportOutcome
  readonly articleId: string | null
  readonly reason: RejectReason | null
  readonly message: string | null
}
