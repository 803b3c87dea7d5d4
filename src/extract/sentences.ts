import { type Part, type SourceDocument, tellingRoles } from '../domain/model'
import type { Sentence } from './analysis'
import { leadingAbbreviations } from './data/abbreviations'
import { speechVerbs } from './data/speechVerbs'
import { type Token, tokenise } from './tokens'

const ENDS = new Set(['.', '!', '?', '…'])
const CLOSERS = new Set(['"', '”', '’', "'", '»', '“', ')', ']'])
const OPENERS = new Set(['"', '“', '‘', "'", '«', '„', '(', '[', '–', '—', '-', '*', '•'])
const QUOTE_CLOSERS = new Set(['"', '”', '’', '»', '“', "'"])
const LINE_END = /\n/

/** The sentences of one part, with the tokens of each. */
export interface SplitSentence {
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
}

/** Whether the period of an abbreviation also ends its sentence: `in the U.S. The`, `Locsin Jr. He`. */
function abbreviationEnds(token: Token, next: Token): boolean {
  const bare = token.norm.replace('.', '')
  if (leadingAbbreviations.has(bare) || leadingAbbreviations.has(token.norm.slice(0, -1))) return false
  if (next.kind === 'NUMBER') return false
  const isInitial = token.text.length === 2
  if (isInitial) return false
  return next.cap && sentenceStarters.has(next.norm)
}

/** Words that, capitalised behind an abbreviation, begin a new sentence rather than go on with a name. */
const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i his her its their in on at by for from with after before ' +
    'but and as if when while since no not there both all some earlier later meanwhile during under asked according'
  ).split(' '),
)

/** `"Will he come?" Blinken asked`: the mark ends the quotation, not the sentence. */
function speechGoesOn(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(at + 9, tokens.length); i++) {
    const token = tokens[i]
    if (!token || ENDS.has(token.text) || QUOTE_CLOSERS.has(token.text)) return false
    if (speechVerbs.has(token.norm)) return true
  }
  return false
}

/** Index of the token behind the sentence that ends at token `i`, or null where it does not end there. */
function endBehind(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i]
  if (!token) return null
  const dotted = token.kind === 'WORD' && token.text.endsWith('.')
  if (!dotted && !ENDS.has(token.text)) return null
  let behind = i + 1
  let closedQuote = false
  while (behind < tokens.length) {
    const next = tokens[behind]
    const touching = next && tokens[behind - 1]?.end === next.start
    if (!next || !touching || !(CLOSERS.has(next.text) || ENDS.has(next.text))) break
    if (QUOTE_CLOSERS.has(next.text)) closedQuote = true
    behind++
  }
  const next = tokens[behind]
  if (!next) return behind
  if (next.start === tokens[behind - 1]?.end) return null
  if (dotted && behind === i + 1) return abbreviationEnds(token, next) ? behind : null
  const begins = next.cap || next.kind === 'NUMBER' || OPENERS.has(next.text)
  if (!begins) return null
  if (closedQuote && token.text !== '.' && speechGoesOn(tokens, behind)) return null
  return behind
}

/** Cuts a stretch of text into sentences: at marks that end them and at line ends, not at abbreviations. */
export function splitSentences(text: string, start = 0, end = text.length): SplitSentence[] {
  const tokens = tokenise(text, start, end)
  const sentences: SplitSentence[] = []
  let first = 0
  const close = (behind: number) => {
    const head = tokens[first]
    const last = tokens[behind - 1]
    if (head && last && behind > first)
      sentences.push({ start: head.start, end: last.end, tokens: tokens.slice(first, behind) })
    first = behind
  }
  for (let i = 0; i < tokens.length; i++) {
    const gapStart = tokens[i - 1]?.end ?? start
    const gap = tokens[i]?.start ?? end
    if (i > first && gap - gapStart > 0 && LINE_END.test(text.slice(gapStart, gap))) close(i)
    const behind = endBehind(tokens, i)
    if (behind !== null && behind > i) {
      close(behind)
      i = behind - 1
    }
  }
  close(tokens.length)
  return sentences
}

/** A sentence with its tokens: what the passes of this folder work on. */
export interface TokenisedSentence extends Sentence {
  readonly role: Part['role']
}

/** Every sentence of the parts that tell something, in the order of the text. */
export function sentencesOf(document: SourceDocument): TokenisedSentence[] {
  const sentences: TokenisedSentence[] = []
  document.parts.forEach((part, index) => {
    if (!tellingRoles.has(part.role)) return
    for (const { start, end, tokens } of splitSentences(document.text, part.start, part.end))
      sentences.push({ start, end, tokens, index: sentences.length, part: index, role: part.role })
  })
  return sentences
}
