import { speechVerbs } from '../data/speechVerbs'
import { fold } from '../tokens'
import { type Chunk, isComma, isDash, isPossessive, type OfficeChunk, wordOf } from './chunk'
import { MEETS } from './deeds'
import type { Holder, OfficeScene } from './officeScene'
import type { PersonMention } from './personMention'

/** Over "(US)" behind an office. */
export function skipBrackets(chunks: readonly Chunk[], i: number): number {
  return wordOf(chunks[i]) === '(' && wordOf(chunks[i + 2]) === ')' ? i + 3 : i
}

/** "Chief of Army Staff General X", "Nuncio Archbishop X": a rank between the office and its name. */
export function skipRanks(chunks: readonly Chunk[], i: number): number {
  const rank = chunks[i]
  return rank?.kind === 'OFFICE' && !rank.plural && isRank(rank) && chunks[i + 1]?.kind === 'NAME' ? i + 1 : i
}

const isRank = (office: OfficeChunk): boolean =>
  office.tenure === 'FORMER' ||
  office.heads.every((head) => head.class === 'RANK' || TITLES_OF_HOLDERS.test(head.id))

/** An office behind a comma belongs to the name before it, unless that name or office is another's. */
export function appositionBehindName({
  chunks,
  at: i,
  office,
  mentions,
  known,
  isHeadline,
}: OfficeScene): Holder | null {
  // "Abdullah, Spanish King discuss ties": a headline's comma is an "and"
  if (isHeadline && office.determiner === null && /^\p{L}/u.test(wordOf(chunks[i + 1]))) return null
  const left = nameLeftOf(chunks, i)
  const name = left === null ? undefined : chunks[left]
  const mention = left === null ? undefined : mentions.get(left)
  if (left === null || name?.kind !== 'NAME' || !mention) return null
  const isKnown = name.words.length > 1 || name.words.some((word) => known.has(fold(word)))
  if (!isKnown || isContrary(office, mention)) return null
  return mention.offices.some(({ rule }) => rule === 'office-comma-name') ? null : { name: left }
}

/** "Moussa Faki, United States Special Envoy to Sudan": another's office, as its state or body differs. */
function isContrary(office: OfficeChunk, mention: PersonMention): boolean {
  if (office.determiner !== null || office.countries.length === 0) return false
  return mention.offices.some(({ office: held }) => {
    const otherState =
      held.countries.length > 0 && !office.countries.some((code) => held.countries.includes(code))
    return otherState || (held.organization !== null && office.organization === null)
  })
}

const BETWEEN: ReadonlySet<string> = new Set(
  (
    'until since january february march april may june july august september october november december now still also ' +
    'himself herself elected appointed newly then currently formerly once recently today both who is was as ' +
    'at by that the time still sworn in only just already long'
  ).split(' '),
)

/** The name before an office in apposition: `X, the foreign minister`, `X, until September the president`, `X — chair`. */
function nameLeftOf(chunks: readonly Chunk[], i: number): number | null {
  let mark = i - 1
  // "Peter Novak, 61, the foreign minister"
  const age = chunks[i - 2]
  if (isComma(chunks[i - 1]) && age?.kind === 'WORD' && age.token.kind === 'NUMBER' && isComma(chunks[i - 3]))
    mark = i - 3
  while (i - mark <= 6 && (BETWEEN.has(wordOf(chunks[mark])) || chunks[mark]?.kind === 'COUNTRY')) mark--
  // "Firmin Doba, President Faustin Ndo's chief of staff"
  if (isPossessive(chunks[i - 1]) && chunks[i - 2]?.kind === 'NAME')
    mark = chunks[i - 3]?.kind === 'OFFICE' ? i - 4 : i - 3
  // "Anna Lind, the president's security adviser"
  else if (isPossessive(chunks[i - 1]) && chunks[i - 2]?.kind === 'OFFICE') mark = i - 3
  if (!isComma(chunks[mark]) && !isDash(chunks[mark])) return null
  if (chunks[mark - 1]?.kind === 'NAME') return mark - 1
  // "Richard Marles MP, Deputy Prime Minister"
  const postNominal = chunks[mark - 1]
  const isPostNominal = postNominal?.kind === 'OFFICE' && /^(?:mp|mep)$/.test(postNominal.heads[0]?.id ?? '')
  return isPostNominal && chunks[mark - 2]?.kind === 'NAME' ? mark - 2 : null
}

/** An office and a comma before a name; a state that describes the office counts for the holder. */
export function appositionBeforeName({ chunks, at: i, office }: OfficeScene): Holder | null {
  const hasSuperior = /^(?:to|of)$/.test(wordOf(chunks[i + 1])) && chunks[i + 2]?.kind === 'OFFICE'
  const next = hasSuperior ? i + 3 : skipBrackets(chunks, i + 1)
  const comma = skipDescription(chunks, next)
  const name = describedName(chunks, comma)
  if (name === null) return null
  const inside = chunks.slice(next, comma).find((chunk) => chunk.kind === 'COUNTRY')
  const says = inside?.kind === 'COUNTRY' && office.countries.length === 0 && !office.counterpart
  return { name, country: says ? inside.code : null }
}

/** Over what describes an office: "the minister appointed by the military of X,", "his opposite number in Y,". */
function skipDescription(chunks: readonly Chunk[], next: number): number {
  if (
    !/^(?:appointed|named|elected|in|at|before|since|responsible|designated|chosen)$/.test(
      wordOf(chunks[next]),
    )
  )
    return next
  for (let i = next + 1; i < next + 9; i++) {
    const chunk = chunks[i]
    if (!chunk || chunk.kind === 'NAME' || chunk.kind === 'OFFICE') return next
    if (isComma(chunk)) return i
  }
  return next
}

const TITLES_OF_HOLDERS = /^(?:ambassador|senator|prince|princess|sheikh)$/

/** The name behind an office and a comma, which itself is closed by a mark or by the verb. */
function describedName(chunks: readonly Chunk[], mark: number): number | null {
  const sign = wordOf(chunks[mark])
  if (!/^[,:(–—]$/.test(sign)) return null
  const second = chunks[mark + 1]
  const name = second?.kind === 'OFFICE' && isRank(second) ? mark + 2 : mark + 1
  if (chunks[name]?.kind !== 'NAME') return null
  const after = wordOf(chunks[name + 1])
  // "The president, Retno said, …" is Retno speaking of another
  if (speechVerbs.has(after) && isComma(chunks[name + 2])) return null
  return sign === ':' || chunks[name + 1] === undefined || closesName(after) ? name : null
}

const closesName = (word: string): boolean =>
  /^(?:also|later|then|again|yesterday|today|earlier|recently|who|but|while|in|at|on|with|for|to|from)$/.test(
    word,
  ) ||
  /^(?:[,.;:)!?–—*]|and|of|has|had|will|is|was|visited|signed|arrived|left)$/.test(word) ||
  speechVerbs.has(word) ||
  MEETS.has(word)
