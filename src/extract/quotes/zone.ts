import { firstPlace } from '../firstPlace'
import type { ChunkedSentence } from '../officials/personMention'
import { type PersonReference, referenceAt } from '../officials/references'
import type { Token } from '../tokens'
import type { QuoteScene } from './scene'

/** The words of a stretch of text and the people they mean. */
export interface Zone {
  readonly tokens: readonly Token[]
  readonly references: readonly PersonReference[]
}

/** The tokens and references between two places. */
export function zone(scene: QuoteScene, start: number, end: number): Zone {
  const at = sentenceAt(scene.sentences, start)
  const tokens: Token[] = []
  for (let i = Math.max(0, at); i < scene.sentences.length; i++) {
    const sentence = scene.sentences[i]?.sentence
    if (!sentence || sentence.start > end) break
    for (const token of sentence.tokens) if (token.start >= start && token.end <= end) tokens.push(token)
  }
  return { tokens, references: referencesBetween(scene.people.personReferences, start, end) }
}

/** From the quotation's mark to the end (or the beginning) of the sentence it stands in. */
export function zoneWithin(scene: QuoteScene, place: number, side: 'AFTER' | 'BEFORE', part: number): Zone {
  const sentence =
    scene.sentences[sentenceAt(scene.sentences, side === 'AFTER' ? place : place - 1)]?.sentence
  const next = scene.sentences[sentenceAt(scene.sentences, place) + 1]?.sentence
  if (!sentence || sentence.part !== part) return { tokens: [], references: [] }
  if (side === 'BEFORE') return zone(scene, Math.max(scene.from, sentence.start), place - 1)
  // A quotation that ends its sentence with a full stop may be attributed in the next one: "… this?" Blinken asked.
  const ends =
    sentence.end <= place + 1 && next?.part === part && /[?!]/.test(scene.text.charAt(place - 1))
      ? next.end
      : sentence.end
  return zone(scene, place + 1, Math.min(ends, scene.to))
}

/** Index of the sentence that holds a place, or the last one before it. */
export function sentenceAt(sentences: readonly ChunkedSentence[], place: number): number {
  return firstPlace(sentences.length, (at) => (sentences[at]?.sentence.start ?? 0) <= place) - 1
}

/** The references that lie between two places, found without walking over the others. */
export function referencesBetween(
  references: readonly PersonReference[],
  start: number,
  end: number,
): PersonReference[] {
  const found: PersonReference[] = []
  for (let i = referenceAt(references, start); i < references.length; i++) {
    const reference = references[i]
    if (!reference || reference.start > end) break
    if (reference.end <= end) found.push(reference)
  }
  return found
}

const LAST = 50

/** The references nearest before a place, in the order of the text. */
export function lastReferences(references: readonly PersonReference[], place: number): PersonReference[] {
  const end = referenceAt(references, place)
  return references.slice(Math.max(0, end - LAST), end)
}
