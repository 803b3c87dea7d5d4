import { decode, encode } from '../engine/bson'
import { checkId, withId } from '../engine/update/documents'
import { firstKey, isArray, isBool } from '../engine/values'
import { ensureCollection, insert as insertOne, runStatements, statementError } from '../engine/writes'
import { fail } from '../errors'
import { isAny, optional, readParams, required } from '../params'
import { type Command, namespace } from './command'

const params = {
  insert: required(isAny),
  documents: optional(isArray),
  ordered: optional(isBool),
  bypassDocumentValidation: optional(isBool),
}
/** The most statements of one command. */
export const mostStatements = 100_000

/** https://www.mongodb.com/docs/manual/reference/command/insert/ */
export const insert: Command = async (body, { db, store, transaction, documents }) => {
  const { ordered = true, bypassDocumentValidation: bypass = false } = readParams(body, params)
  const ns = namespace(body, { db })
  const raws = documents ?? []
  if (!raws.length || raws.length > mostStatements)
    fail(
      'InvalidLength',
      `Write batch sizes must be between 1 and ${mostStatements}. Got ${raws.length} operations.`,
    )
  const target = { store, transaction, bypass }
  const writeErrors: unknown[] = []
  let n = 0
  await runStatements(target, raws.length, (i) => {
    try {
      const { doc, raw } = toDocument(raws[i] as Buffer)
      insertOne(target, ensureCollection(target, ns), doc, raw)
      n++
      return true
    } catch (error) {
      writeErrors.push(statementError(error, i))
      if (transaction) throw error
      return !ordered
    }
  })
  return { n, ...(writeErrors.length ? { writeErrors } : {}) }
}
function toDocument(raw: Buffer) {
  const doc = decode(raw)
  if (firstKey(doc) === '_id') {
    checkId(doc._id)
    return { doc, raw }
  }
  const whole = withId(doc)
  checkId(whole._id)
  return { doc: whole, raw: encode(whole) }
}
