import { type Chunk, wordOf } from './chunk'

const WORK =
  /^(?:reporting|writing|editing|compiled|edited|written|translated|additional|reported|photos?|photographs?|graphics?|video|interviewed|production|produced)$/
const LABEL =
  /^(?:reporter|editor|writer|author|photographer|translator|correspondent|photos?|source|contact)s?$/
const OPENING = 6

/** "(Reporting by X": capitals behind a bracket look like a name. */
const wordOrName = (chunk: Chunk | undefined): string =>
  chunk?.kind === 'NAME' && chunk.words.length === 1 ? (chunk.words[0] ?? '').toLowerCase() : wordOf(chunk)

/** "Reporting by X; Editing by Y", "Editor: Z", "X contributed to this report": a line about who made the article. */
export function isCredit(chunks: readonly Chunk[]): boolean {
  const opening = chunks.slice(0, OPENING).map(wordOrName)
  const by = opening.indexOf('by')
  if (by > 0 && opening.slice(0, by).some((word) => WORK.test(word))) return true
  // "(Agencies contributed to this story; Edited by X)"
  if (
    opening[0] === '(' &&
    chunks.some((chunk, i) => wordOf(chunk) === 'by' && WORK.test(wordOrName(chunks[i - 1])))
  )
    return true
  if (LABEL.test(opening[0] ?? '') && opening[1] === ':') return true
  return chunks.slice(-OPENING).some(
    (chunk, i, last) =>
      wordOf(chunk) === 'contributed' ||
      /^to this (?:report|story|article)/.test(
        last
          .slice(i, i + 3)
          .map(wordOf)
          .join(' '),
      ),
  )
}

const datelineReach = 12

/** "PRISTINA, March 8 (Adria Wire) – ", "HAVANA, March 8 (Prensa Norte) ": the agency of a dateline, which is nobody's name. */
export const isAgency = (chunks: readonly Chunk[], at: number): boolean =>
  at <= datelineReach &&
  wordOf(chunks[at - 1]) === '(' &&
  wordOf(chunks[at + 1]) === ')' &&
  (/^[–—:-]$/.test(wordOf(chunks[at + 2])) || chunks.slice(0, at).every(isOfDateline))

/** A capital name, a day or a mark: no word of a sentence. */
const isOfDateline = (chunk: Chunk): boolean =>
  chunk.kind !== 'WORD' ? chunk.kind !== 'OFFICE' : chunk.token.kind !== 'WORD' || chunk.token.cap
