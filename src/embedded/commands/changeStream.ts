import { Timestamp } from 'bson'
import { decode } from '../engine/bson'
import { type Batch, openTail, type Tail } from '../engine/cursors'
import { encode } from '../engine/encode'
import { emptyScope } from '../engine/expr/scope'
import { find } from '../engine/plan/find'
import { checkPipeline } from '../engine/stages/check'
import { compilePipeline } from '../engine/stages/pipeline'
import type { Run } from '../engine/stages/stage'
import { eventsAfter, keepChanges, type LoggedEvent } from '../engine/store/changeLog'
import type { Store } from '../engine/store/store'
import { type Doc, firstKey, has, isBool, isDoc, isString, show } from '../engine/values'
import { fail, unsupported } from '../errors'
import { ignored, optional, readFields, refused } from '../params'
import type { Context } from './command'

const params = {
  fullDocument: optional(isString),
  resumeAfter: optional(isDoc),
  startAfter: optional(isDoc),
  startAtOperationTime: optional((v: unknown): v is Timestamp => v instanceof Timestamp),
  allChangesForCluster: optional(isBool),
  fullDocumentBeforeChange: refused,
  showExpandedEvents: refused,
  allowToRunOnConfigDB: ignored,
}
const allowed = new Set([
  '$match',
  '$project',
  '$addFields',
  '$set',
  '$unset',
  '$replaceRoot',
  '$replaceWith',
])

// the time of the event, and whether it is the event itself, what follows it, or the stream's end
type Token = { readonly ts: bigint; readonly kind: 'event' | 'after' | 'invalidate' }
const kinds = { after: '01', event: '02', invalidate: '04' } as const
const toToken = ({ ts, kind }: Token): Doc => ({
  _data: `82${ts.toString(16).padStart(16, '0')}2b${kinds[kind]}04`,
})
function parseToken(token: Doc): Token {
  const [, ts, digits] = /^82([0-9a-f]{16})2b(0[124])04$/i.exec(String(token._data)) ?? []
  if (!ts) return fail('InvalidResumeToken', `Bad resume token: ${show(token)}`)
  return { ts: BigInt(`0x${ts}`), kind: digits === '01' ? 'after' : digits === '04' ? 'invalidate' : 'event' }
}

type Stream = {
  readonly store: Store
  readonly run: Run
  readonly wants: (event: LoggedEvent) => boolean
  readonly ends: (event: LoggedEvent) => boolean
  readonly lookup: boolean
  position: bigint
  last: Doc
  invalidated: boolean
}
/** `$changeStream` on a collection, a database or all; opened by its first batch. */
export async function changeStream(
  pipeline: readonly unknown[],
  at: { ns: string; batchSize: number },
  context: Context,
): Promise<Batch> {
  const [head, ...rest] = pipeline
  const spec =
    isDoc(head) && isDoc(head.$changeStream)
      ? head.$changeStream
      : fail('TypeMismatch', 'the $changeStream stage specification must be an object')
  const given = readFields(spec, params, '$changeStream')
  checkPipeline(rest, 'top')
  for (const stage of rest)
    if (!allowed.has(firstKey(stage) ?? ''))
      fail('IllegalOperation', `${firstKey(stage)} is not permitted in a $changeStream pipeline`)
  if (context.transaction)
    fail('OperationNotSupportedInTransaction', '$changeStream cannot be used in a transaction')
  const { fullDocument = 'default' } = given
  if (!['default', 'updateLookup'].includes(fullDocument))
    unsupported(`A change stream with fullDocument: ${fullDocument}`)
  const { store } = context
  await keepChanges(store)
  const from = startOf(given, store)
  const stream: Stream = {
    store,
    run: compilePipeline(rest, { ...emptyScope, now: new Date() }),
    ...scopeOfStream(at.ns, given.allChangesForCluster === true, context.db),
    lookup: fullDocument === 'updateLookup',
    position: from.ts,
    last: given.resumeAfter ?? given.startAfter ?? toToken({ ts: from.ts, kind: 'after' }),
    invalidated: false,
  }
  return openTail(context.endpoint.cursors, toTail(stream), {
    ns: at.ns,
    documents: take(stream, at.batchSize),
  })
}
type Start = {
  resumeAfter?: Doc | undefined
  startAfter?: Doc | undefined
  startAtOperationTime?: Timestamp | undefined
}
function startOf({ resumeAfter, startAfter, startAtOperationTime }: Start, store: Store): Token {
  const given = resumeAfter ?? startAfter
  const start = given
    ? parseToken(given)
    : { ts: startAtOperationTime ? startAtOperationTime.toBigInt() - 1n : store.ts, kind: 'after' as const }
  if (start.kind === 'invalidate' && resumeAfter)
    fail(
      'InvalidResumeToken',
      "Attempting to resume a change stream using 'resumeAfter' is not allowed from an invalidate notification.",
    )
  if (start.ts < (store.log.since ?? store.ts))
    fail(
      'ChangeStreamHistoryLost',
      'Resume of change stream was not possible, as the resume point may no longer be in the oplog.',
      { errorLabels: ['NonResumableChangeStreamError'] },
    )
  return start
}
function scopeOfStream(ns: string, all: boolean, db: string): Pick<Stream, 'wants' | 'ends'> {
  if (all) {
    if (db !== 'admin')
      fail(
        'InvalidOptions',
        'A $changeStream with {allChangesForCluster:true} may only be opened on the admin database',
      )
    return { wants: () => true, ends: () => false }
  }
  if (ns.endsWith('.$cmd.aggregate'))
    return { wants: (e) => e.ns === db || e.ns.startsWith(`${db}.`), ends: (e) => e.op === 'dropDatabase' }
  return { wants: (e) => e.ns === ns, ends: (e) => e.op === 'drop' }
}

