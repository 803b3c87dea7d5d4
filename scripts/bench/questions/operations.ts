import type { QuestionSamples } from './samples'

export type QuestionName =
  | 'SearchRareWord'
  | 'SearchCommonWord'
  | 'SearchPrefix'
  | 'SearchPhrase'
  | 'Suggest'
  | 'Facets'
  | 'MonthsByKind'
  | 'PartyPairs'
  | 'Bilateral'
  | 'NetworkOfParties'
  | 'NetworkOfOfficials'
  | 'Timeline'
  | 'FollowUps'

type Variables = Readonly<Record<string, unknown>>

/** One of the questions measured. */
export interface Question {
  readonly name: QuestionName
  readonly title: string
  readonly query: string
  /** The variables of the requests: one request each. */
  readonly variables: (samples: QuestionSamples) => readonly Variables[]
  /** Of the 95th in a hundred answers at 16 connections: milliseconds. */
  readonly target: number
  /** Whether the answer written by hand is the same; suggestions are ranked by more than a hand-written query looks at. */
  readonly isEqual: boolean
}

/** The day that follow-ups and contacts are told from: behind all that the corpus tells. */
const asOf = '2024-06-30'

const search = (name: QuestionName): string => `query ${name}($query: String!) {
  search(query: $query, first: 20) {
    totalCount
    counts { type count }
    edges { score node { __typename ... on Node { id } ... on Article { headline } ... on Official { name } } }
  }
}`

const asks = (queries: readonly string[]): Variables[] => queries.map((query) => ({ query }))

const within = (year: string) => ({ within: year, match: 'CERTAINLY' })

/** All of the corpus, and each of its years. */
const spans = ({ years }: QuestionSamples): Variables[] => [
  {},
  ...years.map((year) => ({ filter: { date: within(year) } })),
]

const base = { target: 1_000, isEqual: true } as const

/** The questions of `docs/speed.md`. */
export const questions: readonly Question[] = [
  {
    ...base,
    name: 'SearchRareWord',
    title: 'search: a rare word',
    query: search('SearchRareWord'),
    variables: ({ rareWords }) => asks(rareWords),
  },
  {
    ...base,
    name: 'SearchCommonWord',
    title: 'search: a common word',
    query: search('SearchCommonWord'),
    variables: ({ commonWords }) => asks(commonWords),
  },
  {
    ...base,
    name: 'SearchPrefix',
    title: 'search: the beginning of a common word',
    query: search('SearchPrefix'),
    variables: ({ prefixes }) => asks(prefixes.map((prefix) => `${prefix}*`)),
  },
  {
    ...base,
    name: 'SearchPhrase',
    title: 'search: two words side by side',
    query: search('SearchPhrase'),
    variables: ({ phrases }) => asks(phrases),
  },
  {
    name: 'Suggest',
    title: 'suggestions for some letters',
    query: `query Suggest($prefix: String!) {
  suggest(prefix: $prefix, first: 10) { text type count matchedForm query }
}`,
    variables: ({ typed }) => typed.map((prefix) => ({ prefix })),
    target: 50,
    isEqual: false,
  },
  {
    ...base,
    name: 'Facets',
    title: 'four facets of meetings',
    query: `query Facets($filter: MeetingFilter) {
  meetings(first: 0, filter: $filter) {
    totalCount
    facets {
      kind(first: 10) { value count }
      party(first: 10) { value count }
      city(first: 10) { value count }
      official(first: 10) { value count }
    }
  }
}`,
    variables: spans,
  },
  {
    ...base,
    name: 'MonthsByKind',
    title: 'meetings by month and kind',
    query: `query MonthsByKind($filter: MeetingFilter) {
  meetingStats(groupBy: [MONTH, KIND], filter: $filter, first: 400) {
    totalCount totalBuckets undated
    buckets { count keys { value } }
  }
}`,
    variables: spans,
  },
  {
    ...base,
    name: 'PartyPairs',
    title: 'meetings by pair of parties',
    query: `query PartyPairs($filter: MeetingFilter) {
  meetingStats(groupBy: [PARTY_PAIR], filter: $filter, first: 50) {
    totalCount totalBuckets
    buckets { count keys { value } }
  }
}`,
    variables: spans,
  },
  {
    ...base,
    name: 'Bilateral',
    title: 'what two countries have in common',
    query: `query Bilateral($a: ID!, $b: ID!) {
  bilateral(a: $a, b: $b) {
    meetings(first: 10) { totalCount nodes { id kind date { edtf } } }
    agreementsByStage { status count }
    daysSinceLastContact(asOf: "${asOf}") { least most }
    timeline(first: 20, order: LATEST_FIRST) {
      totalCount
      nodes { __typename ... on MeetingEntry { meeting { id } } ... on AgreementEntry { action agreement { id } } }
    }
  }
}`,
    variables: ({ pairs }) => pairs.map(([a, b]) => ({ a, b })),
  },
  ...(['PARTIES', 'OFFICIALS'] as const).map(
    (of): Question => ({
      ...base,
      name: of === 'PARTIES' ? 'NetworkOfParties' : 'NetworkOfOfficials',
      title: `the network of ${of.toLowerCase()}`,
      query: `query ${of === 'PARTIES' ? 'NetworkOfParties' : 'NetworkOfOfficials'}($filter: MeetingFilter) {
  network(of: ${of}, filter: $filter, first: 50) {
    totalNodes totalEdges meetingCount
    edges { source target weight meetings evidenceCount }
  }
}`,
      variables: spans,
    }),
  ),
  {
    ...base,
    name: 'Timeline',
    title: 'the timeline of a country in a year',
    query: `query Timeline($filter: TimelineFilter) {
  timeline(first: 20, filter: $filter) {
    totalCount
    nodes {
      __typename
      ... on MeetingEntry { meeting { id kind } }
      ... on AgreementEntry { action agreement { id } }
      ... on QuoteEntry { quote { id } }
    }
  }
}`,
    variables: ({ parties, years }) => [
      {},
      ...parties.map((party, index) => ({
        filter: { parties: [party], date: within(years[index % years.length] ?? '') },
      })),
    ],
  },
  {
    ...base,
    name: 'FollowUps',
    title: 'what was announced and never heard of again',
    query: `query FollowUps($filter: FollowUpFilter) {
  followUps(asOf: "${asOf}", first: 20, filter: $filter) {
    totalCount
    nodes { type overdueDays plannedFor { edtf } object { ... on Node { id } } }
  }
}`,
    variables: ({ parties }) => [{}, ...parties.map((party) => ({ filter: { parties: [party] } }))],
  },
]

/** The bodies of a question's requests, as every server takes them. */
export const questionBodies = ({ name, query, variables }: Question, samples: QuestionSamples): string[] =>
  variables(samples).map((values) => JSON.stringify({ query, operationName: name, variables: values }))

export { asOf }
