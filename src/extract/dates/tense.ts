import type { Token } from '../tokens'
import { isAgreedOn } from './agreedOn'
import { beforeFutureTo, futureWords, isPastVerb, months, plannedFor, weekdays } from './words'

/**
 * Whether the words around a date tell of what was or of what is to come; NEAR for what was to come once ("had been
 * due on Thursday"), NONE where they do neither.
 */
export type Tense = 'PAST' | 'FUTURE' | 'NEAR' | 'NONE'

const closeBehind = 4

/** A past form that tells a tense; "agreed" does not, for what has been agreed mostly lies ahead. */
const isPast = (word: string): boolean => word !== 'agreed' && isPastVerb(word)

const afterPlanned: ReadonlySet<string> = new Set(['for', 'on', 'in', 'at', 'next', 'later', 'with'])

function startsFuture(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.norm ?? ''
  if (futureWords.has(word) || word.endsWith("'ll") || isAsked(tokens, at)) return true
  const next = tokens[at + 1]?.norm ?? ''
  if (word === 'due') return true
  // "Her programme includes a meeting on Monday"
  if (foresees.test(word))
    return tokens.slice(Math.max(0, at - programmeReach), at).some((token) => schedules.test(token.norm))
  // "invited him to the summit in May", "was welcome at the summit in Bali in November"
  const before = tokens[at - 1]?.norm ?? ''
  if (invites.test(word) && !/^(?:the|had|was|were|been|being|who)$/.test(before))
    return tokens.slice(at + 1, at + inviteReach).some(({ norm }) => norm === 'to' || norm === 'at')
  // "which opens on Tuesday": what begins by the calendar is told in the present.
  if (/^(?:opens|starts|begins|convenes|resumes)$/.test(word)) return /^(?:on|next|later|in)$/.test(next)
  // "is travelling to Manila on March 24"
  if (travels.test(word) && /^(?:to|for)$/.test(next) && /^(?:is|are|be)$/.test(before)) return true
  // "has been moved to April", "put off until Monday"
  if (moved.test(word) && /^(?:to|until|till)$/.test(next)) return true
  // "The two meet again in May"
  if (word === 'meet' && next === 'again' && !/^(?:not|never|to)$/.test(before)) return true
  // "announced on Friday": only what is announced for a day lies ahead.
  if (plannedFor.has(word) && (word === 'announced' ? next === 'for' : afterPlanned.has(next))) return true
  if (isArranged(tokens, at)) return true
  if (next === 'to') return beforeFutureTo.has(word)
  return word === 'to' && (next === 'be' || isResolvedOn(tokens, at))
}

/** Verbs of setting out. */
const travels = /^(?:travel(?:l)?ing|flying|heading|going|leaving|departing)$/
/** Those that only "before" puts soon behind. */
const goesOn = /^(?:moving|continuing|returning)$/

const resolveReach = 5

/** "agreed on Thursday to meet in May", "agreed in principle to": nothing but when or how between the two. */
function isResolvedOn(tokens: readonly Token[], to: number): boolean {
  for (let at = to - 2; at >= Math.max(0, to - resolveReach); at--)
    if (resolves.test(tokens[at]?.norm ?? ''))
      return /^(?:on|in|at|last|this|yesterday|today|also|then|late|earlier)$/.test(
        tokens[at + 1]?.norm ?? '',
      )
  return false
}

// "At a meeting on Thursday A and B agreed to reopen the line": the resolve was, what is resolved on is ahead.
const resolves = /^(?:agreed|wanted|planned)$/

const arranged = /^(?:agreed|arranged|foreseen|envisaged|pencilled)$/
const occasions =
  /^(?:visit|visits|trip|tour|meeting|meetings|talks|summit|session|round|call|encounter|consultations|dinner|lunch)$/
const arrangedReach = 12

/** "A visit by A to Oslo in May was agreed": not yet made; "the text was agreed on 19 August" was. */
function isArranged(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:is|are|was|were)$/.test(tokens[at]?.norm ?? '') || !arranged.test(tokens[at + 1]?.norm ?? ''))
    return false
  if (/^(?:on|at|by|in|that|to)$/.test(tokens[at + 2]?.norm ?? '')) return false
  return tokens.slice(Math.max(0, at - arrangedReach), at).some(({ norm }) => occasions.test(norm))
}

