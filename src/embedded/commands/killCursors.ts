import { closeCursor } from '../engine/cursors'
import { isArray, isString } from '../engine/values'
import { readParams, required } from '../params'
import type { Command } from './command'

const params = { killCursors: required(isString), cursors: required(isArray) }

/** https://www.mongodb.com/docs/manual/reference/command/killCursors/ */
export const killCursors: Command = (body, { endpoint }) => {
  const cursorsKilled: bigint[] = []
  const cursorsNotFound: bigint[] = []
  for (const given of readParams(body, params).cursors) {
    const id = BigInt(String(given))
    const cursor = endpoint.cursors.get(id)
    if (cursor) closeCursor(endpoint.cursors, cursor)
    ;(cursor ? cursorsKilled : cursorsNotFound).push(id)
  }
  return { cursorsKilled, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [] }
}
