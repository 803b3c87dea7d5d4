import type { Analysis } from '../analysis'
import type { DateMention } from '../dates'
import { spanEvidence } from './evidence'
import type { Occasion } from './occasion'
import type { At, Scene } from './scene'
import { settledStatus } from './setting'
import { isVerbal } from './words'

const pointers = /^(?:that|this|it)$/
const nouns =
  /^(?:round|meeting|session|encounter|conversation|ceremony|audience|talk|talks|dinner|lunch|call)$/
const happened = /^(?:was|were|took|came)$/
const farthest = 12

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''

/** Where "That was", "The round was held" or "The meeting took place" ends; null where a sentence opens otherwise. */
function openingOf(scene: Scene): number | null {
  if (pointers.test(word(scene, 0))) return /^(?:was|were)$/.test(word(scene, 1)) ? 2 : null
  if (word(scene, 0) !== 'the' || !nouns.test(word(scene, 1)) || !happened.test(word(scene, 2))) return null
  return /^(?:held|place)$/.test(word(scene, 3)) ? 4 : null
}

/** The date of "That was on the 19th", "That was at Namanga, the border post, in June": told after what it dates. */
function dateBehind(scene: Scene): At<DateMention> | null {
  const start = openingOf(scene)
  const [date] = scene.dates
  if (start === null || !date || date.bound !== 'ON' || date.from - start > farthest) return null
  const between = scene.tokens.slice(start, date.from)
  if (between.some((token) => isVerbal(token) || token.norm === 'first' || token.norm === 'last')) return null
  return /^(?:on|in|at)$/.test(word(scene, date.from - 1)) || date.from === start ? date : null
}

/** The occasions with the last dated by a sentence that tells nothing but when it was. */
export function datedAfter(
  analysis: Analysis,
  scene: Scene,
  index: number,
  occasions: readonly Occasion[],
): readonly Occasion[] {
  const last = occasions.at(-1)
  const date = last && index - last.lastScene === 1 ? dateBehind(scene) : null
  if (!last || !date) return occasions
  const told = { value: date.value, evidence: [spanEvidence(analysis, date, date.rule, date.basis)] }
  const published = analysis.publishedAt?.local.slice(0, 10) ?? null
  const status = { ...last.status, value: settledStatus(last.status.value, told.value, published) }
  return [...occasions.slice(0, -1), { ...last, date: told, status, lastScene: index }]
}
