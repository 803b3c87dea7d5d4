import { toPartialDate } from '../../domain/values/partialDate'
import type { DateMention } from '../dates'
import type { At, Scene } from '../meetings/scene'
import type { AccordHit } from './read'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''
const ownLead = /^(?:of|\(|from|dated)$/

/** "the accord of 1995", "the treaty (1979)", "the 2007 Defence Cooperation Agreement". */
export function ownYear(
  scene: Scene,
  { from, to, title, subject }: AccordHit,
  dates: readonly At<DateMention>[],
): At<DateMention> | undefined {
  const start = Math.min(from, title?.from ?? from, subject?.from ?? from)
  const inPlace = dates.filter(({ value }) => value.precision !== 'DAY')
  return (
    dates.find((date) => date.from === to + 1 && ownLead.test(word(scene, to))) ??
    dates.find(
      (date) => date.from > to && date.from - to < nameReach && word(scene, date.from - 1) === 'dated',
    ) ??
    inPlace.find((date) => isBehindParties(scene, to, date)) ??
    inPlace.find((date) => date.to === start || date.to === from)
  )
}

const nameReach = 14

/** "the Agreement between A and B of 1993". */
const isBehindParties = (scene: Scene, to: number, { from, value }: At<DateMention>): boolean =>
  value.precision === 'YEAR' &&
  word(scene, to) === 'between' &&
  word(scene, from - 1) === 'of' &&
  from - to < nameReach &&
  scene.actors.some((actor) => actor.to === from - 1)

/** A bare year of the last centuries. */
export const centuries = /^(?:1[89]|20)\d\d$/

/** "the 2007 Defence Cooperation Agreement": a bare year before the words of its name. */
export function yearAhead(scene: Scene, { from, title, subject }: AccordHit): At<DateMention> | undefined {
  const start = Math.min(from, title?.from ?? from, subject?.from ?? from)
  for (let at = start; at >= Math.max(1, start - 1); at--) {
    const [before, year] = [word(scene, at - 2), scene.tokens[at - 1]]
    if (!year || !centuries.test(year.norm) || !/^(?:the|a|its|their|this|that|'s|’s|')$/.test(before))
      continue
    const value = toPartialDate(year.norm)
    if (!value) continue
    return {
      start: year.start,
      end: year.end,
      value,
      rule: 'date:year-of-name',
      anchor: 'NONE',
      basis: 'STATED',
      bound: 'ON',
      tense: 'PAST',
      dateline: false,
      from: at - 1,
      to: at,
    }
  }
  return undefined
}
