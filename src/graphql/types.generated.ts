// Made from schema.graphql by scripts/codegen.ts; never edited by hand.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Article as DomainArticle, Official as DomainOfficial, Meeting as DomainMeeting, Agreement as DomainAgreement, Quote as DomainQuote, Change as DomainChange, Statement as DomainStatement, Discrepancy as DomainDiscrepancy, OfficeHeld as DomainOfficeHeld, Place as DomainPlace, Note as DomainNote, Reject as DomainReject } from '../domain/model';
import type { DuplicatePair as DomainDuplicatePair } from '../domain/duplicatePairs';
import type { Country as DomainCountry } from '../domain/countries';
import type { NodeParent, PartyParent, ReportedParent, OrganizationParent, EvidenceParent, PartialDateParent, LocalTimeParent, ParticipantParent, AgreementActionParent, MentionParent, DuplicateCandidateParent, PageInfoParent, ServiceParent, ServiceCountsParent, SearchResultParent, PassageConnectionParent, PassageEdgeParent, PassageParent, SearchConnectionParent, SearchEdgeParent, SuggestionParent, OfficialMatchesParent, OfficialMatchParent, StatsParent, StatsBucketParent, StatsKeyParent, FacetParent, ArticleConnectionParent, ArticleEdgeParent, OfficialConnectionParent, OfficialEdgeParent, MeetingConnectionParent, MeetingEdgeParent, AgreementConnectionParent, AgreementEdgeParent, CountryConnectionParent, CountryEdgeParent, QuoteConnectionParent, QuoteEdgeParent, ChangeConnectionParent, ChangeEdgeParent, ArticleFacetsParent, OfficialFacetsParent, MeetingFacetsParent, AgreementFacetsParent, CountryFacetsParent, QuoteFacetsParent, ChangeFacetsParent, DisagreementParent, DisagreementConnectionParent, DisagreementEdgeParent, RejectConnectionParent, RejectEdgeParent, DuplicatePairConnectionParent, DuplicatePairEdgeParent } from './parents';
import type { NetworkParent, NetworkNodeParent, NetworkEdgeParent, TimelineEntryParent, MeetingEntryParent, AgreementEntryParent, QuoteEntryParent, FollowUpParent, BilateralParent, AgreementStageParent, ContactParent, CounterpartParent, PartnerParent, SeriesParent, TimelineConnectionParent, TimelineEdgeParent, FollowUpConnectionParent, FollowUpEdgeParent, CounterpartConnectionParent, CounterpartEdgeParent, PartnerConnectionParent, PartnerEdgeParent, SeriesConnectionParent, SeriesEdgeParent } from './relationParents';
import type { Context } from './context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** RFC 3339 with offset, as given, never shifted. Example: `2021-12-14T00:14:00+07:00`. */
  DateTime: { input: string; output: string; }
  /** A local date or clock time as printed, `YYYY-MM-DD` or `YYYY-MM-DDThh:mm`, without a zone. Example: `2021-12-14T00:14`. */
  LocalDateTime: { input: string; output: string; }
  /** A calendar day, `YYYY-MM-DD`, text end to end. Impossible days are refused. Example: `2021-12-14`. */
  Date: { input: string; output: string; }
  /**
   * Extended Date/Time Format, ISO 8601-2: level 0 with `?`, `~`, `X` and open intervals of level 1. A date is never padded:
   * "December 2021" is `2021-12`. Examples: `2021-12-14`, `2021-12`, `2021-12-14/2021-12-15`, `202X`.
   */
  EDTF: { input: string; output: string; }
  /** An absolute http or https address. Example: `https://example.org/news/1`. */
  URL: { input: string; output: string; }
  /** ISO 3166-1 alpha-2, upper case. Example: `ID` for Indonesia. */
  CountryCode: { input: string; output: string; }
  /** BCP 47. Example: `en-GB`. */
  LanguageTag: { input: string; output: string; }
  /** An IANA time zone. Example: `Asia/Jakarta`. */
  TimeZone: { input: string; output: string; }
  /** A filter as JSON, to hand back as a variable of the list's filter type. Example: `{"kind": {"eq": "CALL"}}`. */
  FilterJSON: { input: unknown; output: Readonly<Record<string, unknown>>; }
};

/** What can be read; no token is needed. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Any object by its id: an article, official, meeting, agreement, quotation, country or organisation; null where there is
   * none. The id of an object that was merged into another gives the survivor, and `extensions.redirects` says so.
   */
  readonly node?: Maybe<Node>;
  /** Objects by their ids, in that order, null where there is none. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One article by its id, or by one of the keys of `ArticleBy`; null where there is none. */
  readonly article?: Maybe<Article>;
  /** Articles, the latest published first unless told otherwise. */
  readonly articles: ArticleConnection;
  /** One official by its id, or by one of the keys of `OfficialBy`; null where there is none. */
  readonly official?: Maybe<Official>;
  /** Officials, by name unless told otherwise. */
  readonly officials: OfficialConnection;
  /** One meeting by its id, or by one of the keys of `MeetingBy`; null where there is none. */
  readonly meeting?: Maybe<Meeting>;
  /** Meetings as occasions, however many articles report one; the latest first unless told otherwise. */
  readonly meetings: MeetingConnection;
  /** One agreement by its id, or by one of the keys of `AgreementBy`; null where there is none. */
  readonly agreement?: Maybe<Agreement>;
  /** Agreements, the latest first unless told otherwise. */
  readonly agreements: AgreementConnection;
  /** One country by its ISO 3166-1 alpha-2 code; null where there is no such country. */
  readonly country?: Maybe<Country>;
  /** All countries of ISO 3166-1 (and `XK`), by name unless told otherwise. */
  readonly countries: CountryConnection;
  /** Direct speech, the latest published first unless told otherwise. */
  readonly quotes: QuoteConnection;
  /**
   * How many meetings there are by year, kind, party or other dimensions, as occasions: five articles on one meeting count once.
   * A bucket has a key for each dimension; a meeting with several parties is in the bucket of each.
   */
  readonly meetingStats: Stats;
  /**
   * How many agreements there are by year, kind, party or other dimensions, however many articles report one. A bucket has a key
   * for each dimension; an agreement is in the bucket of each of its parties.
   */
  readonly agreementStats: Stats;
  /**
   * How many articles there are by year, publisher, official or other dimensions. A bucket has a key for each dimension; an
   * article is in the bucket of each official it names.
   */
  readonly articleStats: Stats;
  /**
   * Who met whom: parties or officials as nodes, and a weighted tie between any two that met. Meetings that were held count,
   * unless the filter says otherwise by `status`. The same as a file for Gephi and other tools: `/network.gexf` and `/network.graphml`.
   */
  readonly network: Network;
  /**
   * Meetings, what was done to agreements, and quotations, as one list in the order of time: an entry stands at the first day its
   * date can mean. A quotation stands at the publication of its article.
   */
  readonly timeline: TimelineConnection;
  /**
   * What two parties have in common: their meetings and agreements, and when they last met at which level. Null where a body is
   * named by no report.
   */
  readonly bilateral?: Maybe<Bilateral>;
  /**
   * One mechanism that meets again and again, and which of its meetings are known: reports of "the sixth consultations" say that
   * there were five before. Of several that fit, the one with the most meetings; null where none does.
   */
  readonly series?: Maybe<Series>;
  /** The mechanisms that meet again and again, those with the most known meetings first. */
  readonly seriesList: SeriesConnection;
  /**
   * What was announced and never heard of again: planned meetings and signings whose last possible day has passed, and which no
   * report says were held, signed or cancelled. The most recently due first unless told otherwise.
   */
  readonly followUps: FollowUpConnection;
  /** Officials, meetings and agreements on which reports disagree, the last reported first. */
  readonly discrepancies: DisagreementConnection;
  /**
   * Officials who may be one person and could not be told to be: each two that share what resolution goes by, and are like
   * enough to be worth a look; the likeliest first. `Official.duplicateCandidates` has those of one official.
   */
  readonly duplicateCandidates: DuplicatePairConnection;
  /** Input that could not be imported and is kept until it can, the last rejected first. */
  readonly rejects: RejectConnection;
  /** How well facts are read from articles of the labelled sets: the least that a release may have. */
  readonly extractionQuality: ExtractionQuality;
  /** What an operation would cost and which part of the limits it uses; it is not run. Where `query` is no valid document, an error says why. */
  readonly explainCost: CostExplanation;
  /**
   * What happened to the served objects, in the order it happened. Resume with `after` and the `endCursor` of the page read
   * before: nothing is missed and nothing comes twice.
   */
  readonly changes: ChangeConnection;
  /**
   * Articles, officials, meetings, agreements and quotations that have these words, the best first. Words must all be there,
   * in any form (`signing` finds `signed`) and whatever case and accents; `"quoted words"` stand side by side as they are;
   * `-word` must not be there; `OR` stands between alternatives and brackets around them; `minist*` is a beginning;
   * `country:ID`, `kind:courtesy_call`, `date:2021-12` and other fields ask for facts. What is wrong with a query is an
   * error that names its column. Example: `"security council" (Russia OR Moscow) -sanctions after:2021`.
   */
  readonly search: SearchConnection;
  /**
   * The sentences that a search finds, for reading what was said rather than where: of each article that the words are in, the
   * sentence with most of them. The best articles first, as `search` weighs them; of equals the latest published.
   */
  readonly passages: PassageConnection;
  /**
   * What the beginning of a name can mean, for a search box: officials in any order and script of their names, countries,
   * organisations, cities, series of meetings and tags. Nothing for fewer than two letters.
   */
  readonly suggest: ReadonlyArray<Suggestion>;
  /**
   * Who is meant by names together with what else is known of each: for matching another list of people with this one.
   * One answer a question, in their order. At most 50 questions.
   */
  readonly matchOfficials: ReadonlyArray<OfficialMatches>;
  /** What this service is and holds, and the limits it keeps. */
  readonly service: Service;
};


/** What can be read; no token is needed. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; no token is needed. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be read; no token is needed. */
export type QueryArticleArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  by?: InputMaybe<ArticleBy>;
};


/** What can be read; no token is needed. */
export type QueryArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ArticleOrder>>;
};


/** What can be read; no token is needed. */
export type QueryOfficialArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  by?: InputMaybe<OfficialBy>;
};


/** What can be read; no token is needed. */
export type QueryOfficialsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<OfficialFilter>;
  name?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OfficialOrder>>;
};


/** What can be read; no token is needed. */
export type QueryMeetingArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  by?: InputMaybe<MeetingBy>;
};


/** What can be read; no token is needed. */
export type QueryMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrder>>;
};


/** What can be read; no token is needed. */
export type QueryAgreementArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  by?: InputMaybe<AgreementBy>;
};


/** What can be read; no token is needed. */
export type QueryAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
};


/** What can be read; no token is needed. */
export type QueryCountryArgs = {
  code: Scalars['CountryCode']['input'];
};


/** What can be read; no token is needed. */
export type QueryCountriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<CountryFilter>;
  orderBy?: InputMaybe<ReadonlyArray<CountryOrder>>;
};


/** What can be read; no token is needed. */
export type QueryQuotesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<QuoteOrder>>;
};


