/** Words of a text that say something: UTF-16 offsets, end exclusive, and what is said. */
export interface MarkedSpan {
  readonly start: number
  readonly end: number
  /** The fact it belongs to; several spans may share one. */
  readonly fact: string
}

/** A stretch of text over which the same facts hold; without any it is plain. */
export interface Segment {
  readonly start: number
  readonly text: string
  readonly facts: readonly string[]
}

/**
 * Cuts `text` between `from` and `to` wherever a span begins or ends. Spans may overlap and nest; the segments joined give
 * the text again.
 */
export function segmentsOf(
  text: string,
  spans: readonly MarkedSpan[],
  { from, to }: { readonly from: number; readonly to: number },
): Segment[] {
  const inside = spans.filter(({ start, end }) => start < to && end > from && start < end)
  const cuts = new Set([from, to])
  for (const { start, end } of inside) {
    cuts.add(Math.max(from, start))
    cuts.add(Math.min(to, end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? to
    const holding = inside.filter((span) => span.start <= start && span.end >= end)
    return { start, text: text.slice(start, end), facts: [...new Set(holding.map(({ fact }) => fact))] }
  })
}

const hashShape = /^#(\d{1,8})-(\d{1,8})$/

/** The place that an address names after `#`: `#1965-2274`; null where it names none. */
export function spanOfHash(hash: string): { readonly start: number; readonly end: number } | null {
  const found = hashShape.exec(hash)
  if (!found) return null
  const start = Number(found[1])
  const end = Number(found[2])
  return start < end ? { start, end } : null
}
