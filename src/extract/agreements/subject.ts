import { isPastVerb } from '../dates/words'
import type { Scene } from '../meetings/scene'
import { isAuxiliary } from '../meetings/words'
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
  'amending',
  'to',
  'of',
])
const stops: ReadonlySet<string> = new Set(
  `. ; : , ( ) | " “ ” — – which that who when where while after before between with by was were is are will would has
  have had during at signed until as to can could may might should must did does do remains worth`.split(
    /\s+/,
  ),
)
const longest = 14

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? ''

const verbFollowers: ReadonlySet<string> = new Set('into on in by with at from to a an the . ,'.split(' '))
const enumerators: ReadonlySet<string> = new Set(['on', 'about', 'covering', 'concerning', 'regarding'])
const enumeratorReach = 18

/** "three accords in Rabat: on air services, on culture and on visas": one accord for each "on". */
export function subjectsEnumerated(scene: Scene, at: number): Stretch[] {
  const { tokens, dates } = scene
  const found: Stretch[] = []
  let last = at
  for (let place = at; place < tokens.length && place - last < enumeratorReach; place++) {
    if (!enumerators.has(word(tokens, place)) || dates.some(({ from }) => from === place + 1)) continue
    if (!/^(?:[,:;(–—-]|and|one|another)$/.test(word(tokens, place - 1))) continue
    const stretch = stretchFrom(scene, behindArticle(tokens, place + 1), true)
    if (!stretch) continue
    found.push(stretch)
    last = stretch.to
    place = stretch.to - 1
  }
  return found.length > 1 ? found : []
}

/** The place of a word, or of the one behind it where it is an article. */
export const behindArticle = (tokens: readonly Token[], at: number): number =>
  /^(?:the|a|an)$/.test(word(tokens, at)) ? at + 1 : at

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
  if (/^(?:between|with|among)$/.test(word(tokens, from))) from = behindParties(scene, from)
  const opener = word(tokens, from)
  const inField = opener === 'in' && /^co-?operation$/.test(word(tokens, from - 1))
  const field = opener === 'in' ? behindField(tokens, from + 1) : null
  if (field !== null && !inField) return stretchFrom(scene, field)
  if (!openers.has(opener) && !inField) return null
  // "a protocol to that effect"
  if (word(tokens, from + 1) === 'that' || word(tokens, from + 1) === 'this') return null
  if (opener === 'to' && !tellsPurpose(tokens[from + 1])) return null
  const skipped = /^(?:the|to|a)$/.test(word(tokens, from + 1)) ? from + 2 : from + 1
  const stretch = stretchFrom(scene, skipped)
  if (!stretch || (opener === 'of' && isVague(tokens, stretch))) return null
  return stretch
}

/** "in the field of | nuclear energy", "in the areas of | trade and tourism". */
function behindField(tokens: readonly Token[], at: number): number | null {
  const noun = word(tokens, at) === 'the' ? at + 1 : at
  const isField = /^(?:fields?|areas?|spheres?|domains?)$/.test(word(tokens, noun))
  return isField && word(tokens, noun + 1) === 'of' ? behindArticle(tokens, noun + 2) : null
}

/** "an agreement to share data": a verb, not whom it is given to. */
const tellsPurpose = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.cap &&
  !emptyWords.has(token.norm) &&
  !/^(?:make|be|have|help|let)$/.test(token.norm)

/** "the agreement of both": no subject. */
const isVague = (tokens: readonly Token[], { from, to }: Stretch): boolean =>
  to - from === 1 && (emptyWords.has(word(tokens, from)) || tokens[from]?.kind === 'NUMBER')

const widestParties = 26

/** Behind "between the Government of A and the Government of B": where "on" may stand. */
function behindParties({ tokens, dates }: Scene, from: number): number {
  for (let at = from + 2; at < Math.min(tokens.length, from + widestParties); at++) {
    const token = tokens[at]
    if (!token || /^[.;:]$/.test(token.norm) || isAuxiliary(token.norm)) break
    if (
      /^(?:on|concerning|regarding|about|for)$/.test(token.norm) &&
      !dates.some((date) => date.from === at + 1)
    )
      return at
  }
  return from
}

