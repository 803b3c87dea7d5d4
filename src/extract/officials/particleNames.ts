import { particles } from '../data/names'
import { fold } from '../tokens'
import { nameKey } from './nameKey'
import type { ChunkedSentence } from './personMention'

/** Folded surnames that begin with a particle, as the text's other names show them: `von der leyen`, `de brum`. */
export type ParticleSurnames = ReadonlySet<string>

const isParticle = (word: string | undefined): boolean => word !== undefined && particles.has(fold(word))

/**
 * Surnames whose particle is certainly one: it stands behind a given name (`Hilde van Oss`) or in small letters
 * (`President van Oss`).
 */
export function particleSurnames(sentences: readonly ChunkedSentence[]): ParticleSurnames {
  const found = new Set<string>()
  for (const { chunks } of sentences)
    for (const chunk of chunks) {
      if (chunk.kind !== 'NAME') continue
      const from = chunk.words.findIndex(
        (word, at) => isParticle(word) && (at > 0 || word.charAt(0) === word.charAt(0).toLowerCase()),
      )
      if (from >= 0 && from < chunk.words.length - 1) found.add(folded(chunk.words.slice(from)))
    }
  return found
}

/** The words a name is compared by: `Van Oss` at the head of a sentence is the surname of Hilde van Oss alone. */
export function mentionKey(words: readonly string[], surnames: ParticleSurnames): string[] {
  if (!isParticle(words[0]) || !surnames.has(folded(words))) return nameKey(words)
  const from = words.findIndex((word) => !isParticle(word))
  return nameKey(from < 0 ? words : words.slice(from))
}

const folded = (words: readonly string[]): string => words.map(fold).join(' ')
