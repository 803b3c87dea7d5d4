import { latinWords } from '../values/latin'
import type { SearchTerm } from './query'
import { stemOf } from './stem'
import { type Word, wordsOf } from './words'

/** A stretch within a fragment, in UTF-16 code units, end exclusive. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Part of a field's text with the words that were found in it. */
export interface Highlight {
  readonly field: string
  readonly fragment: string
  /** Within the fragment. */
  readonly ranges: readonly TextRange[]
  /** Where the fragment begins in the field's text. */
  readonly start: number
}

/** A field's text, to be searched for words. */
export interface FieldText {
  readonly field: string
  readonly text: string
}

/** About how many characters of text surround what was found. */
const fragmentLength = 200
const mostFragments = 3

const ascii = /^[\0-\x7f]*$/

/** The forms under which a word of a text is found. */
const formsOf = (word: string): string[] => [
  stemOf(word),
  ...(ascii.test(word) ? [] : [stemOf(latinWords(word).replace(/[ -]/g, ''))]),
]

function findTerm(term: SearchTerm, words: readonly Word[]): TextRange[] {
  if (term.type === 'phrase') {
    return words.flatMap(({ start }, at) => {
      const last = words[at + term.words.length - 1]
      const isHere = last && term.words.every((word, index) => words[at + index]?.text === word)
      return isHere ? [{ start, end: last.end }] : []
    })
  }
  const fits =
    term.type === 'prefix'
      ? ({ text }: Word) => text.startsWith(term.prefix)
      : ({ text }: Word) => formsOf(text).some((form) => term.stems.includes(form))
  return words.filter(fits).map(({ start, end }) => ({ start, end }))
}

/** Ranges in order, those that touch or overlap joined. */
function joined(ranges: readonly TextRange[]): TextRange[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: { start: number; end: number }[] = []
  for (const { start, end } of sorted) {
    const last = kept.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else kept.push({ start, end })
  }
  return kept
}

/** Where terms stand in a text, in its order and without overlaps. */
export function rangesOf(
  text: string,
  terms: readonly SearchTerm[],
  words: readonly Word[] = wordsOf(text),
): TextRange[] {
  return joined(terms.flatMap((term) => findTerm(term, words)))
}

/** The stretch around these ranges: no longer than it need be, its ends not within words or lines. */
function around(text: string, ranges: readonly TextRange[]): TextRange {
  const first = ranges[0]?.start ?? 0
  const last = ranges.at(-1)?.end ?? 0
  const spare = Math.max(0, fragmentLength - (last - first))
  const line = text.lastIndexOf('\n', first - 1) + 1
  const lineEnd = text.indexOf('\n', last)
  let start = Math.max(line, first - Math.floor(spare / 3))
  let end = Math.min(lineEnd < 0 ? text.length : lineEnd, start + Math.max(fragmentLength, last - start))
  if (start > line) {
    const space = text.indexOf(' ', start)
    start = space >= 0 && space < first ? space + 1 : first
  }
  if (end < text.length && text[end] !== '\n') {
    const space = text.lastIndexOf(' ', end)
    end = space > last ? space : Math.max(last, text.indexOf(' ', last) < 0 ? text.length : last)
  }
  return { start, end }
}

/** Ranges that one fragment can hold together, in order: near each other and in one line. */
function groupsOf(text: string, ranges: readonly TextRange[]): TextRange[][] {
  const groups: TextRange[][] = []
  for (const range of ranges) {
    const group = groups.at(-1)
    const first = group?.[0]
    const isNear = first && range.end - first.start <= (fragmentLength * 2) / 3
    if (group && isNear && !text.slice(first.start, range.start).includes('\n')) group.push(range)
    else groups.push([range])
  }
  return groups
}

/** The richest fragments of a field's text, at most three, in the text's order. */
function highlightsIn({ field, text }: FieldText, terms: readonly SearchTerm[]): Highlight[] {
  const groups = groupsOf(text, rangesOf(text, terms))
  const best = groups
    .map((group, at) => ({ group, at }))
    .sort((a, b) => b.group.length - a.group.length || a.at - b.at)
    .slice(0, mostFragments)
    .sort((a, b) => a.at - b.at)
  return best.map(({ group }) => {
    const { start, end } = around(text, group)
    const ranges = group.map((range) => ({ start: range.start - start, end: range.end - start }))
    return { field, fragment: text.slice(start, end), ranges, start }
  })
}

/** What of these texts a search found, field by field. */
export const highlightsOf = (fields: readonly FieldText[], terms: readonly SearchTerm[]): Highlight[] =>
  fields.flatMap((field) => highlightsIn(field, terms))