/** What can be read; no token is needed. */
export type QueryMeetingStatsArgs = {
  groupBy: ReadonlyArray<MeetingDimension>;
  filter?: InputMaybe<MeetingFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  countBy?: StatsCount;
  having?: InputMaybe<StatsHaving>;
  orderBy?: InputMaybe<ReadonlyArray<StatsOrder>>;
  emptyBuckets?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read; no token is needed. */
export type QueryAgreementStatsArgs = {
  groupBy: ReadonlyArray<AgreementDimension>;
  filter?: InputMaybe<AgreementFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  countBy?: StatsCount;
  having?: InputMaybe<StatsHaving>;
  orderBy?: InputMaybe<ReadonlyArray<StatsOrder>>;
  emptyBuckets?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read; no token is needed. */
export type QueryArticleStatsArgs = {
  groupBy: ReadonlyArray<ArticleDimension>;
  filter?: InputMaybe<ArticleFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  having?: InputMaybe<StatsHaving>;
  orderBy?: InputMaybe<ReadonlyArray<StatsOrder>>;
  emptyBuckets?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read; no token is needed. */
export type QueryNetworkArgs = {
  of?: InputMaybe<NetworkOf>;
  filter?: InputMaybe<MeetingFilter>;
  minWeight?: InputMaybe<Scalars['Float']['input']>;
  minMeetings?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<TieOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read; no token is needed. */
export type QueryTimelineArgs = {
  filter?: InputMaybe<TimelineFilter>;
  order?: InputMaybe<ChronologicalOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read; no token is needed. */
export type QueryBilateralArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};


/** What can be read; no token is needed. */
export type QuerySeriesArgs = {
  mechanism: Scalars['String']['input'];
  parties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** What can be read; no token is needed. */
export type QuerySeriesListArgs = {
  mechanism?: InputMaybe<Scalars['String']['input']>;
  parties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  incomplete?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read; no token is needed. */
export type QueryFollowUpsArgs = {
  filter?: InputMaybe<FollowUpFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  order?: InputMaybe<ChronologicalOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read; no token is needed. */
export type QueryDiscrepanciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<DisagreementFilter>;
};


/** What can be read; no token is needed. */
export type QueryDuplicateCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<DuplicateFilter>;
};


/** What can be read; no token is needed. */
export type QueryRejectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  reasons?: InputMaybe<ReadonlyArray<RejectReason>>;
};


/** What can be read; no token is needed. */
export type QueryExplainCostArgs = {
  query: Scalars['String']['input'];
  variables?: InputMaybe<Scalars['String']['input']>;
  operationName?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read; no token is needed. */
export type QueryChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  afterPosition?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<ChangeFilter>;
};


/** What can be read; no token is needed. */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<ObjectType>>;
  filter?: InputMaybe<SearchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read; no token is needed. */
export type QueryPassagesArgs = {
  query: Scalars['String']['input'];
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read; no token is needed. */
export type QuerySuggestArgs = {
  prefix: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SuggestionType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read; no token is needed. */
export type QueryMatchOfficialsArgs = {
  queries: ReadonlyArray<OfficialQuery>;
};

/** What can be changed; a token is needed. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Imports one text: reads it, extracts what it says, attaches that to officials, meetings and agreements, and stores all of
   * it at once. Needs a token with the role IMPORTER or EDITOR.
   */
  readonly articleImport: ArticleImportPayload;
  /**
   * Shows what `articleImport` would store, by the same code, and stores nothing. Needs a token with the role IMPORTER or
   * EDITOR.
   */
  readonly articlePreview: ArticlePreviewPayload;
  /**
   * Takes an article and all that it alone says out of the store. Importing it again brings the same back. Needs a token
   * with the role EDITOR.
   */
  readonly articleRetract: ArticleRetractPayload;
};


/** What can be changed; a token is needed. */
export type MutationArticleImportArgs = {
  input: ArticleImportInput;
};


/** What can be changed; a token is needed. */
export type MutationArticlePreviewArgs = {
  input: ArticleImportInput;
};


/** What can be changed; a token is needed. */
export type MutationArticleRetractArgs = {
  input: ArticleRetractInput;
};

/** An object with an id that is unique in the whole service and never reused. */
export type Node = {
  /** Opaque, unique, never reused. */
  readonly id: Scalars['ID']['output'];
};

/** Who can meet, sign or be acted for: a country or an organisation. */
export type Party = {
  /** Opaque, unique, never reused. */
  readonly id: Scalars['ID']['output'];
  /** Its name in English. Example: `Indonesia`. */
  readonly name: Scalars['String']['output'];
};

/** An object that is folded from what articles say: each value comes from reports, and says from which. */
export type Reported = {
  /** Opaque, unique, never reused; the id of an object merged into another leads to the survivor. */
  readonly id: Scalars['ID']['output'];
  /** Readable, for links. Example: `joko-widodo`. */
  readonly slug: Scalars['String']['output'];
  /** How many articles report it. */
  readonly reportCount: Scalars['Int']['output'];
  /** When the first article that reports it was published; null where none is dated. */
  readonly firstReportedAt?: Maybe<Scalars['LocalDateTime']['output']>;
  /** When the last article that reports it was published; null where none is dated. */
  readonly lastReportedAt?: Maybe<Scalars['LocalDateTime']['output']>;
  /** Ids that were merged into this one. */
  readonly redirectedFrom: ReadonlyArray<Scalars['ID']['output']>;
  /** Fields for which reports give different values: the value served and the others. */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** What reports say, value by value, with how many say so. */
  readonly statements: ReadonlyArray<Statement>;
  /** The words that say the served values, at most three a value. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The position in the log of changes at which it last changed. */
  readonly changedAt: Scalars['Int']['output'];
};


/** An object that is folded from what articles say: each value comes from reports, and says from which. */
export type ReportedStatementsArgs = {
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An object that is folded from what articles say: each value comes from reports, and says from which. */
export type ReportedEvidenceArgs = {
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** How a page lies in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something precedes. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The first edge's cursor; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The last edge's cursor; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The page's objects with their cursors. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The page's objects. */
  readonly nodes: ReadonlyArray<Article>;
  /** How the page lies in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many there are by the values of their fields, over the whole list, whatever the page. */
  readonly facets: ArticleFacets;
};

/** One of articles and where it stands in its list. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Where it stands, to give to `after` or `before`; bound to the filter and order it was made with. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: Article;
};

/** A page of officials. */
export type OfficialConnection = {
  readonly __typename?: 'OfficialConnection';
  /** The page's objects with their cursors. */
  readonly edges: ReadonlyArray<OfficialEdge>;
  /** The page's objects. */
  readonly nodes: ReadonlyArray<Official>;
  /** How the page lies in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many there are by the values of their fields, over the whole list, whatever the page. */
  readonly facets: OfficialFacets;
};

/** One of officials and where it stands in its list. */
export type OfficialEdge = {
  readonly __typename?: 'OfficialEdge';
  /** Where it stands, to give to `after` or `before`; bound to the filter and order it was made with. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: Official;
  /** The form of the name that is most like the `name` asked for; null where none was. Example: `Nikolay P. Patrushev`. */
  readonly matchedForm?: Maybe<Scalars['String']['output']>;
  /** How alike that form and the `name` asked for are, from 0 to 1; null where none was. */
  readonly score?: Maybe<Scalars['Float']['output']>;
};

/** A page of meetings. */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** The page's objects with their cursors. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** The page's objects. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** How the page lies in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many there are by the values of their fields, over the whole list, whatever the page. */
  readonly facets: MeetingFacets;
};

/** One of meetings and where it stands in its list. */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** Where it stands, to give to `after` or `before`; bound to the filter and order it was made with. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: Meeting;
};

/** A page of agreements. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** The page's objects with their cursors. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** The page's objects. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** How the page lies in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many there are by the values of their fields, over the whole list, whatever the page. */
  readonly facets: AgreementFacets;
};

/** One of agreements and where it stands in its list. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /** Where it stands, to give to `after` or `before`; bound to the filter and order it was made with. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: Agreement;
};

/** A page of countries. */
export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  /** The page's objects with their cursors. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** The page's objects. */
  readonly nodes: ReadonlyArray<Country>;
  /** How the page lies in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many there are by the values of their fields, over the whole list, whatever the page. */
  readonly facets: CountryFacets;
};

/** One of countries and where it stands in its list. */
export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  /** Where it stands, to give to `after` or `before`; bound to the filter and order it was made with. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: Country;
};

/** A page of quotations. */
export type QuoteConnection = {
  readonly __typename?: 'QuoteConnection';
  /** The page's objects with their cursors. */
  readonly edges: ReadonlyArray<QuoteEdge>;
  /** The page's objects. */
  readonly nodes: ReadonlyArray<Quote>;
  /** How the page lies in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many there are by the values of their fields, over the whole list, whatever the page. */
  readonly facets: QuoteFacets;
};

/** One of quotations and where it stands in its list. */
export type QuoteEdge = {
  readonly __typename?: 'QuoteEdge';
  /** Where it stands, to give to `after` or `before`; bound to the filter and order it was made with. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: Quote;
};

/** What kind of occasion a meeting is. */
export type MeetingKind =
  /** A visitor is received for courtesy. */
  | 'COURTESY_CALL'
  /** Officials of two parties meet. */
  | 'BILATERAL'
  /** Officials of three or more parties meet below summit level. */
  | 'MULTILATERAL'
  /** Heads of state or government of three or more parties, or an occasion named a summit. */
  | 'SUMMIT'
  /** A named recurring mechanism of two parties: consultations, dialogue, joint commission, 2+2. */
  | 'CONSULTATION'
  /** Talks to end a conflict or to settle the text of an agreement. */
  | 'NEGOTIATION'
  /** By telephone or video. */
  | 'CALL'
  /** A visit with no single meeting named. */
  | 'VISIT'
  /** A ceremony of signing alone. */
  | 'SIGNING'
  /** None of these. */
  | 'OTHER';

/** Whether a meeting took place. */
export type MeetingStatus =
  /** It took place. */
  | 'HELD'
  /** It was still ahead when last reported. */
  | 'PLANNED'
  /** It was cancelled or postponed. */
  | 'CANCELLED';

/** What kind of accord an agreement is. */
export type AgreementKind =
  /** A treaty, convention, pact or charter. */
  | 'TREATY'
  /** An agreement or accord. */
  | 'AGREEMENT'
  /** A memorandum of understanding. */
  | 'MOU'
  /** A protocol. */
  | 'PROTOCOL'
  /** A joint statement, declaration or communiqué. */
  | 'JOINT_STATEMENT'
  /** A letter of intent. */
  | 'LETTER_OF_INTENT'
  /** An action plan, roadmap or framework. */
  | 'PLAN'
  /** A contract. */
  | 'CONTRACT'
  /** None of these. */
  | 'OTHER';

/** How far an accord has come. */
export type AgreementStatus =
  /** Proposed, in negotiation, or agreed and not signed. */
  | 'NEGOTIATING'
  /** To be signed at a stated occasion. */
  | 'PLANNED'
  /** Signed, adopted or exchanged. */
  | 'SIGNED'
  /** Ratified. */
  | 'RATIFIED'
  /** In force. */
  | 'IN_FORCE'
  /** Ended, withdrawn from or suspended. */
  | 'TERMINATED';

/** The part an official has in an occasion. */
export type ParticipantRole =
  /** Receives the others. */
  | 'HOST'
  /** Is received. */
  | 'GUEST'
  /** Chairs it. */
  | 'CHAIR'
  /** Takes part. */
  | 'PARTICIPANT'
  /** Takes part beside the principal. */
  | 'ACCOMPANYING';

/** Whether the words say a value themselves. */
export type Basis =
  /** The words say it. */
  | 'STATED'
  /** A rule concluded it from the words. */
  | 'INFERRED';

/** How a clock time's zone is known. */
export type ZoneBasis =
  /** The text or the importer says it. */
  | 'STATED'
  /** It follows from the dateline's place. */
  | 'INFERRED'
  /** It is not known. */
  | 'UNKNOWN';

/** How far a date is known. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month. */
  | 'MONTH'
  /** To the year. */
  | 'YEAR'
  /** To the decade. */
  | 'DECADE'
  /** To the century. */
  | 'CENTURY'
  /** To the season or quarter. */
  | 'SEASON'
  /** From one date to another. */
  | 'INTERVAL'
  /** Not at all. */
  | 'UNKNOWN';

/** Whether an office is held. */
export type Tenure =
  /** Held when the report was published. */
  | 'CURRENT'
  /** Held before. */
  | 'FORMER'
  /** Still to be held. */
  | 'DESIGNATE';

/** The format in which an article came. */
export type SourceFormat =
  /** The plain text of a page. */
  | 'PAGE_TEXT'
  /** A page of HTML. */
  | 'HTML'
  /** Markdown, with or without front matter. */
  | 'MARKDOWN'
  /** JSON, or a line of JSON Lines. */
  | 'JSON'
  /** IPTC ninjs. */
  | 'NINJS'
  /** An item of an RSS or Atom feed. */
  | 'FEED';

/** The function of a part of the text on its page. */
export type PartRole =
  /** The caption of a picture. */
  | 'CAPTION'
  /** The headline. */
  | 'HEADLINE'
  /** The lines between headline and text. */
  | 'STANDFIRST'
  /** A line of tags. */
  | 'TAGS'
  /** Author and date. */
  | 'BYLINE'
  /** A paragraph. */
  | 'PARAGRAPH'
  /** A heading within the text. */
  | 'HEADING'
  /** An item of a list. */
  | 'LIST_ITEM';

/** The type of a stored object. */
export type ObjectType =
  /** An article. */
  | 'ARTICLE'
  /** An official. */
  | 'OFFICIAL'
  /** A meeting. */
  | 'MEETING'
  /** An agreement. */
  | 'AGREEMENT'
  /** A quotation. */
  | 'QUOTE';

/** What happened to an object. */
export type ChangeEvent =
  /** It came into being. */
  | 'CREATED'
  /** A served value changed. */
  | 'UPDATED'
  /** It was merged into another. */
  | 'MERGED'
  /** No article reports it any more. */
  | 'REMOVED';

/** What became of one text. */
export type ImportOutcome =
  /** It is a new article. */
  | 'NEW'
  /** The article was there and has new content. */
  | 'UPDATED'
  /** The article was there with the same content. */
  | 'UNCHANGED'
  /** Another article has the same content. */
  | 'DUPLICATE'
  /** It could not be imported; the error says why. */
  | 'REJECTED';

/** Which way a list runs. */
export type OrderDirection =
  /** From small to large, from early to late, from A to Z. */
  | 'ASC'
  /** From large to small, from late to early, from Z to A. */
  | 'DESC';

/** How a partial date is compared with an interval. */
export type DateMatch =
  /** Some day it can mean fits. */
  | 'POSSIBLY'
  /** Every day it can mean fits. */
  | 'CERTAINLY';

/** A date as far as reports know it, never padded. */
export type PartialDate = {
  readonly __typename?: 'PartialDate';
  /** The date. Example: `2021-12`. */
  readonly edtf: Scalars['EDTF']['output'];
  /** How far it is known. */
  readonly precision: DatePrecision;
  /** The first day it can mean; null where open. */
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  /** The last day it can mean; null where open. */
  readonly latest?: Maybe<Scalars['Date']['output']>;
  /** The words it was read from, in the earliest report. Example: `Tuesday`. */
  readonly sourceText?: Maybe<Scalars['String']['output']>;
  /** Whether the words say it themselves; null where no report's words are known. */
  readonly basis?: Maybe<Basis>;
};

/** A clock time as printed; the instant only where a zone makes it one. */
export type LocalTime = {
  readonly __typename?: 'LocalTime';
  /** As printed. Example: `2021-12-14T00:14`. */
  readonly local: Scalars['LocalDateTime']['output'];
  /** The IANA zone; null where unknown. Example: `Asia/Jakarta`. */
  readonly zone?: Maybe<Scalars['TimeZone']['output']>;
  /** How the zone is known. */
  readonly zoneBasis: ZoneBasis;
  /** The instant; null without a clock time or a zone. Example: `2021-12-14T00:14:00+07:00`. */
  readonly instant?: Maybe<Scalars['DateTime']['output']>;
  /** The words that say it. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A place as far as reports know it. */
export type Place = {
  readonly __typename?: 'Place';
  /** A building or site. Example: `Merdeka Palace`. */
  readonly venue?: Maybe<Scalars['String']['output']>;
  /** A city or town. Example: `Jakarta`. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The country it lies in. */
  readonly country?: Maybe<Country>;
  /** Where it lies on the map; null where neither city nor country is known. */
  readonly location?: Maybe<Location>;
};

/** A point on the map (WGS 84). */
export type Location = {
  readonly __typename?: 'Location';
  /** Degrees north of the equator. Example: `-6.17`. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east of Greenwich. Example: `106.83`. */
  readonly longitude: Scalars['Float']['output'];
  /** Of what it is the point. */
  readonly basis: LocationBasis;
};

/** Of what a point on the map is the point. */
export type LocationBasis =
  /** Of the city. */
  | 'CITY'
  /** Of the country alone, near its middle: the city is not known or in no table. */
  | 'COUNTRY';

/** The very words that say a value, and where they stand: a quote selector and a position selector (W3C Web Annotation). */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The field that they say something of. Example: `date`. */
  readonly field: Scalars['String']['output'];
  /** The value that they say, as canonical text. Example: `2021-12-14`. */
  readonly value: Scalars['String']['output'];
  /** The article they stand in; null in a preview of an article that is not stored. */
  readonly article?: Maybe<Article>;
  /** Where they begin in `Article.text`, in UTF-16 code units; null where the value comes from the input's metadata. */
  readonly start?: Maybe<Scalars['Int']['output']>;
  /** Where they end, exclusive; null where the value comes from the input's metadata. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** The words: for the text, exactly `text.slice(start, end)`. */
  readonly exact: Scalars['String']['output'];
  /** The extractor's rule, or the entry of the metadata. Example: `courtesy-call`. */
  readonly rule: Scalars['String']['output'];
  /** Whether the words say the value themselves. */
  readonly basis: Basis;
};

/** One value that reports give for one field of an object. */
export type Statement = {
  readonly __typename?: 'Statement';
  /** The field's name. Example: `date`. */
  readonly field: Scalars['String']['output'];
  /** The value as canonical text. Example: `2021-12-13`. */
  readonly value: Scalars['String']['output'];
  /** How many articles say so. */
  readonly count: Scalars['Int']['output'];
  /** When the first article that says so was published; null where none is dated. */
  readonly first?: Maybe<Scalars['LocalDateTime']['output']>;
  /** When the last article that says so was published; null where none is dated. */
  readonly last?: Maybe<Scalars['LocalDateTime']['output']>;
  /** The words, at most three, the earliest published first. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A field for which reports give different values. */
export type Discrepancy = {
  readonly __typename?: 'Discrepancy';
  /** The field's name. Example: `date`. */
  readonly field: Scalars['String']['output'];
  /** The value served: the best supported one. */
  readonly served: Statement;
  /** The other values. */
  readonly others: ReadonlyArray<Statement>;
};

/** Two objects that may be one, kept apart because it is doubtful. */
export type DuplicateCandidate = {
  readonly __typename?: 'DuplicateCandidate';
  /** The other object. */
  readonly object: Reported;
  /** How likely they are one, from 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** What speaks for it. Example: `same surname and country`. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
};

/** A stretch of an article's text by its function on the page. */
export type Part = {
  readonly __typename?: 'Part';
  /** Its function. */
  readonly role: PartRole;
  /** Where it begins in `Article.text`. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Its words. */
  readonly text: Scalars['String']['output'];
};

/** One text as imported, and what it alone says. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** Opaque, unique, never reused. */
  readonly id: Scalars['ID']['output'];
  /** Readable, for links. */
  readonly slug: Scalars['String']['output'];
  /** The headline; null where the text has none. Example: `President Jokowi Welcomes Cooperation`. */
  readonly headline?: Maybe<Scalars['String']['output']>;
  /** When it was published, as printed; null where the text does not say. */
  readonly publishedAt?: Maybe<LocalTime>;
  /** Its authors, people only. Example: `["Andhika Prasetyo"]`. */
  readonly byline: ReadonlyArray<Scalars['String']['output']>;
  /** The place its dateline names. Example: `Jakarta`. */
  readonly dateline?: Maybe<Scalars['String']['output']>;
  /** Its tags, as printed. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** The caption of its picture, without the credit. */
  readonly caption?: Maybe<Scalars['String']['output']>;
  /** To whom its picture is credited. Example: `BPMI Setpres`. */
  readonly imageCredit?: Maybe<Scalars['String']['output']>;
  /** The whole text, normalised; every evidence refers to it. */
  readonly text: Scalars['String']['output'];
  /** The text by parts, in order. */
  readonly parts: ReadonlyArray<Part>;
  /** The format in which it came. */
  readonly format: SourceFormat;
  /** Who published it; null where unknown. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Where it was published; null where unknown. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The publisher's own identifier; null where it has none. */
  readonly guid?: Maybe<Scalars['String']['output']>;
  /** Its language; null where unknown. */
  readonly language?: Maybe<Scalars['LanguageTag']['output']>;
  /** SHA-256 of what was read, in hex: equal for equal content. */
  readonly hash: Scalars['String']['output'];
  /** The version of the extractor whose facts are served. */
  readonly extractor: Scalars['String']['output'];
  /** When it was first imported. */
  readonly importedAt: Scalars['DateTime']['output'];
  /** The officials it names, in the order of the text. */
  readonly officials: ReadonlyArray<Official>;
  /** The meetings it reports, in the order of the text. */
  readonly meetings: ReadonlyArray<Meeting>;
  /** The agreements it reports, in the order of the text. */
  readonly agreements: ReadonlyArray<Agreement>;
  /** Its direct speech, in the order of the text. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Every value it says, with the words: of the article itself and of the objects it reports. */
  readonly mentions: ReadonlyArray<Mention>;
  /** The words that say its own values. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What the extractor noticed and could not settle. */
  readonly notes: ReadonlyArray<Note>;
  /** The position in the log of changes at which it last changed. */
  readonly changedAt: Scalars['Int']['output'];
};


/** One text as imported, and what it alone says. */
export type ArticleMentionsArgs = {
  types?: InputMaybe<ReadonlyArray<ObjectType>>;
};


/** One text as imported, and what it alone says. */
export type ArticleEvidenceArgs = {
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What one article says of one object, with the words. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** The type of the object. */
  readonly type: ObjectType;
  /** The object it was attached to. */
  readonly object?: Maybe<Node>;
  /** What is said, value by value, with the words. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** Something the reader or extractor noticed and could not settle. */
export type Note = {
  readonly __typename?: 'Note';
  /** A stable code. Example: `ZONE_UNKNOWN`. */
  readonly code: Scalars['String']['output'];
  /** What was noticed. */
  readonly message: Scalars['String']['output'];
  /** Where it begins in the text; null where it concerns the whole. */
  readonly start?: Maybe<Scalars['Int']['output']>;
  /** Where it ends, exclusive; null where it concerns the whole. */
  readonly end?: Maybe<Scalars['Int']['output']>;
};

/** A person who holds, held or speaks for a public office. */
export type Official = Node & Reported & {
  readonly __typename?: 'Official';
  /** Opaque, unique, never reused; the id of an object merged into another leads to the survivor. */
  readonly id: Scalars['ID']['output'];
  /** Readable, for links. Example: `joko-widodo`. */
  readonly slug: Scalars['String']['output'];
  /** How many articles report it. */
  readonly reportCount: Scalars['Int']['output'];
  /** When the first article that reports it was published; null where none is dated. */
  readonly firstReportedAt?: Maybe<Scalars['LocalDateTime']['output']>;
  /** When the last article that reports it was published; null where none is dated. */
  readonly lastReportedAt?: Maybe<Scalars['LocalDateTime']['output']>;
  /** Ids that were merged into this one. */
  readonly redirectedFrom: ReadonlyArray<Scalars['ID']['output']>;
  /** Fields for which reports give different values: the value served and the others. */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** What reports say, value by value, with how many say so. */
  readonly statements: ReadonlyArray<Statement>;
  /** The words that say the served values, at most three a value. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Objects that may be the same one, kept apart because it is doubtful; the likeliest first, at most ten. */
  readonly duplicateCandidates: ReadonlyArray<DuplicateCandidate>;
  /** The position in the log of changes at which it last changed. */
  readonly changedAt: Scalars['Int']['output'];
  /** The form of the name that reports use most. Example: `Joko Widodo`. */
  readonly name: Scalars['String']['output'];
  /** Every form reports use, the most used first. Example: `["Joko Widodo", "Jokowi"]`. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** The state they act for; null where reports give none. */
  readonly country?: Maybe<Country>;
  /** The international or other body they act for; null where reports give none. */
  readonly organization?: Maybe<Organization>;
  /** The office the latest reports give, without the state's name. Example: `President`. */
  readonly office?: Maybe<Scalars['String']['output']>;
  /** Every office reports give, with when: the latest first. */
  readonly offices: ReadonlyArray<OfficeHeld>;
  /** The office that reports published nearest to a day give as held; null where none does. */
  readonly officeAt?: Maybe<OfficeHeld>;
  /** The meetings they took or will take part in, the latest first unless told otherwise. */
  readonly meetings: MeetingConnection;
  /** The agreements they signed or will sign, the latest first unless told otherwise. */
  readonly agreements: AgreementConnection;
  /**
   * The officials they met, the most met first: all who took part in the same meeting, but for those who acted for the same country
   * or body. Meetings that were held count, unless the filter says otherwise by `status`.
   */
  readonly counterparts: CounterpartConnection;
  /** What they said in direct speech, the latest published first unless told otherwise. */
  readonly quotes: QuoteConnection;
  /** The articles that name them, the latest published first unless told otherwise. */
  readonly reports: ArticleConnection;
};


/** A person who holds, held or speaks for a public office. */
export type OfficialStatementsArgs = {
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A person who holds, held or speaks for a public office. */
export type OfficialEvidenceArgs = {
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A person who holds, held or speaks for a public office. */
export type OfficialOfficeAtArgs = {
  date: Scalars['Date']['input'];
};


/** A person who holds, held or speaks for a public office. */
export type OfficialMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrder>>;
};


/** A person who holds, held or speaks for a public office. */
export type OfficialAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
};


/** A person who holds, held or speaks for a public office. */
export type OfficialCounterpartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<MeetingFilter>;
};


/** A person who holds, held or speaks for a public office. */
export type OfficialQuotesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<QuoteOrder>>;
};


/** A person who holds, held or speaks for a public office. */
export type OfficialReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ArticleOrder>>;
};

/** An office with the publications between which reports give it to its holder. */
export type OfficeHeld = {
  readonly __typename?: 'OfficeHeld';
  /** The office without the state's name. Example: `Secretary of the Security Council`. */
  readonly title: Scalars['String']['output'];
  /** The state it belongs to; null where it belongs to none. */
  readonly country?: Maybe<Country>;
  /** The body it belongs to; null where it belongs to none. */
  readonly organization?: Maybe<Organization>;
  /** Whether reports say that it is held, was held or is to be held. */
  readonly tenure: Tenure;
  /** The first publication that gives it; null where undated. */
  readonly firstSeen?: Maybe<Scalars['LocalDateTime']['output']>;
  /** The last publication that gives it; null where undated. */
  readonly lastSeen?: Maybe<Scalars['LocalDateTime']['output']>;
  /** How many articles give it. */
  readonly count: Scalars['Int']['output'];
};

/** An official's part in a meeting or a signature. */
export type Participant = {
  readonly __typename?: 'Participant';
  /** The official. */
  readonly official: Official;
  /** Their part. */
  readonly role: ParticipantRole;
  /** The country or body they acted for then; null where reports give none. */
  readonly party?: Maybe<Party>;
  /** The office they held then, as reported; null where reports give none. */
  readonly office?: Maybe<Scalars['String']['output']>;
  /** The words that say so, at most three. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** An occasion, past or planned, on which officials of two or more countries or bodies meet, however many articles report it. */
export type Meeting = Node & Reported & {
  readonly __typename?: 'Meeting';
  /** Opaque, unique, never reused; the id of an object merged into another leads to the survivor. */
  readonly id: Scalars['ID']['output'];
  /** Readable, for links. Example: `joko-widodo`. */
  readonly slug: Scalars['String']['output'];
  /** How many articles report it. */
  readonly reportCount: Scalars['Int']['output'];
  /** When the first article that reports it was published; null where none is dated. */
  readonly firstReportedAt?: Maybe<Scalars['LocalDateTime']['output']>;
  /** When the last article that reports it was published; null where none is dated. */
  readonly lastReportedAt?: Maybe<Scalars['LocalDateTime']['output']>;
  /** Ids that were merged into this one. */
  readonly redirectedFrom: ReadonlyArray<Scalars['ID']['output']>;
  /** Fields for which reports give different values: the value served and the others. */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** What reports say, value by value, with how many say so. */
  readonly statements: ReadonlyArray<Statement>;
  /** The words that say the served values, at most three a value. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Objects that may be the same one, kept apart because it is doubtful; the likeliest first, at most ten. */
  readonly duplicateCandidates: ReadonlyArray<DuplicateCandidate>;
  /** The position in the log of changes at which it last changed. */
  readonly changedAt: Scalars['Int']['output'];
  /** What kind of occasion it is. */
  readonly kind: MeetingKind;
  /** Whether it took place. */
  readonly status: MeetingStatus;
  /** Who took part, or will. */
  readonly participants: ReadonlyArray<Participant>;
  /** The countries and bodies that took part, named people or not. */
  readonly parties: ReadonlyArray<Party>;
  /** When; null where no report says. */
  readonly date?: Maybe<PartialDate>;
  /** Where; null where no report says. */
  readonly place?: Maybe<Place>;
  /** Which of its series it is: 6 for "the sixth consultations". */
  readonly ordinal?: Maybe<Scalars['Int']['output']>;
  /** The series or body it belongs to. Example: `bilateral consultations`. */
  readonly series?: Maybe<Scalars['String']['output']>;
  /** The articles that report it, the latest published first unless told otherwise. */
  readonly reports: ArticleConnection;
};


/** An occasion, past or planned, on which officials of two or more countries or bodies meet, however many articles report it. */
export type MeetingStatementsArgs = {
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An occasion, past or planned, on which officials of two or more countries or bodies meet, however many articles report it. */
export type MeetingEvidenceArgs = {
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An occasion, past or planned, on which officials of two or more countries or bodies meet, however many articles report it. */
export type MeetingReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ArticleOrder>>;
};

/** A particular written accord between two or more countries or bodies, signed, to be signed, in negotiation or in force. */
export type Agreement = Node & Reported & {
  readonly __typename?: 'Agreement';
  /** Opaque, unique, never reused; the id of an object merged into another leads to the survivor. */
  readonly id: Scalars['ID']['output'];
  /** Readable, for links. Example: `joko-widodo`. */
  readonly slug: Scalars['String']['output'];
  /** How many articles report it. */
  readonly reportCount: Scalars['Int']['output'];
  /** When the first article that reports it was published; null where none is dated. */
  readonly firstReportedAt?: Maybe<Scalars['LocalDateTime']['output']>;
  /** When the last article that reports it was published; null where none is dated. */
  readonly lastReportedAt?: Maybe<Scalars['LocalDateTime']['output']>;
  /** Ids that were merged into this one. */
  readonly redirectedFrom: ReadonlyArray<Scalars['ID']['output']>;
  /** Fields for which reports give different values: the value served and the others. */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** What reports say, value by value, with how many say so. */
  readonly statements: ReadonlyArray<Statement>;
  /** The words that say the served values, at most three a value. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Objects that may be the same one, kept apart because it is doubtful; the likeliest first, at most ten. */
  readonly duplicateCandidates: ReadonlyArray<DuplicateCandidate>;
  /** The position in the log of changes at which it last changed. */
  readonly changedAt: Scalars['Int']['output'];
  /** What kind of accord it is. */
  readonly kind: AgreementKind;
  /** How far it has come. */
  readonly status: AgreementStatus;
  /** Its proper name; null where it has none. Example: `Comprehensive Economic Partnership Agreement`. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** What it is about, in the words of a report. Example: `international information security cooperation`. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The countries and bodies it binds. */
  readonly parties: ReadonlyArray<Party>;
  /** The people who signed it, or will. */
  readonly signatories: ReadonlyArray<Participant>;
  /** When it was signed, or is to be; null where no report says. */
  readonly date?: Maybe<PartialDate>;
  /** What was done to it, in order: proposed, planned, signed, ratified, in force, ended. */
  readonly actions: ReadonlyArray<AgreementAction>;
  /** The articles that report it, the latest published first unless told otherwise. */
  readonly reports: ArticleConnection;
};


/** A particular written accord between two or more countries or bodies, signed, to be signed, in negotiation or in force. */
export type AgreementStatementsArgs = {
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A particular written accord between two or more countries or bodies, signed, to be signed, in negotiation or in force. */
export type AgreementEvidenceArgs = {
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A particular written accord between two or more countries or bodies, signed, to be signed, in negotiation or in force. */
export type AgreementReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ArticleOrder>>;
};

/** Something done to an accord. */
export type AgreementAction = {
  readonly __typename?: 'AgreementAction';
  /** What was done. */
  readonly kind: AgreementStatus;
  /** When; null where no report says. */
  readonly date?: Maybe<PartialDate>;
  /** The words that say so, at most three. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** Direct speech: one pair of marks, or one interrupted by "he said". */
export type Quote = Node & {
  readonly __typename?: 'Quote';
  /** Opaque, unique, never reused. */
  readonly id: Scalars['ID']['output'];
  /** The words between the marks. */
  readonly text: Scalars['String']['output'];
  /** The official who says it; null where the speaker is none, or unknown. */
  readonly official?: Maybe<Official>;
  /** The speaker as the text names them; null where it does not. */
  readonly speaker?: Maybe<Scalars['String']['output']>;
  /** For whom the official speaks, as the article says; null where it does not. */
  readonly party?: Maybe<Party>;
  /** The article it stands in. */
  readonly article: Article;
  /** Its place among the article's quotations, from 0. */
  readonly index: Scalars['Int']['output'];
  /** Where its parts stand in the article's text, and the words that name the speaker. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** When its article was published, as printed; null where undated. */
  readonly publishedAt?: Maybe<Scalars['LocalDateTime']['output']>;
};

/** Between whom the ties of a network are. */
export type NetworkOf =
  /** Countries and bodies that took part in a meeting, whether people are named or not. */
  | 'PARTIES'
  /** Officials who took part in a meeting. */
  | 'OFFICIALS';

/** Which ties of a network come first; of those that are alike, the ones that more reports tell of. */
export type TieOrder =
  /** Those of the greatest weight, then of the most meetings. */
  | 'HEAVIEST_FIRST'
  /** Those of the most meetings, then of the greatest weight. */
  | 'MOST_MEETINGS_FIRST';

/** Which way a list in the order of time runs. */
export type ChronologicalOrder =
  /** From the earliest to the latest. */
  | 'EARLIEST_FIRST'
  /** From the latest to the earliest. */
  | 'LATEST_FIRST';

/** Who met whom, as nodes and ties. */
export type Network = {
  readonly __typename?: 'Network';
  /** Those at the ends of `edges`, the most met first. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /** The heaviest ties, each pair once. */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** How many have a tie that is strong enough, in `edges` or not. */
  readonly totalNodes: Scalars['Int']['output'];
  /** How many ties are strong enough, in `edges` or not. */
  readonly totalEdges: Scalars['Int']['output'];
  /** How many meetings were counted: those of 2 to 60 members that the filter holds. */
  readonly meetingCount: Scalars['Int']['output'];
  /** How many meetings were passed over because they have more than 60 members, which says little of any two of them. */
  readonly crowdCount: Scalars['Int']['output'];
};

/** A party or an official in a network. */
export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  /** The id of the country, body or official. Example: `cty_ID`. */
  readonly id: Scalars['ID']['output'];
  /** Its name. Example: `Indonesia`. */
  readonly label: Scalars['String']['output'];
  /** The object itself. */
  readonly object?: Maybe<Node>;
  /** In how many of the meetings it took part; the weights of all its ties add up to this. */
  readonly weight: Scalars['Int']['output'];
  /** With how many others it has a tie that is strong enough, in `edges` or not. */
  readonly degree: Scalars['Int']['output'];
};

/** A tie between two that met. It has no direction: `source` is the lesser id. */
export type NetworkEdge = {
  readonly __typename?: 'NetworkEdge';
  /** The id of the one. */
  readonly source: Scalars['ID']['output'];
  /** The id of the other. */
  readonly target: Scalars['ID']['output'];
  /**
   * How close the tie is, by Newman's weighting: a meeting of n members counts 1 / (n − 1), so that a summit of twenty does not
   * outweigh nineteen meetings of two.
   */
  readonly weight: Scalars['Float']['output'];
  /** In how many of the meetings both took part. */
  readonly meetings: Scalars['Int']['output'];
  /** How many reports tell of these meetings. */
  readonly evidenceCount: Scalars['Int']['output'];
  /** When the last of these meetings was; null where none is dated. */
  readonly lastMet?: Maybe<PartialDate>;
};

/** A page of entries of a timeline. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The page's objects with their cursors. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** The page's objects. */
  readonly nodes: ReadonlyArray<TimelineEntry>;
  /** How the page lies in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of entries of a timeline and where it stands in its list. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** Where it stands, to give to `after` or `before`; bound to the filter and order it was made with. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: TimelineEntry;
};

/** Something that has its place in time. */
export type TimelineEntry = MeetingEntry | AgreementEntry | QuoteEntry;

/** A meeting in a timeline, held, planned or cancelled. */
export type MeetingEntry = {
  readonly __typename?: 'MeetingEntry';
  /** When; null where no report says. */
  readonly date?: Maybe<PartialDate>;
  /** The meeting. */
  readonly meeting: Meeting;
};

/** Something done to an agreement in a timeline. An agreement of which nothing is dated is one entry, at the stage it has reached. */
export type AgreementEntry = {
  readonly __typename?: 'AgreementEntry';
  /** When; null where no report says. */
  readonly date?: Maybe<PartialDate>;
  /** What was done. Example: `SIGNED`. */
  readonly action: AgreementStatus;
  /** The agreement. */
  readonly agreement: Agreement;
};

/** A quotation in a timeline. */
export type QuoteEntry = {
  readonly __typename?: 'QuoteEntry';
  /** The day on which its article was published; null where undated. */
  readonly date?: Maybe<PartialDate>;
  /** The quotation. */
  readonly quote: Quote;
};

/** What two parties have in common. */
export type Bilateral = {
  readonly __typename?: 'Bilateral';
  /** The one. */
  readonly a: Party;
  /** The other. */
  readonly b: Party;
  /** The meetings in which both took part, alone or with others, whether held, planned or cancelled; the latest first unless told otherwise. */
  readonly meetings: MeetingConnection;
  /** The agreements to which both are parties, the latest first unless told otherwise. */
  readonly agreements: AgreementConnection;
  /** How many agreements stand at which stage, from proposed to ended; stages with none are left out. */
  readonly agreementsByStage: ReadonlyArray<AgreementStage>;
  /** The last meeting held at each level at which there was one, the highest level first. */
  readonly lastContact: ReadonlyArray<Contact>;
  /** How long ago the last dated meeting was that they held; null where there is none. */
  readonly daysSinceLastContact?: Maybe<DaySpan>;
  /** Meetings of both and what was done to agreements of both, in the order of time. A quotation is one party's alone. */
  readonly timeline: TimelineConnection;
};


/** What two parties have in common. */
export type BilateralMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrder>>;
};


/** What two parties have in common. */
export type BilateralAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
};


/** What two parties have in common. */
export type BilateralDaysSinceLastContactArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What two parties have in common. */
export type BilateralTimelineArgs = {
  filter?: InputMaybe<TimelineFilter>;
  order?: InputMaybe<ChronologicalOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Agreements that stand at one stage. */
export type AgreementStage = {
  readonly __typename?: 'AgreementStage';
  /** The stage. Example: `IN_FORCE`. */
  readonly status: AgreementStatus;
  /** How many stand there. */
  readonly count: Scalars['Int']['output'];
  /** The one with the latest date. */
  readonly last: Agreement;
};

/** How high officials stand who meet. */
export type ContactLevel =
  /** Heads of state, of government or of an international body, and their vice-presidents or deputy heads of government. */
  | 'HEAD'
  /** Ministers and those of like rank, as the head of a security council or the speaker of a parliament. */
  | 'MINISTER'
  /** Deputy ministers, under-secretaries and directors-general. */
  | 'DEPUTY'
  /** Ambassadors and special envoys. */
  | 'ENVOY'
  /** Anyone else, and where no official is named. */
  | 'OTHER';

/** A meeting that two parties held, as a contact at one level. */
export type Contact = {
  readonly __typename?: 'Contact';
  /** The level of the side whose highest official stands lower: a president who receives a minister is a contact of ministers. */
  readonly level: ContactLevel;
  /** The meeting. */
  readonly meeting: Meeting;
  /** When it was; null where no report says. */
  readonly date?: Maybe<PartialDate>;
  /** How long ago it was; null where it is not dated. */
  readonly daysSince?: Maybe<DaySpan>;
};


/** A meeting that two parties held, as a contact at one level. */
export type ContactDaysSinceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A number of days, as far as a partial date tells: one number where the day is known. */
export type DaySpan = {
  readonly __typename?: 'DaySpan';
  /** At least so many: from the last day it can have been. */
  readonly least: Scalars['Int']['output'];
  /** At most so many: from the first day it can have been; null where that is open. */
  readonly most?: Maybe<Scalars['Int']['output']>;
};

/** A page of officials whom an official met. */
export type CounterpartConnection = {
  readonly __typename?: 'CounterpartConnection';
  /** The page's objects with their cursors. */
  readonly edges: ReadonlyArray<CounterpartEdge>;
  /** The page's objects. */
  readonly nodes: ReadonlyArray<Counterpart>;
  /** How the page lies in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of officials whom an official met and where it stands in its list. */
export type CounterpartEdge = {
  readonly __typename?: 'CounterpartEdge';
  /** Where it stands, to give to `after` or `before`; bound to the filter and order it was made with. */
  readonly cursor: Scalars['String']['output'];
  /** The official met. */
  readonly node: Counterpart;
};

/** An official whom another met. */
export type Counterpart = {
  readonly __typename?: 'Counterpart';
  /** The other. */
  readonly official: Official;
  /** In how many meetings. */
  readonly count: Scalars['Int']['output'];
  /** How many reports tell of these meetings. */
  readonly evidenceCount: Scalars['Int']['output'];
  /** When the last of these meetings was; null where none is dated. */
  readonly lastMet?: Maybe<PartialDate>;
  /** These meetings, the latest first unless told otherwise. */
  readonly meetings: MeetingConnection;
};


/** An official whom another met. */
export type CounterpartMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrder>>;
};

/** A page of parties that a party met. */
export type PartnerConnection = {
  readonly __typename?: 'PartnerConnection';
  /** The page's objects with their cursors. */
  readonly edges: ReadonlyArray<PartnerEdge>;
  /** The page's objects. */
  readonly nodes: ReadonlyArray<Partner>;
  /** How the page lies in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of parties that a party met and where it stands in its list. */
export type PartnerEdge = {
  readonly __typename?: 'PartnerEdge';
  /** Where it stands, to give to `after` or `before`; bound to the filter and order it was made with. */
  readonly cursor: Scalars['String']['output'];
  /** The party met. */
  readonly node: Partner;
};

/** A country or body that another met. */
export type Partner = {
  readonly __typename?: 'Partner';
  /** The other. */
  readonly party: Party;
  /** In how many meetings. */
  readonly count: Scalars['Int']['output'];
  /** How many reports tell of these meetings. */
  readonly evidenceCount: Scalars['Int']['output'];
  /** When the last of these meetings was; null where none is dated. */
  readonly lastMet?: Maybe<PartialDate>;
  /** These meetings, the latest first unless told otherwise. */
  readonly meetings: MeetingConnection;
};


/** A country or body that another met. */
export type PartnerMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrder>>;
};

/** A mechanism that meets again and again. Where its name is a common one, as `consultations`, its parties tell it from others. */
export type Series = {
  readonly __typename?: 'Series';
  /** The name that reports use most. Example: `Bilateral Consultation`. */
  readonly name: Scalars['String']['output'];
  /** Its parties, as at its first known meeting. */
  readonly parties: ReadonlyArray<Party>;
  /** The numbers of the meetings that reports tell of, in order. Example: `[6]`. */
  readonly known: ReadonlyArray<Scalars['Int']['output']>;
  /** The numbers from 1 to the last known that no report tells of. Example: `[1, 2, 3, 4, 5]`. */
  readonly missing: ReadonlyArray<Scalars['Int']['output']>;
  /** The last known number; null where no report numbers a meeting. */
  readonly last?: Maybe<Scalars['Int']['output']>;
  /** How many of its meetings are known, numbered or not. */
  readonly meetingCount: Scalars['Int']['output'];
  /** Its known meetings, the latest first. */
  readonly meetings: ReadonlyArray<Meeting>;
};


/** A mechanism that meets again and again. Where its name is a common one, as `consultations`, its parties tell it from others. */
export type SeriesMeetingsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of mechanisms. */
export type SeriesConnection = {
  readonly __typename?: 'SeriesConnection';
  /** The page's objects with their cursors. */
  readonly edges: ReadonlyArray<SeriesEdge>;
  /** The page's objects. */
  readonly nodes: ReadonlyArray<Series>;
  /** How the page lies in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of mechanisms and where it stands in its list. */
export type SeriesEdge = {
  readonly __typename?: 'SeriesEdge';
  /** Where it stands, to give to `after`; bound to the arguments it was made with. */
  readonly cursor: Scalars['String']['output'];
  /** The mechanism. */
  readonly node: Series;
};

/** A page of what was announced and never heard of again. */
export type FollowUpConnection = {
  readonly __typename?: 'FollowUpConnection';
  /** The page's objects with their cursors. */
  readonly edges: ReadonlyArray<FollowUpEdge>;
  /** The page's objects. */
  readonly nodes: ReadonlyArray<FollowUp>;
  /** How the page lies in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of what was announced and where it stands in its list. */
export type FollowUpEdge = {
  readonly __typename?: 'FollowUpEdge';
  /** Where it stands, to give to `after` or `before`; bound to the filter, day and order it was made with. */
  readonly cursor: Scalars['String']['output'];
  /** What was announced. */
  readonly node: FollowUp;
};

/** A planned meeting or signing whose time has passed without a report of it. */
export type FollowUp = {
  readonly __typename?: 'FollowUp';
  /** MEETING or AGREEMENT. */
  readonly type: ObjectType;
  /** The planned meeting, or the agreement that was to be signed. */
  readonly object: Reported;
  /** When it was to be. */
  readonly plannedFor: PartialDate;
  /** How many days ago the last day was on which it could have been as planned. */
  readonly overdueDays: Scalars['Int']['output'];
  /** The last article that tells of it. */
  readonly lastReport?: Maybe<Article>;
};

/** A country of ISO 3166-1, or Kosovo. */
export type Country = Node & Party & {
  readonly __typename?: 'Country';
  /** Opaque, unique, never reused. Example: `cty_ID`. */
  readonly id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-2. Example: `ID`. */
  readonly code: Scalars['CountryCode']['output'];
  /** Its short name in English. Example: `Indonesia`. */
  readonly name: Scalars['String']['output'];
  /** Its formal name in English. Example: `Republic of Indonesia`. */
  readonly officialName: Scalars['String']['output'];
  /** What its people and things are called. Example: `Indonesian`. */
  readonly demonym?: Maybe<Scalars['String']['output']>;
  /** Its capital; null where it has none. */
  readonly capital?: Maybe<Scalars['String']['output']>;
  /** The part of the world it lies in. Example: `Asia`. */
  readonly region: Scalars['String']['output'];
  /** The officials who act for it, by name unless told otherwise. */
  readonly officials: OfficialConnection;
  /** The meetings it took part in, the latest first unless told otherwise. */
  readonly meetings: MeetingConnection;
  /**
   * The countries and bodies it met, the most met first. Meetings that were held count, unless the filter says otherwise by
   * `status`.
   */
  readonly partners: PartnerConnection;
  /** The agreements it is party to, the latest first unless told otherwise. */
  readonly agreements: AgreementConnection;
};


/** A country of ISO 3166-1, or Kosovo. */
export type CountryOfficialsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<OfficialFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OfficialOrder>>;
};


/** A country of ISO 3166-1, or Kosovo. */
export type CountryMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrder>>;
};


/** A country of ISO 3166-1, or Kosovo. */
export type CountryPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<MeetingFilter>;
};


/** A country of ISO 3166-1, or Kosovo. */
export type CountryAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
};

/** An international or other body. */
export type Organization = Node & Party & {
  readonly __typename?: 'Organization';
  /** Opaque, unique, never reused. Example: `org_nato`. */
  readonly id: Scalars['ID']['output'];
  /** The name reports use. Example: `NATO`. */
  readonly name: Scalars['String']['output'];
  /** The officials who act for it, by name unless told otherwise. */
  readonly officials: OfficialConnection;
  /** The meetings it took part in, the latest first unless told otherwise. */
  readonly meetings: MeetingConnection;
  /**
   * The countries and bodies it met, the most met first. Meetings that were held count, unless the filter says otherwise by
   * `status`.
   */
  readonly partners: PartnerConnection;
  /** The agreements it is party to, the latest first unless told otherwise. */
  readonly agreements: AgreementConnection;
};


/** An international or other body. */
export type OrganizationOfficialsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<OfficialFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OfficialOrder>>;
};


/** An international or other body. */
export type OrganizationMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrder>>;
};


