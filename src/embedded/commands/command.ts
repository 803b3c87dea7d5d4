import type { Batch, Cursors } from '../engine/cursors'
import { compileExpr } from '../engine/expr/compile'
import { emptyScope, type Scope } from '../engine/expr/scope'
import type { Session, Sessions } from '../engine/sessions'
import type { Store, View } from '../engine/store/store'
import type { Transaction } from '../engine/store/transaction'
import { type Doc, firstKey, isDoc, isString, typeName } from '../engine/values'
import { fail } from '../errors'

/** What one running endpoint has. */
export type Endpoint = {
  readonly store: Store
  readonly cursors: Cursors
  readonly sessions: Sessions
  /** `host:port` or the socket's path, as `hello` tells it. */
  readonly address: string
  /** Says to another process that this is the endpoint that serves the folder. */
  readonly token: string
  readonly startedAt: number
  readonly counts: Map<string, number>
  connections: number
}
/** What a command is run in. */
export type Context = {
  readonly endpoint: Endpoint
  readonly store: Store
  readonly db: string
  /** The documents that came beside the body, undecoded. */
  readonly documents: readonly Buffer[] | null
  readonly session: Session | null
  /** The open transaction that the command belongs to. */
  readonly transaction: Transaction | null
  readonly connection: { readonly id: number; closed: boolean }
}
export type Reply = Doc | Batch
export type Command = (body: Doc, context: Context) => Reply | Promise<Reply>

export const isBatch = (reply: Reply): reply is Batch =>
  'documents' in reply && 'batch' in reply && typeof reply.id === 'bigint'

/** The namespace of the collection that the command names first. */
export function namespace(body: Doc, { db }: Pick<Context, 'db'>): string {
  const name = body[firstKey(body) ?? '']
  if (!isString(name)) fail('InvalidNamespace', `collection name has invalid type ${typeName(name)}`)
  const ns = `${db}.${name}`
  if (name === '' || name.startsWith('.') || name.includes('\0') || name.includes('$'))
    fail('InvalidNamespace', `Invalid namespace specified '${ns}'`)
  if (Buffer.byteLength(ns) > 255)
    fail('InvalidNamespace', `Fully qualified namespace is too long. Namespace: ${ns} Max: 255`)
  return ns
}
/** What a command reads: its transaction's view, or what is committed now. */
export const viewOf = ({ transaction }: Context): View => transaction ?? {}

/** The scope of a command's expressions, with the variables of its `let`. */
export function scopeOf(lets: Doc | undefined): Scope {
  const now = new Date()
  const vars: Doc = {}
  for (const [name, e] of Object.entries(lets ?? {}))
    vars[name] = compileExpr(e, { ...emptyScope, now })({}, {}) ?? null
  return { ...emptyScope, names: new Set(Object.keys(vars)), vars, now }
}
/** Undefined in place of what says nothing. */
export const toHint = (hint: unknown): unknown =>
  hint === '' || (isDoc(hint) && firstKey(hint) === undefined) ? undefined : hint
export const toSortSpec = (sort: Doc | undefined): Doc | undefined =>
  sort && firstKey(sort) !== undefined ? sort : undefined
