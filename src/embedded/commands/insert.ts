import { decode } from '../engine/bson'
import { encode } from '../engine/encode'
import { checkId, withId } from '../engine/update/documents'
import { firstKey, isArray, isBool } from '../engine/values'
import { ensureCollection, insert as insertOne, runEach } from '../engine/writes'
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
  let n = 0
  const errors = await runEach(target, { count: raws.length, ordered }, (i) => {
    const { doc, raw } = toDocument(raws[i] as Buffer)
    insertOne(target, ensureCollection(target, ns), doc, raw)
    n++
  })
  return { n, ...errors }
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
