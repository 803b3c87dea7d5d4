import type { Analysis } from '../analysis'
import type { DateMention } from '../dates'
import type { PlaceMention } from '../places/placeMention'
import { spanEvidence } from './evidence'
import type { Occasion } from './occasion'
import type { At, Scene } from './scene'
import { settledStatus } from './setting'
import { isVerbal } from './words'

const pointers = /^(?:that|this|it|they|these|those)$/
const nouns =
  /^(?:round|meeting|session|encounter|conversation|ceremony|audience|talk|talks|dinner|lunch|call|discussions|negotiations)$/
const owners = /^(?:the|their|this|that|these|those)$/
const happened = /^(?:was|were|took|came|had|followed)$/
const farthest = 12

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''

/** "will take place", "are to be held": the same of what lies ahead. */
function comingEnd(scene: Scene, at: number): number | null {
  if (!/^(?:will|would|is|are)$/.test(word(scene, at))) return null
  const verb = /^(?:to|expected|due|set|scheduled|planned)$/.test(word(scene, at + 1))
    ? scene.tokens.findIndex(({ norm }, place) => place > at && /^(?:take|be)$/.test(norm))
    : at + 1
  const end = word(scene, verb) === 'be' || word(scene, verb) === 'take' ? verb + 1 : -1
  return /^(?:held|place)$/.test(word(scene, end)) && end - at <= 5 ? end + 1 : null
}

/** "took place", "were held", "had been held": where the words end; null where something else is told. */
function happeningEnd(scene: Scene, at: number): number | null {
  const coming = comingEnd(scene, at)
  if (coming !== null) return coming
  const verb = word(scene, at) === 'had' && /^(?:been|taken)$/.test(word(scene, at + 1)) ? at + 1 : at
  if (!happened.test(word(scene, at))) return null
  const end = word(scene, verb + 1) === 'also' ? verb + 2 : verb + 1
  return /^(?:held|place|hosted|conducted)$/.test(word(scene, end)) ? end + 1 : null
}

/** Where "That was", "They took place", "The round was held" ends; null where a sentence opens otherwise. */
function openingOf(scene: Scene): number | null {
  if (pointers.test(word(scene, 0)))
    return happeningEnd(scene, 1) ?? (/^(?:was|were)$/.test(word(scene, 1)) ? 2 : null)
  if (!owners.test(word(scene, 0))) return null
  const noun = [1, 2].find((at) => nouns.test(word(scene, at)))
  return noun === undefined ? null : happeningEnd(scene, noun + 1)
}

/** Of what was meant once, or is told to be one of several: no words for when it was. */
const isOther = /^(?:first|last|to|due|meant|supposed|originally|scheduled|planned|postponed|cancelled)$/

const isPlain = ({ tokens }: Scene, from: number, to: number): boolean =>
  !tokens.slice(from, to).some((token) => isVerbal(token) || isOther.test(token.norm))

/** The date of "That was on the 19th", "That was at Namanga, the border post, in June": told after what it dates. */
function dateBehind(scene: Scene, start: number): At<DateMention> | null {
  const [date] = scene.dates
  if (date?.bound !== 'ON' || date.from - start > farthest || !isPlain(scene, start, date.from)) return null
  return /^(?:of|for|to|from|the)$/.test(word(scene, date.from - 1)) ? null : date
}

/** The city of "They took place at a hotel in Muscat". */
const placeBehind = (scene: Scene, start: number): At<PlaceMention> | null =>
  scene.places.find(
    ({ city, from }) =>
      city !== null && from >= start && from - start <= farthest && isPlain(scene, start, from),
  ) ?? null

/** Whether a city is only that of the words around. */
const isGuess = ({ city }: Occasion): boolean => city === null || city.evidence[0]?.basis === 'INFERRED'

/** An occasion in a place, unless its own words give it another. */
export function placed(analysis: Analysis, occasion: Occasion, place: At<PlaceMention> | null): Occasion {
  if (!place?.city || !isGuess(occasion)) return occasion
  const evidence = [spanEvidence(analysis, place, place.rule, place.basis)]
  return { ...occasion, city: { value: place.city, country: place.country, evidence } }
}

/** An occasion on a day, with the status that the day leaves it. */
export function dated(analysis: Analysis, occasion: Occasion, date: At<DateMention> | null): Occasion {
  if (!date) return occasion
  const told = { value: date.value, evidence: [spanEvidence(analysis, date, date.rule, date.basis)] }
  const published = analysis.publishedAt?.local.slice(0, 10) ?? null
  const status = {
    ...occasion.status,
    value: settledStatus(occasion.status.value, told.value, published),
  }
  return { ...occasion, date: told, status }
}

/** The occasions with the last dated and placed by a sentence that tells nothing but when and where it was. */
export function settingAfter(
  analysis: Analysis,
  scene: Scene,
  index: number,
  occasions: readonly Occasion[],
): readonly Occasion[] {
  const last = occasions.at(-1)
  const start = last && index - last.lastScene === 1 ? openingOf(scene) : null
  if (!last || start === null) return occasions
  if (last.status.value === 'HELD' && scene.tenses[start - 1] === 'FUTURE') return occasions
  const date = dateBehind(scene, start)
  const place = placeBehind(scene, start)
  if (!date && !place) return occasions
  const told = placed(analysis, dated(analysis, last, date), place)
  return [...occasions.slice(0, -1), { ...told, lastScene: index }]
}
