export type MediaType = 'application/json' | 'application/graphql-response+json'

const offered: readonly MediaType[] = ['application/json', 'application/graphql-response+json']
const known = new Map<string, MediaType | null>()

/** What the client prefers of what an answer can be; `application/json` where it does not say, null where neither will do. */
export function preferredMediaType(accept: string | undefined): MediaType | null {
  if (!accept) return 'application/json'
  const found = known.get(accept)
  if (found !== undefined) return found
  const preferred = choose(accept)
  // Clients send few different headers; one that sends many must not fill the memory.
  if (known.size >= 200) known.clear()
  if (accept.length <= 500) known.set(accept, preferred)
  return preferred
}

interface Range {
  readonly type: string
  readonly quality: number
}

function choose(accept: string): MediaType | null {
  const ranges = accept.split(',').map(toRange)
  const liked = offered.flatMap((type) => {
    const place = matching(ranges, type)
    const quality = ranges[place]?.quality ?? 0
    return quality > 0 ? [{ type, quality, place }] : []
  })
  liked.sort((a, b) => b.quality - a.quality || a.place - b.place)
  return liked[0]?.type ?? null
}

function toRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  const value = quality === undefined ? 1 : Number(quality.slice(2))
  return { type, quality: Number.isFinite(value) ? value : 0 }
}

/** The place of the range that speaks of `type` most particularly; -1 where none does. */
function matching(ranges: readonly Range[], type: MediaType): number {
  for (const pattern of [type, 'application/*', '*/*']) {
    const place = ranges.findIndex((range) => range.type === pattern)
    if (place >= 0) return place
  }
  return -1
}
