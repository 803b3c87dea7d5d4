import { type Chunk, wordOf } from './chunk'
import type { PersonMention } from './personMention'

const joins = /^(?:,|and|&)$/
const longest = 24

/** The chunks of one kind that commas and "and" join from a place on, and the place behind the last. */
function rowFrom(
  chunks: readonly Chunk[],
  from: number,
  kind: 'NAME' | 'COUNTRY',
): { row: number[]; to: number } {
  const row: number[] = []
  let to = from
  for (let at = from; at < from + longest; at++) {
    if (chunks[at]?.kind === kind) {
      row.push(at)
      to = at + 1
    } else if (row.length === 0 || !joins.test(wordOf(chunks[at]))) break
  }
  return { row, to }
}

/** "Presidents X and Y of A and B": behind a plural as many states as there are names, each that of one. */
export function pairStatesBehind(
  chunks: readonly Chunk[],
  i: number,
  mentions: ReadonlyMap<number, PersonMention>,
): void {
  const names = rowFrom(chunks, i + 1, 'NAME')
  if (names.row.length < 2 || !/^(?:of|from)$/.test(wordOf(chunks[names.to]))) return
  const states = rowFrom(chunks, names.to + 1, 'COUNTRY').row
  if (states.length !== names.row.length) return
  names.row.forEach((name, nth) => {
    const state = chunks[states[nth] ?? -1]
    const mention = mentions.get(name)
    if (!mention || state?.kind !== 'COUNTRY' || state.form === 'DEMONYM') return
    mention.country = { code: state.code, start: state.start, end: state.end, rule: 'states-behind-names' }
  })
}
