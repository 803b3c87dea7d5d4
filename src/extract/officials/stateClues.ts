import type { CountryCode } from '../../domain/model'
import { NO_STATE, type StateClue, stateWeights } from '../data/stateWeights'
import { findPlace } from '../fields/places'
import {
  around,
  type Chunk,
  type CountryChunk,
  capitalText,
  type OfficeChunk,
  officeIndex,
  wordOf,
} from './chunk'
import type { ChunkedSentence, PersonMention } from './personMention'
import { OF_ALL_STATES, placeBeforeWhere } from './stateWhere'
import type { Setting, StateWords } from './stateWords'

/** What speaks for a state: each clue's sum, and the words of the weightiest. */
export interface Candidate {
  readonly clues: Map<StateClue, number>
  words: StateWords
  strongest: number
}

/** The states that a person may act for. */
export type Candidates = Map<CountryCode, Candidate>

/** Notes a clue, or with null only that the state is named; the weightiest gives the evidence. */
export function addClue(
  candidates: Candidates,
  clue: StateClue | null,
  words: StateWords | null | undefined,
  amount = 1,
): void {
  if (!words) return
  const { code, start, end } = words
  const weight = clue ? stateWeights[clue] * amount : 0
  const found = candidates.get(code)
  if (!found) {
    const clues = new Map(clue ? [[clue, amount] as const] : [])
    candidates.set(code, { clues, words: { code, start, end }, strongest: weight })
    return
  }
  if (!clue) return
  found.clues.set(clue, (found.clues.get(clue) ?? 0) + amount)
  if (weight <= found.strongest) return
  found.strongest = weight
  found.words = { code, start, end }
}

function scoreOf({ clues }: Candidate): number {
  let score = 0
  for (const [clue, amount] of clues) score += stateWeights[clue] * amount
  return score
}

/** The likeliest state and its probability among all candidates and none of them; null without a candidate. */
export function shareOfBest(candidates: Candidates): { words: StateWords; share: number } | null {
  let sum = Math.exp(NO_STATE)
  let best: { words: StateWords; weight: number } | null = null
  for (const candidate of candidates.values()) {
    const weight = Math.exp(scoreOf(candidate))
    sum += weight
    if (!best || weight > best.weight) best = { words: candidate.words, weight }
  }
  return best && { words: best.words, share: best.weight / sum }
}

const MENTIONS_READ = 6

/** What the words around a person's names suggest; the first mention counts in full. */
export function addTextClues(
  candidates: Candidates,
  mentions: readonly PersonMention[],
  setting: Setting,
): void {
  mentions.slice(0, MENTIONS_READ).forEach((mention, nth) => {
    const here = setting.sentences[mention.sentence]
    if (!here || here.sentence.role === 'HEADLINE') return
    const amount = nth === 0 ? 1 : 0.4
    addClue(candidates, 'placeBehind', placeBehind(here.chunks, mention.chunk), amount)
    for (const { office } of mention.offices)
      addClue(candidates, 'placeBehind', placeOfOffice(here.chunks, mention.chunk, office))
    addSentenceClues(candidates, here.chunks, mention.chunk, amount)
    if (nth === 0) addParagraphClues(candidates, mention, setting)
  })
}

function addSentenceClues(
  candidates: Candidates,
  sentence: readonly Chunk[],
  name: number,
  amount: number,
): void {
  addClue(candidates, 'leadingPlace', leadingPlace(sentence.slice(0, Math.min(name, 6))), amount)
  addClue(candidates, 'ownDateline', ownDateline(sentence, name), amount)
  addClue(candidates, 'whereHost', placeBeforeWhere(sentence, name), amount)
  const subject = subjectOf(sentence)
  if (subject && subject.from < (sentence[name]?.from ?? 0))
    addClue(candidates, 'subjectState', subject, amount)
  const { near: chunks, at } = around(sentence, name)
  addClue(candidates, 'nearestBefore', stateWords(chunks.slice(0, at)).at(-1), amount)
  chunks.forEach((chunk, i) => {
    if (chunk.kind === 'COUNTRY') addClue(candidates, clueOfWord(chunk, i < at), chunk, amount)
    else if (chunk.kind === 'SEAT') addClue(candidates, 'seat', chunk, amount)
    else if (chunk.kind === 'OFFICE')
      addClue(candidates, i < at ? 'officeBefore' : 'officeBehind', stateWords([chunk])[0], amount)
  })
}

/** The state that opens a sentence: "Nauru said …", "The Philippines …"; not "Visiting Fiji, …". */
function subjectOf([first, second]: readonly Chunk[]): CountryChunk | null {
  if (first?.kind === 'COUNTRY') return first
  return first?.kind === 'WORD' && !/ing$/.test(first.token.norm) && second?.kind === 'COUNTRY'
    ? second
    : null
}

function clueOfWord({ form }: CountryChunk, isBefore: boolean): StateClue | null {
  if (form === 'NAME') return isBefore ? 'nameBefore' : 'nameBehind'
  return form === 'CAPITAL' ? (isBefore ? 'capitalBefore' : 'capitalBehind') : null
}

const DATE_WORD =
  /^(?:\d.*|the|[,|•-]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?)$/

