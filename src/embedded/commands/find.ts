import { decode } from '../engine/bson'
import { openCursor } from '../engine/cursors'
import { encode } from '../engine/encode'
import { compileFilter } from '../engine/match/filter'
import { find as findRows } from '../engine/plan/find'
import { compileProjection } from '../engine/projection'
import { toRawProjection } from '../engine/rawProjection'
import { takeSnapshot } from '../engine/store/env'
import { kept } from '../engine/store/scan'
import { firstKey, isBool, isDoc, isNum } from '../engine/values'
import { unsupported } from '../errors'
import { ignored, isAny, optional, readParams, refused, required, toCount } from '../params'
import { type Command, namespace, scopeOf, toHint, toSortSpec, viewOf } from './command'

const params = {
  find: required(isAny),
  filter: optional(isDoc),
  sort: optional(isDoc),
  projection: optional(isDoc),
  hint: optional(isAny),
  skip: optional(isNum),
  limit: optional(isNum),
  batchSize: optional(isNum),
  singleBatch: optional(isBool),
  let: optional(isDoc),
  noCursorTimeout: ignored, // a cursor that is not read is closed all the same
  allowDiskUse: ignored, // a sort holds keys, not documents
  allowPartialResults: ignored, // there is one shard
  oplogReplay: ignored, // as since MongoDB 4.4
  awaitData: refused,
  collation: refused,
  max: refused,
  min: refused,
  returnKey: refused,
  showRecordId: refused,
  tailable: refused,
}

/** https://www.mongodb.com/docs/manual/reference/command/find/ */
export const find: Command = (body, context) => {
  const given = readParams(body, params)
  const ns = namespace(body, context)
  const { store, transaction, endpoint } = context
  const skip = toCount(given.skip, 'skip', 0)
  const limit = toCount(given.limit, 'limit', 0)
  const batchSize = toCount(given.batchSize, 'batchSize', 101)
  const scope = scopeOf(given.let)
  const { filter = {}, projection } = given
  const spec = projection && firstKey(projection) !== undefined ? projection : undefined
  const project = spec ? compileProjection(spec, scope, { find: true }) : null
  if (given.sort && Object.values(given.sort).some(isDoc)) unsupported('A sort by $meta')
  compileFilter(filter, scope)
  const c = store.collections.get(ns)
  if (!c) return openCursor(endpoint.cursors, [], { ns, batchSize })
  const whole = given.singleBatch === true || (limit > 0 && limit <= batchSize)
  const taken = whole || transaction ? null : takeSnapshot(store.env)
  const view = taken ?? viewOf(context)
  const query = { filter, sort: toSortSpec(given.sort), skip, limit, hint: toHint(given.hint) }
  const { rows } = findRows({ store, c, view }, query, scope)
  const copy = spec ? toRawProjection(spec) : kept
  function* documents() {
    for (const { raw } of rows()) {
      if (copy) yield copy(raw)
      else if (project) yield encode(project(decode(raw), scope.vars))
    }
  }
  const opening = {
    ns,
    batchSize,
    singleBatch: given.singleBatch === true,
    transaction,
    release: () => taken?.release(),
  }
  return openCursor(endpoint.cursors, documents(), opening)
}
