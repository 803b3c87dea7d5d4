import { EJSON } from 'bson'
import { type Db, MongoServerError } from 'mongodb'
import { type Case, indexedKinds, indexKeys } from './cases'

type Doc = Record<string, unknown>
export const raw = { promoteValues: false, promoteLongs: false, bsonRegExp: true } as const

/** Puts a case's documents in place; `other` is what unions read. */
export async function prepare(db: Db, { documents, kind }: Pick<Case, 'documents' | 'kind'>): Promise<void> {
  await db.collection('c').deleteMany({})
  await db.collection('c').insertMany([...documents] as Doc[])
  if (indexedKinds.has(kind))
    for (const key of indexKeys) await db.collection('c').createIndex(key as Record<string, 1 | -1>)
  if (kind !== 'pipeline' && kind !== 'group') return
  const others = documents
    .slice(0, 6)
    .map((doc, i) => ({ _id: 100 + i, n: doc.n ?? null, s: doc.s ?? null, a: doc.a ?? null }))
  await db.collection('other').deleteMany({})
  await db.collection('other').insertMany(others as unknown as Doc[])
}

/** What a server answers, as text: batches, counts, what an update leaves, or the error's code. */
export async function answer(db: Db, { command }: Pick<Case, 'command'>): Promise<string> {
  try {
    const reply: Doc = await db.command(command as never, raw)
    const { cursor, n, nModified, writeErrors, upserted, values } = reply
    const left = 'update' in command ? await leftBy(db) : undefined
    const errors = Array.isArray(writeErrors)
      ? writeErrors.map((e: Doc) => codeText(Number(e.code)))
      : undefined
    const batch = cursor ? (cursor as Doc).firstBatch : undefined
    return text({ batch, n, nModified, upserted, errors, values: distinct(values), left })
  } catch (error) {
    if (!(error instanceof MongoServerError)) throw error
    return refusalOf(error)
  }
}
function refusalOf({ code, message }: MongoServerError): string {
  return code === 115 && message.startsWith(farDate) ? refusedHere : codeText(Number(code))
}
// what is refused by name although the table lists its operator: JavaScript's dates end where MongoDB's do not
const farDate = 'A date more than 8.64e15 ms from 1970'
export const refusedHere = `refused: ${farDate}`
const text = (v: unknown) => EJSON.stringify(v as Doc, { relaxed: false })
// of values that are equal and of different types a server may give either; by an index MongoDB gives null for a missing
// field, and undefined for an empty array, where it gives neither without one
const distinct = (values: unknown) =>
  Array.isArray(values)
    ? EJSON.stringify(values.filter((v) => v !== null && v !== undefined) as unknown as Doc, {
        relaxed: true,
      })
    : undefined
// errors of the other of MongoDB's two engines have numbers of seven digits for the same refusals
const codeText = (code: number) => (code > 1_000_000 ? 'refused' : `refused ${code}`)
const leftBy = (db: Db) => db.collection('c').find({}, raw).sort({ _id: 1 }).toArray()

/** Whether MongoDB's answer and the embedded store's are the same; where one is a code of seven digits, any refusal is. */
export const agrees = (a: string, b: string): boolean =>
  a === b ||
  b === refusedHere ||
  (a.startsWith('refused') && b.startsWith('refused') && (a === 'refused' || b === 'refused'))
