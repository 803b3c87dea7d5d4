import type { Scene } from '../meetings/scene'
import { isAuxiliary, isPastVerb } from '../meetings/words'
import type { Token } from '../tokens'

/** Tokens of a subject: first, and the one behind the last. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const openers: ReadonlySet<string> = new Set([
  'on',
  'concerning',
  'regarding',
  'about',
  'for',
  'relating',
  'covering',
  'of',
])
const stops: ReadonlySet<string> = new Set(
  `. ; : , ( ) " “ ” — – which that who when where while after before between with by was were is are will would has
  have had during at signed until as to can could may might should must did does do remains under`.split(
    /\s+/,
  ),
)
const longest = 14

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? ''

/** "on trade, visas and education" behind a plural noun: one accord for each. */
export function subjectsBehind(scene: Scene, at: number): Stretch[] {
  const found: Stretch[] = []
  const first = subjectBehind(scene, at)
  if (!first) return []
  let rest: Stretch | null = first
  while (rest) {
    found.push(...splitAtAnd(scene, rest))
    const next: number = rest.to
    rest =
      word(scene.tokens, next) === ','
        ? stretchFrom(scene, word(scene.tokens, next + 1) === 'and' ? next + 2 : next + 1)
        : null
  }
  return found
}

function splitAtAnd({ tokens }: Scene, { from, to }: Stretch): Stretch[] {
  const and = tokens.findIndex(({ norm }, at) => at > from && at < to - 1 && norm === 'and')
  return and < 0
    ? [{ from, to }]
    : [
        { from, to: and },
        { from: and + 1, to },
      ]
}

/** What stands behind "on", "concerning" or "for" after an accord's noun. */
export function subjectBehind(scene: Scene, at: number): Stretch | null {
  const { tokens } = scene
  let from = at
  if (word(tokens, from) === '(' && word(tokens, from + 2) === ')') from += 3
  const opener = word(tokens, from)
  if (!openers.has(opener)) return null
  const skipped = /^(?:the|to|a)$/.test(word(tokens, from + 1)) ? from + 2 : from + 1
  const stretch = stretchFrom(scene, skipped)
  if (!stretch || (opener === 'of' && !tokens[stretch.from]?.cap && stretch.to - stretch.from < 2))
    return null
  return stretch
}

function stretchFrom({ tokens, dates, places }: Scene, from: number): Stretch | null {
  let to = from
  for (; to < Math.min(tokens.length, from + longest); to++) {
    const here = word(tokens, to)
    if (stops.has(here) || dates.some((date) => date.from === to)) break
    const leads = (spot: { from: number }): boolean => spot.from === to + 1 || spot.from === to + 2
    if ((here === 'in' || here === 'on') && (dates.some(leads) || places.some(leads))) break
  }
  while (to > from && /^(?:in|on|and|the|of|for)$/.test(word(tokens, to - 1))) to--
  return to === from ? null : { from, to }
}

const emptyWords: ReadonlySet<string> = new Set(
  `the a an this that its their his her our two three four five six seven eight nine ten eleven twelve dozen several new bilateral landmark historic major key
  such any no separate joint similar first second third other more earlier existing long-term so-called proposed draft
  final formal written interim trilateral multilateral single each all both some another many controversial recent definitive same permanent more`.split(
    /\s+/,
  ),
)

/** The words before an accord's noun that say what it is about: "free-trade", "Comprehensive Economic Partnership". */
export function subjectBefore({ tokens, actors }: Scene, at: number): Stretch | null {
  let from = at
  while (from > 0 && at - from < 9) {
    const token = tokens[from - 1]
    if (!token || token.kind === 'PUNCTUATION' || token.kind === 'POSSESSIVE' || token.kind === 'NUMBER')
      break
    const linking = token.norm === 'and' || token.norm === 'of'
    if (linking && !(tokens[from]?.cap && tokens[from - 2]?.cap)) break
    if (!linking && (emptyWords.has(token.norm) || isWordy(token))) break
    if (actors.some((actor) => actor.officials.length > 0 && actor.from <= from - 1 && from - 1 < actor.to))
      break
    from--
  }
  return from === at ? null : { from, to: at }
}

const functionWords: ReadonlySet<string> = new Set(
  `in on at to by with for from of and or but as after before under over about into than not signed sign adopted
  concluded concluding signing negotiating negotiate negotiated drafted on against also then if whether it they he she
  who which when where while`.split(/\s+/),
)
const isWordy = (token: Token): boolean =>
  functionWords.has(token.norm) || isAuxiliary(token.norm) || (!token.cap && isPastVerb(token.norm))