/** An international or other body. */
export type OrganizationPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<MeetingFilter>;
};


/** An international or other body. */
export type OrganizationAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
};

/** A value of a field and how many objects of the list have it. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** The value. Examples: `COURTESY_CALL`, `2021`, `ID`, an official's id. */
  readonly value: Scalars['String']['output'];
  /** The value in words. Examples: `Courtesy call`, `Indonesia`, `Joko Widodo`. */
  readonly label: Scalars['String']['output'];
  /** How many objects have it: `totalCount` of the list with `filter`. */
  readonly count: Scalars['Int']['output'];
  /** Whether the list's filter names it, by `eq` or `in`; such a value is listed even where no object has it, and beyond `first`. */
  readonly selected: Scalars['Boolean']['output'];
  /** The list's filter with this value in place of what it asks of this field: what to hand back to select it. */
  readonly filter: Scalars['FilterJSON']['output'];
};

/** How many articles there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type ArticleFacets = {
  readonly __typename?: 'ArticleFacets';
  /** Who published them. */
  readonly publisher: ReadonlyArray<Facet>;
  /** Their tags. */
  readonly tag: ReadonlyArray<Facet>;
  /** Their languages, as BCP 47 tags. */
  readonly language: ReadonlyArray<Facet>;
  /** The formats in which they came. */
  readonly format: ReadonlyArray<Facet>;
  /** The countries of the officials they name. */
  readonly country: ReadonlyArray<Facet>;
  /** The officials they name, by id. */
  readonly official: ReadonlyArray<Facet>;
  /** The years in which they were published. */
  readonly year: ReadonlyArray<Facet>;
};


