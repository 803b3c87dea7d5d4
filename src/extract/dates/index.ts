import type { Basis, PartialDate, Span } from '../../domain/model'
import type { Token } from '../tokens'
import { saysAgain } from './again'
import type { Anchor } from './anchors'
import type { Day } from './calendar'
import { droppedTense } from './dropped'
import { readDayList } from './lists'
import { partOfMonth } from './printed'
import { resolveDate } from './resolve'
import { dateRules } from './rules'
import type { DateRule, DateSpec } from './spec'
import { anchorsOf, newStory, openSentence, remember, type Story } from './story'
import { type Tense, tensesOf } from './tense'
import { months, numerals, weekdays } from './words'

/** How the words before a date bind what is told to it: "since Thursday", "by December". */
export type Bound = 'ON' | 'SINCE' | 'UNTIL'

/** A date that a sentence tells, resolved; `rule` names how it was read and `anchor` what it was reckoned from. */
export interface DateMention extends Span {
  readonly value: PartialDate
  readonly rule: string
  readonly anchor: Anchor
  /** INFERRED where an anchor was needed. */
  readonly basis: Basis
  readonly bound: Bound
  readonly tense: Tense
  /** Whether it belongs to a dateline ("BANGKOK, Aug 1, 2019 —") and tells of no occasion. */
  readonly dateline: boolean
}

/**
 * Reads one sentence's dates; sentences are given in their order, with the part of the text that they are in, for "the
 * day before" leans on what was told.
 */
export type DateReader = (tokens: readonly Token[], part?: number) => DateMention[]

const openers: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...numerals.keys(),
  ...'last previous past this current next coming following that the same very today tonight yesterday tomorrow'.split(
    ' ',
  ),
  ...'spring summer autumn fall winter later earlier late early over at during all year year-end'.split(' '),
  ...'start beginning middle end close course half quarter christmas boxing new'.split(' '),
])

const canOpen = (token: Token): boolean =>
  token.kind === 'NUMBER' ||
  (token.kind === 'WORD' &&
    (openers.has(token.norm) ||
      partOfMonth.test(token.norm) ||
      (token.norm.endsWith('.') && openers.has(token.norm.slice(0, -1)))))

interface RuleRead {
  readonly rule: DateRule
  readonly value: DateSpec
  readonly next: number
}

function readAt(tokens: readonly Token[], at: number): RuleRead | null {
  for (const rule of dateRules) {
    const read = rule.read(tokens, at)
    if (read) return { rule, ...read }
  }
  return null
}

const bounds: Readonly<Record<string, Bound>> = {
  since: 'SINCE',
  after: 'SINCE',
  until: 'UNTIL',
  till: 'UNTIL',
  by: 'UNTIL',
  before: 'UNTIL',
}

const boundBefore = (tokens: readonly Token[], at: number): Bound =>
  bounds[tokens[at - 1]?.norm ?? ''] ?? 'ON'

const datelineDashes: ReadonlySet<string> = new Set(['—', '–', '-', ':', '.'])

/** "BANGKOK, Aug 1, 2019 (Foreign Desk) —": only capitals and commas before it, a dash soon behind. */
function isDateline(tokens: readonly Token[], at: number, next: number): boolean {
  if (at > 8 || !tokens.slice(0, at).every(({ kind, cap, norm }) => cap || kind !== 'WORD' || norm === 'de'))
    return false
  const behind = tokens.slice(next, next + 7)
  const dash = behind.findIndex(({ norm }) => datelineDashes.has(norm))
  return dash >= 0 && at > 0 && behind.slice(0, dash).every(({ cap, kind }) => cap || kind === 'PUNCTUATION')
}

/** What a date's words are read with. */
interface Setting {
  readonly tokens: readonly Token[]
  readonly publication: Day | null
  readonly story: Story
  readonly tense: Tense
}

