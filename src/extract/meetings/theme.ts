import type { Analysis } from '../analysis'

interface Standing {
  /** The official of whom the text speaks most. */
  readonly first: number | null
  /** Whether it speaks of that one much more than of any other. */
  readonly leads: boolean
}

const standings = new WeakMap<Analysis, Standing>()
const lead = 1.5

function standingOf(analysis: Analysis): Standing {
  const known = standings.get(analysis)
  if (known) return known
  const counts = new Map<number, number>()
  for (const { official, by } of analysis.references)
    counts.set(official, (counts.get(official) ?? 0) + (by === 'NAME' ? 1 : 0.5))
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1])
  const standing = {
    first: best?.[0] ?? null,
    leads: best !== undefined && best[1] >= lead * (second?.[1] ?? 0),
  }
  standings.set(analysis, standing)
  return standing
}

/** The official of whom the text speaks most; null where it names none. */
export const protagonistOf = (analysis: Analysis): number | null => standingOf(analysis).first

/** The official whom a text is about, where it is about one: the traveller of a trip, the host of a day. */
export function themeOf(analysis: Analysis): number | null {
  const { first, leads } = standingOf(analysis)
  return leads ? first : null
}