/** How many articles there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type ArticleFacetsPublisherArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many articles there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type ArticleFacetsTagArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many articles there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type ArticleFacetsLanguageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many articles there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type ArticleFacetsFormatArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many articles there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type ArticleFacetsCountryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many articles there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type ArticleFacetsOfficialArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many articles there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type ArticleFacetsYearArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many officials there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type OfficialFacets = {
  readonly __typename?: 'OfficialFacets';
  /** The states they act for, by code. */
  readonly country: ReadonlyArray<Facet>;
  /** The bodies they act for. */
  readonly organization: ReadonlyArray<Facet>;
  /** The offices the latest reports give. */
  readonly office: ReadonlyArray<Facet>;
};


/** How many officials there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type OfficialFacetsCountryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many officials there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type OfficialFacetsOrganizationArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many officials there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type OfficialFacetsOfficeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many meetings there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type MeetingFacets = {
  readonly __typename?: 'MeetingFacets';
  /** Their kinds. */
  readonly kind: ReadonlyArray<Facet>;
  /** Whether they took place. */
  readonly status: ReadonlyArray<Facet>;
  /** The countries they take place in, by code. */
  readonly country: ReadonlyArray<Facet>;
  /** The cities. */
  readonly city: ReadonlyArray<Facet>;
  /** The countries and bodies that took part, by id. */
  readonly party: ReadonlyArray<Facet>;
  /** The participants, by id. */
  readonly official: ReadonlyArray<Facet>;
  /** The series they belong to. */
  readonly series: ReadonlyArray<Facet>;
  /** The years that hold every day their dates can mean. */
  readonly year: ReadonlyArray<Facet>;
};


/** How many meetings there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type MeetingFacetsKindArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many meetings there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type MeetingFacetsStatusArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many meetings there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type MeetingFacetsCountryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many meetings there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type MeetingFacetsCityArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many meetings there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type MeetingFacetsPartyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many meetings there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type MeetingFacetsOfficialArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many meetings there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type MeetingFacetsSeriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many meetings there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type MeetingFacetsYearArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many agreements there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type AgreementFacets = {
  readonly __typename?: 'AgreementFacets';
  /** Their kinds. */
  readonly kind: ReadonlyArray<Facet>;
  /** How far they have come. */
  readonly status: ReadonlyArray<Facet>;
  /** The countries and bodies they bind, by id. */
  readonly party: ReadonlyArray<Facet>;
  /** The people who signed them, or will, by id. */
  readonly signatory: ReadonlyArray<Facet>;
  /** The years that hold every day their dates can mean. */
  readonly year: ReadonlyArray<Facet>;
};


/** How many agreements there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type AgreementFacetsKindArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many agreements there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type AgreementFacetsStatusArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many agreements there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type AgreementFacetsPartyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many agreements there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type AgreementFacetsSignatoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many agreements there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type AgreementFacetsYearArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many countries there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type CountryFacets = {
  readonly __typename?: 'CountryFacets';
  /** The parts of the world they lie in. */
  readonly region: ReadonlyArray<Facet>;
};


/** How many countries there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type CountryFacetsRegionArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many quotations there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type QuoteFacets = {
  readonly __typename?: 'QuoteFacets';
  /** The officials who say them, by id. */
  readonly official: ReadonlyArray<Facet>;
  /** The speakers as the texts name them. */
  readonly speaker: ReadonlyArray<Facet>;
  /** The years in which their articles were published. */
  readonly year: ReadonlyArray<Facet>;
};


/** How many quotations there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type QuoteFacetsOfficialArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many quotations there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type QuoteFacetsSpeakerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many quotations there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type QuoteFacetsYearArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many changes there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type ChangeFacets = {
  readonly __typename?: 'ChangeFacets';
  /** The types of the objects. */
  readonly type: ReadonlyArray<Facet>;
  /** What happened. */
  readonly event: ReadonlyArray<Facet>;
};


/** How many changes there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type ChangeFacetsTypeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How many changes there are by the values of a field, the most frequent first. Each field is blind to what the filter itself, or an `and` in it, asks of that field. */
export type ChangeFacetsEventArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What statistics can count by. */
export type StatsDimension =
  /** The year: `2021`. */
  | 'YEAR'
  /** The month: `2021-12`. */
  | 'MONTH'
  /** The ISO week: `2021-W50`. */
  | 'WEEK'
  /** The day: `2021-12-13`. */
  | 'DAY'
  /** The kind: `COURTESY_CALL`. */
  | 'KIND'
  /** The status: `HELD`. */
  | 'STATUS'
  /** Each party, by id: `cty_ID`. */
  | 'PARTY'
  /** Each two of the parties, by both ids: `cty_ID|cty_RU`. */
  | 'PARTY_PAIR'
  /** Each participant, by id. */
  | 'OFFICIAL'
  /** The city: `Jakarta`. */
  | 'CITY'
  /** The country, by code: `ID`. */
  | 'COUNTRY'
  /** The series: `bilateral consultations`. */
  | 'SERIES'
  /** Each signatory, by id. */
  | 'SIGNATORY'
  /** The publisher. */
  | 'PUBLISHER'
  /** Each tag. */
  | 'TAG'
  /** The language: `en`. */
  | 'LANGUAGE'
  /** The format: `HTML`. */
  | 'FORMAT';

/** What meetings can be counted by. A date counts where one bucket holds every day it can mean: `2021-12` has a year and a month, but no week and no day. */
export type MeetingDimension =
  /** The year of the date: `2021`. */
  | 'YEAR'
  /** The month of the date: `2021-12`. */
  | 'MONTH'
  /** The ISO week of the date, from Monday: `2021-W50`. */
  | 'WEEK'
  /** The day: `2021-12-13`. */
  | 'DAY'
  /** The kind: `COURTESY_CALL`. */
  | 'KIND'
  /** Whether it took place: `HELD`. */
  | 'STATUS'
  /** Each country and body that took part, by id: `cty_ID`. */
  | 'PARTY'
  /** Each two of the parties, whichever is named first, by both ids: `cty_ID|cty_RU`. */
  | 'PARTY_PAIR'
  /** Each participant, by id. */
  | 'OFFICIAL'
  /** The city: `Jakarta`. */
  | 'CITY'
  /** The country it takes place in, by code: `ID`. */
  | 'COUNTRY'
  /** The series it belongs to: `bilateral consultations`. */
  | 'SERIES';

/** What agreements can be counted by. A date counts where one bucket holds every day it can mean: `2021-12` has a year and a month, but no week and no day. */
export type AgreementDimension =
  /** The year of the date: `2021`. */
  | 'YEAR'
  /** The month of the date: `2021-12`. */
  | 'MONTH'
  /** The ISO week of the date, from Monday: `2021-W50`. */
  | 'WEEK'
  /** The day: `2021-12-13`. */
  | 'DAY'
  /** The kind: `MOU`. */
  | 'KIND'
  /** How far it has come: `SIGNED`. */
  | 'STATUS'
  /** Each country and body it binds, by id: `cty_ID`. */
  | 'PARTY'
  /** Each two of the parties, whichever is named first, by both ids: `cty_ID|cty_RU`. */
  | 'PARTY_PAIR'
  /** Each who signed it, or will, by id. */
  | 'SIGNATORY';

/** What articles can be counted by. */
export type ArticleDimension =
  /** The year in which it was published, as printed: `2021`. */
  | 'YEAR'
  /** The month: `2021-12`. */
  | 'MONTH'
  /** The ISO week, from Monday: `2021-W50`. */
  | 'WEEK'
  /** The day: `2021-12-13`. */
  | 'DAY'
  /** Who published it. */
  | 'PUBLISHER'
  /** Each of its tags. */
  | 'TAG'
  /** Its language, as BCP 47 tag: `en`. */
  | 'LANGUAGE'
  /** The format in which it came: `HTML`. */
  | 'FORMAT'
  /** Each country for which it says an official acts, by code: `ID`. */
  | 'COUNTRY'
  /** Each official it names, by id. */
  | 'OFFICIAL';

/** What statistics count. */
export type StatsCount =
  /** Meetings or agreements: one is one, however many articles report it. */
  | 'OCCASION'
  /** Articles that report any of the bucket's, each once: five on one meeting are five, and one on two meetings is one. */
  | 'REPORT';

/** What buckets can be ordered by. */
export type StatsOrderField =
  /** How many are in it. */
  | 'COUNT'
  /** The values of its keys, as text, the first dimension first. */
  | 'KEY';

