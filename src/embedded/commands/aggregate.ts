import { openCursor } from '../engine/cursors'
import { maxDocBytes, tooLarge } from '../engine/encode'
import { aggregate as run } from '../engine/source'
import { checkPipeline } from '../engine/stages/check'
import { takeSnapshot } from '../engine/store/env'
import { isArray, isBool, isDoc, isNum } from '../engine/values'
import { fail } from '../errors'
import { ignored, isAny, optional, readParams, refused, required, toCount } from '../params'
import { changeStream } from './changeStream'
import { type Command, namespace, scopeOf, toHint, viewOf } from './command'
import { explainAggregate } from './explain'

const params = {
  aggregate: required(isAny),
  pipeline: required(isArray),
  cursor: optional(isDoc),
  explain: optional(isBool),
  hint: optional(isAny),
  let: optional(isDoc),
  allowDiskUse: ignored,
  bypassDocumentValidation: ignored, // there is no stage that writes
  collation: refused,
}

/** https://www.mongodb.com/docs/manual/reference/command/aggregate/ */
export const aggregate: Command = (body, context) => {
  const given = readParams(body, params)
  const { store, transaction, endpoint, db } = context
  const whole = isNum(body.aggregate)
  const ns = whole ? `${db}.$cmd.aggregate` : namespace(body, context)
  const batchSize = toCount(
    isNum(given.cursor?.batchSize) ? given.cursor.batchSize : undefined,
    'batchSize',
    101,
  )
  const [first] = given.pipeline
  if (isDoc(first) && '$changeStream' in first)
    return changeStream(given.pipeline, { ns, batchSize }, context)
  checkPipeline(given.pipeline, 'top')
  if (whole) fail('InvalidNamespace', '{aggregate: 1} is not valid for this pipeline; a collection is needed')
  if (given.explain) return explainAggregate(body, context, 'queryPlanner')
  if (!given.cursor)
    fail('FailedToParse', "The 'cursor' option is required, except for aggregate with the explain argument")
  const taken = transaction ? null : takeSnapshot(store.env)
  const view = taken ?? viewOf(context)
  const release = () => taken?.release()
  try {
    const { raws } = run(
      { store, ns, pipeline: given.pipeline, view, hint: toHint(given.hint) },
      scopeOf(given.let),
    )
    return openCursor(endpoint.cursors, checked(raws), { ns, batchSize, transaction, release })
  } catch (error) {
    release()
    throw error
  }
}
function* checked(raws: Iterable<Buffer>): Generator<Buffer> {
  for (const raw of raws) {
    if (raw.length > maxDocBytes) tooLarge(raw.length)
    yield raw
  }
}