const asks = /^(?:asked|invited|summoned|urged)$/
const comes = /^(?:come|attend|join|visit|meet|travel|return|appear|receive|see|host|attend|fly|be)$/
const askedReach = 14

/** "has asked B to come on Thursday": whoever has only been asked is yet to come. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== 'to' || !comes.test(tokens[at + 1]?.norm ?? '')) return false
  for (let place = at - 1; place >= Math.max(1, at - askedReach); place--) {
    // "expects B to meet C in June"
    if (/^(?:expects?|accepted|accepts)$/.test(tokens[place]?.norm ?? '')) return true
    if (asks.test(tokens[place]?.norm ?? '')) return /^(?:has|have)$/.test(tokens[place - 1]?.norm ?? '')
  }
  return false
}
const moved = /^(?:moved|postponed|rescheduled|deferred|delayed|pushed|shifted|back|off|forward)$/

/** Verbs of a programme, told in the present before it is carried out. */
export const goes =
  /^(?:flies|travels|drops|heads|departs|leaves|goes|arrives|lands|returns|continues|meets|hosts|receives|visits|sees|welcomes|begins|starts|embarks|pays|makes|holds|attends|joins|expects|awaits)$/
/** Those of them that are nouns as well: "heads of mission". */
const nouns = /^(?:heads|visits|returns|starts|leaves|drops|hosts)$/
const scheduled = 12

const gathers = /^(?:gather|gathers|convene|convenes|assemble|assembles)$/

/**
 * "She flies on to Tallinn on Tuesday": a journey of a weekday or month is told in the present before it is made. So is a
 * gathering, whatever else the sentence tells: "The chiefs gather on Thursday and were asked to bring maps".
 */
function isScheduled(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.norm ?? ''
  if (tokens[at]?.cap) return false
  if (gathers.test(word)) return calendarWord(tokens, at + 1, at + scheduled) >= 0
  if (!goes.test(word) && !isBaseForm(tokens, at)) return false
  const behind = calendarWord(tokens, at + 1, at + scheduled)
  if (behind >= 0) {
    const isNoun = nouns.test(word) && !/^(?:to|for|back|home|from)$/.test(tokens[at + 1]?.norm ?? '')
    return !(isNoun ? tokens : tokens.slice(clauseOf(tokens, at), behind)).some(isTold)
  }
  // "On Monday A receives B"
  const start = tokens.findLastIndex(({ norm }, place) => place < at && /^(?:;|and|but)$/.test(norm)) + 1
  const opening = tokens[start]?.norm === 'on' && weekdays.has(tokens[start + 1]?.norm ?? '')
  return opening && !tokens.slice(start, at).some(isTold)
}

/** Where the words begin that belong to a verb: behind the last comma, semicolon or "and". */
const clauseOf = (tokens: readonly Token[], at: number): number =>
  tokens.findLastIndex(({ norm }, place) => place < at && /^(?:[,;]|and|but)$/.test(norm)) + 1

/** Where the first weekday or month of a stretch is; -1 where none is. */
const calendarWord = (tokens: readonly Token[], from: number, to: number): number =>
  tokens.findIndex(
    ({ norm, cap }, at) => at >= from && at < to && cap && (weekdays.has(norm) || months.has(norm)),
  )

const several =
  /^(?:they|leaders|ministers|presidents|premiers|officials|envoys|negotiators|delegations|two|three|both|pair)$/

/** "A and B meet in Paris on Monday": the present of several. */
const isBaseForm = (tokens: readonly Token[], at: number): boolean =>
  /^(?:meet|travel|fly|hold|visit)$/.test(tokens[at]?.norm ?? '') &&
  (several.test(tokens[at - 1]?.norm ?? '') ||
    (tokens[at - 1]?.cap === true &&
      tokens.slice(Math.max(0, at - scheduled), at).some(({ norm }) => norm === 'and')))

/** Whether a word tells of the past: "summoned", but not in "when she is summoned". */
const isTold = ({ norm }: Token, at: number, tokens: readonly Token[]): boolean =>
  isPast(norm) && !/^(?:is|are|be|being)$/.test(tokens[at - 1]?.norm ?? '') && !isCompany(tokens, at)