/** The tense that a date is read in: "for Thursday" lies ahead, "on Friday was called off" did once. */
function tenseAt({ tokens, tense }: Setting, at: number, next: number, { kind }: DateSpec): Tense {
  const isFor = kind === 'WEEKDAY' && tokens[at - 1]?.norm === 'for'
  const isDone = tokens.slice(Math.max(0, at - 4), at).some(({ norm }) => norm === 'had')
  return droppedTense(tokens, at, next, tense) ?? (isFor && !isDone ? 'FUTURE' : tense)
}

const sinceReach = 5
const ofLife = /^(?:taking|coming|assuming|becoming|being|winning|succeeding|his|her|their|its)$/

/** "his first trip since taking office in December": what all else is reckoned from lies behind. */
function isSince(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - sinceReach), at).map(({ norm }) => norm)
  const since = before.lastIndexOf('since')
  return (
    since >= 0 &&
    ofLife.test(before[since + 1] ?? '') &&
    !before.slice(since).some((word) => /^[,;:]$/.test(word))
  )
}

/** "A day after talks with A, B met C on Thursday": the story with the day that the sentence is about to tell. */
function withDayAhead({ tokens, publication, story }: Setting, from: number): Story {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    const read = token && canOpen(token) ? readAt(tokens, at) : null
    const day = read && resolveDate(read.value, anchorsOf(story, publication, 'PAST'))?.value
    if (day?.precision === 'DAY' && day.earliest !== null)
      return { ...story, told: day.earliest, past: day.earliest, toldSpan: day, pastSpan: day, hasDay: true }
  }
  return story
}

function toMention(setting: Setting, at: number, { rule, value, next }: RuleRead): DateMention | null {
  const { tokens, publication } = setting
  const tense = tenseAt(setting, at, next, value)
  const isOpen = value.kind === 'OFFSET' && value.isOfSentence && !setting.story.hasDay
  const story = isOpen ? withDayAhead(setting, next) : setting.story
  const resolved = resolveDate(value, anchorsOf(story, publication, tense))
  const [first, last] = [tokens[at], tokens[next - 1]]
  if (!resolved || !first || !last) return null
  return {
    start: first.start,
    end: last.end,
    value: resolved.value,
    rule: ruleName(rule, resolved.anchor),
    anchor: resolved.anchor,
    basis: resolved.anchor === 'NONE' ? 'STATED' : 'INFERRED',
    bound: isSince(tokens, at) ? 'SINCE' : boundBefore(tokens, at),
    tense: setting.tense,
    dateline: isDateline(tokens, at, next),
  }
}

const anchorNames: Readonly<Record<Anchor, string>> = { NONE: '', PUBLICATION: '@publication', TEXT: '@text' }
const ruleName = ({ id }: DateRule, anchor: Anchor): string => id + anchorNames[anchor]

/** What stands at a place: one date, or several days of one month: "May 19, 21 and 24". */
function readsAt(tokens: readonly Token[], at: number): (RuleRead & { readonly from: number })[] {
  const list = readDayList(tokens, at)
  if (list) return list
  const read = readAt(tokens, at)
  return read ? [{ ...read, from: at }] : []
}

/** A reader for one text, published on a day (null where that is not known). */
export function dateReader(publication: Day | null): DateReader {
  const story = newStory()
  return (tokens, part = 0) => {
    openSentence(story, part)
    const found: DateMention[] = []
    let tenses: readonly Tense[] | null = null
    let last = 0
    for (let at = 0; at < tokens.length; ) {
      const from = at
      const token = tokens[at++]
      if (!token || !canOpen(token)) continue
      tenses ??= tensesOf(tokens)
      for (const read of readsAt(tokens, from)) {
        const setting = { tokens, publication, story, tense: tenses[read.from] ?? 'NONE' }
        const mention = toMention(setting, read.from, read)
        if (!mention) continue
        const before = found.at(-1)
        const again = before ? saysAgain(tokens, before, last, mention, read.from) : null
        if (again !== null) found.pop()
        found.push(again ?? mention)
        if (again === null || again !== before)
          remember(setting, mention, { from: read.from, spec: read.value })
        last = read.next
        at = read.next
      }
    }
    return found
  }
}
