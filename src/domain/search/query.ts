import { AppError } from '../errors'
import { fieldValue, isSearchField, type SearchField, searchFields } from './fields'
import { stemOf, variantsOf } from './stem'
import { stopWords } from './stopWords'
import { wordsOf } from './words'

/** What is looked for within texts. `stems` are alternatives for a word; for a phrase all of them must be there. */
export type SearchTerm =
  | { readonly type: 'word'; readonly word: string; readonly stems: readonly string[] }
  | { readonly type: 'phrase'; readonly words: readonly string[]; readonly stems: readonly string[] }
  | { readonly type: 'prefix'; readonly prefix: string }

/** A named field with its value, as it is compared. */
export interface SearchFieldNode {
  readonly type: 'field'
  readonly field: SearchField
  readonly value: string
  /** The value as words, where the field is compared by words. */
  readonly term: SearchTerm | null
}

/** A query as a tree. */
export type SearchNode =
  | SearchTerm
  | SearchFieldNode
  | { readonly type: 'and' | 'or'; readonly nodes: readonly SearchNode[] }
  | { readonly type: 'not'; readonly node: SearchNode }

export const searchLimits = { length: 500, terms: 32, nesting: 12, prefix: 2 } as const

interface Token {
  readonly kind: '(' | ')' | '-' | 'OR' | 'AND' | 'phrase' | 'field' | 'word'
  readonly text: string
  /** Of a field: its value. */
  readonly value: string
  readonly at: number
}

interface Reading {
  readonly argument: string
  readonly tokens: readonly Token[]
  readonly end: number
  next: number
  terms: number
}

function wrongQuery(argument: string, message: string, at: number, more: object = {}): AppError {
  const text = `\`${argument}\`, column ${at + 1}: ${message}`
  return new AppError('BAD_USER_INPUT', text, { argument, column: at + 1, ...more })
}

