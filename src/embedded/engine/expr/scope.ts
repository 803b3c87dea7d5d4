import { mostHeld } from '../memory'
import type { Doc } from '../values'

/** The values of `$$variables` by name. */
export type Vars = { readonly [name: string]: unknown }
/** A compiled expression: the root document and the variables to a value, undefined where it is missing. */
export type Expr = (root: unknown, vars: Vars) => unknown

const constants = new WeakSet<Expr>()
/** An expression that gives one value whatever it is given; what is made of such alone is evaluated when it is compiled. */
export function constant(value: unknown): Expr {
  const expr: Expr = () => value
  constants.add(expr)
  return expr
}
export const isConstant = (expr: Expr): boolean => constants.has(expr)

/** What expressions and stages are compiled in. */
export type Scope = {
  /** The variables an expression may name; their values come with each call. */
  readonly names: ReadonlySet<string>
  /** The values of the variables known from the start: a command's `let`. */
  readonly vars: Vars
  readonly now: Date
  /** The bytes that each stage may hold. */
  readonly memory: number
  /** Another collection's documents through a pipeline; absent where no other collection may be read. */
  readonly from?: (collection: string, pipeline: readonly Doc[], scope: Scope) => Iterable<Doc>
}
export const emptyScope: Scope = { names: new Set(), vars: {}, now: new Date(0), memory: mostHeld }

/** The scope in which these variables can be named as well. */
export const withNames = (scope: Scope, ...names: readonly string[]): Scope => ({
  ...scope,
  names: new Set([...scope.names, ...names]),
})
