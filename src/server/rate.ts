import { LRUCache } from 'lru-cache'
import { AppError } from '../domain/errors'

/** What a client has left of its points a minute, as `extensions.cost.throttleStatus` shows it. */
export interface ThrottleStatus {
  readonly maximumAvailable: number
  readonly currentlyAvailable: number
  /** Points that come back a second. */
  readonly restoreRate: number
}

/** Takes `points` from a client's bucket, or refuses with RATE_LIMITED where it holds too few. */
export type TakePoints = (client: string, points: number) => ThrottleStatus

interface Bucket {
  points: number
  at: number
}

/** How many clients are remembered; who is forgotten starts with a full bucket. */
const mostClients = 20_000

/** A bucket a client, which holds at most a minute's points and fills evenly; null where there is no such limit. */
export function rateLimiter(pointsPerMinute: number, now: () => number): TakePoints | null {
  if (pointsPerMinute === 0) return null
  const buckets = new LRUCache<string, Bucket>({ max: mostClients })
  const restoreRate = pointsPerMinute / 60
  return (client, points) => {
    const at = now()
    const bucket = buckets.get(client) ?? { points: pointsPerMinute, at }
    bucket.points = Math.min(pointsPerMinute, bucket.points + ((at - bucket.at) / 1000) * restoreRate)
    bucket.at = at
    buckets.set(client, bucket)
    if (bucket.points < points) throw limited(points, bucket.points, pointsPerMinute)
    bucket.points -= points
    return { maximumAvailable: pointsPerMinute, currentlyAvailable: Math.floor(bucket.points), restoreRate }
  }
}

/** A wait is always told, even for what no full bucket can pay: then it is a minute. */
function limited(points: number, left: number, max: number): AppError {
  const retryAfter = Math.max(1, Math.ceil(((Math.min(points, max) - left) / max) * 60))
  return new AppError(
    'RATE_LIMITED',
    `A client has ${max} points a minute; this operation costs ${points}.`,
    {
      limit: { name: 'ratePoints', value: points, max },
      retryAfter,
      throttleStatus: { maximumAvailable: max, currentlyAvailable: Math.floor(left), restoreRate: max / 60 },
    },
  )
}
