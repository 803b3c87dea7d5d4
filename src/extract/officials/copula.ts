import { type Chunk, isComma, type OfficeChunk, wordOf } from './chunk'

const NAMES =
  /^(?:named|appointed|elected|nominated|made|declared|chose|chosen|picked|sworn|confirmed|proclaimed)$/

const TAKES =
  /^(?:took|takes|succeeded|succeeds|replaced|replaces|sworn|served|serves|returned|resigned|stepped|acted|acts|continues)$/

/** "elected X president", "named X as ambassador", "X took over as foreign minister", "the new minister is X". */
export function nameInOffice(chunks: readonly Chunk[], i: number, office: OfficeChunk): number | null {
  const before = chunks[i - 1]
  if (before?.kind === 'NAME' && office.determiner === null && NAMES.test(wordOf(chunks[i - 2]))) return i - 1
  if (
    /^(?:is|was|will)$/.test(wordOf(chunks[i + 1])) &&
    chunks[i + 2]?.kind === 'NAME' &&
    office.determiner === 'the'
  )
    return i + 2
  if (wordOf(before) !== 'as') return null
  for (let at = i - 2; at >= Math.max(0, i - 7); at--) {
    const word = wordOf(chunks[at])
    if (NAMES.test(word)) return firstName(chunks, at + 1, i) ?? lastName(chunks, at)
    if (TAKES.test(word)) return lastName(chunks, at)
  }
  return null
}

function firstName(chunks: readonly Chunk[], from: number, to: number): number | null {
  const at = chunks.slice(from, to).findIndex(({ kind }) => kind === 'NAME')
  return at < 0 ? null : from + at
}

function lastName(chunks: readonly Chunk[], before: number): number | null {
  const at = chunks.slice(0, before).findLastIndex(({ kind }) => kind === 'NAME')
  return at < 0 || before - at > 8 ? null : at
}

/** `X is the foreign minister`, `X, who is Indonesia's minister`, `X became president`. */
export function copulaName(chunks: readonly Chunk[], i: number): number | null {
  let at = i - 1
  if (/^(?:also|now|currently|the|a)$/.test(wordOf(chunks[at]))) at--
  const verb = wordOf(chunks[at])
  if (/^(?:is|was|are|been|became|become|becomes|remains|as)$/.test(verb)) {
    at--
    if (/^(?:has|had|have)$/.test(wordOf(chunks[at]))) at--
    if (wordOf(chunks[at]) === 'who') at--
    if (isComma(chunks[at])) at--
    return chunks[at]?.kind === 'NAME' ? at : null
  }
  return null
}
