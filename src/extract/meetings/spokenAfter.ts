import type { Analysis } from '../analysis'
import { plainSpeechVerbs } from '../data/speechVerbs'
import type { DateMention } from '../dates'
import type { PlaceMention } from '../places/placeMention'
import { partiesOfOccasion } from './memory'
import type { Occasion } from './occasion'
import type { At, Scene } from './scene'
import { dated, placed } from './toldAfter'

const reach = 2
const listeners = /^(?:reporters|journalists|media|press)$/

/** "told reporters in Istanbul", "said at a joint press conference in Istanbul": the city of somebody's words. */
function cityOfSpeech({ tokens, places }: Scene): At<PlaceMention> | null {
  return (
    places.find(({ city, preposition, from }) => {
      if (city === null || preposition !== 'in') return false
      const before = tokens.slice(Math.max(0, from - 3), from - 1).map(({ norm }) => norm)
      return before.some(
        (each) => listeners.test(each) || each === 'conference' || plainSpeechVerbs.has(each),
      )
    }) ?? null
  )
}

/** The day of words said right beside their place. */
const dayBeside = ({ dates }: Scene, { from, to }: At<PlaceMention>): At<DateMention> | null =>
  dates.find(
    (date) => date.value.precision === 'DAY' && !date.dateline && date.from - to <= 2 && from - date.to <= 2,
  ) ?? null

/** Whether one of those who met speaks, and not in the own country: what was said there was said where they met. */
function isAbroad(analysis: Analysis, scene: Scene, occasion: Occasion, { country }: PlaceMention): boolean {
  const speaker = scene.actors.find(({ officials: [official] }) =>
    occasion.attendants.some((each) => each.official === official),
  )
  const isOf = (parties: readonly { kind: string; code?: string }[]): boolean =>
    parties.some(({ code }) => code === country)
  return speaker !== undefined && !isOf(speaker.parties) && isOf(partiesOfOccasion(analysis, occasion))
}

/** The last occasion placed, and dated where nothing tells its day, by what one of those who met said after it. */
export function spokenAfter(
  analysis: Analysis,
  scene: Scene,
  index: number,
  occasions: readonly Occasion[],
): readonly Occasion[] {
  const last = occasions.at(-1)
  if (!last || index - last.lastScene > reach || last.status.value !== 'HELD') return occasions
  if (last.city !== null || last.kind?.value === 'CALL' || last.background) return occasions
  const place = cityOfSpeech(scene)
  if (!place?.city || !isAbroad(analysis, scene, last, place)) return occasions
  const day = last.date?.evidence[0]?.rule === 'date:publication' ? dayBeside(scene, place) : null
  const isToldOn = dated(analysis, last, day && { ...day, rule: 'date:of-speech', basis: 'INFERRED' })
  const told = placed(analysis, isToldOn, { ...place, rule: 'place:of-speech', basis: 'INFERRED' })
  return [...occasions.slice(0, -1), told]
}
