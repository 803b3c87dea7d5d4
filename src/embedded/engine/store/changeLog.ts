import { decode } from '../bson'
import { encode } from '../encode'
import { describeUpdate } from '../update/documents'
import type { Doc } from '../values'
import { eventKey, eventRange, sinceKey, timeBytes, timeOf } from './keyspace'
import { type Store, tick, write } from './store'

/** What happened to a document, a collection or a database. */
export type ChangeEvent = {
  readonly op: 'insert' | 'update' | 'replace' | 'delete' | 'drop' | 'dropDatabase'
  readonly ns: string
  readonly documentKey?: Doc
}
/** An event as it is read back; `fullDocument` where the event has one. */
export type LoggedEvent = ChangeEvent & {
  readonly updateDescription?: Doc
  readonly ts: bigint
  readonly wallTime: Date
  readonly fullDocument?: Doc
  readonly lsid?: Doc
  readonly txnNumber?: bigint
}
/** How many events are kept for change streams to resume from. */
const kept = 50_000

/** Has changes kept from now on: before the first stream is opened, nobody pays for them in time and room. */
export async function keepChanges(store: Store): Promise<void> {
  if (store.log.since !== null) return
  await write(store, () => store.env.putSync(sinceKey, timeBytes(store.ts)))
  store.log.since ??= store.ts
  tick(store)
}

/** What an event tells beside itself: the document that is there now, or what an update made of which. */
type Told = { readonly raw?: Buffer; readonly update?: readonly [before: Doc, after: Doc] }
/** Writes an event, inside the transaction of the change itself, if changes are kept. */
export function logChange(store: Store, event: ChangeEvent, { raw, update }: Told = {}): void {
  const ts = tick(store)
  if (store.log.since === null) return
  const told = update ? { updateDescription: describeUpdate(...update) } : {}
  const bytes = encode({ ...event, ...told, wallTime: new Date(), ...store.log.by })
  store.env.putSync(eventKey(ts), raw ? withDocument(bytes, raw) : bytes)
  store.log.wrote = true
  store.log.size++
  if (store.log.size >= kept * 1.1) trim(store)
}
const fieldHead = Buffer.from('\x03fullDocument\0', 'latin1')
// the document is spliced in as it is, undecoded
function withDocument(event: Buffer, raw: Buffer): Buffer {
  const bytes = Buffer.concat([event.subarray(0, -1), fieldHead, raw, event.subarray(-1)])
  bytes.writeInt32LE(bytes.length, 0)
  return bytes
}
function trim(store: Store): void {
  const keys = [...store.env.getKeys({ ...eventRange, limit: Math.max(0, store.log.size - kept) })]
  for (const key of keys) store.env.removeSync(key)
  const last = keys[keys.length - 1]
  if (last) store.log.since = timeOf(last)
  if (last) store.env.putSync(sinceKey, timeBytes(timeOf(last)))
  store.log.size -= keys.length
}

/** The events later than `from`, at most 100. */
export function eventsAfter(store: Store, from: bigint): LoggedEvent[] {
  const rows = store.env.getRange({ start: eventKey(from + 1n), end: eventRange.end, limit: 100 })
  return [...rows].map(({ key, value }) => ({ ...decode(value), ts: timeOf(key) }) as LoggedEvent)
}
