import type { PartialDate } from '../../domain/model'
import { toPartialDate } from '../../domain/values/partialDate'
import type { DateMention } from '../dates'
import type { PlaceMention } from '../places/placeMention'
import type { Memory } from './memory'
import type { Scene } from './scene'
import type { Telling } from './telling'
import { tellsDay } from './when'

const asImplied = <T extends DateMention | PlaceMention>(value: T, rule: string): T => ({
  ...value,
  rule,
  basis: 'INFERRED',
})

/** "She saw B on Friday; later she met C": the day told of before a semicolon of the sentence. */
const dayBefore = (scene: Scene, { from }: Telling): DateMention | null =>
  scene.dates.findLast(
    (date) =>
      date.to <= from &&
      tellsDay(scene, date) &&
      scene.tokens.slice(date.to, from).some(({ norm }) => norm === ';'),
  ) ?? null

/** "visited Berlin last month. There he met B": of the time of the visit told of last, where no day has been told. */
function impliedPast({ sentence }: Scene, { day, past, occasions }: Memory): DateMention | null {
  const last = occasions.at(-1)
  const isOfVisit = last?.kind?.value === 'VISIT' || last?.date?.evidence[0]?.rule === 'date:told-before'
  if (!past || day || !isOfVisit || last?.date?.value.edtf !== past.value.value.edtf) return null
  return sentence.part - past.paragraph <= 1 ? past.value : null
}

/** The day last told of in this paragraph or the one before it: what is told on goes on that day. */
export function impliedDay(scene: Scene, memory: Memory, telling: Telling): DateMention | null {
  const { day, past } = memory
  const own = dayBefore(scene, telling) ?? impliedPast(scene, memory)
  if (own) return asImplied(own, 'date:told-before')
  if (!day || scene.sentence.part - day.paragraph > 8) return null
  const isBack = past?.paragraph === scene.sentence.part && day.paragraph !== past.paragraph
  // "In 1984 he brought A and B together. They met three more times": on no day of the story's own.
  if (isBack && (past.value.value.latest ?? '') < (day.value.value.earliest ?? ''))
    return asImplied(past.value, 'date:told-before')
  return asImplied(day.value, 'date:told-before')
}

const opensEntry = /^(?:[.:;–—]|-)$/

/** "10 August. The two spoke by telephone", "Monday: lunch with B": the date that opens an entry of a chronology. */
export function entryOf({ tokens, dates }: Scene, isOpen: boolean): DateMention | null {
  const [date] = dates
  if (isOpen || !date || date.from > 0 || date.dateline) return null
  const behind = tokens[date.to]
  return behind === undefined || opensEntry.test(behind.norm) ? date : null
}

/** The date of the entry that a sentence is in. */
export const impliedEntry = ({ sentence }: Scene, { entry }: Memory): DateMention | null =>
  entry && entry.paragraph === sentence.part ? asImplied(entry.value, 'date:entry') : null

const dueReach = 6

/** What is planned is for the day last told of as ahead in its paragraph or, on a longer journey, for its month. */
export function impliedPlan(
  { sentence, tokens }: Scene,
  { ahead, day }: Memory,
  { from }: Telling,
): DateMention | null {
  const was = tokens.slice(Math.max(0, from - dueReach), from).some(({ norm }) => /^(?:was|were)$/.test(norm))
  if (was && day?.paragraph === sentence.part) return asImplied(day.value, 'date:told-before')
  if (!ahead || ahead.paragraph !== sentence.part) return null
  const { value } = ahead
  const month =
    value.value.precision === 'INTERVAL' ? toPartialDate(value.value.edtf.slice(0, 7)) : value.value
  return month && asImplied({ ...value, value: month }, 'date:told-ahead')
}

const early = 6

/** The day of publication, for what a report without any day begins with. */
export function publicationDay(scene: Scene, memory: Memory, publication: string | null): PartialDate | null {
  return memory.day === null &&
    !isOnVisit(scene, memory) &&
    scene.sentence.index <= early &&
    publication !== null
    ? toPartialDate(publication)
    : null
}

/** "visited Dushanbe on 8 and 9 March. There he met B": on one of those days, whichever. */
const isOnVisit = ({ tokens }: Scene, { occasions }: Memory): boolean =>
  occasions.at(-1)?.kind?.value === 'VISIT' &&
  occasions.at(-1)?.date?.value.precision === 'INTERVAL' &&
  /^(?:there|during|while|on)$/.test(tokens[0]?.norm ?? '')

const sameDayReach = 2

/** The city last told of in this paragraph or, in a string of meetings without a dateline, shortly before. */
export function impliedCity(
  { sentence }: Scene,
  { city, series, day }: Memory,
  hasDateline: boolean,
  on: PartialDate | null,
): PlaceMention | null {
  // Where the city was told with the day, the story stays there as long as with the day.
  const isSame = day !== null && on !== null && day.value.value.edtf === on.edtf
  const isOfDay = city !== null && isSame && city.paragraph === day.paragraph
  const reach = series !== null && !hasDateline ? 8 : isOfDay ? sameDayReach : 0
  // "He will be in Kumasi on Monday" tells nothing of where he was.
  if (!city || city.isAhead || sentence.part - city.paragraph > reach) return null
  return asImplied(city.value, 'place:told-before')
}

/** "She will be in Oslo. Talks with B are planned", "in Riga he saw B. Talks with C were dropped": the city told of last. */
export function impliedScene(
  { sentence }: Scene,
  { city, occasions }: Memory,
  { trigger, sequel, parts }: Telling,
): PlaceMention | null {
  if (!city || trigger.kind === 'VISIT' || sequel) return null
  // "A arrived in Athens on Thursday. | He will meet B on Friday": there, as long as the visit is what was told last.
  const last = occasions.at(-1)
  const isVisitor =
    last?.kind?.value === 'VISIT' &&
    last.city?.value === city.value.city &&
    parts.some(({ actor }) => last.attendants.some(({ official }) => actor.officials.includes(official)))
  if (sentence.part - city.paragraph > (isVisitor ? 1 : 0)) return null
  return asImplied(city.value, 'place:told-ahead')
}