const inviteReach = 5
const invites = /^(?:invited|invites|inviting|welcome)$/
const dueReach = 4

/** "had been due", "was to have met": a plan told when its day may be over. */
function wasDue(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(Math.max(0, at - dueReach), at + dueReach).map(({ norm }) => norm)
  return (
    words.includes('had') || ((words.includes('was') || words.includes('were')) && words.includes('have'))
  )
}

/** "flies to Cairo, accompanied by B, to meet C": a participle between commas tells no time. */
const isCompany = (tokens: readonly Token[], at: number): boolean =>
  /^(?:accompanied|joined|headed|led)$/.test(tokens[at]?.norm ?? '') &&
  tokens[at - 1]?.norm === ',' &&
  tokens[at + 1]?.norm === 'by'

const foresees = /^(?:includes|features|foresees|envisages)$/
const programmeReach = 18
const schedules = /^(?:agenda|programme|program|schedule|itinerary)$/

/**
 * The tense at each token of a sentence: that of the last verb before it or, ahead of the first verb, of the first.
 * A participle right behind "will" or "to" belongs to it: "will be signed", "is to be held".
 */
export function tensesOf(tokens: readonly Token[]): Tense[] {
  const tenses: Tense[] = []
  let tense: Tense = 'NONE'
  let futureAt = -closeBehind - 1
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.norm ?? ''
    if (startsFuture(tokens, at) || isScheduled(tokens, at)) {
      tense = wasDue(tokens, at) ? 'NEAR' : 'FUTURE'
      futureAt = at
    } else if (
      (isPast(word) || isAgreedOn(tokens, at)) &&
      at - futureAt > closeBehind &&
      !isCompany(tokens, at)
    )
      tense = 'PAST'
    for (let back = frontOf(tokens, at, tenses[at - 1] ?? tense, tense); back < at; back++)
      tenses[back] = tense
    tenses.push(tense)
  }
  const told = tenses.findIndex((each) => each !== 'NONE')
  const isResolve = resolves.test(tokens[told]?.norm ?? '') || isResolvedOn(tokens, told)
  const first = isResolve ? 'PAST' : (tenses[told] ?? 'NONE')
  return withSince(
    tokens,
    withAhead(
      tokens,
      tenses.map((each) => (each === 'NONE' ? first : each)),
    ),
  )
}

/** "will visit Kabul for the first time since the clashes in December": behind "since" lies what was, up to the comma. */
function withSince(tokens: readonly Token[], tenses: Tense[]): Tense[] {
  let isSince = false
  return tenses.map((tense, at) => {
    const word = tokens[at]?.norm ?? ''
    if (word === 'since') isSince = true
    else if (isSince && /^[,;:.]$/.test(word)) isSince = false
    return isSince && tense === 'FUTURE' ? 'PAST' : tense
  })
}

const frontReach = 10

/** "was in Doha on Wednesday, and on Saturday he will go to Riyadh": where the words in front of a verb of another tense begin. */
function frontOf(tokens: readonly Token[], at: number, before: Tense, tense: Tense): number {
  if (before === tense || before === 'NONE') return at
  for (let place = at - 1; place > Math.max(0, at - frontReach); place--) {
    const word = tokens[place]?.norm ?? ''
    const opens = tokens[place + 1]?.norm === 'on'
    if (opens && /^(?:[,;:]|and|but|while)$/.test(word)) return place + 1
    if (/^(?:[,;:]|and|but|while)$/.test(word) || isPastVerb(word) || futureWords.has(word)) return at
  }
  return at
}

/**
 * "Ahead of talks on Monday, A praised": what is ahead lies ahead, up to the comma or the next verb; "before heading to
 * Riyadh on Saturday" soon behind what was.
 */
function withAhead(tokens: readonly Token[], tenses: Tense[]): Tense[] {
  let ahead: Tense | null = null
  return tenses.map((tense, at) => {
    const word = tokens[at]?.norm ?? ''
    const next = tokens[at + 1]?.norm ?? ''
    if ((word === 'ahead' || word === 'eve') && next === 'of') ahead = 'FUTURE'
    else if (word === 'before' && (travels.test(next) || goesOn.test(next))) ahead = 'NEAR'
    else if (ahead && (/^[,;:.]$/.test(word) || isPast(word))) ahead = null
    return ahead ?? tense
  })
}
