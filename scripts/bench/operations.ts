/** What the operations ask for by variable: chosen from the store that is measured. */
export interface Samples {
  readonly articleIds: readonly string[]
  readonly officialIds: readonly string[]
  readonly years: readonly string[]
}

export type OperationName =
  | 'ArticleById'
  | 'FirstArticles'
  | 'ArticlesInDepth'
  | 'OfficialInDepth'
  | 'FilteredMeetings'

/** One of the operations measured. */
export interface Operation {
  readonly name: OperationName
  readonly short: string
  readonly title: string
  readonly query: string
  /** The variables of the requests: one request each. */
  readonly variables: (samples: Samples) => readonly Readonly<Record<string, unknown>>[]
  /** Server CPU relative to the hand-written floor, at most. */
  readonly target: number | null
  /** Store commands that the floor sends for it. */
  readonly commands: number
}

/** The five operations of `docs/speed.md`. */
export const operations: readonly Operation[] = [
  {
    name: 'ArticleById',
    short: 'Q1',
    title: 'article by id',
    query: `query ArticleById($id: ID!) {
  article(id: $id) {
    id slug headline publishedAt { local zone instant } byline dateline publisher url language text
  }
}`,
    variables: ({ articleIds }) => articleIds.map((id) => ({ id })),
    target: 1.15,
    commands: 1,
  },
  {
    name: 'FirstArticles',
    short: 'Q2',
    title: 'first 20 articles',
    query: `query FirstArticles {
  articles(first: 20) {
    nodes { id slug headline publishedAt { local } byline dateline publisher url }
    pageInfo { hasNextPage }
  }
}`,
    variables: () => [{}],
    target: 1,
    commands: 1,
  },
  {
    name: 'ArticlesInDepth',
    short: 'Q3',
    title: '20 articles with officials and meetings with participants',
    query: `query ArticlesInDepth {
  articles(first: 20) {
    nodes {
      id headline publishedAt { local }
      officials { id name office country { code name } }
      meetings {
        id kind status date { edtf precision } place { venue city country { code } }
        participants { role office official { id name } }
      }
    }
  }
}`,
    variables: () => [{}],
    target: 0.65,
    commands: 4,
  },
  {
    name: 'OfficialInDepth',
    short: 'Q4',
    title: 'an official with 20 meetings, participants and reports',
    query: `query OfficialInDepth($id: ID!) {
  official(id: $id) {
    id name office country { code name }
    meetings(first: 20) {
      nodes {
        id kind status date { edtf } place { city }
        participants { role official { id name } }
        reports(first: 5) { nodes { id headline publisher url publishedAt { local } } }
      }
    }
  }
}`,
    variables: ({ officialIds }) => officialIds.map((id) => ({ id })),
    target: 1,
    commands: 4,
  },
  {
    name: 'FilteredMeetings',
    short: 'Q5',
    title: 'filtered meetings with totalCount',
    query: `query FilteredMeetings($year: EDTF!) {
  meetings(first: 20, filter: { kind: { eq: BILATERAL }, status: { eq: HELD }, date: { overlaps: $year } }) {
    totalCount
    nodes { id kind status date { edtf precision } place { city country { code name } } parties { id name } }
  }
}`,
    variables: ({ years }) => years.map((year) => ({ year })),
    target: null,
    commands: 2,
  },
]

/** The bodies of an operation's requests, as every server takes them. */
export const requestBodies = ({ name, query, variables }: Operation, samples: Samples): string[] =>
  variables(samples).map((values) => JSON.stringify({ query, operationName: name, variables: values }))