/** By what buckets are ordered, and which way. */
export type StatsOrder = {
  /** By what. */
  readonly field: StatsOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** Which buckets. */
export type StatsHaving = {
  /** How many are in it. Example: `{ gte: 3 }`. */
  readonly count?: InputMaybe<IntFilter>;
};

/** How many objects there are by the values of dimensions. */
export type Stats = {
  readonly __typename?: 'Stats';
  /** The page's buckets. */
  readonly buckets: ReadonlyArray<StatsBucket>;
  /** How the page lies among the buckets. */
  readonly pageInfo: PageInfo;
  /** How many buckets there are, whatever the page. */
  readonly totalBuckets: Scalars['Int']['output'];
  /** How many objects the filter holds: those of the list with the same filter. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them are in no bucket since their date is not known so far: "December 2021" is in no week. */
  readonly undated: Scalars['Int']['output'];
  /** How many of the others are in no bucket since they have no value of a dimension: no city, no party. */
  readonly unknown: Scalars['Int']['output'];
};

/** The objects that share a value of each dimension. */
export type StatsBucket = {
  readonly __typename?: 'StatsBucket';
  /** Where it stands, to give to `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Its value of each dimension, in the order of `groupBy`. */
  readonly keys: ReadonlyArray<StatsKey>;
  /** How many are in it: objects, or the articles that report them where `countBy` is REPORT. The totals are of objects either way. */
  readonly count: Scalars['Int']['output'];
  /** The filter that holds for exactly these: that of the statistics and the keys. */
  readonly filter: Scalars['FilterJSON']['output'];
};

/** A bucket's value of one dimension. */
export type StatsKey = {
  readonly __typename?: 'StatsKey';
  /** The dimension. */
  readonly dimension: StatsDimension;
  /** The value: `2021-12`, `COURTESY_CALL`, an official's id, a party's id or two with `|` between, a country's code. */
  readonly value: Scalars['String']['output'];
  /** The value in words. Examples: `December 2021`, `Courtesy call`, `Joko Widodo`, `Indonesia and Russia`. */
  readonly label: Scalars['String']['output'];
  /** The official, country or body it stands for; null for other values and for two parties. */
  readonly object?: Maybe<Node>;
  /** What it stands for: both of two parties. */
  readonly objects: ReadonlyArray<Node>;
};

/** A page of objects on which reports disagree. */
export type DisagreementConnection = {
  readonly __typename?: 'DisagreementConnection';
  /** The page's entries with their cursors. */
  readonly edges: ReadonlyArray<DisagreementEdge>;
  /** The page's entries. */
  readonly nodes: ReadonlyArray<Disagreement>;
  /** How the page lies in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of objects on which reports disagree and where it stands in its list. */
export type DisagreementEdge = {
  readonly __typename?: 'DisagreementEdge';
  /** Where it stands, to give to `after` or `before`; bound to the filter it was made with. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Disagreement;
};

/** An official, meeting or agreement of which reports say what can't all be true. */
export type Disagreement = {
  readonly __typename?: 'Disagreement';
  /** The object. */
  readonly object: Reported;
  /** The fields: for each the value served and the others. Only the field of the filter where that names one. */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
};

/** A page of officials who may be one person. */
export type DuplicatePairConnection = {
  readonly __typename?: 'DuplicatePairConnection';
  /** The page's pairs with their cursors. */
  readonly edges: ReadonlyArray<DuplicatePairEdge>;
  /** The page's pairs. */
  readonly nodes: ReadonlyArray<DuplicatePair>;
  /** How the page lies in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Two officials who may be one person and where they stand in their list. */
export type DuplicatePairEdge = {
  readonly __typename?: 'DuplicatePairEdge';
  /** Where it stands, to give to `after` or `before`; bound to the filter it was made with. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node: DuplicatePair;
};

/** Two officials who may be one person. */
export type DuplicatePair = {
  readonly __typename?: 'DuplicatePair';
  /** The one that more reports name. */
  readonly official: Official;
  /** The other. */
  readonly candidate: Official;
  /** How likely they are one, from 0 to 1. Example: `0.8`. */
  readonly score: Scalars['Float']['output'];
  /** What speaks for it, and against it. Example: `one name is part of the other`. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of what was rejected. */
export type RejectConnection = {
  readonly __typename?: 'RejectConnection';
  /** The page's entries with their cursors. */
  readonly edges: ReadonlyArray<RejectEdge>;
  /** The page's entries. */
  readonly nodes: ReadonlyArray<Reject>;
  /** How the page lies in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of what was rejected and where it stands in its list. */
export type RejectEdge = {
  readonly __typename?: 'RejectEdge';
  /** Where it stands, to give to `after` or `before`; bound to the filter it was made with. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Reject;
};

/** Input that could not be imported. */
export type Reject = {
  readonly __typename?: 'Reject';
  /** Opaque; the same input rejected again has the same. */
  readonly id: Scalars['ID']['output'];
  /** The name of the file, without the folders above it. Example: `news.html`. */
  readonly source: Scalars['String']['output'];
  /** Where it came from as the user named it; for tokens with the role EDITOR, null for others. */
  readonly origin?: Maybe<Scalars['String']['output']>;
  /** The line of a file of several, from 1; null for a whole input. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** Why. */
  readonly reason: RejectReason;
  /** What was expected and what came; for tokens with the role EDITOR, null for others. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** Why input is rejected. */
export type RejectReason =
  /** It is empty. */
  | 'EMPTY'
  /** It is no text. */
  | 'BINARY'
  /** It holds markup and no text. */
  | 'NO_TEXT'
  /** Its bytes are in no encoding that can be told. */
  | 'ENCODING'
  /** It is too large. */
  | 'TOO_LARGE'
  /** Its elements lie too deep in each other. */
  | 'TOO_DEEP'
  /** It declares entities. */
  | 'ENTITIES'
  /** A link leads out of the folder. */
  | 'OUTSIDE'
  /** It breaks the rules of its format. */
  | 'MALFORMED';

/** How well facts are read from text, measured on labelled articles (`npm run score`). */
export type ExtractionQuality = {
  readonly __typename?: 'ExtractionQuality';
  /** The version of the built-in extractor. */
  readonly extractor: Scalars['String']['output'];
  /** The figures, set by set. */
  readonly scores: ReadonlyArray<ExtractionScore>;
  /** Of mentions taken for one person. */
  readonly resolution: ResolutionScore;
};

/** How well one thing is found, from 0 to 1: the harmonic mean of precision and recall, or the share of right values of a field. */
export type ExtractionScore = {
  readonly __typename?: 'ExtractionScore';
  /** The labelled set: TUNING (articles the rules were made with) or CHECK (articles they were not). */
  readonly set: Scalars['String']['output'];
  /** The type of object; null for the figure over all. */
  readonly type?: Maybe<ObjectType>;
  /** The field; null for finding the objects themselves. Example: `kind`. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** The figure. Example: `0.887`. */
  readonly score: Scalars['Float']['output'];
};

/** How well mentions are joined to people. */
export type ResolutionScore = {
  readonly __typename?: 'ResolutionScore';
  /** How many of the pairs that were joined are one person. */
  readonly precision: Scalars['Float']['output'];
  /** How many of the pairs that are one person were joined. */
  readonly recall: Scalars['Float']['output'];
};

/** What an operation costs. */
export type CostExplanation = {
  readonly __typename?: 'CostExplanation';
  /** Objects its answer can hold by calculation, as in `extensions.cost`. */
  readonly cost: Scalars['Float']['output'];
  /** Whether it is within these limits. */
  readonly isAllowed: Scalars['Boolean']['output'];
  /** What it has of each thing that is limited. */
  readonly limits: ReadonlyArray<LimitUse>;
  /** What each field adds, those below it apart: the dearest first, at most 50. */
  readonly fields: ReadonlyArray<FieldCost>;
};

/** What an operation has of something that is limited. */
export type LimitUse = {
  readonly __typename?: 'LimitUse';
  /** The limit, as errors name it. Example: `depth`. */
  readonly name: Scalars['String']['output'];
  /** What the operation has. */
  readonly value: Scalars['Float']['output'];
  /** The largest value allowed. */
  readonly max: Scalars['Float']['output'];
};

/** What one field adds to the cost. */
export type FieldCost = {
  readonly __typename?: 'FieldCost';
  /** The names in the answer, from the root on. Example: `meetings.nodes.participants`. */
  readonly path: Scalars['String']['output'];
  /** The objects it can hold. */
  readonly cost: Scalars['Float']['output'];
};

/** A page of the log of changes. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The page's changes with their cursors. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The page's changes. */
  readonly nodes: ReadonlyArray<Change>;
  /** How the page lies in the log. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole log for the filter, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** The position of the last change of the whole log; 0 where nothing ever changed. */
  readonly position: Scalars['Int']['output'];
  /** How many there are by the values of their fields, over the whole list, whatever the page. */
  readonly facets: ChangeFacets;
};

/** One change and where it stands in the log. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Where it stands, to give to `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** One thing that happened to one object. */
export type Change = {
  readonly __typename?: 'Change';
  /** Its place in the log: ascending, without doubles. */
  readonly position: Scalars['Int']['output'];
  /** What happened. */
  readonly event: ChangeEvent;
  /** The type of the object. */
  readonly type: ObjectType;
  /** The object's id, which stays even where the object is gone. */
  readonly objectId: Scalars['ID']['output'];
  /** The object as it is now; the survivor of a merge; null where it is gone. */
  readonly object?: Maybe<Node>;
  /** The served fields whose values changed; empty where the object came or went. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** The article whose import or retraction caused it; null where it is gone. */
  readonly article?: Maybe<Article>;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
};

/** A page of passages. */
export type PassageConnection = {
  readonly __typename?: 'PassageConnection';
  /** The page's passages with their cursors. */
  readonly edges: ReadonlyArray<PassageEdge>;
  /** The page's passages. */
  readonly nodes: ReadonlyArray<Passage>;
  /** How the page lies in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are, one an article, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One passage and where it stands in its list. */
export type PassageEdge = {
  readonly __typename?: 'PassageEdge';
  /** Where it stands, to give to `after`; bound to the query and filter it was made with. */
  readonly cursor: Scalars['String']['output'];
  /** The passage. */
  readonly node: Passage;
};

/** A sentence of an article in which words were found. */
export type Passage = {
  readonly __typename?: 'Passage';
  /** The sentence: exactly `Article.text.slice(start, end)`. */
  readonly text: Scalars['String']['output'];
  /** Where it begins in `Article.text`, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The article it stands in. */
  readonly article: Article;
  /** Where the words stand within the sentence; none where they stand only in the article's tags or its publisher's name. */
  readonly ranges: ReadonlyArray<TextRange>;
  /** What the sentence says of officials, meetings, agreements and quotations, with the words in it that say so. */
  readonly mentions: ReadonlyArray<Mention>;
  /** The article's other sentences with as many of the words, in the order of the text. */
  readonly others: ReadonlyArray<Passage>;
};


/** A sentence of an article in which words were found. */
export type PassageOthersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a search can find. */
export type SearchResult = Article | Official | Meeting | Agreement | Quote;

/** A page of what a search found, the best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The page's objects with their scores and the words that were found. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The page's objects. */
  readonly nodes: ReadonlyArray<SearchResult>;
  /** How the page lies in its list. */
  readonly pageInfo: PageInfo;
  /** How many there are of the types asked for, whatever the page; of each type at most 10,000 are counted, of phrases those among 2,000 texts with their words. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is all there are; if not, there are more. A list's own `search` counts all of them. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
  /** How many there are of each type, also of those not asked for. */
  readonly counts: ReadonlyArray<SearchCount>;
};

/** How many objects of a type a search finds. */
export type SearchCount = {
  readonly __typename?: 'SearchCount';
  /** The type. */
  readonly type: ObjectType;
  /** How many, at most 10,000. */
  readonly count: Scalars['Int']['output'];
  /** Whether that is all of them; if not, there are more. */
  readonly isExact: Scalars['Boolean']['output'];
};

/** Something found, and where it stands in its list. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where it stands, to give to `after`; bound to the query it was made with. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: SearchResult;
  /**
   * How well it fits, from 0 to 1: rare words count more than common ones, words of a headline or a name three times as much
   * as others. Of equal scores the latest comes first.
   */
  readonly score: Scalars['Float']['output'];
  /** The words found, with some text around them; none where it was found by the name of someone it refers to. */
  readonly highlights: ReadonlyArray<Highlight>;
};

/** Part of a field's text with the words that were found in it. Offsets count UTF-16 code units. */
export type Highlight = {
  readonly __typename?: 'Highlight';
  /** The field that has the text. Example: `text`. */
  readonly field: Scalars['String']['output'];
  /** The part of its text: of `Article.text`, exactly `text.slice(start, start + fragment.length)`. */
  readonly fragment: Scalars['String']['output'];
  /** Where the words stand within the fragment. */
  readonly ranges: ReadonlyArray<TextRange>;
  /** Where the fragment begins in the field's text; in a list of texts, in the one it is of. */
  readonly start: Scalars['Int']['output'];
};

/** A stretch of a text in UTF-16 code units: `text.slice(start, end)`. */
export type TextRange = {
  readonly __typename?: 'TextRange';
  /** Where it begins. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
};

/** What something suggested is. */
export type SuggestionType =
  /** A person. */
  | 'OFFICIAL'
  /** A country. */
  | 'COUNTRY'
  /** An international or other body. */
  | 'ORGANIZATION'
  /** A city in which meetings take place. */
  | 'CITY'
  /** A series of meetings. */
  | 'SERIES'
  /** A tag of articles. */
  | 'TAG';

/** What the beginning of a name can mean. */
export type Suggestion = {
  readonly __typename?: 'Suggestion';
  /** The name. Example: `Joko Widodo`. */
  readonly text: Scalars['String']['output'];
  /** What it is. */
  readonly type: SuggestionType;
  /** The official, country or organisation; null for a city, a series or a tag. */
  readonly object?: Maybe<Node>;
  /**
   * How many reports name the official, how many meetings the country, city or series has, how many articles the tag, and
   * how often reports name the organisation. Of a large store that is being imported into, as of ten seconds ago at most.
   */
  readonly count: Scalars['Int']['output'];
  /** The form of the name that begins so. Example: `Jokowi`. */
  readonly matchedForm: Scalars['String']['output'];
  /** How well it fits, from 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** What to give to `search` to find what it stands for. Example: `official:off_0123456789abcdef`. */
  readonly query: Scalars['String']['output'];
};

/** Those who may be meant by one question. */
export type OfficialMatches = {
  readonly __typename?: 'OfficialMatches';
  /** The likeliest first: whose score is at least 0.5. */
  readonly candidates: ReadonlyArray<OfficialMatch>;
  /** Who is meant: the likeliest, where the score is high enough and nobody else comes near; null otherwise. */
  readonly match?: Maybe<OfficialMatch>;
  /** The next best after the likeliest; null where there is none. */
  readonly runnerUp?: Maybe<OfficialMatch>;
};


/** Those who may be meant by one question. */
export type OfficialMatchesCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Someone who may be meant, and why. */
export type OfficialMatch = {
  readonly __typename?: 'OfficialMatch';
  /** The official. */
  readonly official: Official;
  /** How likely it is, from 0 to 1: the names decide, country, office and organisation confirm or contradict. */
  readonly score: Scalars['Float']['output'];
  /** Whether this is taken for the one who is meant. */
  readonly isMatch: Scalars['Boolean']['output'];
  /** The form of the name that is most like the one asked for. */
  readonly matchedForm: Scalars['String']['output'];
  /** How well each thing fits by itself. */
  readonly features: OfficialFeatures;
};

/** How well each thing fits, from 0 to 1; null where it was not asked for or is not known of the official. */
export type OfficialFeatures = {
  readonly __typename?: 'OfficialFeatures';
  /** How alike the names are. */
  readonly name: Scalars['Float']['output'];
  /** How alike the office and one that the official holds or held are. */
  readonly office?: Maybe<Scalars['Float']['output']>;
  /** Whether the country is the same. */
  readonly country?: Maybe<Scalars['Float']['output']>;
  /** Whether the organisation is the same. */
  readonly organization?: Maybe<Scalars['Float']['output']>;
};

/** What this service is and holds. */
export type Service = {
  readonly __typename?: 'Service';
  /** `Communiqué`. */
  readonly name: Scalars['String']['output'];
  /** Its version. Example: `0.1.0`. */
  readonly version: Scalars['String']['output'];
  /** The version of the built-in extractor. */
  readonly extractor: Scalars['String']['output'];
  /** The position of the last change; everything served is as of this position. */
  readonly position: Scalars['Int']['output'];
  /** When this copy of the service was started. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** How much it holds. */
  readonly counts: ServiceCounts;
  /** The limits it keeps; a request over one is refused, and the error names it. */
  readonly limits: ReadonlyArray<Limit>;
};

/** How many objects of each type there are. */
export type ServiceCounts = {
  readonly __typename?: 'ServiceCounts';
  /** Articles. */
  readonly articles: Scalars['Int']['output'];
  /** Officials. */
  readonly officials: Scalars['Int']['output'];
  /** Meetings. */
  readonly meetings: Scalars['Int']['output'];
  /** Agreements. */
  readonly agreements: Scalars['Int']['output'];
  /** Quotations. */
  readonly quotes: Scalars['Int']['output'];
};

/** A bound on what can be asked. */
export type Limit = {
  readonly __typename?: 'Limit';
  /** Its name, as errors give it. Example: `depth`. */
  readonly name: Scalars['String']['output'];
  /** The largest value allowed. */
  readonly max: Scalars['Int']['output'];
};

/** One of the keys of an article. */
export type ArticleBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly slug?: never; readonly url?: never; }
  |  /** Its slug. */
  { readonly id?: never; readonly slug: Scalars['String']['input']; readonly url?: never; }
  |  /** Where it was published. */
  { readonly id?: never; readonly slug?: never; readonly url: Scalars['URL']['input']; };

/** One of the keys of an official. */
export type OfficialBy =
  /** Their id. */
  { readonly id: Scalars['ID']['input']; readonly slug?: never; }
  |  /** Their slug. Example: `joko-widodo`. */
  { readonly id?: never; readonly slug: Scalars['String']['input']; };

/** One of the keys of a meeting. */
export type MeetingBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly slug?: never; }
  |  /** Its slug. */
  { readonly id?: never; readonly slug: Scalars['String']['input']; };

/** One of the keys of an agreement. */
export type AgreementBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly slug?: never; }
  |  /** Its slug. */
  { readonly id?: never; readonly slug: Scalars['String']['input']; };

/** Compares an id. */
export type IdFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these, at most 250. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Is none of these, at most 250; holds where it is absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Is absent (true) or there (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Compares text. `contains` and `startsWith` pay no heed to case and accents. */
export type StringFilter = {
  /** Is exactly this. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Is exactly one of these, at most 250. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Is none of these, at most 250; holds where it is absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Has this in it, whatever case and accents. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Begins with this, whatever case and accents. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
  /** Is absent (true) or there (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Compares a number. */
export type IntFilter = {
  /** Equals this. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Equals one of these, at most 250. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Is less. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is less or equal. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater or equal. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is absent (true) or there (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Compares a printed date or clock time as text, so that `2021-12-14` precedes `2021-12-14T00:14`. */
export type LocalDateTimeFilter = {
  /** Is before. */
  readonly lt?: InputMaybe<Scalars['LocalDateTime']['input']>;
  /** Is before, or this. */
  readonly lte?: InputMaybe<Scalars['LocalDateTime']['input']>;
  /** Is after. */
  readonly gt?: InputMaybe<Scalars['LocalDateTime']['input']>;
  /** Is after, or this. */
  readonly gte?: InputMaybe<Scalars['LocalDateTime']['input']>;
  /** Falls on this day. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** Is absent (true) or there (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Compares a partial date as an interval of days. */
export type PartialDateFilter = {
  /** Shares a day with this. Example: `2021-12`. */
  readonly overlaps?: InputMaybe<Scalars['EDTF']['input']>;
  /** Lies inside this: with POSSIBLY some day of it does, with CERTAINLY every day. */
  readonly within?: InputMaybe<Scalars['EDTF']['input']>;
  /** Lies before the first day of this. */
  readonly before?: InputMaybe<Scalars['EDTF']['input']>;
  /** Lies after the last day of this. */
  readonly after?: InputMaybe<Scalars['EDTF']['input']>;
  /** How `within`, `before` and `after` treat dates known in part: POSSIBLY unless told. */
  readonly match?: InputMaybe<DateMatch>;
  /** How far it is known. */
  readonly precision?: InputMaybe<DatePrecisionFilter>;
  /** Is absent (true) or there (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Compares a country code. */
export type CountryCodeFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Is one of these, at most 250. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Is none of these, at most 250; holds where it is absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Is absent (true) or there (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Compares the kind of a meeting. */
export type MeetingKindFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<MeetingKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<MeetingKind>>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<MeetingKind>>;
};

/** Compares whether a meeting took place. */
export type MeetingStatusFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<MeetingStatus>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<MeetingStatus>>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<MeetingStatus>>;
};

/** Compares the kind of an accord. */
export type AgreementKindFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<AgreementKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<AgreementKind>>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<AgreementKind>>;
};

/** Compares how far an accord has come. */
export type AgreementStatusFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<AgreementStatus>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<AgreementStatus>>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<AgreementStatus>>;
};

/** Compares an official's part. */
export type ParticipantRoleFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<ParticipantRole>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ParticipantRole>>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<ParticipantRole>>;
};

/** Compares how far a date is known. */
export type DatePrecisionFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<DatePrecision>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<DatePrecision>>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<DatePrecision>>;
};

/** Compares the format of an article. */
export type SourceFormatFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<SourceFormat>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<SourceFormat>>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<SourceFormat>>;
};

/** Compares whether an office is held. */
export type TenureFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Tenure>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Tenure>>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<Tenure>>;
};

/** Compares the type of an object. */
export type ObjectTypeFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<ObjectType>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ObjectType>>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<ObjectType>>;
};

/** Compares what happened. */
export type ChangeEventFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<ChangeEvent>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ChangeEvent>>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<ChangeEvent>>;
};

/** Which parties. */
export type PartyFilter = {
  /** The id of the country or body. */
  readonly id?: InputMaybe<IdFilter>;
  /** The country; absent for a body. */
  readonly country?: InputMaybe<CountryCodeFilter>;
  /** The name of the body; absent for a country. */
  readonly organization?: InputMaybe<StringFilter>;
  /** All of these hold, at most 20. */
  readonly and?: InputMaybe<ReadonlyArray<PartyFilter>>;
  /** One of these holds, at most 20. */
  readonly or?: InputMaybe<ReadonlyArray<PartyFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<PartyFilter>;
};

/** Compares the parties of an object as a whole. */
export type PartiesFilter = {
  /** At least one is such. */
  readonly some?: InputMaybe<PartyFilter>;
  /** All are such; holds where there are none. */
  readonly every?: InputMaybe<PartyFilter>;
  /** None is such; holds where there are none. */
  readonly none?: InputMaybe<PartyFilter>;
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
};

/** Which participants or signatories. */
export type ParticipantFilter = {
  /** The id of the official. */
  readonly official?: InputMaybe<IdFilter>;
  /** The name by which the official is served. */
  readonly name?: InputMaybe<StringFilter>;
  /** Their part. */
  readonly role?: InputMaybe<ParticipantRoleFilter>;
  /** The country they acted for. */
  readonly country?: InputMaybe<CountryCodeFilter>;
  /** The body they acted for. */
  readonly organization?: InputMaybe<StringFilter>;
  /** The office they held then. */
  readonly office?: InputMaybe<StringFilter>;
  /** All of these hold, at most 20. */
  readonly and?: InputMaybe<ReadonlyArray<ParticipantFilter>>;
  /** One of these holds, at most 20. */
  readonly or?: InputMaybe<ReadonlyArray<ParticipantFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<ParticipantFilter>;
};

/** Compares the participants or signatories of an object as a whole. */
export type ParticipantsFilter = {
  /** At least one is such. */
  readonly some?: InputMaybe<ParticipantFilter>;
  /** All are such; holds where there are none. */
  readonly every?: InputMaybe<ParticipantFilter>;
  /** None is such; holds where there are none. */
  readonly none?: InputMaybe<ParticipantFilter>;
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
};

/** Which offices. */
export type OfficeFilter = {
  /** The office without the state's name. */
  readonly title?: InputMaybe<StringFilter>;
  /** The state it belongs to. */
  readonly country?: InputMaybe<CountryCodeFilter>;
  /** The body it belongs to. */
  readonly organization?: InputMaybe<StringFilter>;
  /** Whether reports say that it is held, was held or is to be held. */
  readonly tenure?: InputMaybe<TenureFilter>;
  /** All of these hold, at most 20. */
  readonly and?: InputMaybe<ReadonlyArray<OfficeFilter>>;
  /** One of these holds, at most 20. */
  readonly or?: InputMaybe<ReadonlyArray<OfficeFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<OfficeFilter>;
};

/** Compares the offices of an object as a whole. */
export type OfficesFilter = {
  /** At least one is such. */
  readonly some?: InputMaybe<OfficeFilter>;
  /** All are such; holds where there are none. */
  readonly every?: InputMaybe<OfficeFilter>;
  /** None is such; holds where there are none. */
  readonly none?: InputMaybe<OfficeFilter>;
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
};

/** Which officials an article names, by what the article itself says of them. */
export type MentionedOfficialFilter = {
  /** The id of the official. */
  readonly official?: InputMaybe<IdFilter>;
  /** The name the article uses. */
  readonly name?: InputMaybe<StringFilter>;
  /** The country the article gives. */
  readonly country?: InputMaybe<CountryCodeFilter>;
  /** The body the article gives. */
  readonly organization?: InputMaybe<StringFilter>;
  /** The office the article gives. */
  readonly office?: InputMaybe<StringFilter>;
  /** All of these hold, at most 20. */
  readonly and?: InputMaybe<ReadonlyArray<MentionedOfficialFilter>>;
  /** One of these holds, at most 20. */
  readonly or?: InputMaybe<ReadonlyArray<MentionedOfficialFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<MentionedOfficialFilter>;
};

/** Compares the officials of an object as a whole. */
export type MentionedOfficialsFilter = {
  /** At least one is such. */
  readonly some?: InputMaybe<MentionedOfficialFilter>;
  /** All are such; holds where there are none. */
  readonly every?: InputMaybe<MentionedOfficialFilter>;
  /** None is such; holds where there are none. */
  readonly none?: InputMaybe<MentionedOfficialFilter>;
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
};

/** Which meetings an article reports, by what the article itself says of them. */
export type MentionedMeetingFilter = {
  /** The id of the meeting. */
  readonly meeting?: InputMaybe<IdFilter>;
  /** The kind the article gives. */
  readonly kind?: InputMaybe<MeetingKindFilter>;
  /** The status the article gives. */
  readonly status?: InputMaybe<MeetingStatusFilter>;
  /** The city the article gives. */
  readonly city?: InputMaybe<StringFilter>;
  /** All of these hold, at most 20. */
  readonly and?: InputMaybe<ReadonlyArray<MentionedMeetingFilter>>;
  /** One of these holds, at most 20. */
  readonly or?: InputMaybe<ReadonlyArray<MentionedMeetingFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<MentionedMeetingFilter>;
};

/** Compares the meetings of an object as a whole. */
export type MentionedMeetingsFilter = {
  /** At least one is such. */
  readonly some?: InputMaybe<MentionedMeetingFilter>;
  /** All are such; holds where there are none. */
  readonly every?: InputMaybe<MentionedMeetingFilter>;
  /** None is such; holds where there are none. */
  readonly none?: InputMaybe<MentionedMeetingFilter>;
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
};

/** Which agreements an article reports, by what the article itself says of them. */
export type MentionedAgreementFilter = {
  /** The id of the agreement. */
  readonly agreement?: InputMaybe<IdFilter>;
  /** The kind the article gives. */
  readonly kind?: InputMaybe<AgreementKindFilter>;
  /** The status the article gives. */
  readonly status?: InputMaybe<AgreementStatusFilter>;
  /** The subject the article gives. */
  readonly subject?: InputMaybe<StringFilter>;
  /** All of these hold, at most 20. */
  readonly and?: InputMaybe<ReadonlyArray<MentionedAgreementFilter>>;
  /** One of these holds, at most 20. */
  readonly or?: InputMaybe<ReadonlyArray<MentionedAgreementFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<MentionedAgreementFilter>;
};

/** Compares the agreements of an object as a whole. */
export type MentionedAgreementsFilter = {
  /** At least one is such. */
  readonly some?: InputMaybe<MentionedAgreementFilter>;
  /** All are such; holds where there are none. */
  readonly every?: InputMaybe<MentionedAgreementFilter>;
  /** None is such; holds where there are none. */
  readonly none?: InputMaybe<MentionedAgreementFilter>;
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
};

/** What a search must also meet; each type by its own facts, and a type without such facts holds nothing that meets it. */
export type SearchFilter = {
  /** Articles and quotations published, meetings and agreements dated, officials reported within this. Example: `2021-12`. */
  readonly date?: InputMaybe<Scalars['EDTF']['input']>;
  /** One of these countries is a party, a place, or whom an official acts for; at most 20. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** One of these officials is it, takes part, signs, speaks or is named; at most 20. */
  readonly officials?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The publisher of an article. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** A tag of an article. */
  readonly tag?: InputMaybe<Scalars['String']['input']>;
};

/** Whom to look for. */
export type OfficialQuery = {
  /** The name in any spelling, titles left out. Example: `N. Patrushev`. */
  readonly name: Scalars['String']['input'];
  /** An office they hold or held, without the state's name. Example: `Secretary of the Security Council`. */
  readonly office?: InputMaybe<Scalars['String']['input']>;
  /** The country they act for. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** The body they act for. */
  readonly organization?: InputMaybe<Scalars['String']['input']>;
};

/** Which articles. */
export type ArticleFilter = {
  /** The id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The headline. */
  readonly headline?: InputMaybe<StringFilter>;
  /** When it was published, as printed. */
  readonly publishedAt?: InputMaybe<LocalDateTimeFilter>;
  /** One of its authors. */
  readonly byline?: InputMaybe<StringFilter>;
  /** The place its dateline names. */
  readonly dateline?: InputMaybe<StringFilter>;
  /** One of its tags. */
  readonly tag?: InputMaybe<StringFilter>;
  /** Who published it. */
  readonly publisher?: InputMaybe<StringFilter>;
  /** Where it was published. */
  readonly url?: InputMaybe<StringFilter>;
  /** Its language. */
  readonly language?: InputMaybe<StringFilter>;
  /** The format in which it came. */
  readonly format?: InputMaybe<SourceFormatFilter>;
  /** The officials it names. */
  readonly officials?: InputMaybe<MentionedOfficialsFilter>;
  /** The meetings it reports. */
  readonly meetings?: InputMaybe<MentionedMeetingsFilter>;
  /** The agreements it reports. */
  readonly agreements?: InputMaybe<MentionedAgreementsFilter>;
  /** How many quotations it has. */
  readonly quoteCount?: InputMaybe<IntFilter>;
  /** The position of its last change. */
  readonly changedAt?: InputMaybe<IntFilter>;
  /** All of these hold, at most 20. */
  readonly and?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** One of these holds, at most 20. */
  readonly or?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<ArticleFilter>;
};

/** Which officials. */
export type OfficialFilter = {
  /** The id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** Any form of the name. */
  readonly name?: InputMaybe<StringFilter>;
  /** The state they act for. */
  readonly country?: InputMaybe<CountryCodeFilter>;
  /** The body they act for. */
  readonly organization?: InputMaybe<StringFilter>;
  /** The office the latest reports give. */
  readonly office?: InputMaybe<StringFilter>;
  /** All offices reports give. */
  readonly offices?: InputMaybe<OfficesFilter>;
  /** How many articles report it. */
  readonly reportCount?: InputMaybe<IntFilter>;
  /** When the first article that reports it was published. */
  readonly firstReportedAt?: InputMaybe<LocalDateTimeFilter>;
  /** When the last article that reports it was published. */
  readonly lastReportedAt?: InputMaybe<LocalDateTimeFilter>;
  /** Whether reports disagree on a field. */
  readonly hasDiscrepancies?: InputMaybe<Scalars['Boolean']['input']>;
  /** The position of its last change. */
  readonly changedAt?: InputMaybe<IntFilter>;
  /** All of these hold, at most 20. */
  readonly and?: InputMaybe<ReadonlyArray<OfficialFilter>>;
  /** One of these holds, at most 20. */
  readonly or?: InputMaybe<ReadonlyArray<OfficialFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<OfficialFilter>;
};

/** Which meetings. */
export type MeetingFilter = {
  /** The id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** The kind. */
  readonly kind?: InputMaybe<MeetingKindFilter>;
  /** Whether it took place. */
  readonly status?: InputMaybe<MeetingStatusFilter>;
  /** When. */
  readonly date?: InputMaybe<PartialDateFilter>;
  /** The city. */
  readonly city?: InputMaybe<StringFilter>;
  /** The building or site. */
  readonly venue?: InputMaybe<StringFilter>;
  /** The country it takes place in. */
  readonly country?: InputMaybe<CountryCodeFilter>;
  /** Which of its series it is. */
  readonly ordinal?: InputMaybe<IntFilter>;
  /** The series it belongs to. */
  readonly series?: InputMaybe<StringFilter>;
  /** Who took part. */
  readonly participants?: InputMaybe<ParticipantsFilter>;
  /** Which countries and bodies took part. */
  readonly parties?: InputMaybe<PartiesFilter>;
  /** How many articles report it. */
  readonly reportCount?: InputMaybe<IntFilter>;
  /** When the first article that reports it was published. */
  readonly firstReportedAt?: InputMaybe<LocalDateTimeFilter>;
  /** When the last article that reports it was published. */
  readonly lastReportedAt?: InputMaybe<LocalDateTimeFilter>;
  /** Whether reports disagree on a field. */
  readonly hasDiscrepancies?: InputMaybe<Scalars['Boolean']['input']>;
  /** The position of its last change. */
  readonly changedAt?: InputMaybe<IntFilter>;
  /** All of these hold, at most 20. */
  readonly and?: InputMaybe<ReadonlyArray<MeetingFilter>>;
  /** One of these holds, at most 20. */
  readonly or?: InputMaybe<ReadonlyArray<MeetingFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<MeetingFilter>;
};

/** Which agreements. */
export type AgreementFilter = {
  /** The id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** The kind. */
  readonly kind?: InputMaybe<AgreementKindFilter>;
  /** How far it has come. */
  readonly status?: InputMaybe<AgreementStatusFilter>;
  /** When it was signed, or is to be. */
  readonly date?: InputMaybe<PartialDateFilter>;
  /** Its proper name. */
  readonly title?: InputMaybe<StringFilter>;
  /** What it is about. */
  readonly subject?: InputMaybe<StringFilter>;
  /** Who signed it. */
  readonly signatories?: InputMaybe<ParticipantsFilter>;
  /** Whom it binds. */
  readonly parties?: InputMaybe<PartiesFilter>;
  /** How many articles report it. */
  readonly reportCount?: InputMaybe<IntFilter>;
  /** When the first article that reports it was published. */
  readonly firstReportedAt?: InputMaybe<LocalDateTimeFilter>;
  /** When the last article that reports it was published. */
  readonly lastReportedAt?: InputMaybe<LocalDateTimeFilter>;
  /** Whether reports disagree on a field. */
  readonly hasDiscrepancies?: InputMaybe<Scalars['Boolean']['input']>;
  /** The position of its last change. */
  readonly changedAt?: InputMaybe<IntFilter>;
  /** All of these hold, at most 20. */
  readonly and?: InputMaybe<ReadonlyArray<AgreementFilter>>;
  /** One of these holds, at most 20. */
  readonly or?: InputMaybe<ReadonlyArray<AgreementFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<AgreementFilter>;
};

/** Which countries. */
export type CountryFilter = {
  /** The code. */
  readonly code?: InputMaybe<CountryCodeFilter>;
  /** The short name. */
  readonly name?: InputMaybe<StringFilter>;
  /** The part of the world. */
  readonly region?: InputMaybe<StringFilter>;
  /** All of these hold, at most 20. */
  readonly and?: InputMaybe<ReadonlyArray<CountryFilter>>;
  /** One of these holds, at most 20. */
  readonly or?: InputMaybe<ReadonlyArray<CountryFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<CountryFilter>;
};

/** Which quotations. */
export type QuoteFilter = {
  /** The id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The words. */
  readonly text?: InputMaybe<StringFilter>;
  /** The speaker as the text names them. */
  readonly speaker?: InputMaybe<StringFilter>;
  /** The official who says it. */
  readonly official?: InputMaybe<IdFilter>;
  /** The article it stands in. */
  readonly article?: InputMaybe<IdFilter>;
  /** When its article was published. */
  readonly publishedAt?: InputMaybe<LocalDateTimeFilter>;
  /** All of these hold, at most 20. */
  readonly and?: InputMaybe<ReadonlyArray<QuoteFilter>>;
  /** One of these holds, at most 20. */
  readonly or?: InputMaybe<ReadonlyArray<QuoteFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<QuoteFilter>;
};

/** Which entries of a timeline. */
export type TimelineFilter = {
  /** Only entries of these types: MEETING, AGREEMENT, QUOTE. */
  readonly types?: InputMaybe<ReadonlyArray<ObjectType>>;
  /** In which each of these parties takes part: ids, or codes of countries, at most 10. Example: `["ID"]`. */
  readonly parties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In which each of these officials takes part, signs or speaks, at most 10. */
  readonly officials?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** When. Example: `{ within: "2021-12" }`. */
  readonly date?: InputMaybe<PartialDateFilter>;
};

/** Which announcements. */
export type FollowUpFilter = {
  /** Only meetings, or only agreements. Example: `[MEETING]`. */
  readonly types?: InputMaybe<ReadonlyArray<ObjectType>>;
  /** Of which each of these parties is one: ids, or codes of countries, at most 10. Example: `["ID", "RU"]`. */
  readonly parties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In which each of these officials has a part, at most 10. */
  readonly officials?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** When it was to be. Example: `{ overlaps: "2021-12" }`. */
  readonly plannedFor?: InputMaybe<PartialDateFilter>;
};

/** Which objects on which reports disagree. */
export type DisagreementFilter = {
  /** Of these types: OFFICIAL, MEETING, AGREEMENT; all of them unless told. */
  readonly types?: InputMaybe<ReadonlyArray<ObjectType>>;
  /** That disagree on this field, by its name in statements. Example: `date`. */
  readonly field?: InputMaybe<Scalars['String']['input']>;
};

/** Which officials who may be one person. */
export type DuplicateFilter = {
  /** One of the two acts for this country. Example: `ID`. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** One of the two is this official. */
  readonly official?: InputMaybe<Scalars['ID']['input']>;
  /** As likely as this or more, from 0 to 1. Example: `0.8`. */
  readonly minScore?: InputMaybe<Scalars['Float']['input']>;
};

/** Which changes. */
export type ChangeFilter = {
  /** The type of the object. */
  readonly type?: InputMaybe<ObjectTypeFilter>;
  /** What happened. */
  readonly event?: InputMaybe<ChangeEventFilter>;
  /** The id of the object. */
  readonly object?: InputMaybe<IdFilter>;
  /** The article that caused it. */
  readonly article?: InputMaybe<IdFilter>;
};

/** What articles can be ordered by. */
export type ArticleOrderField =
  /** By how well it fits `search`, which must be given. */
  | 'RELEVANCE'
  /** When it was published, as printed. */
  | 'PUBLISHED_AT'
  /** When it was first imported. */
  | 'IMPORTED_AT'
  /** The headline, whatever case and accents. */
  | 'HEADLINE'
  /** When it last changed. */
  | 'CHANGED_AT';

/** By what, and which way. */
export type ArticleOrder = {
  /** By what. */
  readonly field: ArticleOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What officials can be ordered by. */
export type OfficialOrderField =
  /** By how well it fits `search`, which must be given. */
  | 'RELEVANCE'
  /** The name, whatever case and accents. */
  | 'NAME'
  /** How many articles name them. */
  | 'REPORT_COUNT'
  /** When they were first named. */
  | 'FIRST_REPORTED_AT'
  /** When they were last named. */
  | 'LAST_REPORTED_AT'
  /** When they last changed. */
  | 'CHANGED_AT';

/** By what, and which way. */
export type OfficialOrder = {
  /** By what. */
  readonly field: OfficialOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What meetings can be ordered by. */
export type MeetingOrderField =
  /** By how well it fits `search`, which must be given. */
  | 'RELEVANCE'
  /** When: by the first day it can mean. */
  | 'DATE'
  /** How many articles report it. */
  | 'REPORT_COUNT'
  /** When it was first reported. */
  | 'FIRST_REPORTED_AT'
  /** When it was last reported. */
  | 'LAST_REPORTED_AT'
  /** When it last changed. */
  | 'CHANGED_AT';

/** By what, and which way. */
export type MeetingOrder = {
  /** By what. */
  readonly field: MeetingOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What agreements can be ordered by. */
export type AgreementOrderField =
  /** By how well it fits `search`, which must be given. */
  | 'RELEVANCE'
  /** When: by the first day it can mean. */
  | 'DATE'
  /** The subject, whatever case and accents. */
  | 'SUBJECT'
  /** How many articles report it. */
  | 'REPORT_COUNT'
  /** When it was first reported. */
  | 'FIRST_REPORTED_AT'
  /** When it was last reported. */
  | 'LAST_REPORTED_AT'
  /** When it last changed. */
  | 'CHANGED_AT';

/** By what, and which way. */
export type AgreementOrder = {
  /** By what. */
  readonly field: AgreementOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What countries can be ordered by. */
export type CountryOrderField =
  /** The short name. */
  | 'NAME'
  /** The code. */
  | 'CODE';

/** By what, and which way. */
export type CountryOrder = {
  /** By what. */
  readonly field: CountryOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What quotes can be ordered by. */
export type QuoteOrderField =
  /** By how well it fits `search`, which must be given. */
  | 'RELEVANCE'
  /** When its article was published, as printed. */
  | 'PUBLISHED_AT';

/** By what, and which way. */
export type QuoteOrder = {
  /** By what. */
  readonly field: QuoteOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** Something about the input that the caller can mend. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** What is wrong, from a closed list. */
  readonly code: UserErrorCode;
  /** The input's field, from the outside in. Example: `["input", "text"]`. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was expected and what came. */
  readonly message: Scalars['String']['output'];
  /** For UNREADABLE_SOURCE: why. Example: `NO_TEXT`. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The page that explains the code. */
  readonly documentationUrl: Scalars['String']['output'];
};

/** What can be wrong with a mutation's input. */
export type UserErrorCode =
  /** The text cannot be imported; `reason` says why. */
  | 'UNREADABLE_SOURCE'
  /** A value is wrong; `field` says which. */
  | 'BAD_USER_INPUT'
  /** The object does not exist. */
  | 'NOT_FOUND'
  /** The object changed meanwhile. */
  | 'CONFLICT';

/** A text to import and what is known about it. */
export type ArticleImportInput = {
  /** The text: plain text of a page, HTML, Markdown, or one JSON or ninjs object; the format is found by looking at it. At most 4 MB. */
  readonly text: Scalars['String']['input'];
  /** Who published it, where the text does not say. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** The IANA zone of printed clock times, where it is known. Example: `Asia/Jakarta`. */
  readonly timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** Handed back as it came. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the text. */
export type ArticleImportPayload = {
  readonly __typename?: 'ArticleImportPayload';
  /** The article; null where the text was rejected. */
  readonly article?: Maybe<Article>;
  /** What became of the text. */
  readonly outcome?: Maybe<ImportOutcome>;
  /** What the import changed, in the order it happened; at most 250. */
  readonly changes: ReadonlyArray<Change>;
  /** What is wrong with the input; empty where nothing is. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** What an import would store. */
export type ArticlePreviewPayload = {
  readonly __typename?: 'ArticlePreviewPayload';
  /** The article as it would be, its objects included; null where the text would be rejected. */
  readonly article?: Maybe<Article>;
  /** What would become of the text. */
  readonly outcome?: Maybe<ImportOutcome>;
  /** What the import would change; positions are those it would get if it came next. */
  readonly changes: ReadonlyArray<Change>;
  /** What is wrong with the input; empty where nothing is. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Which article to take out. */
export type ArticleRetractInput = {
  /** The article's id. */
  readonly id: Scalars['ID']['input'];
  /** Handed back as it came. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** What the retraction did. */
export type ArticleRetractPayload = {
  readonly __typename?: 'ArticleRetractPayload';
  /** The id of the article that was taken out; null where there was none. */
  readonly retractedId?: Maybe<Scalars['ID']['output']>;
  /** What the retraction changed, in the order it happened; at most 250. */
  readonly changes: ReadonlyArray<Change>;
  /** What is wrong with the input; empty where nothing is. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LocalDateTime: ResolverTypeWrapper<Scalars['LocalDateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  FilterJSON: ResolverTypeWrapper<Scalars['FilterJSON']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeParent>;
  Party: ResolverTypeWrapper<PartyParent>;
  Reported: ResolverTypeWrapper<ReportedParent>;
  PageInfo: ResolverTypeWrapper<PageInfoParent>;
  ArticleConnection: ResolverTypeWrapper<ArticleConnectionParent>;
  ArticleEdge: ResolverTypeWrapper<ArticleEdgeParent>;
  OfficialConnection: ResolverTypeWrapper<OfficialConnectionParent>;
  OfficialEdge: ResolverTypeWrapper<OfficialEdgeParent>;
  MeetingConnection: ResolverTypeWrapper<MeetingConnectionParent>;
  MeetingEdge: ResolverTypeWrapper<MeetingEdgeParent>;
  AgreementConnection: ResolverTypeWrapper<AgreementConnectionParent>;
  AgreementEdge: ResolverTypeWrapper<AgreementEdgeParent>;
  CountryConnection: ResolverTypeWrapper<CountryConnectionParent>;
  CountryEdge: ResolverTypeWrapper<CountryEdgeParent>;
  QuoteConnection: ResolverTypeWrapper<QuoteConnectionParent>;
  QuoteEdge: ResolverTypeWrapper<QuoteEdgeParent>;
  MeetingKind: MeetingKind;
  MeetingStatus: MeetingStatus;
  AgreementKind: AgreementKind;
  AgreementStatus: AgreementStatus;
  ParticipantRole: ParticipantRole;
  Basis: Basis;
  ZoneBasis: ZoneBasis;
  DatePrecision: DatePrecision;
  Tenure: Tenure;
  SourceFormat: SourceFormat;
  PartRole: PartRole;
  ObjectType: ObjectType;
  ChangeEvent: ChangeEvent;
  ImportOutcome: ImportOutcome;
  OrderDirection: OrderDirection;
  DateMatch: DateMatch;
  PartialDate: ResolverTypeWrapper<PartialDateParent>;
  LocalTime: ResolverTypeWrapper<LocalTimeParent>;
  Place: ResolverTypeWrapper<DomainPlace>;
  Location: ResolverTypeWrapper<Location>;
  LocationBasis: LocationBasis;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  Statement: ResolverTypeWrapper<DomainStatement>;
  Discrepancy: ResolverTypeWrapper<DomainDiscrepancy>;
  DuplicateCandidate: ResolverTypeWrapper<DuplicateCandidateParent>;
  Part: ResolverTypeWrapper<Part>;
  Article: ResolverTypeWrapper<DomainArticle>;
  Mention: ResolverTypeWrapper<MentionParent>;
  Note: ResolverTypeWrapper<DomainNote>;
  Official: ResolverTypeWrapper<DomainOfficial>;
  OfficeHeld: ResolverTypeWrapper<DomainOfficeHeld>;
  Participant: ResolverTypeWrapper<ParticipantParent>;
  Meeting: ResolverTypeWrapper<DomainMeeting>;
  Agreement: ResolverTypeWrapper<DomainAgreement>;
  AgreementAction: ResolverTypeWrapper<AgreementActionParent>;
  Quote: ResolverTypeWrapper<DomainQuote>;
  NetworkOf: NetworkOf;
  TieOrder: TieOrder;
  ChronologicalOrder: ChronologicalOrder;
  Network: ResolverTypeWrapper<NetworkParent>;
  NetworkNode: ResolverTypeWrapper<NetworkNodeParent>;
  NetworkEdge: ResolverTypeWrapper<NetworkEdgeParent>;
  TimelineConnection: ResolverTypeWrapper<TimelineConnectionParent>;
  TimelineEdge: ResolverTypeWrapper<TimelineEdgeParent>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryParent>;
  MeetingEntry: ResolverTypeWrapper<MeetingEntryParent>;
  AgreementEntry: ResolverTypeWrapper<AgreementEntryParent>;
  QuoteEntry: ResolverTypeWrapper<QuoteEntryParent>;
  Bilateral: ResolverTypeWrapper<BilateralParent>;
  AgreementStage: ResolverTypeWrapper<AgreementStageParent>;
  ContactLevel: ContactLevel;
  Contact: ResolverTypeWrapper<ContactParent>;
  DaySpan: ResolverTypeWrapper<DaySpan>;
  CounterpartConnection: ResolverTypeWrapper<CounterpartConnectionParent>;
  CounterpartEdge: ResolverTypeWrapper<CounterpartEdgeParent>;
  Counterpart: ResolverTypeWrapper<CounterpartParent>;
  PartnerConnection: ResolverTypeWrapper<PartnerConnectionParent>;
  PartnerEdge: ResolverTypeWrapper<PartnerEdgeParent>;
  Partner: ResolverTypeWrapper<PartnerParent>;
  Series: ResolverTypeWrapper<SeriesParent>;
  SeriesConnection: ResolverTypeWrapper<SeriesConnectionParent>;
  SeriesEdge: ResolverTypeWrapper<SeriesEdgeParent>;
  FollowUpConnection: ResolverTypeWrapper<FollowUpConnectionParent>;
  FollowUpEdge: ResolverTypeWrapper<FollowUpEdgeParent>;
  FollowUp: ResolverTypeWrapper<FollowUpParent>;
  Country: ResolverTypeWrapper<DomainCountry>;
  Organization: ResolverTypeWrapper<OrganizationParent>;
  Facet: ResolverTypeWrapper<FacetParent>;
  ArticleFacets: ResolverTypeWrapper<ArticleFacetsParent>;
  OfficialFacets: ResolverTypeWrapper<OfficialFacetsParent>;
  MeetingFacets: ResolverTypeWrapper<MeetingFacetsParent>;
  AgreementFacets: ResolverTypeWrapper<AgreementFacetsParent>;
  CountryFacets: ResolverTypeWrapper<CountryFacetsParent>;
  QuoteFacets: ResolverTypeWrapper<QuoteFacetsParent>;
  ChangeFacets: ResolverTypeWrapper<ChangeFacetsParent>;
  StatsDimension: StatsDimension;
  MeetingDimension: MeetingDimension;
  AgreementDimension: AgreementDimension;
  ArticleDimension: ArticleDimension;
  StatsCount: StatsCount;
  StatsOrderField: StatsOrderField;
  StatsOrder: StatsOrder;
  StatsHaving: StatsHaving;
  Stats: ResolverTypeWrapper<StatsParent>;
  StatsBucket: ResolverTypeWrapper<StatsBucketParent>;
  StatsKey: ResolverTypeWrapper<StatsKeyParent>;
  DisagreementConnection: ResolverTypeWrapper<DisagreementConnectionParent>;
  DisagreementEdge: ResolverTypeWrapper<DisagreementEdgeParent>;
  Disagreement: ResolverTypeWrapper<DisagreementParent>;
  DuplicatePairConnection: ResolverTypeWrapper<DuplicatePairConnectionParent>;
  DuplicatePairEdge: ResolverTypeWrapper<DuplicatePairEdgeParent>;
  DuplicatePair: ResolverTypeWrapper<DomainDuplicatePair>;
  RejectConnection: ResolverTypeWrapper<RejectConnectionParent>;
  RejectEdge: ResolverTypeWrapper<RejectEdgeParent>;
  Reject: ResolverTypeWrapper<DomainReject>;
  RejectReason: RejectReason;
  ExtractionQuality: ResolverTypeWrapper<ExtractionQuality>;
  ExtractionScore: ResolverTypeWrapper<ExtractionScore>;
  ResolutionScore: ResolverTypeWrapper<ResolutionScore>;
  CostExplanation: ResolverTypeWrapper<CostExplanation>;
  LimitUse: ResolverTypeWrapper<LimitUse>;
  FieldCost: ResolverTypeWrapper<FieldCost>;
  ChangeConnection: ResolverTypeWrapper<ChangeConnectionParent>;
  ChangeEdge: ResolverTypeWrapper<ChangeEdgeParent>;
  Change: ResolverTypeWrapper<DomainChange>;
  PassageConnection: ResolverTypeWrapper<PassageConnectionParent>;
  PassageEdge: ResolverTypeWrapper<PassageEdgeParent>;
  Passage: ResolverTypeWrapper<PassageParent>;
  SearchResult: ResolverTypeWrapper<SearchResultParent>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionParent>;
  SearchCount: ResolverTypeWrapper<SearchCount>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeParent>;
  Highlight: ResolverTypeWrapper<Highlight>;
  TextRange: ResolverTypeWrapper<TextRange>;
  SuggestionType: SuggestionType;
  Suggestion: ResolverTypeWrapper<SuggestionParent>;
  OfficialMatches: ResolverTypeWrapper<OfficialMatchesParent>;
  OfficialMatch: ResolverTypeWrapper<OfficialMatchParent>;
  OfficialFeatures: ResolverTypeWrapper<OfficialFeatures>;
  Service: ResolverTypeWrapper<ServiceParent>;
  ServiceCounts: ResolverTypeWrapper<ServiceCountsParent>;
  Limit: ResolverTypeWrapper<Limit>;
  ArticleBy: ArticleBy;
  OfficialBy: OfficialBy;
  MeetingBy: MeetingBy;
  AgreementBy: AgreementBy;
  IDFilter: IdFilter;
  StringFilter: StringFilter;
  IntFilter: IntFilter;
  LocalDateTimeFilter: LocalDateTimeFilter;
  PartialDateFilter: PartialDateFilter;
  CountryCodeFilter: CountryCodeFilter;
  MeetingKindFilter: MeetingKindFilter;
  MeetingStatusFilter: MeetingStatusFilter;
  AgreementKindFilter: AgreementKindFilter;
  AgreementStatusFilter: AgreementStatusFilter;
  ParticipantRoleFilter: ParticipantRoleFilter;
  DatePrecisionFilter: DatePrecisionFilter;
  SourceFormatFilter: SourceFormatFilter;
  TenureFilter: TenureFilter;
  ObjectTypeFilter: ObjectTypeFilter;
  ChangeEventFilter: ChangeEventFilter;
  PartyFilter: PartyFilter;
  PartiesFilter: PartiesFilter;
  ParticipantFilter: ParticipantFilter;
  ParticipantsFilter: ParticipantsFilter;
  OfficeFilter: OfficeFilter;
  OfficesFilter: OfficesFilter;
  MentionedOfficialFilter: MentionedOfficialFilter;
  MentionedOfficialsFilter: MentionedOfficialsFilter;
  MentionedMeetingFilter: MentionedMeetingFilter;
  MentionedMeetingsFilter: MentionedMeetingsFilter;
  MentionedAgreementFilter: MentionedAgreementFilter;
  MentionedAgreementsFilter: MentionedAgreementsFilter;
  SearchFilter: SearchFilter;
  OfficialQuery: OfficialQuery;
  ArticleFilter: ArticleFilter;
  OfficialFilter: OfficialFilter;
  MeetingFilter: MeetingFilter;
  AgreementFilter: AgreementFilter;
  CountryFilter: CountryFilter;
  QuoteFilter: QuoteFilter;
  TimelineFilter: TimelineFilter;
  FollowUpFilter: FollowUpFilter;
  DisagreementFilter: DisagreementFilter;
  DuplicateFilter: DuplicateFilter;
  ChangeFilter: ChangeFilter;
  ArticleOrderField: ArticleOrderField;
  ArticleOrder: ArticleOrder;
  OfficialOrderField: OfficialOrderField;
  OfficialOrder: OfficialOrder;
  MeetingOrderField: MeetingOrderField;
  MeetingOrder: MeetingOrder;
  AgreementOrderField: AgreementOrderField;
  AgreementOrder: AgreementOrder;
  CountryOrderField: CountryOrderField;
  CountryOrder: CountryOrder;
  QuoteOrderField: QuoteOrderField;
  QuoteOrder: QuoteOrder;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  ArticleImportInput: ArticleImportInput;
  ArticleImportPayload: ResolverTypeWrapper<Omit<ArticleImportPayload, 'article' | 'changes'> & { article?: Maybe<ResolversTypes['Article']>, changes: ReadonlyArray<ResolversTypes['Change']> }>;
  ArticlePreviewPayload: ResolverTypeWrapper<Omit<ArticlePreviewPayload, 'article' | 'changes'> & { article?: Maybe<ResolversTypes['Article']>, changes: ReadonlyArray<ResolversTypes['Change']> }>;
  ArticleRetractInput: ArticleRetractInput;
  ArticleRetractPayload: ResolverTypeWrapper<Omit<ArticleRetractPayload, 'changes'> & { changes: ReadonlyArray<ResolversTypes['Change']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  LocalDateTime: Scalars['LocalDateTime']['output'];
  Date: Scalars['Date']['output'];
  EDTF: Scalars['EDTF']['output'];
  URL: Scalars['URL']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  LanguageTag: Scalars['LanguageTag']['output'];
  TimeZone: Scalars['TimeZone']['output'];
  FilterJSON: Scalars['FilterJSON']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
  Mutation: Record<PropertyKey, never>;
  Node: NodeParent;
  Party: PartyParent;
  Reported: ReportedParent;
  PageInfo: PageInfoParent;
  ArticleConnection: ArticleConnectionParent;
  ArticleEdge: ArticleEdgeParent;
  OfficialConnection: OfficialConnectionParent;
  OfficialEdge: OfficialEdgeParent;
  MeetingConnection: MeetingConnectionParent;
  MeetingEdge: MeetingEdgeParent;
  AgreementConnection: AgreementConnectionParent;
  AgreementEdge: AgreementEdgeParent;
  CountryConnection: CountryConnectionParent;
  CountryEdge: CountryEdgeParent;
  QuoteConnection: QuoteConnectionParent;
  QuoteEdge: QuoteEdgeParent;
  PartialDate: PartialDateParent;
  LocalTime: LocalTimeParent;
  Place: DomainPlace;
  Location: Location;
  Evidence: EvidenceParent;
  Statement: DomainStatement;
  Discrepancy: DomainDiscrepancy;
  DuplicateCandidate: DuplicateCandidateParent;
  Part: Part;
  Article: DomainArticle;
  Mention: MentionParent;
  Note: DomainNote;
  Official: DomainOfficial;
  OfficeHeld: DomainOfficeHeld;
  Participant: ParticipantParent;
  Meeting: DomainMeeting;
  Agreement: DomainAgreement;
  AgreementAction: AgreementActionParent;
  Quote: DomainQuote;
  Network: NetworkParent;
  NetworkNode: NetworkNodeParent;
  NetworkEdge: NetworkEdgeParent;
  TimelineConnection: TimelineConnectionParent;
  TimelineEdge: TimelineEdgeParent;
  TimelineEntry: TimelineEntryParent;
  MeetingEntry: MeetingEntryParent;
  AgreementEntry: AgreementEntryParent;
  QuoteEntry: QuoteEntryParent;
  Bilateral: BilateralParent;
  AgreementStage: AgreementStageParent;
  Contact: ContactParent;
  DaySpan: DaySpan;
  CounterpartConnection: CounterpartConnectionParent;
  CounterpartEdge: CounterpartEdgeParent;
  Counterpart: CounterpartParent;
  PartnerConnection: PartnerConnectionParent;
  PartnerEdge: PartnerEdgeParent;
  Partner: PartnerParent;
  Series: SeriesParent;
  SeriesConnection: SeriesConnectionParent;
  SeriesEdge: SeriesEdgeParent;
  FollowUpConnection: FollowUpConnectionParent;
  FollowUpEdge: FollowUpEdgeParent;
  FollowUp: FollowUpParent;
  Country: DomainCountry;
  Organization: OrganizationParent;
  Facet: FacetParent;
  ArticleFacets: ArticleFacetsParent;
  OfficialFacets: OfficialFacetsParent;
  MeetingFacets: MeetingFacetsParent;
  AgreementFacets: AgreementFacetsParent;
  CountryFacets: CountryFacetsParent;
  QuoteFacets: QuoteFacetsParent;
  ChangeFacets: ChangeFacetsParent;
  StatsOrder: StatsOrder;
  StatsHaving: StatsHaving;
  Stats: StatsParent;
  StatsBucket: StatsBucketParent;
  StatsKey: StatsKeyParent;
  DisagreementConnection: DisagreementConnectionParent;
  DisagreementEdge: DisagreementEdgeParent;
  Disagreement: DisagreementParent;
  DuplicatePairConnection: DuplicatePairConnectionParent;
  DuplicatePairEdge: DuplicatePairEdgeParent;
  DuplicatePair: DomainDuplicatePair;
  RejectConnection: RejectConnectionParent;
  RejectEdge: RejectEdgeParent;
  Reject: DomainReject;
  ExtractionQuality: ExtractionQuality;
  ExtractionScore: ExtractionScore;
  ResolutionScore: ResolutionScore;
  CostExplanation: CostExplanation;
  LimitUse: LimitUse;
  FieldCost: FieldCost;
  ChangeConnection: ChangeConnectionParent;
  ChangeEdge: ChangeEdgeParent;
  Change: DomainChange;
  PassageConnection: PassageConnectionParent;
  PassageEdge: PassageEdgeParent;
  Passage: PassageParent;
  SearchResult: SearchResultParent;
  SearchConnection: SearchConnectionParent;
  SearchCount: SearchCount;
  SearchEdge: SearchEdgeParent;
  Highlight: Highlight;
  TextRange: TextRange;
  Suggestion: SuggestionParent;
  OfficialMatches: OfficialMatchesParent;
  OfficialMatch: OfficialMatchParent;
  OfficialFeatures: OfficialFeatures;
  Service: ServiceParent;
  ServiceCounts: ServiceCountsParent;
  Limit: Limit;
  ArticleBy: ArticleBy;
  OfficialBy: OfficialBy;
  MeetingBy: MeetingBy;
  AgreementBy: AgreementBy;
  IDFilter: IdFilter;
  StringFilter: StringFilter;
  IntFilter: IntFilter;
  LocalDateTimeFilter: LocalDateTimeFilter;
  PartialDateFilter: PartialDateFilter;
  CountryCodeFilter: CountryCodeFilter;
  MeetingKindFilter: MeetingKindFilter;
  MeetingStatusFilter: MeetingStatusFilter;
  AgreementKindFilter: AgreementKindFilter;
  AgreementStatusFilter: AgreementStatusFilter;
  ParticipantRoleFilter: ParticipantRoleFilter;
  DatePrecisionFilter: DatePrecisionFilter;
  SourceFormatFilter: SourceFormatFilter;
  TenureFilter: TenureFilter;
  ObjectTypeFilter: ObjectTypeFilter;
  ChangeEventFilter: ChangeEventFilter;
  PartyFilter: PartyFilter;
  PartiesFilter: PartiesFilter;
  ParticipantFilter: ParticipantFilter;
  ParticipantsFilter: ParticipantsFilter;
  OfficeFilter: OfficeFilter;
  OfficesFilter: OfficesFilter;
  MentionedOfficialFilter: MentionedOfficialFilter;
  MentionedOfficialsFilter: MentionedOfficialsFilter;
  MentionedMeetingFilter: MentionedMeetingFilter;
  MentionedMeetingsFilter: MentionedMeetingsFilter;
  MentionedAgreementFilter: MentionedAgreementFilter;
  MentionedAgreementsFilter: MentionedAgreementsFilter;
  SearchFilter: SearchFilter;
  OfficialQuery: OfficialQuery;
  ArticleFilter: ArticleFilter;
  OfficialFilter: OfficialFilter;
  MeetingFilter: MeetingFilter;
  AgreementFilter: AgreementFilter;
  CountryFilter: CountryFilter;
  QuoteFilter: QuoteFilter;
  TimelineFilter: TimelineFilter;
  FollowUpFilter: FollowUpFilter;
  DisagreementFilter: DisagreementFilter;
  DuplicateFilter: DuplicateFilter;
  ChangeFilter: ChangeFilter;
  ArticleOrder: ArticleOrder;
  OfficialOrder: OfficialOrder;
  MeetingOrder: MeetingOrder;
  AgreementOrder: AgreementOrder;
  CountryOrder: CountryOrder;
  QuoteOrder: QuoteOrder;
  UserError: UserError;
  ArticleImportInput: ArticleImportInput;
  ArticleImportPayload: Omit<ArticleImportPayload, 'article' | 'changes'> & { article?: Maybe<ResolversParentTypes['Article']>, changes: ReadonlyArray<ResolversParentTypes['Change']> };
  ArticlePreviewPayload: Omit<ArticlePreviewPayload, 'article' | 'changes'> & { article?: Maybe<ResolversParentTypes['Article']>, changes: ReadonlyArray<ResolversParentTypes['Change']> };
  ArticleRetractInput: ArticleRetractInput;
  ArticleRetractPayload: Omit<ArticleRetractPayload, 'changes'> & { changes: ReadonlyArray<ResolversParentTypes['Change']> };
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
};

export type ListSizeDirectiveArgs = {
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  assumedSize?: Maybe<Scalars['Int']['input']>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface LocalDateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDateTime'], any> {
  name: 'LocalDateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface LanguageTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageTag'], any> {
  name: 'LanguageTag';
}

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export interface FilterJsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FilterJSON'], any> {
  name: 'FilterJSON';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, Partial<QueryArticleArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryArticlesArgs>>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType, Partial<QueryOfficialArgs>>;
  officials?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, Partial<QueryOfficialsArgs>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, Partial<QueryMeetingArgs>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<QueryMeetingsArgs>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, Partial<QueryAgreementArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, Partial<QueryCountriesArgs>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<QueryQuotesArgs>>;
  meetingStats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType, RequireFields<QueryMeetingStatsArgs, 'groupBy' | 'countBy' | 'emptyBuckets'>>;
  agreementStats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType, RequireFields<QueryAgreementStatsArgs, 'groupBy' | 'countBy' | 'emptyBuckets'>>;
  articleStats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType, RequireFields<QueryArticleStatsArgs, 'groupBy' | 'emptyBuckets'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'of' | 'minWeight' | 'minMeetings' | 'order' | 'first'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'order'>>;
  bilateral?: Resolver<Maybe<ResolversTypes['Bilateral']>, ParentType, ContextType, RequireFields<QueryBilateralArgs, 'a' | 'b'>>;
  series?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<QuerySeriesArgs, 'mechanism'>>;
  seriesList?: Resolver<ResolversTypes['SeriesConnection'], ParentType, ContextType, Partial<QuerySeriesListArgs>>;
  followUps?: Resolver<ResolversTypes['FollowUpConnection'], ParentType, ContextType, RequireFields<QueryFollowUpsArgs, 'order'>>;
  discrepancies?: Resolver<ResolversTypes['DisagreementConnection'], ParentType, ContextType, Partial<QueryDiscrepanciesArgs>>;
  duplicateCandidates?: Resolver<ResolversTypes['DuplicatePairConnection'], ParentType, ContextType, Partial<QueryDuplicateCandidatesArgs>>;
  rejects?: Resolver<ResolversTypes['RejectConnection'], ParentType, ContextType, Partial<QueryRejectsArgs>>;
  extractionQuality?: Resolver<ResolversTypes['ExtractionQuality'], ParentType, ContextType>;
  explainCost?: Resolver<ResolversTypes['CostExplanation'], ParentType, ContextType, RequireFields<QueryExplainCostArgs, 'query'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<QueryChangesArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<QueryPassagesArgs, 'query'>>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'prefix' | 'first'>>;
  matchOfficials?: Resolver<ReadonlyArray<ResolversTypes['OfficialMatches']>, ParentType, ContextType, RequireFields<QueryMatchOfficialsArgs, 'queries'>>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  articleImport?: Resolver<ResolversTypes['ArticleImportPayload'], ParentType, ContextType, RequireFields<MutationArticleImportArgs, 'input'>>;
  articlePreview?: Resolver<ResolversTypes['ArticlePreviewPayload'], ParentType, ContextType, RequireFields<MutationArticlePreviewArgs, 'input'>>;
  articleRetract?: Resolver<ResolversTypes['ArticleRetractPayload'], ParentType, ContextType, RequireFields<MutationArticleRetractArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Official' | 'Meeting' | 'Agreement' | 'Quote' | 'Country' | 'Organization', ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Country' | 'Organization', ParentType, ContextType>;
};

export type ReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reported'] = ResolversParentTypes['Reported']> = {
  __resolveType: TypeResolveFn<'Official' | 'Meeting' | 'Agreement', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ArticleFacets'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type OfficialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialConnection'] = ResolversParentTypes['OfficialConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['OfficialFacets'], ParentType, ContextType>;
};

export type OfficialEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialEdge'] = ResolversParentTypes['OfficialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  matchedForm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['MeetingFacets'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['AgreementFacets'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['CountryFacets'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type QuoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteConnection'] = ResolversParentTypes['QuoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['QuoteFacets'], ParentType, ContextType>;
};

export type QuoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteEdge'] = ResolversParentTypes['QuoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  edtf?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sourceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
};

export type LocalTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalTime'] = ResolversParentTypes['LocalTime']> = {
  local?: Resolver<ResolversTypes['LocalDateTime'], ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['TimeZone']>, ParentType, ContextType>;
  zoneBasis?: Resolver<ResolversTypes['ZoneBasis'], ParentType, ContextType>;
  instant?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['LocationBasis'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['LocalDateTime']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['LocalDateTime']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type DiscrepancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discrepancy'] = ResolversParentTypes['Discrepancy']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  served?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type DuplicateCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateCandidate'] = ResolversParentTypes['DuplicateCandidate']> = {
  object?: Resolver<ResolversTypes['Reported'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Part'] = ResolversParentTypes['Part']> = {
  role?: Resolver<ResolversTypes['PartRole'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  byline?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dateline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  imageCredit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Part']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['SourceFormat'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  guid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  officials?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, Partial<ArticleMentionsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<ArticleEvidenceArgs>>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  type?: Resolver<ResolversTypes['ObjectType'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type NoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OfficialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstReportedAt?: Resolver<Maybe<ResolversTypes['LocalDateTime']>, ParentType, ContextType>;
  lastReportedAt?: Resolver<Maybe<ResolversTypes['LocalDateTime']>, ParentType, ContextType>;
  redirectedFrom?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<OfficialStatementsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<OfficialEvidenceArgs>>;
  duplicateCandidates?: Resolver<ReadonlyArray<ResolversTypes['DuplicateCandidate']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offices?: Resolver<ReadonlyArray<ResolversTypes['OfficeHeld']>, ParentType, ContextType>;
  officeAt?: Resolver<Maybe<ResolversTypes['OfficeHeld']>, ParentType, ContextType, RequireFields<OfficialOfficeAtArgs, 'date'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<OfficialMeetingsArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<OfficialAgreementsArgs>>;
  counterparts?: Resolver<ResolversTypes['CounterpartConnection'], ParentType, ContextType, Partial<OfficialCounterpartsArgs>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<OfficialQuotesArgs>>;
  reports?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<OfficialReportsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeHeld'] = ResolversParentTypes['OfficeHeld']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  tenure?: Resolver<ResolversTypes['Tenure'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['LocalDateTime']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['LocalDateTime']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstReportedAt?: Resolver<Maybe<ResolversTypes['LocalDateTime']>, ParentType, ContextType>;
  lastReportedAt?: Resolver<Maybe<ResolversTypes['LocalDateTime']>, ParentType, ContextType>;
  redirectedFrom?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<MeetingStatementsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<MeetingEvidenceArgs>>;
  duplicateCandidates?: Resolver<ReadonlyArray<ResolversTypes['DuplicateCandidate']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<MeetingReportsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstReportedAt?: Resolver<Maybe<ResolversTypes['LocalDateTime']>, ParentType, ContextType>;
  lastReportedAt?: Resolver<Maybe<ResolversTypes['LocalDateTime']>, ParentType, ContextType>;
  redirectedFrom?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<AgreementStatementsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<AgreementEvidenceArgs>>;
  duplicateCandidates?: Resolver<ReadonlyArray<ResolversTypes['DuplicateCandidate']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  signatories?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['AgreementAction']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<AgreementReportsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementAction'] = ResolversParentTypes['AgreementAction']> = {
  kind?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['LocalDateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  totalNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalEdges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  crowdCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastMet?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  __resolveType: TypeResolveFn<'MeetingEntry' | 'AgreementEntry' | 'QuoteEntry', ParentType, ContextType>;
};

export type MeetingEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEntry'] = ResolversParentTypes['MeetingEntry']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEntry'] = ResolversParentTypes['AgreementEntry']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteEntry'] = ResolversParentTypes['QuoteEntry']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BilateralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bilateral'] = ResolversParentTypes['Bilateral']> = {
  a?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<BilateralMeetingsArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<BilateralAgreementsArgs>>;
  agreementsByStage?: Resolver<ReadonlyArray<ResolversTypes['AgreementStage']>, ParentType, ContextType>;
  lastContact?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  daysSinceLastContact?: Resolver<Maybe<ResolversTypes['DaySpan']>, ParentType, ContextType, Partial<BilateralDaysSinceLastContactArgs>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<BilateralTimelineArgs, 'order'>>;
};

export type AgreementStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementStage'] = ResolversParentTypes['AgreementStage']> = {
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  level?: Resolver<ResolversTypes['ContactLevel'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  daysSince?: Resolver<Maybe<ResolversTypes['DaySpan']>, ParentType, ContextType, Partial<ContactDaysSinceArgs>>;
};

export type DaySpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DaySpan'] = ResolversParentTypes['DaySpan']> = {
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CounterpartConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterpartConnection'] = ResolversParentTypes['CounterpartConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CounterpartEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CounterpartEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterpartEdge'] = ResolversParentTypes['CounterpartEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Counterpart'], ParentType, ContextType>;
};

export type CounterpartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Counterpart'] = ResolversParentTypes['Counterpart']> = {
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastMet?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<CounterpartMeetingsArgs>>;
};

export type PartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastMet?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<PartnerMeetingsArgs>>;
};

export type SeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  known?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  meetingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<SeriesMeetingsArgs, 'first'>>;
};

export type SeriesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesConnection'] = ResolversParentTypes['SeriesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SeriesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Series']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeriesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesEdge'] = ResolversParentTypes['SeriesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
};

export type FollowUpConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpConnection'] = ResolversParentTypes['FollowUpConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FollowUpEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowUpEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpEdge'] = ResolversParentTypes['FollowUpEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FollowUp'], ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  type?: Resolver<ResolversTypes['ObjectType'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Reported'], ParentType, ContextType>;
  plannedFor?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  overdueDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastReport?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officialName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  demonym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capital?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officials?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, Partial<CountryOfficialsArgs>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<CountryMeetingsArgs>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<CountryPartnersArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<CountryAgreementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officials?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, Partial<OrganizationOfficialsArgs>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<OrganizationMeetingsArgs>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<OrganizationPartnersArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<OrganizationAgreementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['FilterJSON'], ParentType, ContextType>;
};

export type ArticleFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleFacets'] = ResolversParentTypes['ArticleFacets']> = {
  publisher?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ArticleFacetsPublisherArgs, 'first'>>;
  tag?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ArticleFacetsTagArgs, 'first'>>;
  language?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ArticleFacetsLanguageArgs, 'first'>>;
  format?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ArticleFacetsFormatArgs, 'first'>>;
  country?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ArticleFacetsCountryArgs, 'first'>>;
  official?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ArticleFacetsOfficialArgs, 'first'>>;
  year?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ArticleFacetsYearArgs, 'first'>>;
};

export type OfficialFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialFacets'] = ResolversParentTypes['OfficialFacets']> = {
  country?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<OfficialFacetsCountryArgs, 'first'>>;
  organization?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<OfficialFacetsOrganizationArgs, 'first'>>;
  office?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<OfficialFacetsOfficeArgs, 'first'>>;
};

export type MeetingFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingFacets'] = ResolversParentTypes['MeetingFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<MeetingFacetsKindArgs, 'first'>>;
  status?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<MeetingFacetsStatusArgs, 'first'>>;
  country?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<MeetingFacetsCountryArgs, 'first'>>;
  city?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<MeetingFacetsCityArgs, 'first'>>;
  party?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<MeetingFacetsPartyArgs, 'first'>>;
  official?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<MeetingFacetsOfficialArgs, 'first'>>;
  series?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<MeetingFacetsSeriesArgs, 'first'>>;
  year?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<MeetingFacetsYearArgs, 'first'>>;
};

export type AgreementFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementFacets'] = ResolversParentTypes['AgreementFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<AgreementFacetsKindArgs, 'first'>>;
  status?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<AgreementFacetsStatusArgs, 'first'>>;
  party?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<AgreementFacetsPartyArgs, 'first'>>;
  signatory?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<AgreementFacetsSignatoryArgs, 'first'>>;
  year?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<AgreementFacetsYearArgs, 'first'>>;
};

export type CountryFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryFacets'] = ResolversParentTypes['CountryFacets']> = {
  region?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<CountryFacetsRegionArgs, 'first'>>;
};

export type QuoteFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteFacets'] = ResolversParentTypes['QuoteFacets']> = {
  official?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<QuoteFacetsOfficialArgs, 'first'>>;
  speaker?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<QuoteFacetsSpeakerArgs, 'first'>>;
  year?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<QuoteFacetsYearArgs, 'first'>>;
};

export type ChangeFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeFacets'] = ResolversParentTypes['ChangeFacets']> = {
  type?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ChangeFacetsTypeArgs, 'first'>>;
  event?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ChangeFacetsEventArgs, 'first'>>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  buckets?: Resolver<ReadonlyArray<ResolversTypes['StatsBucket']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalBuckets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatsBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatsBucket'] = ResolversParentTypes['StatsBucket']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['StatsKey']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['FilterJSON'], ParentType, ContextType>;
};

export type StatsKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatsKey'] = ResolversParentTypes['StatsKey']> = {
  dimension?: Resolver<ResolversTypes['StatsDimension'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type DisagreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisagreementConnection'] = ResolversParentTypes['DisagreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisagreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisagreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisagreementEdge'] = ResolversParentTypes['DisagreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Disagreement'], ParentType, ContextType>;
};

export type DisagreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  object?: Resolver<ResolversTypes['Reported'], ParentType, ContextType>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
};

export type DuplicatePairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicatePairConnection'] = ResolversParentTypes['DuplicatePairConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DuplicatePairEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DuplicatePair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuplicatePairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicatePairEdge'] = ResolversParentTypes['DuplicatePairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DuplicatePair'], ParentType, ContextType>;
};

export type DuplicatePairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicatePair'] = ResolversParentTypes['DuplicatePair']> = {
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  candidate?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RejectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectConnection'] = ResolversParentTypes['RejectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RejectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Reject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RejectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectEdge'] = ResolversParentTypes['RejectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reject'], ParentType, ContextType>;
};

export type RejectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reject'] = ResolversParentTypes['Reject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RejectReason'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ExtractionQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtractionQuality'] = ResolversParentTypes['ExtractionQuality']> = {
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scores?: Resolver<ReadonlyArray<ResolversTypes['ExtractionScore']>, ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['ResolutionScore'], ParentType, ContextType>;
};

export type ExtractionScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtractionScore'] = ResolversParentTypes['ExtractionScore']> = {
  set?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['ObjectType']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ResolutionScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionScore'] = ResolversParentTypes['ResolutionScore']> = {
  precision?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  recall?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CostExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostExplanation'] = ResolversParentTypes['CostExplanation']> = {
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['LimitUse']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldCost']>, ParentType, ContextType>;
};

export type LimitUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LimitUse'] = ResolversParentTypes['LimitUse']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FieldCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldCost'] = ResolversParentTypes['FieldCost']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ChangeFacets'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['ChangeEvent'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ObjectType'], ParentType, ContextType>;
  objectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType, RequireFields<PassageOthersArgs, 'first'>>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Article' | 'Official' | 'Meeting' | 'Agreement' | 'Quote', ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['SearchCount']>, ParentType, ContextType>;
};

export type SearchCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchCount'] = ResolversParentTypes['SearchCount']> = {
  type?: Resolver<ResolversTypes['ObjectType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fragment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SuggestionType'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matchedForm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfficialMatchesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialMatches'] = ResolversParentTypes['OfficialMatches']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['OfficialMatch']>, ParentType, ContextType, RequireFields<OfficialMatchesCandidatesArgs, 'first'>>;
  match?: Resolver<Maybe<ResolversTypes['OfficialMatch']>, ParentType, ContextType>;
  runnerUp?: Resolver<Maybe<ResolversTypes['OfficialMatch']>, ParentType, ContextType>;
};

export type OfficialMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialMatch'] = ResolversParentTypes['OfficialMatch']> = {
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isMatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matchedForm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  features?: Resolver<ResolversTypes['OfficialFeatures'], ParentType, ContextType>;
};

export type OfficialFeaturesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialFeatures'] = ResolversParentTypes['OfficialFeatures']> = {
  name?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ServiceCounts'], ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['Limit']>, ParentType, ContextType>;
};

export type ServiceCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCounts'] = ResolversParentTypes['ServiceCounts']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Limit'] = ResolversParentTypes['Limit']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentationUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleImportPayload'] = ResolversParentTypes['ArticleImportPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ImportOutcome']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArticlePreviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticlePreviewPayload'] = ResolversParentTypes['ArticlePreviewPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ImportOutcome']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArticleRetractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleRetractPayload'] = ResolversParentTypes['ArticleRetractPayload']> = {
  retractedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  LocalDateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  EDTF?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  LanguageTag?: GraphQLScalarType;
  TimeZone?: GraphQLScalarType;
  FilterJSON?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Reported?: ReportedResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  OfficialConnection?: OfficialConnectionResolvers<ContextType>;
  OfficialEdge?: OfficialEdgeResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  QuoteConnection?: QuoteConnectionResolvers<ContextType>;
  QuoteEdge?: QuoteEdgeResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  LocalTime?: LocalTimeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Discrepancy?: DiscrepancyResolvers<ContextType>;
  DuplicateCandidate?: DuplicateCandidateResolvers<ContextType>;
  Part?: PartResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  OfficeHeld?: OfficeHeldResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementAction?: AgreementActionResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  MeetingEntry?: MeetingEntryResolvers<ContextType>;
  AgreementEntry?: AgreementEntryResolvers<ContextType>;
  QuoteEntry?: QuoteEntryResolvers<ContextType>;
  Bilateral?: BilateralResolvers<ContextType>;
  AgreementStage?: AgreementStageResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  DaySpan?: DaySpanResolvers<ContextType>;
  CounterpartConnection?: CounterpartConnectionResolvers<ContextType>;
  CounterpartEdge?: CounterpartEdgeResolvers<ContextType>;
  Counterpart?: CounterpartResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  SeriesConnection?: SeriesConnectionResolvers<ContextType>;
  SeriesEdge?: SeriesEdgeResolvers<ContextType>;
  FollowUpConnection?: FollowUpConnectionResolvers<ContextType>;
  FollowUpEdge?: FollowUpEdgeResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  ArticleFacets?: ArticleFacetsResolvers<ContextType>;
  OfficialFacets?: OfficialFacetsResolvers<ContextType>;
  MeetingFacets?: MeetingFacetsResolvers<ContextType>;
  AgreementFacets?: AgreementFacetsResolvers<ContextType>;
  CountryFacets?: CountryFacetsResolvers<ContextType>;
  QuoteFacets?: QuoteFacetsResolvers<ContextType>;
  ChangeFacets?: ChangeFacetsResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  StatsBucket?: StatsBucketResolvers<ContextType>;
  StatsKey?: StatsKeyResolvers<ContextType>;
  DisagreementConnection?: DisagreementConnectionResolvers<ContextType>;
  DisagreementEdge?: DisagreementEdgeResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  DuplicatePairConnection?: DuplicatePairConnectionResolvers<ContextType>;
  DuplicatePairEdge?: DuplicatePairEdgeResolvers<ContextType>;
  DuplicatePair?: DuplicatePairResolvers<ContextType>;
  RejectConnection?: RejectConnectionResolvers<ContextType>;
  RejectEdge?: RejectEdgeResolvers<ContextType>;
  Reject?: RejectResolvers<ContextType>;
  ExtractionQuality?: ExtractionQualityResolvers<ContextType>;
  ExtractionScore?: ExtractionScoreResolvers<ContextType>;
  ResolutionScore?: ResolutionScoreResolvers<ContextType>;
  CostExplanation?: CostExplanationResolvers<ContextType>;
  LimitUse?: LimitUseResolvers<ContextType>;
  FieldCost?: FieldCostResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchCount?: SearchCountResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  OfficialMatches?: OfficialMatchesResolvers<ContextType>;
  OfficialMatch?: OfficialMatchResolvers<ContextType>;
  OfficialFeatures?: OfficialFeaturesResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceCounts?: ServiceCountsResolvers<ContextType>;
  Limit?: LimitResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ArticleImportPayload?: ArticleImportPayloadResolvers<ContextType>;
  ArticlePreviewPayload?: ArticlePreviewPayloadResolvers<ContextType>;
  ArticleRetractPayload?: ArticleRetractPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
