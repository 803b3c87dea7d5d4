import { toPartialDate } from '../../domain/values/partialDate'
import type { DateMention } from '../dates'
import type { PlaceMention } from '../places/placeMention'
import type { Actor } from './actor'
import { gatheringOf } from './gathering'
import { entryOf } from './implied'
import type { Memory } from './memory'
import type { At, Scene } from './scene'
import { liesLongBefore, tellsDay, tellsPast, tellsStay } from './when'

/** On which of several days something happened is left open: its month. */
function dayOrStay(date: DateMention | undefined): DateMention | undefined {
  if (date?.value.precision !== 'INTERVAL') return date
  const month = toPartialDate(date.value.edtf.slice(0, 7))
  return month ? { ...date, value: month } : undefined
}

type Days = Pick<Memory, 'day' | 'past' | 'entry' | 'ahead'>

/** The days that a sentence tells of up to a place, or that were told before. */
function daysWith(memory: Memory, scene: Scene, until: number, isSetting: boolean): Days {
  const paragraph = scene.sentence.part
  const last = (tells: (date: At<DateMention>) => boolean): At<DateMention> | undefined =>
    scene.dates.findLast((date) => date.to <= until && tells(date))
  const day = dayOrStay(last((date) => tellsDay(scene, date, isSetting) || tellsStay(scene, date)))
  const past = last((date) => tellsPast(scene, date))
  const ahead = last(({ dateline, tense }) => !dateline && tense === 'FUTURE')
  const entry = entryOf(scene, memory.entry?.paragraph === paragraph)
  return {
    day: day ? { value: day, paragraph } : memory.day,
    past: past ? { value: past, paragraph } : memory.past,
    entry: entry ? { value: entry, paragraph } : memory.entry,
    ahead: ahead ? { value: ahead, paragraph } : memory.ahead,
  }
}

const cityIn = (scene: Scene, until: number): At<PlaceMention> | undefined =>
  scene.places.findLast(
    (place) =>
      place.to <= until &&
      place.city !== null &&
      place.rule !== 'place:town' &&
      place.preposition !== 'from' &&
      !liesLongBefore(scene, place),
  )

type People = Pick<Memory, 'people' | 'lists' | 'parties' | 'here'>

function peopleWith(memory: Memory, told: readonly Actor[], index: number, isWhole: boolean): People {
  const officials = told.flatMap((actor) => actor.officials)
  return {
    people: [...memory.people.slice(-24), ...officials],
    lists: [
      ...memory.lists.slice(-6),
      ...told
        .filter((actor) => actor.officials.length > 1)
        .map((actor) => ({ officials: actor.officials, scene: index })),
    ],
    parties: [
      ...memory.parties.slice(-8),
      ...told.flatMap(({ parties }) => parties.filter(({ kind }) => kind === 'COUNTRY')),
    ],
    here: isWhole ? [] : officials,
  }
}

/** The memory with what a sentence tells up to a place. */
export function withScene(memory: Memory, scene: Scene, until: number, index: number): Memory {
  if (scene.actors.length === 0 && scene.dates.length === 0 && scene.places.length === 0)
    return memory.here.length === 0 ? memory : { ...memory, here: [] }
  const told = scene.actors.filter(({ to }) => to <= until)
  const isSetting = told.every(({ officials, kind }) => officials.length === 0 && kind !== 'PLURAL')
  const { day, past, entry, ahead } = daysWith(memory, scene, until, isSetting)
  const { people, lists, parties, here } = peopleWith(memory, told, index, until >= scene.tokens.length)
  const city = cityIn(scene, until)
  const paragraph = scene.sentence.part
  return {
    occasions: memory.occasions,
    people,
    lists,
    parties,
    day,
    past,
    entry,
    ahead,
    city: city ? { value: city, paragraph, isAhead: scene.tenses[city.from] === 'FUTURE' } : memory.city,
    topic: memory.topic,
    series: memory.series,
    body: gatheringOf(scene) ?? memory.body,
    here,
  }
}