/** Quoted words, a named field with its value, brackets, a minus before something, or a run of other characters. */
const tokenPattern = /\s+|"([^"]*)("?)|([A-Za-z]+):(?:"([^"]*)("?)|([^\s()"]*))|[()]|-(?=[^\s)-])|[^\s()"]+/uy

function tokensOf(text: string, argument: string): Token[] {
  const tokens: Token[] = []
  const pattern = new RegExp(tokenPattern)
  for (let at = 0; at < text.length; at = pattern.lastIndex) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const [raw = '', quoted, close, name, value, valueClose, bareValue] = match ?? []
    if (raw === '') throw wrongQuery(argument, 'this cannot be read.', at)
    const isOpen = (quoted !== undefined && close === '') || (value !== undefined && valueClose === '')
    if (isOpen) throw wrongQuery(argument, 'the quotation mark is not closed.', at + raw.indexOf('"'))
    const token = (kind: Token['kind'], words = raw, of = ''): Token => ({
      kind,
      text: words,
      value: of,
      at,
    })
    if (raw.trim() === '') continue
    if (quoted !== undefined) tokens.push(token('phrase', quoted))
    else if (name !== undefined) tokens.push(token('field', name, value ?? bareValue))
    else if (raw === '(' || raw === ')' || raw === '-' || raw === 'OR' || raw === 'AND')
      tokens.push(token(raw))
    else tokens.push(token('word'))
  }
  return tokens
}

const wordTerm = (word: string): SearchTerm => ({
  type: 'word',
  word,
  stems: [...new Set(variantsOf(word).map(stemOf))],
})

/** Words side by side; null where there are none. Words that no index holds find only together with others. */
function phraseTerm(text: string): SearchTerm | null {
  const words = wordsOf(text).map((word) => word.text)
  const [only] = words
  if (only === undefined) return null
  if (words.length === 1) return wordTerm(only)
  return {
    type: 'phrase',
    words,
    stems: [...new Set(words.filter((word) => !stopWords.has(word)).map(stemOf))],
  }
}

const isCommon = (term: SearchTerm): boolean =>
  term.type === 'word' ? stopWords.has(term.word) : term.type === 'phrase' && term.stems.length === 0

const isNode = (node: SearchNode | null): node is SearchNode => node !== null

function readOr(reading: Reading, depth: number): SearchNode | null {
  const nodes = [readAnd(reading, depth)]
  while (reading.tokens[reading.next]?.kind === 'OR') {
    const at = reading.tokens[reading.next]?.at ?? 0
    reading.next += 1
    const before = reading.next
    const node = readAnd(reading, depth)
    if (reading.next === before) throw wrongQuery(reading.argument, 'OR stands between two conditions.', at)
    nodes.push(node)
  }
  const found = nodes.filter(isNode)
  return found.length > 1 ? { type: 'or', nodes: found } : (found[0] ?? null)
}

function readAnd(reading: Reading, depth: number): SearchNode | null {
  const nodes: SearchNode[] = []
  for (;;) {
    const token = reading.tokens[reading.next]
    if (!token || token.kind === ')' || token.kind === 'OR') break
    reading.next += 1
    if (token.kind === 'AND') continue
    const node = readOne(reading, token, depth)
    if (node) nodes.push(node)
  }
  return nodes.length > 1 ? { type: 'and', nodes } : (nodes[0] ?? null)
}

function readOne(reading: Reading, token: Token, depth: number): SearchNode | null {
  const { argument } = reading
  if (token.kind === '(') {
    if (depth >= searchLimits.nesting)
      throw wrongQuery(argument, `brackets may lie ${searchLimits.nesting} deep.`, token.at)
    const node = readOr(reading, depth + 1)
    if (reading.tokens[reading.next]?.kind !== ')')
      throw wrongQuery(argument, 'the bracket is not closed.', token.at)
    reading.next += 1
    return node
  }
  if (token.kind === '-') {
    const next = reading.tokens[reading.next]
    reading.next += 1
    const node = next ? readOne(reading, next, depth) : null
    return node && { type: 'not', node }
  }
  reading.terms += 1
  if (reading.terms > searchLimits.terms)
    throw wrongQuery(argument, `a query may have ${searchLimits.terms} terms.`, token.at, {
      limit: { name: 'searchTerms', value: reading.terms, max: searchLimits.terms },
    })
  if (token.kind === 'field') return readField(reading, token)
  const term = readTerm(argument, token.text, token.kind === 'phrase', token.at)
  return term && isCommon(term) ? null : term
}

function readTerm(argument: string, text: string, isQuoted: boolean, at: number): SearchTerm | null {
  const star = isQuoted ? -1 : text.indexOf('*')
  if (star < 0) return phraseTerm(text)
  if (star < text.length - 1) throw wrongQuery(argument, '`*` stands at the end of a word.', at + star)
  const words = wordsOf(text)
  const [only] = words
  if (!only || words.length > 1 || only.text.length < searchLimits.prefix)
    throw wrongQuery(argument, `\`*\` follows at least ${searchLimits.prefix} letters of one word.`, at)
  return { type: 'prefix', prefix: only.text }
}

/** Fields whose values are looked for as words. */
const worded: ReadonlySet<SearchField> = new Set(['official', 'speaker', 'headline'])

function readField({ argument }: Reading, { text, value, at }: Token): SearchNode {
  const field = text.toLowerCase()
  if (!isSearchField(field))
    throw wrongQuery(
      argument,
      `there is no field \`${text}\`; there are ${Object.keys(searchFields).join(', ')}. Words with a colon go into quotation marks.`,
      at,
    )
  if (value.trim() === '')
    throw wrongQuery(argument, `\`${field}:\` needs a value, as ${field}:${searchFields[field]}.`, at)
  const read = fieldValue(field, value)
  if (!read.ok) throw wrongQuery(argument, `\`${field}:\` expects ${read.expected}.`, at + text.length + 1)
  const term = worded.has(field) ? readTerm(argument, value, false, at + text.length + 1) : null
  if (worded.has(field) && (term === null || isCommon(term)))
    throw wrongQuery(argument, `\`${field}:\` needs a word that tells something.`, at + text.length + 1)
  return { type: 'field', field, value: read.value, term }
}

/** Whether the query says what must be there, not only what must not. */
function finds(node: SearchNode): boolean {
  if (node.type === 'and') return node.nodes.some(finds)
  if (node.type === 'or') return node.nodes.every(finds)
  return node.type !== 'not'
}

/**
 * The tree of a query: words (all must be there), "phrases", -without, OR, (brackets), field:value, prefix*. What is wrong
 * with it is an error that names the argument and the column, counted from 1.
 */
export function parseSearch(text: string, argument = 'query'): SearchNode {
  const { length } = text
  if (length > searchLimits.length)
    throw new AppError('BAD_USER_INPUT', `\`${argument}\` has at most ${searchLimits.length} characters.`, {
      argument,
      limit: { name: argument, value: length, max: searchLimits.length },
    })
  const reading: Reading = { argument, tokens: tokensOf(text, argument), end: length, next: 0, terms: 0 }
  const node = readOr(reading, 0)
  const rest = reading.tokens[reading.next]
  if (rest) throw wrongQuery(argument, 'this bracket was never opened.', rest.at)
  if (!node)
    throw wrongQuery(argument, 'it needs at least one word; words like `the` and `of` find nothing.', 0)
  if (!finds(node)) throw wrongQuery(argument, 'it says only what must not be there.', 0)
  return node
}

/** The terms that must or can be there, in their order; what must not be there is left out. */
export function positiveTerms(node: SearchNode): SearchTerm[] {
  switch (node.type) {
    case 'and':
    case 'or':
      return node.nodes.flatMap(positiveTerms)
    case 'not':
      return []
    case 'field':
      return node.term ? [node.term] : []
    default:
      return [node]
  }
}

/** Every term and every field of the tree, in its order. */
export function leavesOf(node: SearchNode): (SearchTerm | SearchFieldNode)[] {
  switch (node.type) {
    case 'and':
    case 'or':
      return node.nodes.flatMap(leavesOf)
    case 'not':
      return leavesOf(node.node)
    default:
      return [node]
  }
}