/** The words of a subject from a token on. */
export function stretchFrom(
  { tokens, dates, places }: Scene,
  from: number,
  beforeNext = false,
): Stretch | null {
  let to = from
  for (; to < Math.min(tokens.length, from + longest); to++) {
    const here = word(tokens, to)
    if (stops.has(here) || dates.some((date) => date.from === to)) break
    const next = word(tokens, to + 1)
    if (to > from && !tokens[to]?.cap && isPastVerb(here) && verbFollowers.has(next)) break
    if (here === 'and' && articles.test(next)) break
    if (here === 'under' && !(next === 'the' && tokens[to + 2]?.cap)) break
    if (here === 'on' && next === 'behalf') break
    if (here === 'as' && next === 'well') break
    if (here === 'for' && tokens[to + 1]?.kind === 'NUMBER') break
    if (beforeNext && here === 'and' && enumerators.has(word(tokens, to + 1))) break
    const leads = (spot: { from: number }): boolean => spot.from === to + 1 || spot.from === to + 2
    if ((here === 'in' || here === 'on') && (dates.some(leads) || places.some(leads))) break
  }
  while (to > from && /^(?:in|on|and|the|of|for|to)$/.test(word(tokens, to - 1))) to--
  return to === from ? null : { from, to }
}

const articles = /^(?:an?|another|one|two|three|four|five)$/
const counts =
  /^(?:the|a|an|this|that|these|one|two|three|four|five|six|seven|eight|nine|ten|several|first|second|third|new|both|all)$/
const emptyWords: ReadonlySet<string> = new Set(
  `the a an this that its their his her our two three four five six seven eight nine ten eleven twelve dozen several new bilateral landmark historic major key
  such any no fair good better great strong possible potential future lasting durable full broader wider binding
  current previous original following above respective separate joint similar first second third other more earlier existing long-term so-called proposed draft
  final formal written interim trilateral multilateral single each all both some another many controversial recent definitive same permanent late dead good bad early quick including include includes so today's`.split(
    /\s+/,
  ),
)

/** The words before an accord's noun that say what it is about: "free-trade", "Comprehensive Economic Partnership". */
export function subjectBefore({ tokens, actors }: Scene, noun: number): Stretch | null {
  const at = beforeAcronym(tokens, noun)
  let from = at
  while (from > 0 && at - from < 9) {
    const token = tokens[from - 1]
    if (!token || token.kind === 'PUNCTUATION' || token.kind === 'POSSESSIVE' || token.kind === 'NUMBER')
      break
    const linking = token.norm === 'and' || token.norm === 'of'
    if (linking && !(tokens[from]?.cap && tokens[from - 2]?.cap)) break
    const inName = token.cap && tokens[from]?.cap && from > 1 && !counts.test(token.norm)
    if (!linking && !inName && (emptyWords.has(token.norm) || isWordy(token))) break
    if (actors.some((actor) => actor.officials.length > 0 && actor.from <= from - 1 && from - 1 < actor.to))
      break
    from--
  }
  if (word(tokens, from - 1) === '-' && /^(?:year|month|day|week|point|page)$/.test(word(tokens, from)))
    from++
  return from === at ? null : { from, to: at }
}

/** "the Regional Partnership (RCEP) agreement": the words before the brackets. */
export const beforeAcronym = (tokens: readonly Token[], at: number): number =>
  word(tokens, at - 1) === ')' && word(tokens, at - 3) === '(' ? at - 3 : at

const functionWords: ReadonlySet<string> = new Set(
  `in on at to by with for from of and or but as after before under over about into than not signed sign adopted
  concluded concluding signing negotiating negotiate negotiated drafted propose renew suspend ratify ratified on against also then including among if whether it they he she
  who which when where while`.split(/\s+/),
)
const isWordy = (token: Token): boolean =>
  functionWords.has(token.norm) || isAuxiliary(token.norm) || (!token.cap && isPastVerb(token.norm))