/** "BERLIN - Chancellor …", "Geneva: Foreign Minister …", "3 June, Sochi. President …": a dateline of the paragraph's own. */
function ownDateline(chunks: readonly Chunk[], at: number): StateWords | null {
  let from = 0
  while (from < Math.min(at, 8) && DATE_WORD.test(wordOf(chunks[from]))) from++
  const first = chunks[from]
  if (!first || from >= at) return null
  if (first.kind === 'COUNTRY' && first.form !== 'DEMONYM')
    return isDatelineMark(chunks[from + 1]) ? first : null
  for (const length of [3, 2, 1]) {
    const words = chunks.slice(from, from + length)
    if (words.length < length || !isDatelineMark(chunks[from + length]) || !words.every(isCapital)) continue
    const name = words.map(capitalText).join(' ')
    const city = OF_ALL_STATES.test(name) ? null : findPlace(name)
    if (city) return { code: city.country, start: first.start, end: words.at(-1)?.end ?? first.end }
  }
  return null
}

const isDatelineMark = (chunk: Chunk | undefined): boolean => /^[–—:.,(/-]$/.test(wordOf(chunk))
const isCapital = (chunk: Chunk): boolean =>
  chunk.kind === 'NAME' ? chunk.honorific === null : capitalText(chunk) !== ''

/** The capital named last before a place in the paragraph: where the report is. */
function lastCapital(chunks: readonly Chunk[]): StateWords | null {
  const found = chunks.findLast((chunk) => chunk.kind === 'COUNTRY' && chunk.form === 'CAPITAL')
  return found?.kind === 'COUNTRY' ? found : null
}

/** The places and states of the sentences before in the paragraph, or the label above it. */
function addParagraphClues(candidates: Candidates, mention: PersonMention, setting: Setting): void {
  const here = setting.sentences[mention.sentence]
  if (!here) return
  let capital = lastCapital(here.chunks.slice(Math.max(0, mention.chunk - 60), mention.chunk))
  for (let i = mention.sentence - 1; i >= Math.max(0, mention.sentence - 5); i--) {
    const before = setting.sentences[i]
    if (!before || before.sentence.role === 'HEADLINE') return
    const isLast = i === mention.sentence - 1
    if (before.sentence.part !== here.sentence.part) {
      addClue(candidates, 'paragraphCapital', capital)
      if (isLast && isLabel(before)) addClue(candidates, 'labelBefore', stateWords(before.chunks)[0])
      return
    }
    addClue(candidates, 'paragraphPlace', leadingPlace(before.chunks))
    capital ??= lastCapital(before.chunks)
    if (setting.sentences[i - 1]?.sentence.part !== before.sentence.part)
      addClue(candidates, 'ownDateline', ownDateline(before.chunks, before.chunks.length), 0.7)
    if (!isLast) continue
    const subject = subjectOf(before.chunks)
    if (subject?.form === 'NAME') addClue(candidates, 'subjectBefore', subject)
  }
}

/** "On the Indonesian side sat:", or a heading: it speaks for what stands below. */
const isLabel = (before: ChunkedSentence): boolean =>
  wordOf(before.chunks.at(-1)) === ':' || before.sentence.role === 'HEADING'

/** "In Tehran, President …", "At the Kremlin, …". */
function leadingPlace(chunks: readonly Chunk[]): StateWords | null {
  const at = /^["“]$/.test(wordOf(chunks[0])) ? 1 : 0
  if (!/^(?:in|at|from)$/.test(wordOf(chunks[at]))) return null
  return placeAt(chunks, at + 1)
}

function placeAt(chunks: readonly Chunk[], at: number): StateWords | null {
  const target = wordOf(chunks[at]) === 'the' ? chunks[at + 1] : chunks[at]
  return target?.kind === 'COUNTRY' || target?.kind === 'SEAT' ? target : null
}

/** "Hulusi Akar in Ankara", "Lloyd Austin at the Pentagon". */
function placeBehind(chunks: readonly Chunk[], at: number): StateWords | null {
  return /^(?:in|at)$/.test(wordOf(chunks[at + 1])) ? placeAt(chunks, at + 2) : null
}

/** "commander-in-chief in Naypyidaw"; an ambassador's post is another state. */
function placeOfOffice(chunks: readonly Chunk[], name: number, office: OfficeChunk): StateWords | null {
  const at = officeIndex(chunks, name, office)
  if (at < 0 || office.heads.some((head) => head.class === 'DIPLOMAT')) return null
  return placeBehind(chunks, at)
}

/** The states that chunks name, offices among them. */
export const stateWords = (chunks: readonly Chunk[]): StateWords[] =>
  chunks.flatMap((chunk) => {
    if (chunk.kind === 'COUNTRY' || chunk.kind === 'SEAT') return [chunk]
    const code = chunk.kind === 'OFFICE' && chunk.countries.length === 1 ? chunk.countries[0] : undefined
    return code ? [{ code, start: chunk.start, end: chunk.end }] : []
  })

/** How often each state is named in the text, as a share of the most frequent one. */
export function stateShares(sentences: readonly ChunkedSentence[]): { share: number; words: StateWords }[] {
  const counts = new Map<CountryCode, { count: number; words: StateWords }>()
  for (const { chunks } of sentences)
    for (const words of stateWords(chunks)) {
      const found = counts.get(words.code)
      if (found) found.count++
      else
        counts.set(words.code, { count: 1, words: { code: words.code, start: words.start, end: words.end } })
    }
  let most = 1
  for (const { count } of counts.values()) most = Math.max(most, count)
  return [...counts.values()].map(({ count, words }) => ({ share: count / most, words }))
}
