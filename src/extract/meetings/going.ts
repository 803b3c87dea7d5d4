import { membersOf } from './actor'
import { stateActor } from './goals'
import { whole } from './reads'
import type { Scene } from './scene'
import { objectAt, subjectOf } from './syntax'
import { type Hit, part, type Read } from './telling'
import { isNominal } from './words'

const visits = /^(?:visit|drop|look)/

const goalJoins = /^(?:and|then|afterwards|later|on|to|in|,|finally|from|there|the)$/

/** "continues to Malaysia, and afterwards to Thailand": one more goal of the same journey. */
function isFurtherGoal({ tokens, actors, places, dates }: Scene, from: number, at: number): boolean {
  if (at <= from || at - from > 14 || !/^(?:to|in|and|,|then)$/.test(tokens[at - 1]?.norm ?? '')) return false
  const isNamed = (place: number): boolean =>
    actors.some((each) => each.kind === 'STATE' && each.from <= place && place < each.to) ||
    places.some((each) => each.from <= place && place < each.to) ||
    dates.some((each) => each.from - 1 <= place && place < each.to)
  for (let place = from; place < at; place++)
    if (!isNamed(place) && !goalJoins.test(tokens[place]?.norm ?? '')) return false
  return true
}

/** "Kerry is to travel to Havana": the state to which an official goes takes part. */
export function readGoing(scene: Scene, hit: Hit): Read[] {
  const subject = subjectOf(scene, hit.from)
  if (!subject || (subject.officials.length === 0 && subject.kind !== 'PLURAL')) return []
  const near = ({ from }: { from: number }): boolean =>
    (from >= hit.to && from <= hit.to + 2) || isFurtherGoal(scene, hit.to, from)
  const person = objectAt(scene, hit.to, subject)
  const adjacent =
    person !== null && scene.tokens.slice(hit.to, person.from).every((token) => isNominal(token))
  if (person && adjacent && person.officials.length > 0 && visits.test(scene.tokens[hit.from]?.norm ?? ''))
    return [
      {
        ...whole(scene, hit, [part(subject, 'GUEST'), part(person, 'HOST')]),
        trigger: { ...hit.trigger, kind: null },
      },
    ]
  const states = scene.actors.filter((actor) => near(actor) && actor.kind === 'STATE' && !actor.demonym)
  const cities = scene.places
    .filter((place) => near(place) && !states.some(({ from, to }) => from <= place.from && place.from < to))
    .flatMap(({ from, to, country }) => (country ? [stateActor(from, to, country)] : []))
  const goals = [...states.flatMap(membersOf), ...cities].sort((a, b) => a.from - b.from)
  const ownDates = goals.some((each, at) =>
    scene.dates.some(({ from, to }) => from >= each.to && to <= (goals[at + 1]?.from ?? 0)),
  )
  if (!ownDates) return goals.map((each) => whole(scene, hit, [part(subject, 'GUEST'), part(each, 'HOST')]))
  return goals.map((each, at) => ({
    parts: [part(subject, 'GUEST'), part(each, 'HOST')],
    objectFrom: at === 0 ? hit.to : each.from,
    until: goals[at + 1]?.from ?? scene.tokens.length,
  }))
}