function take(stream: Stream, count: number): Buffer[] {
  const out: Buffer[] = []
  while (out.length < count && !stream.invalidated) {
    const events = eventsAfter(stream.store, stream.position)
    for (const event of events) {
      if (out.length >= count) return out
      stream.position = event.ts
      stream.last = toToken({ ts: event.ts, kind: 'event' })
      if (stream.wants(event)) out.push(...shown(stream, toChange(stream, event)))
      if (stream.wants(event) && stream.ends(event)) return [...out, ...invalidate(stream, event)]
    }
    if (!events.length) break
  }
  return out
}
function invalidate(stream: Stream, event: LoggedEvent): Buffer[] {
  stream.invalidated = true
  stream.last = toToken({ ts: event.ts, kind: 'invalidate' })
  return shown(stream, {
    _id: stream.last,
    operationType: 'invalidate',
    clusterTime: new Timestamp(event.ts),
    wallTime: event.wallTime,
  })
}
function shown(stream: Stream, change: Doc): Buffer[] {
  return Array.from(stream.run([change]), (doc) => {
    if (!has(doc, '_id'))
      fail(
        'ChangeStreamFatalError',
        'Encountered an event whose _id field, which contains the resume token, was modified by the pipeline. Modifying the _id field of an event makes it impossible to resume the stream from that point. Only transformations that retain the unmodified _id field are allowed.',
        { errorLabels: ['NonResumableChangeStreamError'] },
      )
    return encode(doc)
  })
}
function toChange({ store, lookup, last }: Stream, event: LoggedEvent): Doc {
  const dot = event.ns.indexOf('.')
  const ns = dot < 0 ? { db: event.ns } : { db: event.ns.slice(0, dot), coll: event.ns.slice(dot + 1) }
  const { lsid, txnNumber, fullDocument, documentKey, updateDescription } = event
  return {
    _id: last,
    operationType: event.op,
    clusterTime: new Timestamp(event.ts),
    wallTime: event.wallTime,
    ...(lsid ? { txnNumber, lsid } : {}),
    ...(fullDocument ? { fullDocument } : {}),
    ...(event.op === 'update' && lookup ? { fullDocument: currentDocument(store, event) } : {}),
    ns,
    ...(documentKey ? { documentKey } : {}),
    ...(updateDescription ? { updateDescription } : {}),
  }
}
function currentDocument(store: Store, { ns, documentKey }: LoggedEvent): Doc | null {
  const c = store.collections.get(ns)
  if (!c || !documentKey) return null
  const [row] = find(
    { store, c, view: {} },
    { filter: { _id: { $eq: documentKey._id } }, limit: 1 },
    emptyScope,
  ).rows()
  return row ? decode(row.raw) : null
}

function toTail(stream: Stream): Tail {
  const { signals } = stream.store
  let stopped = false
  return {
    more: () => ({ postBatchResumeToken: stream.last }),
    stop() {
      stopped = true
      signals.emit('change')
    },
    async take(count, wait, isClosed) {
      const until = Date.now() + wait
      for (;;) {
        const ended = stream.invalidated || stopped
        const documents = ended ? [] : take(stream, count)
        const left = until - Date.now()
        if (documents.length || ended || left <= 0 || isClosed())
          return { documents, done: ended || (stream.invalidated && documents.length > 0) }
        await changeWithin(signals, left)
      }
    },
  }
}
const changeWithin = (signals: Store['signals'], ms: number) =>
  new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signals.off('change', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signals.on('change', done)
  })
