import type { Analysis } from '../analysis'

interface Standing {
  /** The official of whom the text speaks most. */
  readonly first: number | null
  /** The one it is about: spoken of much more than any other, the headline and the story's opening counted more. */
  readonly theme: number | null
}

const standings = new WeakMap<Analysis, Standing>()
const lead = 1.5
/** What it counts besides to be in the headline, and to be the first whom the story names. */
const inHeadline = 1
const opening = 1.5

function standingOf(analysis: Analysis): Standing {
  const known = standings.get(analysis)
  if (known) return known
  const counts = new Map<number, number>()
  const weights = new Map<number, number>()
  const add = (to: Map<number, number>, official: number, value: number): void => {
    to.set(official, (to.get(official) ?? 0) + value)
  }
  const role = (sentence: number): string | undefined =>
    analysis.document.parts[analysis.sentences[sentence]?.part ?? -1]?.role
  let opened = false
  for (const { official, by, sentence } of analysis.references) {
    const isOpening: boolean = !opened && role(sentence) === 'PARAGRAPH'
    opened ||= isOpening
    const told = by === 'NAME' ? 1 : 0.5
    add(counts, official, told)
    add(
      weights,
      official,
      told + (role(sentence) === 'HEADLINE' ? inHeadline : 0) + (isOpening ? opening : 0),
    )
  }
  const [first] = inOrder(counts)
  const [best, second] = inOrder(weights)
  const leads = best !== undefined && best[1] >= lead * (second?.[1] ?? 0)
  const standing = { first: first?.[0] ?? null, theme: leads ? best[0] : null }
  standings.set(analysis, standing)
  return standing
}

const inOrder = (counts: ReadonlyMap<number, number>): (readonly [number, number])[] =>
  [...counts].sort((a, b) => b[1] - a[1])

/** The official of whom the text speaks most; null where it names none. */
export const protagonistOf = (analysis: Analysis): number | null => standingOf(analysis).first

/** The official whom a text is about, where it is about one: the traveller of a trip, the host of a day. */
export const themeOf = (analysis: Analysis): number | null => standingOf(analysis).theme
