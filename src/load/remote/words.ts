import type { Basis, Evidence, Sourced, Span } from '../../domain/model'
import { count, type DropReason, type Tally } from './usage'

/** A text, and what checking an answer against it needs. */
export interface Check {
  readonly text: string
  /** The text as `foldMarks` gives it: unit for unit at the same places. */
  readonly folded: string
  /** `remote:` and the model. */
  readonly rule: string
  readonly drops: Tally<DropReason>
}

/** Begins to check an answer against its text. */
export const openCheck = (text: string, rule: string): Check => ({
  text,
  folded: foldMarks(text),
  rule,
  drops: new Map(),
})

/** Counts something that is not taken. */
export function drop({ drops }: Check, reason: DropReason): null {
  count(drops, reason)
  return null
}

/** How long what is quoted as evidence may be, and how often one word is looked up. */
const longest = 1_000
const mostPlaces = 200

/** One mark for each kind of quotation mark, dash and space, as models write them; no unit changes its place. */
const foldMarks = (text: string): string =>
  text
    .replace(/[‘’‚‛ʼ′`]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s/g, ' ')

/** Letters without case, for words that begin a sentence in the text; ASCII alone, since others can change in length. */
const foldCase = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())

const wordUnit = /[\p{L}\p{M}\p{N}]/u
const halfPair = /\p{Cs}/u

/** The words as they are looked for; null for what no text can hold. */
function needleOf(words: string, max: number): string | null {
  const needle = foldMarks(words.normalize('NFC')).trim()
  return needle === '' || needle.length > max || halfPair.test(needle) ? null : needle
}

const cutsWord = (text: string, at: number): boolean =>
  wordUnit.test(text.charAt(at - 1)) && wordUnit.test(text.charAt(at))

function placesIn(text: string, needle: string): Span[] {
  const places: Span[] = []
  for (let start = text.indexOf(needle); start >= 0; start = text.indexOf(needle, start + needle.length)) {
    const end = start + needle.length
    if (!cutsWord(text, start) && !cutsWord(text, end)) places.push({ start, end })
    if (places.length >= mostPlaces) break
  }
  return places
}

/** Every place where the words stand whole, in the order of the text. */
export function placesOf(check: Check, words: string, max = longest): Span[] {
  const needle = needleOf(words, max)
  return needle === null ? [] : placesIn(check.folded, needle)
}

/** The one of some places that is nearest to another place; null where there is none. */
export function nearest(places: readonly Span[], near: number): Span | null {
  const away = ({ start }: Span): number => Math.abs(start - near)
  return places.reduce<Span | null>((best, one) => (best && away(best) <= away(one) ? best : one), null)
}

/** Where the words stand nearest to a place; counted as dropped where they do not. */
export const locate = (check: Check, words: string, near: number): Span | null =>
  nearest(placesOf(check, words), near) ?? drop(check, 'NOT_IN_TEXT')

/** Where words stand within a span, in small letters or large. */
export function locateWithin({ folded }: Check, words: string, span: Span): Span | null {
  const needle = needleOf(words, longest)
  if (needle === null) return null
  const [place] = placesIn(foldCase(folded.slice(span.start, span.end)), foldCase(needle))
  return place ? { start: span.start + place.start, end: span.start + place.end } : null
}

const wordsIn = (text: string): string[] => foldCase(text).split(/[^\p{L}\p{M}\p{N}]+/u)

/** Whether a span has all these words in their order, singular or plural: "Prime Minister" in "Prime Ministers A and B". */
export function holdsInOrder({ folded }: Check, words: string, span: Span): boolean {
  const wanted = wordsIn(foldMarks(words)).filter((word) => word !== '')
  let next = 0
  for (const word of wordsIn(folded.slice(span.start, span.end)))
    if (word === wanted[next] || word === `${wanted[next]}s`) next += 1
  return wanted.length > 0 && next === wanted.length
}

const nickname = /^ ["'(][^"'()]{1,30}["')]/

/** Where a name stands whole, else with a nickname in its midst (`Joko “Jokowi” Widodo`), and the text's words of it. */
export function placesOfName(check: Check, name: string): { words: string; places: Span[] } | null {
  const whole = placesOf(check, name)
  if (whole[0]) return { words: valueAt(check, whole[0]), places: whole }
  const words = foldMarks(name).trim().split(/ +/)
  for (let at = 1; at < words.length; at += 1) {
    const [head, tail] = [words.slice(0, at).join(' '), ` ${words.slice(at).join(' ')}`]
    const found = placesOf(check, head).flatMap(({ start, end }) => {
      const last = end + (nickname.exec(check.folded.slice(end, end + 40))?.[0].length ?? 0)
      const stop = last + tail.length
      const isThere = last > end && check.folded.startsWith(tail, last) && !cutsWord(check.folded, stop)
      return isThere ? [{ start, end, last, stop }] : []
    })
    const [first] = found
    if (first) {
      const printed = `${check.text.slice(first.start, first.end)}${check.text.slice(first.last, first.stop)}`
      return {
        words: printed.replace(/\s+/g, ' '),
        places: found.map(({ start, stop }) => ({ start, end: stop })),
      }
    }
  }
  return null
}

/** Words of the text as evidence. */
export const evidenceAt = ({ text, rule }: Check, { start, end }: Span, basis: Basis): Evidence => ({
  span: { start, end },
  exact: text.slice(start, end),
  rule,
  basis,
})

/** Words of the text as a value, on one line. */
export const valueAt = ({ text }: Check, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/g, ' ')

/** A value that is the text's own words; null without such words. */
export function verbatim(
  check: Check,
  words: string | null | undefined,
  near: number,
): Sourced<string> | null {
  if (!words) return null
  const span = locate(check, words, near)
  return span && { value: valueAt(check, span), evidence: [evidenceAt(check, span, 'STATED')] }
}
