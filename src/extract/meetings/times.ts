import type { Scene } from './scene'
import type { Hit, Read } from './telling'

const betweenTimes = /^(?:in|on|at|and|,|again|then|later|the|once|twice|more|early|late|near|outside)$/

/** "met in Warsaw on 11 September and in Brussels on 21 October": once for each date of such a list. */
export function atTimes(scene: Scene, hit: Hit, read: Read): Read[] {
  const { tokens, places } = scene
  const dates = scene.dates.filter(({ from }) => from >= hit.to)
  const inPlace = (at: number): boolean => places.some(({ from, to }) => from <= at && at < to)
  const bounds: number[] = []
  for (const [place, date] of dates.entries()) {
    const next = dates[place + 1]
    if (!next) break
    const gap = tokens.slice(date.to, next.from)
    const isList = gap.every(({ norm }, at) => betweenTimes.test(norm) || inPlace(date.to + at))
    const link = gap.findIndex(({ norm }) => norm === 'and' || norm === ',')
    if (!isList || link < 0 || gap.length > 12) break
    bounds.push(date.to + link)
  }
  if (bounds.length === 0) return [read]
  const starts = [read.objectFrom, ...bounds]
  return starts.map((start, at) => ({ ...read, objectFrom: start, until: starts[at + 1] ?? read.until }))
}
