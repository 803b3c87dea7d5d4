const meetingsInWords = (count: number): string =>
  count === 1 ? '1 meeting' : `${count.toLocaleString('en')} meetings`

/** Every English word that the pages say of their own, by page; to translate them, translate this file. */
export const strings = {
  name: 'Communiqué',
  bar: {
    skip: 'Skip to content',
    pages: 'Pages',
    board: 'Board',
    graphiql: 'GraphiQL',
    import: 'Import',
    docs: 'Docs',
    theme: { SYSTEM: 'Theme: as the system', LIGHT: 'Theme: light', DARK: 'Theme: dark' },
  },
  states: {
    loading: 'Loading …',
    failed: 'This could not be loaded',
    unreachable: 'The service does not answer. Is it still running?',
    retry: 'Try again',
    codeHelp: (code: string) => `What ${code} means`,
    notFound: 'There is nothing at this address',
    notFoundHelp: 'The link may be mistyped, or what it named is no longer here.',
    toBoard: 'To the board',
  },
  board: {
    title: 'Communiqué · Board',
    heading: 'The board',
    counting: 'Counting …',
    counts: (counts: { articles: number; officials: number; meetings: number; agreements: number }) =>
      `${counts.articles.toLocaleString('en')} articles, ${counts.officials.toLocaleString('en')} officials, ${counts.meetings.toLocaleString('en')} meetings, ${counts.agreements.toLocaleString('en')} agreements`,
    live: 'Live: follows what is imported',
    away: 'The service does not answer; trying again …',
    late: (day: string) => `The newest report here is of ${day}; the board looks from that day.`,
    useToday: 'Look from today',
    tile: {
      open: 'GraphiQL',
      openNamed: (title: string) => `Open “${title}” in GraphiQL`,
      csv: 'CSV',
      csvNamed: (title: string) => `Download “${title}” as CSV`,
    },
    filters: {
      label: 'Narrow the board',
      from: 'From',
      to: 'To',
      clear: 'Clear all',
      remove: (name: string) => `Remove ${name}`,
    },
    first: {
      title: 'Nothing is here yet',
      help: 'Import texts with the loader, in another terminal:',
      formats:
        'Plain page text, HTML, Markdown, JSON Lines, ninjs and feeds are told apart by looking at them. This page follows.',
      byHand: 'Import a text by hand',
    },
    overTime: 'Meetings over time',
    time: 'Time',
    kind: 'Kind',
    count: 'Meetings',
    kinds: 'Kinds of meeting',
    otherKinds: 'Other kinds',
    undated: (count: number) =>
      `${meetingsInWords(count)} ${count === 1 ? 'has' : 'have'} no date that fits a bar.`,
    chartLabel: (from: string, to: string) =>
      `Meetings by kind from ${from} to ${to}. Draw over the bars to narrow the board to a stretch of time.`,
    barTitle: (time: string, count: number) => `${time}: ${meetingsInWords(count)}`,
    ahead: 'Today and ahead',
    nothingAhead: 'No report tells of anything planned from this day on.',
    latestMeetings: 'Latest meetings',
    noMeetings: 'No meetings here. Widen the filters above.',
    latestAgreements: 'Latest agreements',
    noAgreements: 'No agreements here. Widen the filters above.',
    followUps: 'Announced and never heard of again',
    noFollowUps: 'Everything that was announced was heard of again.',
    overdue: (days: number) => `${days.toLocaleString('en')} ${days === 1 ? 'day' : 'days'} ago`,
    plannedFor: 'Planned for',
    network: 'Who meets whom',
    networkLabel: (nodes: number, edges: number, total: number) =>
      `${nodes} countries and bodies with the ${edges} strongest of ${total} ties between them.`,
    members: 'Who met most often',
    places: 'Where they meet',
    noPlaces: 'No meeting here has a known place.',
    mapLabel: (count: number) => `A map of the ${count} countries in which meetings take place.`,
    countries: 'Countries by meetings',
    country: 'Country',
    code: 'Code',
    pairs: 'Busiest pairs',
    pairOf: (a: string, b: string) => `${a} and ${b}`,
    narrowTo: (pair: string) => `Narrow the board to ${pair}`,
    meetings: meetingsInWords,
    review: 'To be reviewed',
    nothingToReview: 'Reports agree about everything here.',
    mayBeOne: (one: string, other: string) => `${one} and ${other}`,
    mayBe: 'Perhaps one person.',
    reviewCounts: (disputed: number, pairs: number, rejected: number) =>
      `Reports disagree about ${disputed.toLocaleString('en')} ${disputed === 1 ? 'object' : 'objects'}; ${pairs.toLocaleString('en')} ${pairs === 1 ? 'pair' : 'pairs'} of officials may be one person; ${rejected.toLocaleString('en')} ${rejected === 1 ? 'input' : 'inputs'} could not be imported.`,
    notImported: 'Not imported',
    reportsDisagreeOn: (fields: string) => `Disputed: ${fields}`,
  },
  search: {
    label: 'Search everything',
    placeholder: 'Names, words, "phrases", country:ID …',
    suggestions: 'Suggestions',
    title: (query: string) => (query === '' ? 'Search' : `Search: ${query}`),
    types: 'Types of result',
    all: 'All',
    nothingAsked: 'Type what to look for in the box above',
    nothing: 'Nothing was found',
    nothingHelp: 'Fewer words find more; name* finds what begins so, and a name may be spelt in any way.',
  },
  /** On the button below a list of which not all is shown. */
  more: (shown: number, total: number, isExact = true) =>
    `Show more (${shown.toLocaleString('en')} of ${strings.counted(total, isExact)})`,
  /** A number of what was found; of more than were counted it is the least. */
  counted: (count: number, isExact: boolean) => `${count.toLocaleString('en')}${isExact ? '' : '+'}`,
  timeline: {
    title: 'Timeline',
    types: 'Types of entry',
    all: 'All',
    ofType: { MEETING: 'Meetings', AGREEMENT: 'Agreements', QUOTE: 'Quotations' },
    none: 'Nothing of this kind is known.',
  },
  facts: {
    undated: 'no date',
    saidAs: (words: string) => `in the text: “${words}”`,
    inferred: 'concluded, not stated',
    noHeadline: 'Without a headline',
    reports: (count: number) => (count === 1 ? '1 report' : `${count.toLocaleString('en')} reports`),
    field: 'What',
    value: 'Value',
    saidBy: 'Said by',
    words: 'In these words',
    disputed: 'Disputed',
    statements: 'What reports say, value by value',
    meetings: 'Meetings',
    agreements: 'Agreements',
    officials: 'Officials',
    quotes: 'Quotations',
    reportedBy: 'Reported by',
    last: 'last',
    duplicates: 'Possibly the same',
    likeness: (score: number) => `Likeness ${Math.round(score * 100)} %.`,
    shownOf: (shown: number, total: number) =>
      `The first ${shown.toLocaleString('en')} of ${total.toLocaleString('en')}.`,
  },
  article: {
    what: 'Article',
    source: 'At its publisher’s',
    text: 'Text',
    facts: 'What this text says',
    factsHelp: 'Choose a fact to light its words, or click words in the text.',
    ownFacts: 'The article itself: headline, byline, time',
    gone: 'No longer an object',
    unknownSpeaker: 'Unknown speaker',
    openOfficial: 'Open this official',
    openMeeting: 'Open this meeting',
    openAgreement: 'Open this agreement',
  },
  official: {
    what: 'Official',
    offices: 'Offices',
    counterparts: 'Met most',
    alsoAs: (names: string) => `Also as ${names}`,
  },
  meeting: {
    participants: 'Who took part',
    ordinal: (number: number) => `No. ${number} of its series`,
  },
  agreement: {
    signatories: 'Signatories',
    actions: 'What was done to it',
  },
  party: {
    country: 'Country',
    organization: 'Organisation',
    partners: 'Met most',
    capital: (city: string) => `Capital: ${city}`,
  },
  import: {
    title: 'Import a text',
    help: 'Paste or drop a page’s text, HTML, Markdown or JSON. The preview shows what it says; nothing is stored until you say so.',
    token: 'Token',
    tokenHelp: 'Kept in this page’s memory only. Whoever runs the service has it (EDITOR_TOKENS).',
    text: 'Text',
    textHelp: 'Paste the text here, or drop a file.',
    publisher: 'Publisher',
    timeZone: 'Time zone of printed times',
    preview: 'Show what it says',
    store: 'Import it',
    outcome: (outcome: string) => `Outcome: ${outcome}`,
    previewHelp: 'This is what would be stored. Check the marked words, then import.',
    changes: (count: number) => (count === 1 ? '1 change.' : `${count.toLocaleString('en')} changes.`),
  },
  docs: {
    title: 'Documentation',
    groups: [
      {
        title: 'Asking',
        pages: {
          'schema.md': 'The schema',
          'search.md': 'Searching',
          'statistics.md': 'Facets, statistics and trust',
          'relations.md': 'Networks, timelines, follow-ups',
          'gallery.md': 'Questions with their answers',
          'errors.md': 'Errors',
        },
      },
      { title: 'Looking', pages: { 'web.md': 'The pages', 'graphiql.md': 'GraphiQL' } },
      {
        title: 'Where facts come from',
        pages: {
          'loader.md': 'The loader',
          'extraction.md': 'Extraction',
          'extractor.md': 'Another extractor',
          'resolution.md': 'Resolution',
        },
      },
      {
        title: 'Running it',
        pages: {
          'configuration.md': 'Configuration',
          'serving.md': 'Serving',
          'embedded.md': 'The embedded store',
          'scale.md': 'Beyond one machine',
          'speed.md': 'Speed',
        },
      },
    ],
  },
  graphiql: {
    title: 'GraphiQL · Communiqué',
    addOperation: 'Type of operation to add',
    welcome: `# Ask here in GraphQL; Ctrl+Enter runs it, Ctrl+Space completes a word.
# The gallery, first of the icons at the left, has questions to begin with.
{
  meetings(first: 20) {
    totalCount
    nodes {
      kind
      date { edtf }
      place { city country { code name } }
      participants { official { id name } }
      evidence(fields: ["kind"]) { exact start end article { id } }
    }
  }
}
`,
    share: {
      button: 'Copy link',
      label: 'Copy a link to this question and its variables; headers are never in it',
      done: 'Link copied. It holds the question and its variables, no headers.',
      manual: 'Copy this link:',
      close: 'Close',
    },
    token: {
      note: 'Headers stay in this page’s memory: they are never stored, nor in links. A token goes in as {"authorization": "Bearer …"}.',
    },
    results: {
      views: 'Views of the answer',
      JSON: 'JSON',
      TABLE: 'Table',
      TIMELINE: 'Timeline',
      MAP: 'Map',
      NETWORK: 'Network',
      needs: {
        TABLE: 'Run a question that asks for something.',
        TIMELINE: 'Needs a date among the fields asked for, such as date { edtf }.',
        MAP: 'Needs a country among the fields asked for, such as country { code }.',
        NETWORK:
          'Needs a list of people or parties within the rows, such as participants { official { name } }.',
      },
      empty: 'No answer yet',
      emptyHelp: 'Run the question (Ctrl+Enter), or take one from the gallery.',
      noRows: 'No rows',
      noRowsHelp: 'The question was answered, and nothing fits it.',
      running: 'Asking …',
      rowsOf: 'Rows',
      summary: (rows: number, milliseconds: number) =>
        `${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'} · ${Math.round(milliseconds).toLocaleString('en')} ms`,
      cost: 'Cost',
      costOf: (requested: number, maximum: number) =>
        `${requested.toLocaleString('en')} of ${maximum.toLocaleString('en')}`,
      costHelp: 'How many objects the answer could hold, of how many one may.',
      errors: (count: number) => (count === 1 ? 'One error' : `${count} errors`),
      at: (path: string) => `at ${path}`,
      explain: (code: string) => `What ${code} means`,
      allCodes: 'All codes',
    },
    table: {
      label: (list: string) => `Table of ${list}`,
      columns: 'Columns',
      all: 'All',
      none: 'None',
      download: 'Download CSV',
      bom: 'for Excel',
      bomHelp: 'Begins the file with a byte order mark, by which Excel knows UTF-8.',
      more: (count: number) => `Show ${count.toLocaleString('en')} more`,
      evidence: (exact: string) => `“${exact}”`,
      openWords: 'Open the article with these words lit',
      yes: 'yes',
      no: 'no',
    },
    timeline: {
      label: (count: number) => `${count.toLocaleString('en')} rows along time`,
      by: 'Date',
      undated: (count: number) => `${count.toLocaleString('en')} without a date`,
      none: 'No row has a date',
      noneHelp: 'The dates asked for are absent in all rows.',
    },
    map: {
      label: (count: number) => `Map of the world with rows in ${count.toLocaleString('en')} countries`,
      by: 'Country',
      countries: 'Countries, the most rows first',
      elsewhere: (count: number) => `${count.toLocaleString('en')} rows without a country`,
      none: 'No row names a country',
      noneHelp: 'The countries asked for are absent in all rows.',
      rows: (count: number) => (count === 1 ? '1 row' : `${count.toLocaleString('en')} rows`),
    },
    network: {
      label: (nodes: number, edges: number) =>
        `${nodes.toLocaleString('en')} names, ${edges.toLocaleString('en')} pairs that share a row`,
      by: 'Who',
      pairs: 'Pairs, the most shared rows first',
      together: (count: number) =>
        count === 1 ? '1 row together' : `${count.toLocaleString('en')} rows together`,
      leftOut: (count: number) => `${count.toLocaleString('en')} names in the fewest rows are left out`,
      alone: (count: number) =>
        count === 1
          ? 'One name shares no row with another'
          : `${count.toLocaleString('en')} names share no row with another`,
      none: 'Nobody to show',
      noneHelp: 'No row brings two of them together.',
    },
    gallery: {
      title: 'Gallery',
      search: 'Search the questions',
      none: 'No question has these words.',
      empty: 'No questions came with this build.',
      run: 'Run',
      show: 'Show in the editor',
      required: 'needed',
      listHelp: 'several, with commas between',
      wrong: (label: string, type: string) => `${label} must be of the type ${type}.`,
      unset: 'any',
      yes: 'yes',
      no: 'no',
    },
  },
} as const
