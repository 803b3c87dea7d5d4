import type { Db, Document } from 'mongodb'
import { sha256 } from '../domain/ids'
import { chunksOf, lineValues } from './parts'
import { type Tally, tallies, tallyName } from './tallies'
import { runWrite, type WriteTarget } from './writeDocs'

const collection = 'meetings'
const own: readonly Tally[] = tallies[collection]
const paths = [...new Set(own.flatMap(({ by, sum, latest }) => [...by, sum ?? [], latest ?? []].flat()))]
const projection = Object.fromEntries(paths.map((path) => [path, 1]))

/** What the document of a tally is to become: of how many more it tells, or fewer. */
interface Cell {
  readonly tally: Tally
  readonly values: Document
  n: number
  sum: number
  latest: string
  /** Whether one left that may have had the greatest text. */
  isLess: boolean
}

/** By the ids of their documents. */
export type Cells = Map<string, Cell>

const valueAt = (doc: Document, path: string): unknown =>
  path.split('.').reduce<Document | null>((part, key) => part?.[key] ?? null, doc)

const sumAt = (doc: Document, { sum }: Tally): number => (sum ? Number(valueAt(doc, sum)) : 0)
const textAt = (doc: Document, { latest }: Tally): string =>
  latest ? String(valueAt(doc, latest) ?? '') : ''

/** The cell of the tally that tells of this document. */
function cellOf(cells: Cells, tally: Tally, doc: Document): Cell {
  const values = Object.fromEntries(tally.by.map((path) => [path, valueAt(doc, path)]))
  const id = sha256(JSON.stringify([tallyName(collection, tally), ...Object.values(values)])).slice(0, 32)
  const cell = cells.get(id) ?? { tally, values, n: 0, sum: 0, latest: '', isLess: false }
  cells.set(id, cell)
  return cell
}

/** Tells the cells of a document that was so before, null where it was not there, and is so now, null where it is no more. */
function tell(cells: Cells, tally: Tally, before: Document | null, now: Document | null): void {
  const left = before && cellOf(cells, tally, before)
  const entered = now && cellOf(cells, tally, now)
  if (before && left) {
    left.n -= 1
    left.sum -= sumAt(before, tally)
    if (left !== entered || textAt(before, tally) !== textAt(now ?? {}, tally)) left.isLess = true
  }
  if (now && entered) {
    entered.n += 1
    entered.sum += sumAt(now, tally)
    if (textAt(now, tally) > entered.latest) entered.latest = textAt(now, tally)
  }
}

/** What is tallied of these meetings, as they are now, by their ids. */
export async function readTallied(
  { db, session }: WriteTarget,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Document>> {
  if (ids.length === 0) return new Map()
  const meetings = db.collection<{ _id: string }>(collection)
  const docs = await meetings.find({ _id: { $in: [...ids] } }, { session, projection }).toArray()
  return new Map(docs.map((doc) => [doc._id, doc]))
}

/** The greatest text of all that share the values of a cell. */
async function latestOf({ db, session }: WriteTarget, { tally, values }: Cell): Promise<string> {
  const group = { _id: null, latest: { $max: `$${tally.latest}` } }
  const found = db.collection(collection).aggregate([{ $match: values }, { $group: group }], { session })
  return (await found.toArray())[0]?.latest ?? ''
}

/** Lists of objects as the documents have them, of the values in a line: `{ 'filter.parties': [{ id }, …] }`. */
const listsOf = ({ tally, values }: Cell): Document =>
  Object.fromEntries(
    Object.entries(tally.lists).map(([path, line]) => {
      const at = path.lastIndexOf('.')
      const key = path.slice(at + 1)
      return [path.slice(0, at), lineValues(values[line]).map((value) => ({ [key]: value }))]
    }),
  )

async function updateOf(target: WriteTarget, [id, cell]: readonly [string, Cell]): Promise<Document> {
  const { tally, values, n, sum, latest, isLess } = cell
  const $inc = { n, ...(tally.sum ? { [tally.sum]: sum } : {}) }
  const $setOnInsert = { of: tallyName(collection, tally), ...values, ...listsOf(cell) }
  const u = { $inc, $setOnInsert }
  if (tally.latest === null) return { q: { _id: id }, u, upsert: true }
  const text = isLess
    ? { $set: { [tally.latest]: await latestOf(target, cell) } }
    : { $max: { [tally.latest]: latest } }
  return { q: { _id: id }, u: { ...u, ...text }, upsert: true }
}

/** Documents of one command. */
const batchSize = 1_000

async function write(target: WriteTarget, cells: Cells): Promise<void> {
  const changed = [...cells].filter(([, { n, sum, isLess }]) => n !== 0 || sum !== 0 || isLess)
  const updates: Document[] = []
  for (const entry of changed) updates.push(await updateOf(target, entry))
  for (const some of chunksOf(updates, batchSize))
    await runWrite(target, { update: 'tallies', updates: some })
  const fewer = changed.flatMap(([id, { n }]) => (n < 0 ? [id] : []))
  if (fewer.length === 0) return
  await runWrite(target, { delete: 'tallies', deletes: [{ q: { _id: { $in: fewer }, n: 0 }, limit: 0 }] })
}

/** Brings the tallies to what a transaction has made of the meetings that were so `before`; of `ids`, those that are there now. */
export async function addToTallies(
  target: WriteTarget,
  before: ReadonlyMap<string, Document>,
  ids: readonly string[],
): Promise<void> {
  const now = await readTallied(target, ids)
  const cells: Cells = new Map()
  for (const id of new Set([...before.keys(), ...now.keys()]))
    for (const tally of own) tell(cells, tally, before.get(id) ?? null, now.get(id) ?? null)
  await write(target, cells)
}

/** What all meetings there are come to. */
export async function countTallies(db: Db): Promise<Cells> {
  const cells = new Map()
  for await (const doc of db.collection(collection).find({}, { projection }))
    for (const tally of own) tell(cells, tally, null, doc)
  return cells
}

/** Puts what was counted in place of what the tallies were. */
export async function replaceTallies(target: WriteTarget, cells: Cells): Promise<void> {
  await runWrite(target, { delete: 'tallies', deletes: [{ q: {}, limit: 0 }] })
  await write(target, cells)
}
