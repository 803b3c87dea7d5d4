import { determiners, ordinals, prepositions } from './cues'
import type { Scene } from './scene'
import { isNominal } from './words'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''
const adjectives =
  /^(?:such|bilateral|trilateral|joint|high-level|official|informal|formal|annual|regular|brief|short|separate|private|virtual|recent|historic|closed-door|face-to-face|two-day|three-day|day-long|first-ever|ministerial|special|extraordinary|emergency|planned|long|final|latest|last|next|upcoming|crucial|working|political|security|strategic|direct|new|further|fresh|telephone|phone|video|peace|trade|foreign|same|whole|entire|start-up|one-day|four-day|five-day|state|courtesy|second-ever|regional|international|global|nuclear|annual|biennial|hour-long|hours-long|lengthy|so-called|format)$/

/** Where the noun phrase that ends in an event noun begins: its article, owner and adjectives taken in. */
export function phraseStart(scene: Scene, at: number): number {
  let start = at
  while (start > 0 && at - start < 9) {
    const before = scene.tokens[start - 1]
    if (!before) break
    // "a second day of talks", "three days of negotiations".
    if (before.norm === 'of' && isTalks(scene, at) && stretches.test(word(scene, start - 2))) {
      start -= 2
      continue
    }
    const modifies =
      determiners.has(before.norm) ||
      before.kind === 'POSSESSIVE' ||
      before.kind === 'NUMBER' ||
      before.norm === '-' ||
      before.norm === '–' ||
      isOwned(scene, start - 1, at) ||
      adjectives.test(before.norm) ||
      (word(scene, start - 2) === '-' && compounds.test(before.norm)) ||
      ordinals.has(before.norm) ||
      (quantities.test(before.norm) && stretches.test(word(scene, start))) ||
      isNominal(before)
    if (!modifies || prepositions.has(before.norm)) break
    start--
  }
  return start
}

/** "the G20 foreign ministers' meeting in March": the mark behind a plural that owns a noun with a time of its own. */
const isOwned = ({ tokens, actors, dates }: Scene, at: number, noun: number): boolean =>
  tokens[at]?.norm === "'" &&
  dates.some(({ from }) => from >= noun) &&
  actors.some(
    ({ kind, to, parties }) =>
      kind === 'GROUP' && to === at && parties.length === 1 && parties[0]?.kind === 'ORGANIZATION',
  )

/** "indirect talks": the noun of a phrase that begins at a place. */
const isTalks = (scene: Scene, at: number): boolean =>
  [at, at + 1, at + 2].some((place) =>
    /^(?:talks|negotiations|consultations|discussions|meetings)$/.test(word(scene, place)),
  )

const stretches = /^(?:days?|hours|minutes|weeks)$/
/** "a 30-minute call", "a two-hour meeting" */
const compounds = /^(?:minute|hour|week)$/
const quantities =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several|some|few|many|long)$/
const ordinalPattern = /^(\d{1,3})(?:st|nd|rd|th)$/

export function readOrdinal(scene: Scene, start: number, end: number): { value: number; at: number } | null {
  for (let at = start; at < end; at++) {
    const digits = ordinalPattern.exec(word(scene, at))?.[1]
    const value = digits === undefined ? ordinals.get(word(scene, at)) : Number(digits)
    if (value !== undefined && !stretches.test(word(scene, at + 1))) return { value, at }
  }
  return null
}

/** "offered help during a call with B": a noun that no wish governs, for it only says when. */
export const isDuring = (scene: Scene, noun: number): boolean =>
  /^(?:during|after|following)$/.test(word(scene, phraseStart(scene, noun) - 1))
