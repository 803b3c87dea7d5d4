import type { Country } from '../domain/countries'
import type { DuplicatePair } from '../domain/duplicatePairs'
import type { ScoreTable } from '../domain/extractionQuality'
import type {
  Agreement,
  Article,
  Change,
  EntityEvidence,
  Evidence,
  LocalTime,
  Meeting,
  ObjectType,
  Official,
  PartialDate,
  Participant,
  Quote,
  Reject,
  Sourced,
} from '../domain/model'
import type { PersonFeatures } from '../domain/names/identify'
import type { Highlight } from '../domain/search/highlight'
import type { FoundPassage } from '../domain/search/passages'
import type { FilterInput } from '../store/filters/rules'
import type { Page, Row } from '../store/page'
import type { AskedFor } from '../store/plan'
import type { NamedOfficial } from '../store/search/names'
import type { SearchHit, SearchPage } from '../store/search/search'
import type { Suggestion } from '../store/search/suggest'
import type { Dimension } from '../store/statistics/dimensions'
import type { FacetValue } from '../store/statistics/facetValues'
import type { Stats } from '../store/statistics/request'
import type { StatsDimension } from './types.generated'

/** A body that reports name; it is no stored object. */
export interface OrganizationParent {
  readonly id: string
  readonly name: string
}

export type PartyParent = Country | OrganizationParent
export type ReportedParent = Official | Meeting | Agreement
export type NodeParent = Article | Quote | ReportedParent | PartyParent

/** Words with what they say. */
export interface EvidenceParent extends Omit<EntityEvidence, 'publishedAt'> {
  readonly field: string
  readonly value: string
}

/** A date with the words of the reports that say it, best first. */
export interface PartialDateParent extends PartialDate {
  readonly evidence: readonly Evidence[]
}

export interface LocalTimeParent extends Sourced<LocalTime> {
  readonly articleId: string
}

/** A part with its official where they were asked for, and the words that say it. */
export interface ParticipantParent extends Participant {
  readonly official: Official | null
  readonly said: readonly EvidenceParent[]
}

export interface AgreementActionParent {
  readonly kind: Agreement['status']
  readonly date: PartialDateParent | null
  readonly said: readonly EvidenceParent[]
}

export interface MentionParent {
  readonly type: ObjectType
  readonly objectId: string | null
  readonly evidence: readonly EvidenceParent[]
}

export interface DuplicateCandidateParent {
  readonly object: ReportedParent
  readonly score: number
  readonly reasons: readonly string[]
}

/** A row with what its cursor is bound to. */
export interface EdgeParent<T> extends Row<T> {
  readonly binding: string
}

/** Of which list a page is, for what is asked of the whole list. */
export interface ListSource {
  readonly filter: FilterInput | null
  readonly search: AskedFor | null
  /** Whose list it is, and by which relation; null for a list of the root. */
  readonly of: { readonly relation: string; readonly id: string } | null
}

/** A page with its list. */
export interface ListPage<T> extends Page<T> {
  readonly source: ListSource
}

/** A facet's value with what it is told by. */
export interface FacetParent extends FacetValue {
  readonly dimension: Dimension
}

export type PageInfoParent = Page<unknown>
export type ArticleConnectionParent = ListPage<Article>
export type ArticleFacetsParent = ListSource
export type ArticleEdgeParent = EdgeParent<Article>
/** Of officials that were looked for by a name: how each fits, by id. */
export interface OfficialConnectionParent extends ListPage<Official> {
  readonly named?: ReadonlyMap<string, NamedOfficial>
}
export type OfficialFacetsParent = ListSource
export interface OfficialEdgeParent extends EdgeParent<Official> {
  readonly named?: NamedOfficial | null
}
export type MeetingConnectionParent = ListPage<Meeting>
export type MeetingFacetsParent = ListSource
export type MeetingEdgeParent = EdgeParent<Meeting>
export type AgreementConnectionParent = ListPage<Agreement>
export type AgreementFacetsParent = ListSource
export type AgreementEdgeParent = EdgeParent<Agreement>
export type CountryConnectionParent = ListPage<Country>
export type CountryFacetsParent = ListSource
export type CountryEdgeParent = EdgeParent<Country>
export type QuoteConnectionParent = ListPage<Quote>
export type QuoteFacetsParent = ListSource
export type QuoteEdgeParent = EdgeParent<Quote>
/** An object on which reports disagree; of one field alone where that was asked for. */
export interface DisagreementParent {
  readonly objectId: string
  readonly field: string | null
}

export type DuplicatePairConnectionParent = Page<DuplicatePair>
export type DuplicatePairEdgeParent = EdgeParent<DuplicatePair>
export type DisagreementConnectionParent = Page<DisagreementParent>
export type DisagreementEdgeParent = EdgeParent<DisagreementParent>
export type RejectConnectionParent = Page<Reject>
export type RejectEdgeParent = EdgeParent<Reject>
export type ChangeConnectionParent = ListPage<Change>
export type ChangeFacetsParent = ListSource
export type ChangeEdgeParent = EdgeParent<Change>

/** A page of what was found; its objects are loaded where they are asked for. */
export interface SearchConnectionParent extends SearchPage {
  readonly types: readonly ObjectType[]
  /** What the search found in each object, by id; read once a page. */
  readonly highlights: () => Promise<ReadonlyMap<string, readonly Highlight[]>>
}

export type SearchResultParent = Article | Official | Meeting | Agreement | Quote

export interface SearchEdgeParent extends SearchHit {
  readonly binding: string
  readonly node: SearchResultParent
  readonly highlightsById: SearchConnectionParent['highlights']
}

export type SuggestionParent = Suggestion

/** A sentence with the article that it is cut from, which was read in part. */
export interface PassageParent extends FoundPassage {
  readonly source: Article
  /** The article's other sentences that fit as well. */
  readonly besides: readonly FoundPassage[]
}
export type PassageConnectionParent = Page<PassageParent>
export type PassageEdgeParent = EdgeParent<PassageParent>

/** Someone who may be meant; the official is loaded where asked for. */
export interface OfficialMatchParent {
  readonly officialId: string
  readonly score: number
  readonly isMatch: boolean
  readonly matchedForm: string
  readonly features: PersonFeatures
}

export interface OfficialMatchesParent {
  readonly candidates: readonly OfficialMatchParent[]
}

/** What the service says of itself; what it holds is read from the store. */
export interface ServiceParent {
  readonly name: string
  readonly version: string
  readonly extractor: string
  /** RFC 3339. */
  readonly startedAt: string
  readonly limits: readonly { readonly name: string; readonly max: number }[]
  /** The committed figures of the built-in extractor. */
  readonly scores: ScoreTable
}

export type ServiceCountsParent = Record<
  'articles' | 'officials' | 'meetings' | 'agreements' | 'quotes',
  number
>

/** Statistics with what their buckets are told by. */
export interface StatsParent extends Stats {
  readonly filter: FilterInput | null
  readonly dimensions: readonly NamedDimension[]
}

export interface NamedDimension {
  readonly name: StatsDimension
  readonly dimension: Dimension
}

export interface StatsBucketParent {
  readonly keys: readonly StatsKeyParent[]
  readonly count: number
  readonly cursor: string
  readonly filter: FilterInput
}

export interface StatsKeyParent extends NamedDimension {
  readonly value: string
}
