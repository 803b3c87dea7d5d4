import { isSinceOccasion } from '../dates/sinceOccasion'
import { numerals } from '../dates/words'
import { ordinals } from './cues'
import type { Scene } from './scene'
import type { Hit, Read } from './telling'

const betweenTimes =
  /^(?:in|on|at|and|,|:|-|–|—|again|then|later|the|once|twice|more|early|late|near|outside|first|times|both|over|for|also|next|finally|afterwards|a|second|third|time|earlier|last|this|morning|afternoon|evening|night|dinner|lunch|breakfast|of)$/
const links = /^(?:and|,|:|then|again|-|–|—)$/
const repeats = /^(?:then|again|later|afterwards|finally|second|next)$/
const counts = /^(?:once|twice|times)$/

interface Spot {
  readonly from: number
  readonly to: number
  readonly isDate: boolean
}

/** The dates and cities behind a trigger, as long as nothing but words of order stands between them. */
function spotsBehind(scene: Scene, start: number): Spot[] {
  const { tokens, dates, places } = scene
  const cities = places.filter(({ city }) => city !== null)
  const spots = [
    ...dates.filter((date) => !isSinceOccasion(date)).map(({ from, to }) => ({ from, to, isDate: true })),
    ...cities.map(({ from, to }) => ({ from, to, isDate: false })),
  ]
    .filter(({ from }) => from >= start)
    .sort((a, b) => a.from - b.from)
  const list: Spot[] = []
  let last = spots[0]?.from ?? start
  for (const spot of spots) {
    const gap = tokens.slice(last, spot.from)
    if (!gap.every((token) => token.cap || betweenTimes.test(token.norm) || numerals.has(token.norm))) break
    if (list.length > 0 && opensClause(scene, spot)) return withoutOpening(scene, list, spot)
    if (spot.from >= last) list.push(spot)
    last = Math.max(last, spot.to)
  }
  return list
}

/** "in January, and in December Lupu telephoned": the next date is that of what somebody did then. */
const opensClause = ({ tokens, actors }: Scene, { to }: Spot): boolean =>
  actors.some(({ from }) => from === to || (from === to + 1 && tokens[to]?.norm === ',')) ||
  (tokens[to]?.cap ?? false) ||
  /^(?:he|she|they|it)$/.test(tokens[to]?.norm ?? '')

/** "and the year before, in June, they passed": all times behind the "and" are those of the clause that it opens. */
function withoutOpening({ tokens }: Scene, list: readonly Spot[], opening: Spot): Spot[] {
  let kept = list.length
  let next = opening.from
  while (kept > 1) {
    const spot = list[kept - 1]
    if (!spot || tokens.slice(spot.to, next).some(({ norm }) => norm === 'and')) break
    next = spot.from
    kept--
  }
  return list.slice(0, kept)
}

/** Where the list goes on with one more: the first link between two spots; -1 where none stands there. */
const linkBetween = ({ tokens }: Scene, from: number, to: number): number => {
  const at = tokens.slice(from, to).findIndex(({ norm }) => links.test(norm))
  return at < 0 ? -1 : from + at
}

/** Each time and place of a list: a date, a city or both; one begins where its kind of spot has been. */
function entriesOf(scene: Scene, spots: readonly Spot[]): { from: number; spots: Spot[] }[] {
  const entries: { from: number; spots: Spot[] }[] = []
  for (const spot of spots) {
    const entry = entries.at(-1)
    const before = entry?.spots.at(-1)
    if (!entry || !before) {
      entries.push({ from: spot.from, spots: [spot] })
      continue
    }
    const link = linkBetween(scene, before.to, spot.from)
    const isNew = entry.spots.some(({ isDate }) => isDate === spot.isDate)
    const says = scene.tokens.slice(before.to, spot.from).some(({ norm }) => repeats.test(norm))
    if (isNew && link >= 0 && (spot.isDate || says || isCounted(scene, entry.from)))
      entries.push({ from: link, spots: [spot] })
    else if (isNew && !spot.isDate && link < 0) continue
    else if (isNew && link < 0) break
    else if (link >= 0 && isFrame(scene, entry.spots)) entries.push({ from: link, spots: [spot] })
    else if (link >= 0 && opensNext(scene, spot, spots, link)) entries.push({ from: link, spots: [spot] })
    else entry.spots.push(spot)
  }
  return entries
}

/** "in October and in Ljubljana last March": behind an "and" a city opens the next entry, which has a date to come. */
const opensNext = ({ tokens }: Scene, spot: Spot, spots: readonly Spot[], link: number): boolean =>
  /^(?:and|then|:|again)$/.test(tokens[link]?.norm ?? '') &&
  !spot.isDate &&
  spots.some(({ from, isDate }) => isDate && from >= spot.to)

const isCounted = ({ tokens }: Scene, at: number): boolean =>
  tokens.slice(Math.max(0, at - 6), at).some(({ norm }) => counts.test(norm))

/** "twice in 2022", "three times on Friday": the time of all that the list goes on to tell. */
const isFrame = (scene: Scene, spots: readonly Spot[]): boolean =>
  spots.length === 1 && spots.every(({ isDate, from }) => isDate && isCounted(scene, from))

const numbered = /^(\d{1,2})(?:st|nd|rd|th)$/
const stretches = /^(?:since|this|within|after)$/

/** "met for the tenth time in this format": the number of the occasion, where they are not counted over a stretch of time. */
export function timeCount(
  { tokens }: Scene,
  from: number,
): { readonly value: number; readonly at: number } | null {
  const time = tokens.findIndex(
    ({ norm }, at) => at > from + 2 && norm === 'time' && tokens[at - 2]?.norm === 'the',
  )
  const count = tokens[time - 1]?.norm ?? ''
  const next = tokens[time + 1]?.norm ?? ''
  if (tokens[time - 3]?.norm !== 'for' || stretches.test(next)) return null
  if (next === 'in' && tokens[time + 2]?.norm !== 'this' && tokens[time + 3]?.norm !== 'same') return null
  const value = ordinals.get(count) ?? Number(numbered.exec(count)?.[1] ?? 0)
  return value > 1 ? { value, at: time - 1 } : null
}

/** "met twice in 2022, first in Vienna in March and then in Tirana": once for each entry of such a list of times. */
export function atTimes(scene: Scene, hit: Hit, read: Read): Read[] {
  const entries = entriesOf(scene, spotsBehind(scene, hit.to))
  const [first, second] = entries
  if (!first || !second) return [read]
  // "twice in 2022" is the stretch of all that follows, "twice on Friday" the day of each.
  const isFramed = entries.length > 2 && isFrame(scene, first.spots)
  const isOfAll = isFramed && entries.slice(1).every(({ spots }) => spots.every(({ isDate }) => !isDate))
  const own = isFramed ? entries.slice(1) : entries
  return own.map(({ from }, at) => ({
    ...read,
    objectFrom: at === 0 && !isFramed ? read.objectFrom : from,
    until: own[at + 1]?.from ?? read.until,
    shared: isOfAll ? second.from : hit.to,
  }))
}
