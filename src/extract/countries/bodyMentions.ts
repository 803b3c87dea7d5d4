import type { Span } from '../../domain/model'
import { type Body, bodies } from '../data/bodies'
import { longestAt, phraseTable } from '../phrases'
import { fold, type Token } from '../tokens'

const table = phraseTable<Body>(
  bodies.flatMap((body) => [body.name, ...body.also].map((name) => [name, body] as const)),
)
const byName = new Map(bodies.map((body) => [fold(body.name), body]))

/** A body where it stands, with its tokens and the body that its officials act for. */
export interface BodyHit extends Span {
  readonly name: string
  readonly actsFor: string
  readonly isOrgan: boolean
  readonly from: number
  readonly to: number
}

const isAcronym = (word: string): boolean => word.length <= 5 && word === word.toUpperCase()
const ORDINARY: ReadonlySet<string> = new Set([
  'quad',
  'commonwealth',
  'who',
  'au',
  'au.',
  'nam',
  'car',
  'sco',
  'msg',
  'cis',
  'eac',
  'aes',
  'ots',
])

/** `Kim Jong Un`: three letters are an acronym where they are capitals, and else a word or a name; so are some longer ones. */
const isOrdinary = ({ norm, text }: Token): boolean =>
  ORDINARY.has(norm) || (norm.length <= 3 && text !== text.toUpperCase())

/** The known body at token `at`; `inText` adds those that this text introduces with an acronym of its own. */
export function bodyAt(
  tokens: readonly Token[],
  at: number,
  inText: ReadonlyMap<string, string>,
): BodyHit | null {
  const first = tokens[at]
  if (!first?.cap) return null
  const found = longestAt(table, tokens, at)
  const last = found ? tokens[at + found.length - 1] : undefined
  if (found && last && !(found.length === 1 && isOrdinary(first) && !isWritten(first, found.value))) {
    const { name, of } = found.value
    return {
      name,
      actsFor: of ?? name,
      isOrgan: of !== null,
      start: first.start,
      end: last.end,
      from: at,
      to: at + found.length,
    }
  }
  const own = inText.get(first.text)
  if (!own) return null
  return { name: own, actsFor: own, isOrgan: false, start: first.start, end: first.end, from: at, to: at + 1 }
}

const isWritten = (token: Token, body: Body): boolean =>
  token.text === body.name || body.also.includes(token.text)

const ORGANISATIONAL =
  /\b(?:Organi[sz]ation|Union|League|Front|Movement|Army|Council|Forum|Association|Community|Alliance|Agency|Authority|Bloc|Group|Party|Forces|Fund|Programme|Program|Court|Bank)\b/

/** Acronyms that the text explains itself, `Tigray People's Liberation Front (TPLF)`, and the name it uses. */
export function acronymsOf(text: string): Map<string, string> {
  const own = new Map<string, string>()
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const length = text.slice(open, open + 11).indexOf(')')
    if (length < 4) continue
    const acronym = text.slice(open + 1, open + length)
    if (!isAcronym(acronym) || !/^[A-Z][A-Z-]+$/.test(acronym)) continue
    const before = text.slice(Math.max(0, open - 80), open)
    if (!ORGANISATIONAL.test(before) || byName.has(fold(acronym))) continue
    if (initialsMatch(before, acronym)) own.set(acronym, acronym)
  }
  return own
}

function initialsMatch(before: string, acronym: string): boolean {
  const words = before
    .trim()
    .split(/[\s-]+/)
    .slice(-acronym.length - 4)
  const initials = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
  return initials.endsWith(acronym) || initials.slice(-acronym.length - 1).startsWith(acronym.slice(0, 2))
}
