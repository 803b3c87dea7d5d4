import { Binary, ObjectId } from 'bson'
import { fail } from '../errors'
import { isDoc } from './values'

/** The bytes that a stage may hold, as in MongoDB. */
export const mostHeld = 100 * 1024 * 1024
/** Counts bytes as held, or as given back where they are negative; refuses more than there may be. */
export type Hold = (bytes: number) => void

/** What one run of a stage holds. There is nothing to spill to, so that more than `most` bytes is an error. */
export function holder(name: string, most: number): Hold {
  let held = 0
  return (bytes) => {
    held += bytes
    if (held > most)
      fail(
        'QueryExceededMemoryLimitNoDiskUseAllowed',
        `Exceeded the memory limit of ${most} bytes for ${name}, and the embedded store does not use the disk for it; set MONGODB_URI to a MongoDB server to do so`,
      )
  }
}

/** About how many bytes a value takes in memory. */
export function sizeOf(v: unknown): number {
  if (typeof v === 'string') return 16 + v.length
  if (v === null || typeof v !== 'object') return 8
  if (v instanceof ObjectId) return 80
  if (v instanceof Binary) return 120 + v.position
  let bytes = 32
  if (Array.isArray(v)) for (const x of v) bytes += 8 + sizeOf(x)
  else if (isDoc(v)) for (const key in v) bytes += 8 + sizeOf(v[key])
  return bytes
}
