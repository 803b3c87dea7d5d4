/** What of a stored document a field needs: paths, and more of them where certain fields are selected below it. */
export interface FieldPaths {
  readonly paths: readonly string[]
  readonly below?: { readonly fields: readonly string[]; readonly paths: readonly string[] }
  /** What it needs of other types' documents, which their loaders then read. */
  readonly elsewhere?: readonly (Omit<FieldPaths, 'elsewhere'> & { readonly type: string })[]
}

const of = (...paths: string[]): FieldPaths => ({ paths })
/** The words behind a value are in the statements, which are large: read only where they are asked for. */
const saidIf = (fields: readonly string[], ...paths: string[]): FieldPaths => ({
  paths,
  below: { fields, paths: ['statements'] },
})
const nothing = of()
/** What a field of no stored type needs of those whose loaders it asks. */
const elsewhere = (types: readonly string[], needs: FieldPaths): FieldPaths => ({
  paths: [],
  elsewhere: types.map((type) => ({ ...needs, type })),
})
const officesOf = of('office', 'offices', 'country', 'organization')

/** What an article says of all that it names. */
const said = ['facts', 'officialIds', 'meetingIds', 'agreementIds', 'quoteIds']

const ofOfficial = ['name', 'country', 'organization']
const ofMeeting = ['kind', 'status', 'date', 'place', 'ordinal', 'series']
const ofAgreement = ['kind', 'status', 'title', 'subject', 'date']

const entity = (served: readonly string[]): Record<string, FieldPaths> => ({
  discrepancies: of('statements', ...served),
  evidence: of('statements', ...served),
  duplicateCandidates: nothing,
  reports: nothing,
})

/** Fields whose values are stored elsewhere than under their own names; all others are stored as they are served. */
export const fieldPaths: Readonly<Record<string, Readonly<Record<string, FieldPaths>>>> = {
  Article: {
    // Of a value only itself: the words that say it are more than half of it, and read where `evidence` is asked for.
    headline: of('facts.headline.value'),
    publishedAt: {
      paths: ['facts.publishedAt.value'],
      below: { fields: ['evidence'], paths: ['facts.publishedAt'] },
    },
    byline: of('facts.byline.value'),
    dateline: of('facts.dateline.value'),
    tags: of('facts.tags.value'),
    caption: of('facts.caption.value'),
    imageCredit: of('facts.imageCredit.value'),
    parts: { paths: ['parts'], below: { fields: ['text'], paths: ['text'] } },
    officials: of('officialIds'),
    meetings: of('meetingIds'),
    agreements: of('agreementIds'),
    quotes: of('quoteIds'),
    mentions: of('text', ...said),
    evidence: of('facts'),
    notes: of('facts.notes'),
  },
  Official: {
    ...entity(ofOfficial),
    officeAt: of('offices'),
    counterparts: nothing,
    meetings: nothing,
    agreements: nothing,
    quotes: nothing,
  },
  Meeting: {
    ...entity(ofMeeting),
    participants: saidIf(['evidence'], 'participants'),
    date: saidIf(['sourceText', 'basis'], 'date'),
  },
  Agreement: {
    ...entity(ofAgreement),
    signatories: saidIf(['evidence'], 'signatories'),
    date: saidIf(['sourceText', 'basis'], 'date'),
    actions: saidIf(['evidence', 'sourceText', 'basis'], 'actions'),
  },
  // Passages are cut from articles: these are an article's paths.
  Passage: {
    text: of('text', 'parts'),
    start: of('text', 'parts'),
    end: of('text', 'parts'),
    ranges: of('text', 'parts'),
    others: of('text', 'parts', ...said),
    article: nothing,
    mentions: of('text', 'parts', ...said),
  },
  Quote: {
    official: of('officialId'),
    party: of('country', 'organization'),
    article: of('articleId'),
    evidence: {
      paths: ['articleId', 'text', 'spans', 'speaker'],
      elsewhere: [{ type: 'Article', paths: ['text'] }],
    },
  },
  NetworkNode: { label: elsewhere(['Official'], of('name')) },
  FollowUp: { plannedFor: elsewhere(['Meeting', 'Agreement'], saidIf(['sourceText', 'basis'], 'date')) },
  MeetingEntry: { date: elsewhere(['Meeting'], saidIf(['sourceText', 'basis'], 'date')) },
  AgreementEntry: { date: elsewhere(['Agreement'], saidIf(['sourceText', 'basis'])) },
  QuoteEntry: { date: elsewhere(['Quote'], of('publishedAt')) },
  Bilateral: {
    lastContact: elsewhere(['Official'], officesOf),
  },
  Contact: { date: elsewhere(['Meeting'], saidIf(['sourceText', 'basis'], 'date')) },
  Disagreement: {
    object: nothing,
    discrepancies: {
      paths: [],
      elsewhere: [
        { type: 'Official', paths: ['statements', ...ofOfficial] },
        { type: 'Meeting', paths: ['statements', ...ofMeeting] },
        { type: 'Agreement', paths: ['statements', ...ofAgreement] },
      ],
    },
  },
  DuplicatePair: { official: nothing, candidate: nothing },
  // No stored types, but a value can stand for an official, whom the loader reads.
  Facet: { label: elsewhere(['Official'], of('name')) },
  StatsKey: { label: elsewhere(['Official'], of('name')) },
}
