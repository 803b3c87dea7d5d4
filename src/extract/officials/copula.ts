import { type Chunk, isComma, type OfficeChunk, wordOf } from './chunk'

const NAMES =
  /^(?:named|appointed|elected|nominated|made|declared|chose|chosen|picked|sworn|confirmed|proclaimed)$/

const TAKES =
  /^(?:took|takes|take|taken|succeeded|succeeds|succeed|replaced|replaces|replace|sworn|served|serves|serving|returned|resigned|stepped|acted|acts|continues|began|entered|won)$/

/** "in his second term as president", "in her capacity as chair of the council". */
const TERM = /^(?:term|year|years|capacity|role|stint|tenure)$/

/** "elected X president", "named X as ambassador", "X took over as foreign minister", "the new minister is X". */
export function nameInOffice(chunks: readonly Chunk[], i: number, office: OfficeChunk): number | null {
  const before = chunks[i - 1]
  if (before?.kind === 'NAME' && office.determiner === null && NAMES.test(wordOf(chunks[i - 2]))) return i - 1
  if (
    /^(?:is|was|will)$/.test(wordOf(chunks[i + 1])) &&
    chunks[i + 2]?.kind === 'NAME' &&
    (office.determiner === 'the' || office.countries.length === 1 || wordOf(before) === 'whose')
  )
    return i + 2
  if (wordOf(before) !== 'as') return null
  for (let at = i - 2; at >= Math.max(0, i - 7); at--) {
    const word = wordOf(chunks[at])
    if (NAMES.test(word)) return firstName(chunks, at + 1, i) ?? lastName(chunks, at)
    if (TAKES.test(word) || TERM.test(word)) return lastName(chunks, at)
  }
  return null
}

const TURNS = /^(?:succeeds?|succeeded|succeeding|replaces?|replaced|replacing)$/
const turnReach = 9

/** "X will succeed Y as foreign minister", "X takes over as secretary general from Y": the office of both. */
export function turnOfOffice(
  chunks: readonly Chunk[],
  i: number,
): { readonly earlier: number; readonly later: number } | null {
  if (wordOf(chunks[i - 1]) !== 'as') return null
  const begin = Math.max(0, i - turnReach)
  const verb = chunks.slice(begin, i).findLastIndex((chunk) => TURNS.test(wordOf(chunk)))
  const isFrom = wordOf(chunks[i - 2]) === 'over' && wordOf(chunks[i + 1]) === 'from'
  const turn = isFrom ? i - 3 : verb < 0 ? -1 : begin + verb
  const earlier = isFrom ? (chunks[i + 2]?.kind === 'NAME' ? i + 2 : null) : firstName(chunks, turn + 1, i)
  const later = turn < 0 ? null : lastName(chunks, turn)
  return turn < 0 || earlier === null || later === null ? null : { earlier, later }
}

function firstName(chunks: readonly Chunk[], from: number, to: number): number | null {
  const at = chunks.slice(from, to).findIndex(({ kind }) => kind === 'NAME')
  return at < 0 ? null : from + at
}

function lastName(chunks: readonly Chunk[], before: number): number | null {
  const at = chunks.slice(0, before).findLastIndex(({ kind }) => kind === 'NAME')
  return at < 0 || before - at > 8 ? null : at
}

/** `X is the foreign minister`, `X, who was named Indonesia's minister`, `X, a lawyer who became president`. */
export function copulaName(chunks: readonly Chunk[], i: number): number | null {
  let at = i - 1
  while (PASSING.test(wordOf(chunks[at])) || FIRST.test(wordOf(chunks[at]))) at--
  // "became Norway's first woman foreign minister"
  if (at < i - 1 && wordOf(chunks[at]) === "'s" && chunks[at - 1]?.kind === 'COUNTRY') at -= 2
  const verb = wordOf(chunks[at])
  const isNamed = NAMES.test(verb)
  if (!isNamed && !/^(?:is|was|are|been|became|become|becomes|remains|as|be)$/.test(verb)) return null
  at--
  // "will be Norway's next foreign minister"
  if (verb === 'be' || verb === 'become') {
    if (/^(?:will|to)$/.test(wordOf(chunks[at]))) at--
    if (/^(?:is|are|set)$/.test(wordOf(chunks[at]))) at--
  }
  while (PASSING.test(wordOf(chunks[at]))) at--
  if (isNamed && !/^(?:is|was|are|were|been|being|be)$/.test(wordOf(chunks[at]))) return null
  if (isNamed) at--
  if (/^(?:has|had|have)$/.test(wordOf(chunks[at]))) at--
  if (wordOf(chunks[at]) === 'who') return describedBefore(chunks, at)
  return nameBehind(chunks, beforeAside(chunks, at))
}

/** Before the mark, or before an age between two: "X, 54, became". */
function beforeAside(chunks: readonly Chunk[], at: number): number {
  if (!isComma(chunks[at])) return at
  return /^\d{2}$/.test(wordOf(chunks[at - 1])) && isComma(chunks[at - 2]) ? at - 3 : at - 1
}

/** The name that ends at a chunk, with its state behind it or without: "X of Ghana". */
function nameBehind(chunks: readonly Chunk[], at: number): number | null {
  if (chunks[at]?.kind === 'NAME') return at
  const ofState = chunks[at]?.kind === 'COUNTRY' && wordOf(chunks[at - 1]) === 'of'
  return ofState && chunks[at - 2]?.kind === 'NAME' ? at - 2 : null
}

const PASSING = /^(?:also|now|currently|recently|newly|just|only|later|then|unanimously|the|a)$/
const FIRST = /^(?:first|second|third|woman|female|youngest|oldest|civilian|longest-serving)$/
const descriptionReach = 9

/** The name that a clause with "who" describes, right before it or before an apposition: "X, a lawyer by training who". */
function describedBefore(chunks: readonly Chunk[], who: number): number | null {
  const near = isComma(chunks[who - 1]) ? who - 2 : who - 1
  const name = nameBehind(chunks, near)
  if (name !== null) return name
  for (let at = near; at > Math.max(0, who - descriptionReach); at--) {
    const chunk = chunks[at]
    if (!chunk || chunk.kind === 'NAME' || chunk.kind === 'OFFICE') return null
    if (isComma(chunk)) return chunks[at - 1]?.kind === 'NAME' ? at - 1 : null
  }
  return null
}
