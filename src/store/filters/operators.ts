import type { Document } from 'mongodb'
import type { PartialDate } from '../../domain/model'
import { toPartialDate } from '../../domain/values/partialDate'
import { foldForSearch } from '../../domain/values/searchText'
import type { FilterInput } from './rules'

/** Holds for no document. */
export const never: Document = { $nor: [{}] }

/** What must all hold. */
export const all = (clauses: readonly Document[]): Document =>
  clauses.length === 1 ? (clauses[0] ?? {}) : clauses.length === 0 ? {} : { $and: [...clauses] }

/** Of which one must hold. */
export const any = (clauses: readonly Document[]): Document =>
  clauses.length === 1 ? (clauses[0] ?? {}) : clauses.length === 0 ? never : { $or: [...clauses] }

/** That each of these values is among those at the path. */
export const each = (path: string, values: readonly string[]): Document[] =>
  values.length === 0 ? [] : [{ [path]: values.length === 1 ? values[0] : { $all: [...values] } }]

const special = /[\\^$.*+?()[\]{}|]/g

/** A pattern that matches these words and nothing else. */
const literally = (words: string): string => words.replace(special, '\\$&')

const absent = (path: string, isAbsent: unknown): Document =>
  isAbsent ? { [path]: null } : { [path]: { $ne: null } }

const none = (path: string, isEmpty: unknown): Document => ({ [`${path}.0`]: { $exists: !isEmpty } })

type Clause = (operand: unknown) => Document
type Clauses = Readonly<Record<string, Clause>>

const applied = (clauses: Clauses, operators: FilterInput): Document[] =>
  Object.entries(operators).flatMap(([operator, operand]) => {
    const clause = clauses[operator]
    return clause && operand !== undefined ? [clause(operand)] : []
  })

const equality = (path: string): Clauses => ({
  eq: (operand) => ({ [path]: operand }),
  in: (operand) => ({ [path]: { $in: operand } }),
  notIn: (operand) => ({ [path]: { $nin: operand } }),
  isNull: (operand) => absent(path, operand),
})

const comparison = (path: string): Clauses => ({
  lt: (operand) => ({ [path]: { $lt: operand } }),
  lte: (operand) => ({ [path]: { $lte: operand } }),
  gt: (operand) => ({ [path]: { $gt: operand } }),
  gte: (operand) => ({ [path]: { $gte: operand } }),
})

/** Ids, codes, enum values. */
export const valueClauses = (path: string, operators: FilterInput): Document[] =>
  applied(equality(path), operators)

/** Numbers. */
export const numberClauses = (path: string, operators: FilterInput): Document[] =>
  applied({ ...equality(path), ...comparison(path) }, operators)

/** Text and its folded copy. */
export function textClauses(
  { path, folded, many }: { path: string; folded: string; many?: true },
  operators: FilterInput,
): Document[] {
  const matching = (pattern: string): Document => ({ [folded]: { $regex: pattern } })
  const clauses: Clauses = {
    ...equality(path),
    contains: (operand) => matching(literally(foldForSearch(String(operand)))),
    startsWith: (operand) => matching(`^${literally(foldForSearch(String(operand)))}`),
    ...(many ? { isNull: (operand: unknown) => none(path, operand) } : {}),
  }
  return applied(clauses, operators)
}

/** Printed times, compared as text. `U` is the letter after `T`, so that the day's last minute precedes it. */
export const localTimeClauses = (path: string, operators: FilterInput): Document[] =>
  applied(
    {
      ...comparison(path),
      on: (operand) => ({ [path]: { $gte: operand, $lt: `${operand}U` } }),
      isNull: (operand) => absent(path, operand),
    },
    operators,
  )

// ── Partial dates ─────────────────────────────────────────────────────────────────────────────────────────────

/** The days a date can mean lie under `from` and `to`, an open side beyond all days; both are absent where nothing is known. */
interface Bounds {
  readonly from: Document
  readonly to: Document
}

type Comparison = (other: PartialDate, certainly: boolean) => Bounds | null

const compared = (operator: string, day: string | null): Document => (day === null ? {} : { [operator]: day })

const isKnown = ({ earliest, latest }: PartialDate): boolean => earliest !== null || latest !== null

const overlapping = (other: PartialDate): Bounds | null =>
  isKnown(other) ? { from: compared('$lte', other.latest), to: compared('$gte', other.earliest) } : null

const comparisons: Readonly<Record<string, Comparison>> = {
  overlaps: overlapping,
  within: (other, certainly) =>
    certainly && isKnown(other)
      ? { from: compared('$gte', other.earliest), to: compared('$lte', other.latest) }
      : overlapping(other),
  before: ({ earliest }, certainly) => {
    if (earliest === null) return null
    const before = { $lt: earliest }
    return certainly ? { from: {}, to: before } : { from: before, to: {} }
  },
  after: ({ latest }, certainly) => {
    if (latest === null) return null
    const after = { $gt: latest }
    return certainly ? { from: after, to: {} } : { from: {}, to: after }
  },
}

/** Partial dates, compared as intervals of days. */
export function partialDateClauses(
  { path, days }: { path: string; days: string },
  operators: FilterInput,
): Document[] {
  const certainly = operators.match === 'CERTAINLY'
  const against = (compare: Comparison) => (operand: unknown) => {
    const other = toPartialDate(String(operand))
    const bounds = other && compare(other, certainly)
    if (!bounds) return never
    const sides = Object.entries(bounds).filter(([, condition]) => Object.keys(condition).length > 0)
    return all(sides.map(([side, condition]) => ({ [`${days}.${side}`]: condition })))
  }
  const clauses: Clauses = {
    ...Object.fromEntries(
      Object.entries(comparisons).map(([operator, compare]) => [operator, against(compare)]),
    ),
    precision: (operand) => all(valueClauses(`${path}.precision`, operand as FilterInput)),
    isNull: (operand) => absent(path, operand),
  }
  return applied(clauses, operators)
}
