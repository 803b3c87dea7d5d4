import type { Basis, PartialDate, Span } from '../../domain/model'
import type { Token } from '../tokens'
import { type Day, yearOf } from './calendar'
import { partOfMonth } from './printed'
import { relativeStart } from './relativeClause'
import { type Anchor, resolveDate } from './resolve'
import { dateRules } from './rules'
import type { DateRule } from './spec'
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

/** Reads one sentence's dates; sentences are given in their order, for "the day before" leans on what was told. */
export type DateReader = (tokens: readonly Token[]) => DateMention[]

const openers: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...numerals.keys(),
  ...'last previous past this current next coming following that the same very today tonight yesterday tomorrow'.split(
    ' ',
  ),
  ...'spring summer autumn fall winter later earlier late early over'.split(' '),
])

const canOpen = (token: Token): boolean =>
  token.kind === 'NUMBER' ||
  (token.kind === 'WORD' &&
    (openers.has(token.norm) ||
      partOfMonth.test(token.norm) ||
      (token.norm.endsWith('.') && openers.has(token.norm.slice(0, -1)))))

function readAt(tokens: readonly Token[], at: number) {
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

interface Story {
  told: Day | null
  toldSpan: PartialDate | null
  year: number | null
  toldYear: number | null
}

function mentionAt(
  tokens: readonly Token[],
  at: number,
  publication: Day | null,
  story: Story,
  tense: Tense,
): { mention: DateMention; next: number } | null {
  const read = readAt(tokens, at)
  const [first, last] = [tokens[at], tokens[(read?.next ?? 0) - 1]]
  const isFor = read?.value.kind === 'WEEKDAY' && tokens[at - 1]?.norm === 'for'
  const resolved = read && resolveDate(read.value, { publication, tense: isFor ? 'FUTURE' : tense, ...story })
  if (!read || !resolved || !first || !last) return null
  const mention: DateMention = {
    start: first.start,
    end: last.end,
    value: resolved.value,
    rule: ruleName(read.rule, resolved.anchor),
    anchor: resolved.anchor,
    basis: resolved.anchor === 'NONE' ? 'STATED' : 'INFERRED',
    bound: boundBefore(tokens, at),
    tense,
    dateline: isDateline(tokens, at, read.next),
  }
  return { mention, next: read.next }
}

const anchorNames: Readonly<Record<Anchor, string>> = { NONE: '', PUBLICATION: '@publication', TEXT: '@text' }
const ruleName = ({ id }: DateRule, anchor: Anchor): string => id + anchorNames[anchor]

/** A reader for one text, published on a day (null where that is not known). */
export function dateReader(publication: Day | null): DateReader {
  const story: Story = { told: null, toldSpan: null, year: null, toldYear: null }
  return (tokens) => {
    const found: DateMention[] = []
    let tenses: readonly Tense[] | null = null
    story.year = null
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at]
      if (!token || !canOpen(token)) {
        at++
        continue
      }
      tenses ??= tensesOf(tokens)
      const read = mentionAt(tokens, at, publication, story, tenses[at] ?? 'NONE')
      const from = at
      at = read?.next ?? at + 1
      if (!read) continue
      found.push(read.mention)
      // "five of whose missiles had come down the day before" tells of another day than the story's
      const isAside = read.mention.anchor === 'TEXT' && relativeStart(tokens, from) !== null
      if (!isAside) remember(story, read.mention, publication)
    }
    return found
  }
}

/** What later words lean on: the day told of, the date told of last, and a year that is not the publication's. */
function remember(story: Story, { value, anchor, dateline }: DateMention, publication: Day | null): void {
  if (dateline || value.earliest === null) return
  if (value.precision === 'DAY') story.told = value.earliest
  story.toldSpan = value
  const year = yearOf(value.earliest)
  story.toldYear = year
  if (anchor !== 'PUBLICATION' && (publication === null || year !== yearOf(publication))) story.year = year
}
