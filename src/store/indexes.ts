import type { Db, IndexDescription } from 'mongodb'

/** An index and the query it serves. */
interface StoreIndex {
  readonly key: Readonly<Record<string, 1 | -1>>
  readonly unique?: boolean
  readonly serves: string
}

const up = (path: string): StoreIndex['key'] => ({ [`order.${path}.asc`]: 1, _id: 1 })
const down = (path: string): StoreIndex['key'] => ({ [`order.${path}.desc`]: -1, _id: -1 })

/** Both ways of an order in which absent values come last either way. */
const bothWays = (path: string, name: string): StoreIndex[] => [
  { key: up(path), serves: `orderBy ${name} ASC` },
  { key: down(path), serves: `orderBy ${name} DESC` },
]

/** An order whose value is always there: one index read either way. */
const eitherWay = (path: string, name: string): StoreIndex => ({
  key: { [path]: 1, _id: 1 },
  serves: `orderBy ${name}`,
})

/** The list of one parent, in the list's own order. */
const listOf = (path: string, order: StoreIndex['key'], serves: string): StoreIndex => ({
  key: { [path]: 1, ...order },
  serves,
})

const searched: readonly StoreIndex[] = [
  { key: { 'search.terms': 1 }, serves: 'search: texts with a word' },
  { key: { 'search.strong': 1 }, serves: 'search and suggest: a word of a headline, title or name' },
  { key: { 'search.at': -1, _id: -1 }, serves: 'search: texts with words that many have, the latest first' },
]

const entityIndexes: readonly StoreIndex[] = [
  { key: { slug: 1 }, unique: true, serves: 'x(by: { slug })' },
  { key: { keys: 1 }, unique: true, serves: 'resolution: the entity that has an identity key' },
  { key: { hints: 1 }, serves: 'resolution and duplicateCandidates: entities that share a hint' },
  { key: { redirectedFrom: 1 }, serves: 'node(id) of an id that was merged' },
  ...searched,
  eitherWay('reportCount', 'REPORT_COUNT'),
  eitherWay('changedAt', 'CHANGED_AT'),
  listOf('filter.hasDiscrepancies', down('lastReportedAt'), 'discrepancies'),
  ...bothWays('firstReportedAt', 'FIRST_REPORTED_AT'),
  ...bothWays('lastReportedAt', 'LAST_REPORTED_AT'),
]

/** The list of a party's occasions, with what else is often asked of them, so that they are counted without the documents. */
const ofParty = (of: string): StoreIndex => ({
  key: {
    'filter.parties.id': 1,
    ...down('date'),
    'filter.days.from': 1,
    'filter.days.to': 1,
    status: 1,
    kind: 1,
  },
  serves: `Country.${of}, Organization.${of}, filter parties; followUps and timeline of a party`,
})

const byName = { 'order.name': 1, _id: 1 } as const

const buckets = { 'facets.year': 1, 'facets.month': 1, 'facets.week': 1, 'facets.day': 1 } as const

/** What is counted of all that the agreement or meeting has a date, kind, status and parties for. */
const occasions = {
  'filter.days.from': 1,
  'filter.days.to': 1,
  status: 1,
  kind: 1,
  'facets.parties': 1,
  'facets.officials': 1,
  ...buckets,
} as const

/**
 * By collection, all that its objects are counted by, and what narrows them down most: facets, statistics and networks are told
 * by these indexes alone, and not one document is read. Their first field bounds what is read under a filter on dates.
 */
export const counted = {
  articles: {
    'filter.publishedAt': 1,
    publisher: 1,
    language: 1,
    format: 1,
    'facets.tags': 1,
    'facets.countries': 1,
    'facets.officials': 1,
    ...buckets,
  },
  meetings: {
    ...occasions,
    'place.country': 1,
    'place.city': 1,
    series: 1,
    reportCount: 1,
    'facets.dated': 1,
  },
  agreements: occasions,
  quotes: { publishedAt: 1, officialId: 1, 'speaker.value': 1, 'facets.year': 1 },
} as const satisfies Readonly<Record<string, StoreIndex['key']>>

/**
 * What is counted of meetings most often, by shorter keys that take half the time to read: where all that is asked for stands in
 * one of them, it is read in place of the long one.
 */
export const countedShortly = {
  meetings: [
    { kind: 1, status: 1, 'place.country': 1, 'place.city': 1 },
    { status: 1, 'facets.parties': 1, kind: 1, reportCount: 1, 'facets.dated': 1 },
    { status: 1, kind: 1, 'facets.officials': 1, reportCount: 1, 'facets.dated': 1 },
  ],
} as const satisfies Readonly<Record<string, readonly StoreIndex['key'][]>>

const counting = (name: keyof typeof counted): StoreIndex => ({
  key: counted[name],
  serves: 'filter date, and facets, statistics and networks, told by the index alone',
})

const countingShortly: readonly StoreIndex[] = countedShortly.meetings.map((key) => ({
  key,
  serves: `facets, statistics and networks of ${Object.keys(key).join(', ')} alone`,
}))

