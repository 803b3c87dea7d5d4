import type { PartialDate } from '../../domain/model'
import type { Token } from '../tokens'
import type { DateAnchors } from './anchors'
import { addDays, type Day, weekdayOf, yearOf } from './calendar'
import type { DateMention } from './index'
import { isInClause, relativeStart } from './relativeClause'
import type { DateSpec } from './spec'
import type { Tense } from './tense'

/** What has been told up to a place, and what the sentence so far has. */
export interface Story {
  told: Day | null
  toldSpan: PartialDate | null
  /** The same of what does not lie after publication: "the same day" of what was done is no day ahead. */
  past: Day | null
  pastSpan: PartialDate | null
  /** The day last told of as ahead, and the part of the text that tells it. */
  ahead: Day | null
  aheadPart: number | null
  part: number
  year: number | null
  toldYear: number | null
  /** The month or year that the sentence has told of, where it has told no day. */
  coarse: PartialDate | null
  hasDay: boolean
  /** The last day of a week gone by that a story goes through day by day. */
  week: Day | null
}

export const newStory = (): Story => ({
  told: null,
  toldSpan: null,
  past: null,
  pastSpan: null,
  ahead: null,
  aheadPart: null,
  part: 0,
  year: null,
  toldYear: null,
  coarse: null,
  hasDay: false,
  week: null,
})

/** What a date in a tense is reckoned from. */
export function anchorsOf(story: Story, publication: Day | null, tense: Tense): DateAnchors {
  const isPast = tense === 'PAST'
  return {
    publication,
    tense,
    told: (isPast ? story.past : null) ?? story.told,
    toldSpan: (isPast ? story.pastSpan : null) ?? story.toldSpan,
    year: isYearFit(story.year, publication, tense) ? story.year : null,
    toldYear: story.toldYear,
    ahead: story.ahead,
    isSamePart: story.aheadPart === story.part,
    coarse: story.coarse,
    hasDay: story.hasDay,
    week: tense === 'FUTURE' ? null : story.week,
  }
}

/** "for a date in 2026, which was called off in May": what was done was not done in a year to come. */
const isYearFit = (year: number | null, publication: Day | null, tense: Tense): boolean =>
  year === null || publication === null || tense === 'FUTURE' || year <= yearOf(publication)

/** A sentence begins: it has told of nothing yet. */
export function openSentence(story: Story, part: number): void {
  story.part = part
  story.year = null
  story.coarse = null
  story.hasDay = false
}

interface Told {
  readonly tokens: readonly Token[]
  readonly publication: Day | null
  readonly story: Story
}

interface Words {
  readonly from: number
  readonly spec: DateSpec
}

/** What later words lean on: the day told of, the date told of last, and a year that is not the publication's. */
export function remember({ tokens, publication, story }: Told, mention: DateMention, words: Words): void {
  const { value, anchor, dateline } = mention
  const { earliest, precision } = value
  if (dateline || earliest === null || isAside(mention, tokens, words.from)) return
  const isAhead = publication !== null && earliest > publication
  story.toldSpan = value
  if (!isAhead) story.pastSpan = value
  if (precision === 'DAY') {
    story.told = earliest
    story.hasDay = true
    story.coarse = null
    if (!isAhead) story.past = earliest
    else if (!isInClause(tokens, words.from)) setAhead(story, earliest)
  } else if (!story.hasDay && (precision === 'MONTH' || precision === 'YEAR')) story.coarse = value
  rememberWeek(story, value, words.spec)
  const year = yearOf(earliest)
  story.toldYear = year
  if (anchor !== 'PUBLICATION' && (publication === null || year !== yearOf(publication))) story.year = year
}

function setAhead(story: Story, day: Day): void {
  story.ahead = day
  story.aheadPart = story.part
}

/** "On Monday last week it was A. B followed on Thursday": the week that the story is in, until it is through. */
function rememberWeek(story: Story, { precision, earliest }: PartialDate, spec: DateSpec): void {
  if (spec.kind !== 'WEEKDAY' || precision !== 'DAY' || earliest === null) return
  const opens = spec.week !== undefined && spec.week < 0
  const goesOn = story.week !== null && earliest > story.week && earliest <= endOfWeek(story.week)
  story.week = opens || goesOn ? earliest : null
}

const endOfWeek = (day: Day): Day => addDays(day, 6 - weekdayOf(day))

/** "five of whose missiles had come down the day before", "who took power on 28 July": another day than the story's. */
const isAside = ({ anchor, rule }: DateMention, tokens: readonly Token[], from: number): boolean =>
  (anchor === 'TEXT' || !isNear.test(rule)) && relativeStart(tokens, from) !== null

const isNear = /^date:(?:weekday|named-day|period|week)/
