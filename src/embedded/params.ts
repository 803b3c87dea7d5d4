import { type Doc, isArray, isBool, isDoc, isNum, isString, type Num, typeName } from './engine/values'
import { fail, unsupported } from './errors'

type Is<T> = (v: unknown) => v is T
type Param =
  | { readonly kind: 'required' | 'optional'; readonly is: Is<unknown> }
  | { readonly kind: 'ignored' | 'refused' }
type Params = { readonly [name: string]: Param }
type Read<P extends Params> = {
  [K in keyof P as P[K] extends { kind: 'required' | 'optional' } ? K : never]: P[K] extends {
    readonly kind: infer Kind
    readonly is: Is<infer T>
  }
    ? Kind extends 'required'
      ? T
      : T | undefined
    : never
}

export const required = <T>(is: Is<T>) => ({ kind: 'required', is }) as const
export const optional = <T>(is: Is<T>) => ({ kind: 'optional', is }) as const
/** Makes no difference to what is answered. */
export const ignored = { kind: 'ignored' } as const
/** Would make a difference, and is not supported. */
export const refused = { kind: 'refused' } as const

/** What any command may carry: the dispatcher has read it, or it makes no difference on one machine. */
const generic = new Set(
  `$db lsid txnNumber autocommit startTransaction readConcern writeConcern $clusterTime $readPreference maxTimeMS comment
  apiVersion apiStrict apiDeprecationErrors stmtId stmtIds`.split(/\s+/),
)
const typeOf = new Map<Is<never>, string>([
  [isArray as Is<never>, 'array'],
  [isBool as Is<never>, 'bool'],
  [isDoc as Is<never>, 'object'],
  [isNum as Is<never>, 'number'],
  [isString as Is<never>, 'string'],
])
/** Any value at all. */
export const isAny = (_: unknown): _ is unknown => true
/** True or false, or a number in its place. */
export const isFlagLike = (v: unknown): v is boolean | Num => isBool(v) || isNum(v)

/** The parameters of a command; one that is not named is an error, as it is in MongoDB. */
export function readParams<P extends Params>(body: Doc, params: P): Read<P> {
  const [command = ''] = Object.keys(body)
  return readFields(body, params, command)
}
export function readFields<P extends Params>(body: Doc, params: P, command: string): Read<P> {
  for (const name of Object.keys(body)) {
    const param = params[name]
    if (!param && !generic.has(name)) fail(40415, `BSON field '${command}.${name}' is an unknown field.`)
    if (param?.kind === 'refused' && !isHarmless(name, body[name]))
      unsupported(`The option ${name} of the command ${command}`)
  }
  const out: Doc = {}
  for (const [name, param] of Object.entries(params)) {
    if (!('is' in param)) continue
    const v = body[name] ?? undefined
    if (v !== undefined && !param.is(v))
      fail(
        'TypeMismatch',
        `BSON field '${command}.${name}' is the wrong type '${typeName(v)}', expected type '${typeOf.get(param.is as Is<never>) ?? 'another'}'`,
      )
    if (v === undefined && param.kind === 'required')
      fail(40414, `BSON field '${command}.${name}' is missing but a required field`)
    out[name] = v
  }
  return out as Read<P>
}
// what says no more than the default
const isHarmless = (name: string, v: unknown): boolean =>
  v === false ||
  v === null ||
  (name === 'collation' && isDoc(v) && (v.locale === 'simple' || Object.keys(v).length === 0)) ||
  (isArray(v) && v.length === 0)

/** A count that must not be negative. */
export function toCount(v: Num | undefined, name: string, otherwise: number): number {
  if (v === undefined) return otherwise
  const n = Number(v)
  if (n < 0) fail(51024, `BSON field '${name}' value must be >= 0, actual value '${n}'`)
  return n
}