/** Every index of the store, by collection. `_id` serves reads by id and the log of changes by position. */
export const indexes: Readonly<Record<string, readonly StoreIndex[]>> = {
  articles: [
    { key: { naturalKey: 1 }, unique: true, serves: 'import: the article that is already there' },
    { key: { slug: 1 }, unique: true, serves: 'article(by: { slug })' },
    {
      key: { hash: 1, naturalKey: 1, extractor: 1, _id: 1 },
      serves: 'import: whether an article is there already, told by the index alone',
    },
    {
      key: { inputKey: 1, hash: 1, naturalKey: 1, extractor: 1, _id: 1 },
      serves: 'import: whether an input was taken in already, told by the index alone',
    },
    { key: { url: 1 }, serves: 'article(by: { url }), filter url' },
    ...bothWays('publishedAt', 'PUBLISHED_AT'),
    ...bothWays('headline', 'HEADLINE'),
    eitherWay('importedAt', 'IMPORTED_AT'),
    eitherWay('changedAt', 'CHANGED_AT'),
    listOf('officialIds', down('publishedAt'), 'Official.reports'),
    listOf('meetingIds', down('publishedAt'), 'Meeting.reports'),
    listOf('agreementIds', down('publishedAt'), 'Agreement.reports'),
    listOf('filter.tags', down('publishedAt'), 'filter tag'),
    listOf('publisher', down('publishedAt'), 'filter publisher'),
    { key: { 'filter.headlineFolded': 1 }, serves: 'filter headline' },
    counting('articles'),
    ...searched,
  ],
  officials: [
    ...entityIndexes,
    { key: byName, serves: 'orderBy NAME' },
    listOf('country', byName, 'Country.officials, filter country'),
    listOf('filter.organizationId', byName, 'Organization.officials, node(id) of an organisation'),
    { key: { 'filter.namesFolded': 1 }, serves: 'filter name' },
    { key: { 'filter.nameKeys': 1 }, serves: 'officials(name) and matchOfficials: names in any spelling' },
    { key: { 'filter.officeFolded': 1 }, serves: 'filter office' },
  ],
  meetings: [
    ...entityIndexes,
    ...bothWays('date', 'DATE'),
    ofParty('meetings'),
    listOf('kind', down('date'), 'filter kind'),
    listOf('status', down('date'), 'filter status'),
    listOf('place.country', down('date'), 'filter country'),
    listOf(
      'filter.participants.officialId',
      down('date'),
      'Official.meetings, filter participants by official',
    ),
    counting('meetings'),
    ...countingShortly,
    { key: { 'filter.cityFolded': 1 }, serves: 'filter city' },
    { key: { 'filter.participants.country': 1 }, serves: 'filter participants by country' },
    { key: { 'filter.seriesFolded': 1 }, serves: 'filter series, Query.series' },
    {
      key: { status: 1, 'filter.days.to': 1, _id: 1 },
      serves: 'followUps: planned meetings whose last possible day has passed',
    },
  ],
  agreements: [
    ...entityIndexes,
    ...bothWays('date', 'DATE'),
    ...bothWays('subject', 'SUBJECT'),
    listOf(
      'filter.signatories.officialId',
      down('date'),
      'Official.agreements, filter signatories by official',
    ),
    ofParty('agreements'),
    listOf('kind', down('date'), 'filter kind'),
    listOf('status', down('date'), 'filter status'),
    counting('agreements'),
    {
      key: { status: 1, 'filter.days.to': 1, _id: 1 },
      serves: 'followUps: planned signings whose last possible day has passed',
    },
    { key: { 'order.firstAct': 1, _id: 1 }, serves: 'timeline: acts from the earliest to the latest' },
    { key: { 'order.lastAct': 1, _id: 1 }, serves: 'timeline: acts from the latest to the earliest' },
    {
      key: { 'filter.spans': 1, 'order.firstAct': 1, 'order.lastAct': 1 },
      serves: 'timeline: agreements with acts before and after the place where a page begins',
    },
    {
      key: { 'filter.acts.days.from': 1, 'filter.acts.days.to': 1 },
      serves: 'timeline: acts under a filter on date',
    },
  ],
  quotes: [
    ...searched,
    { key: { articleId: 1, index: 1 }, serves: 'Article.quotes' },
    ...bothWays('publishedAt', 'PUBLISHED_AT'),
    listOf('officialId', down('publishedAt'), 'Official.quotes, filter official'),
    listOf('filter.partyId', down('publishedAt'), "timeline: a party's quotations"),
    counting('quotes'),
  ],
  changes: [
    { key: { objectId: 1, _id: 1 }, serves: 'changes, filter object' },
    { key: { articleId: 1, _id: 1 }, serves: 'changes, filter article' },
    { key: { type: 1, _id: 1 }, serves: 'changes, filter type' },
    { key: { event: 1, _id: 1 }, serves: 'changes, filter event' },
  ],
  tallies: [
    {
      key: { of: 1, status: 1, _id: 1 },
      serves: 'numbers, statistics, facets and networks of all meetings, or of a status',
    },
    {
      key: { of: 1, 'filter.parties.id': 1, status: 1, _id: 1 },
      serves: 'the same of those of one party or several',
    },
  ],
  rejects: [{ key: { at: 1, _id: 1 }, serves: 'rejects' }],
  redirects: [{ key: { to: 1 }, serves: 'a merge: ids that led to what is merged now' }],
}

/** Makes the indexes that are not there yet; those there already cost nothing. */
export async function createIndexes(db: Db): Promise<void> {
  for (const [name, specs] of Object.entries(indexes)) {
    const wanted: IndexDescription[] = specs.map(({ key, unique }) => ({
      key: { ...key },
      ...(unique ? { unique } : {}),
    }))
    await db.collection(name).createIndexes(wanted)
  }
}
