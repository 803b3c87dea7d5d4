import { cursorOf, nextBatch } from '../engine/cursors'
import { isNum, isString } from '../engine/values'
import { ignored, optional, readParams, required } from '../params'
import type { Command } from './command'

const params = {
  getMore: required(isNum),
  collection: required(isString),
  batchSize: optional(isNum),
  term: ignored,
}

/** https://www.mongodb.com/docs/manual/reference/command/getMore/ */
export const getMore: Command = (body, { endpoint, db, connection }) => {
  const { getMore: id, collection, batchSize } = readParams(body, params)
  const cursor = cursorOf(
    endpoint.cursors,
    BigInt(Number.isInteger(id) ? Number(id) : id.toString()),
    `${db}.${collection}`,
  )
  const wait = isNum(body.maxTimeMS) ? Number(body.maxTimeMS) : 1000
  const count = Number(batchSize ?? 0) || Number.POSITIVE_INFINITY
  return nextBatch(endpoint.cursors, cursor, { count, wait, isClosed: () => connection.closed })
}
