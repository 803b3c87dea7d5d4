import type { EntityEvidence, Evidence, Statement } from '../domain/model'

/** What reports say of an entity, and how many there are: the fold from which its served values follow. */
export interface Fold {
  readonly statements: readonly Statement[]
  readonly reportCount: number
  readonly firstReportedAt: string | null
  readonly lastReportedAt: string | null
}

export const emptyFold: Fold = { statements: [], reportCount: 0, firstReportedAt: null, lastReportedAt: null }

/** Which report speaks. */
export interface Report {
  readonly articleId: string
  readonly publishedAt: string | null
}

/** Evidence kept per value: of so many reports. */
const kept = 3

const earlier = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : a < b ? a : b
const later = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : a > b ? a : b

/** Dated before undated, then by article and place: an order that does not depend on the order of import. */
function compareEvidence(a: EntityEvidence, b: EntityEvidence): number {
  if (a.publishedAt !== b.publishedAt) {
    if (a.publishedAt === null || b.publishedAt === null) return a.publishedAt === null ? 1 : -1
    return a.publishedAt < b.publishedAt ? -1 : 1
  }
  if (a.articleId !== b.articleId) return a.articleId < b.articleId ? -1 : 1
  return (a.span?.start ?? -1) - (b.span?.start ?? -1)
}

/** One value as one report gives it. */
export function statement(
  field: string,
  value: string,
  evidence: readonly Evidence[],
  { articleId, publishedAt }: Report,
): Statement {
  const [best] = evidence
  return {
    field,
    value,
    count: 1,
    first: publishedAt,
    last: publishedAt,
    evidence: best ? [{ ...best, articleId, publishedAt }] : [],
  }
}

const keyOf = ({ field, value }: Statement): string => `${field}\n${value}`

/** What one report says in several mentions of one entity: each value once. */
export function oneReport(statements: readonly Statement[], { publishedAt }: Report): Fold {
  const distinct = new Map<string, Statement>()
  for (const said of statements) if (!distinct.has(keyOf(said))) distinct.set(keyOf(said), said)
  const first = publishedAt
  return { statements: [...distinct.values()], reportCount: 1, firstReportedAt: first, lastReportedAt: first }
}

function mergeStatement(a: Statement, b: Statement): Statement {
  return {
    field: a.field,
    value: a.value,
    count: a.count + b.count,
    first: earlier(a.first, b.first),
    last: later(a.last, b.last),
    evidence: [...a.evidence, ...b.evidence].sort(compareEvidence).slice(0, kept),
  }
}

/** Adds reports to reports; commutative and associative, so the order of import is not seen in the result. */
export function mergeFolds(a: Fold, b: Fold): Fold {
  const byKey = new Map(a.statements.map((said) => [keyOf(said), said]))
  for (const said of b.statements) {
    const before = byKey.get(keyOf(said))
    byKey.set(keyOf(said), before ? mergeStatement(before, said) : said)
  }
  return {
    statements: [...byKey.values()].sort((x, y) => (keyOf(x) < keyOf(y) ? -1 : 1)),
    reportCount: a.reportCount + b.reportCount,
    firstReportedAt: earlier(a.firstReportedAt, b.firstReportedAt),
    lastReportedAt: later(a.lastReportedAt, b.lastReportedAt),
  }
}
