import { fail } from '../../errors'
import { isDoc, typeName } from '../values'
import { constant, type Expr, isConstant, type Scope } from './scope'

export type Compile = (e: unknown, scope: Scope) => Expr
/** An operator that decides itself what of its argument is evaluated. */
export type Form = (arg: unknown, scope: Scope, compile: Compile) => Expr
/** An operator over evaluated arguments: at least, at most so many, and the function of them. */
export type Fixed = readonly [min: number, max: number, apply: (...args: unknown[]) => unknown]
export type Forms = Record<string, Form | Fixed>

/** Compiles the arguments of an operator, one or a list, and checks their number. */
export function args(name: string, [min, max]: readonly [number, number], at: Site): Expr[] {
  const list = Array.isArray(at.arg) ? at.arg : [at.arg]
  if (list.length < min || list.length > max) {
    if (min === max)
      fail(16020, `Expression ${name} takes exactly ${min} arguments. ${list.length} were passed in.`)
    fail(
      28667,
      `Expression ${name} takes at least ${min} arguments, and at most ${max}, but ${list.length} were passed in.`,
    )
  }
  return list.map((x) => at.compile(x, at.scope))
}
export type Site = { readonly arg: unknown; readonly scope: Scope; readonly compile: Compile }

export function fixed(name: string, [min, max, apply]: Fixed, site: Site): Expr {
  const fs = args(name, [min, max], site)
  if (fs.length > 0 && fs.every(isConstant)) return constant(apply(...fs.map((f) => f({}, {}))))
  const [a, b] = fs
  if (fs.length === 1 && a) return (root, vars) => apply(a(root, vars))
  if (fs.length === 2 && a && b) return (root, vars) => apply(a(root, vars), b(root, vars))
  return (root, vars) => apply(...fs.map((f) => f(root, vars)))
}

/** Compiles an object of named arguments; one that is not given is null, one that is not known is an error. */
export function named<K extends string>(
  name: string,
  keys: readonly K[],
  { arg, scope, compile }: Site,
): { [P in K]: Expr | null } {
  if (!isDoc(arg)) fail('FailedToParse', `${name} requires an object as an argument, found: ${typeName(arg)}`)
  for (const key of Object.keys(arg))
    if (!(keys as readonly string[]).includes(key))
      fail('FailedToParse', `Unrecognized argument to ${name}: ${key}`)
  const out = {} as { [P in K]: Expr | null }
  for (const key of keys) out[key] = key in arg ? compile(arg[key], scope) : null
  return out
}
