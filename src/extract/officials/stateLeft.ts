import type { CountryCode } from '../../domain/model'
import { type Chunk, isPossessive, wordOf } from './chunk'
import type { Person } from './person'
import type { PersonMention } from './personMention'
import { isGuessed, type Setting, type StateWords } from './stateWords'

const NEAR = 12
const FAR = 24
const SENTENCES_BACK = 2
/** Two in a row may well be of one state. */
const FEWEST = 2

/**
 * "The leaders of Peru, Chile and Bolivia meet in May. President X, Chilean President Y and Bolivia's Z …": as many people in a
 * row as there are states in one, all but one of them placed; null where that is not so.
 */
export function stateLeft(
  settled: readonly Person[],
  index: number,
  mention: PersonMention,
  { sentences }: Setting,
): StateWords | null {
  const others = othersInRow(settled, index, mention, sentences[mention.sentence]?.chunks ?? [])
  if (others === null || others.size < FEWEST) return null
  for (let i = mention.sentence; i >= Math.max(0, mention.sentence - SENTENCES_BACK); i--)
    for (const row of rowsOfStates(sentences[i]?.chunks ?? [])) {
      if (row.length !== others.size + 1) continue
      const [left, another] = row.filter(({ code }) => !others.has(code))
      if (left && !another) return left
    }
  return null
}

/** The states of those who stand in one row with a name; null where one of them is not placed or two are of one state. */
function othersInRow(
  settled: readonly Person[],
  index: number,
  { sentence, chunk }: PersonMention,
  chunks: readonly Chunk[],
): Set<CountryCode> | null {
  const names = new Set([...namesJoined(chunks, chunk, -1), ...namesJoined(chunks, chunk, 1)])
  const states = new Set<CountryCode>()
  let placed = 0
  for (let i = Math.max(0, index - NEAR); i < Math.min(settled.length, index + NEAR); i++) {
    const other = settled[i]
    if (i === index || !other?.country || isGuessed(other.countrySource)) continue
    if (!other.cluster.mentions.some((each) => each.sentence === sentence && names.has(each.chunk))) continue
    states.add(other.country)
    placed++
  }
  return placed === names.size && states.size === placed ? states : null
}

/** The names that commas and "and" join to one, with offices and states before them. */
function namesJoined(chunks: readonly Chunk[], name: number, step: 1 | -1): number[] {
  const names: number[] = []
  for (let at = name + step; Math.abs(at - name) <= FAR; at += step) {
    const chunk = chunks[at]
    if (chunk?.kind === 'NAME') names.push(at)
    else if (chunk?.kind === 'OFFICE' || chunk?.kind === 'COUNTRY' || isPossessive(chunk)) continue
    else if (!/^(?:,|and)$/.test(wordOf(chunk))) break
  }
  return names
}

/** "Peru, Chile and Bolivia", "the leaders of Peru, Chile and Bolivia". */
function rowsOfStates(chunks: readonly Chunk[]): StateWords[][] {
  const rows: StateWords[][] = []
  let row: StateWords[] = []
  for (const chunk of chunks) {
    if (chunk.kind === 'OFFICE' && chunk.plural && chunk.countries.length > 1)
      rows.push(chunk.countries.map((code) => ({ code, start: chunk.start, end: chunk.end })))
    if (chunk.kind === 'COUNTRY' && chunk.form !== 'DEMONYM') row.push(chunk)
    else if (!/^(?:,|and)$/.test(wordOf(chunk))) {
      if (row.length > 1) rows.push(row)
      row = []
    }
  }
  return row.length > 1 ? [...rows, row] : rows
}
