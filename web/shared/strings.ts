/** Every English word that the pages say of their own, by page; to translate them, translate this file. */
export const strings = {
  name: 'Communiqué',
  bar: {
    skip: 'Skip to content',
    pages: 'Pages',
    board: 'Board',
    graphiql: 'GraphiQL',
    import: 'Import',
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
    counts: (counts: { articles: number; officials: number; meetings: number; agreements: number }) =>
      `${counts.articles.toLocaleString('en')} articles, ${counts.officials.toLocaleString('en')} officials, ${counts.meetings.toLocaleString('en')} meetings, ${counts.agreements.toLocaleString('en')} agreements`,
  },
} as const
