import type { Order, OrderPath } from './page'

const either = (path: string): OrderPath => ({ asc: path, desc: path })
const absentLast = (path: string): OrderPath => ({ asc: `order.${path}.asc`, desc: `order.${path}.desc` })

/** The path of a score, which no document holds: it is worked out for the search that is asked. */
export const scorePath = 'score'
const relevance = { RELEVANCE: either(scorePath) }

const reported = {
  ...relevance,
  REPORT_COUNT: either('reportCount'),
  FIRST_REPORTED_AT: absentLast('firstReportedAt'),
  LAST_REPORTED_AT: absentLast('lastReportedAt'),
  CHANGED_AT: either('changedAt'),
}

/** Every order of every list, and where documents hold its value. */
export const orders = {
  articles: {
    ...relevance,
    PUBLISHED_AT: absentLast('publishedAt'),
    IMPORTED_AT: either('importedAt'),
    HEADLINE: absentLast('headline'),
    CHANGED_AT: either('changedAt'),
  },
  officials: { NAME: either('order.name'), ...reported },
  meetings: { DATE: absentLast('date'), ...reported },
  agreements: { DATE: absentLast('date'), SUBJECT: absentLast('subject'), ...reported },
  quotes: { ...relevance, PUBLISHED_AT: absentLast('publishedAt') },
  changes: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, OrderPath>>>>

/** How a list runs unless told otherwise. */
export const defaultOrders: Readonly<Record<keyof typeof orders, readonly Order[]>> = {
  articles: [{ field: 'PUBLISHED_AT', direction: 'DESC' }],
  officials: [{ field: 'NAME', direction: 'ASC' }],
  meetings: [{ field: 'DATE', direction: 'DESC' }],
  agreements: [{ field: 'DATE', direction: 'DESC' }],
  quotes: [{ field: 'PUBLISHED_AT', direction: 'DESC' }],
  changes: [],
}
