import type { CountryCode } from '../../domain/model'
import { type Chunk, wordOf } from './chunk'
import type { ChunkedSentence, PersonMention } from './personMention'
import { stateWords } from './stateClues'
import type { Setting, StateWords } from './stateWords'

const HEAD_LINES = 6
const LONGEST_LINE = 8
const OF_INSTITUTION =
  /^(?:ministry|department|embassy|presidency|cabinet|government|parliament|chancellery)$/

/**
 * "The White House", "Embassy of Chile", "Republic of Chile" above "Ministry of Mines": the institution that lines of their
 * own above the text name as the one who speaks.
 */
export function issuerOf(sentences: readonly ChunkedSentence[]): StateWords | null {
  let state: StateWords | null = null
  let speaks = false
  for (const { sentence, chunks } of sentences.slice(0, HEAD_LINES)) {
    if (sentence.role === 'PARAGRAPH') return null
    if (sentence.role === 'HEADLINE' || chunks.length > LONGEST_LINE) continue
    const words = stateWords(chunks)
    const [first] = words
    const isOne = new Set(words.map(({ code }) => code)).size === 1
    const isInstitution = chunks.some((chunk) => chunk.kind === 'SEAT' || OF_INSTITUTION.test(wordOf(chunk)))
    if (first && isOne && isInstitution) return first
    speaks ||= isInstitution
    if (first && isOne && isStateAlone(chunks)) state = first
    if (speaks && state) return state
  }
  return null
}

/** "Republic of Chile", "Chile": a line that names a state and nothing else. */
const isStateAlone = (chunks: readonly Chunk[]): boolean =>
  chunks.every((chunk) => chunk.kind === 'COUNTRY' && chunk.form === 'NAME')

/** A cell's state: "| Agreement | Chile | Peru |" above "| on seeds | X, Minister of Mines | Ambassador Y |". */
export function stateOfColumn(mentions: readonly PersonMention[], { sentences }: Setting): StateWords | null {
  for (const { sentence, chunk, name } of mentions) {
    const [head, row] = [sentences[sentence - 1]?.chunks ?? [], sentences[sentence]?.chunks ?? []]
    if (!isBar(head[0]) || !isBar(row[0])) continue
    const code = headsOf(head)[columnOf(row, chunk)]
    if (code) return { code, start: name.nameStart, end: name.nameEnd }
  }
  return null
}

const isBar = (chunk: Chunk | undefined): boolean => wordOf(chunk) === '|'

/** The states that alone stand at the heads of a table's columns; null for other columns. */
function headsOf(head: readonly Chunk[]): (CountryCode | null)[] {
  const columns: (CountryCode | null)[] = []
  head.forEach((chunk, at) => {
    if (!isBar(chunk)) return
    const state = head[at + 1]
    columns.push(state?.kind === 'COUNTRY' && isBar(head[at + 2]) ? state.code : null)
  })
  return columns
}

const WIDEST = 120

/** How many columns stand before a place in its row; a row ends where two bars meet. */
function columnOf(row: readonly Chunk[], at: number): number {
  let column = -1
  for (let i = at - 1; i >= Math.max(0, at - WIDEST); i--) {
    if (!isBar(row[i])) continue
    column++
    if (isBar(row[i - 1])) break
  }
  return column
}
