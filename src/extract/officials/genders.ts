import { genderOfGivenName } from '../data/givenNames'
import { counterparts } from '../data/offices'
import { around, type Chunk, wordOf } from './chunk'
import type { Cluster } from './clusters'
import type { ChunkedSentence } from './personMention'

const WORDS: Readonly<Record<string, 'M' | 'F'>> = {
  he: 'M',
  him: 'M',
  his: 'M',
  himself: 'M',
  she: 'F',
  her: 'F',
  herself: 'F',
  hers: 'F',
}

/** What the text tells of each person's gender, so that "she" is not taken for Mr. X; null where it tells nothing. */
export function gendersOf(
  sentences: readonly ChunkedSentence[],
  clusters: readonly Cluster[],
): ('M' | 'F' | null)[] {
  return clusters.map((cluster) => {
    for (const { gender, offices } of cluster.mentions) {
      const told =
        gender ??
        offices
          .flatMap(({ office }) => office.heads)
          .find((head) => head.gender && !counterparts.has(head.id))?.gender
      if (told) return told
    }
    return (
      genderFromPronouns(
        sentences,
        cluster.mentions.map(({ sentence, chunk }) => ({ sentence, chunk })),
      ) ?? genderFromName(cluster.words)
    )
  })
}

/** The sex that only bearers of the given name have; of a surname alone nothing is told. */
const genderFromName = (words: readonly string[]): 'M' | 'F' | null =>
  words.length > 1 ? genderOfGivenName(words[0] ?? '') : null

/** A sentence about one person alone, with pronouns of one gender behind the name. */
function genderFromPronouns(
  sentences: readonly ChunkedSentence[],
  places: readonly { sentence: number; chunk: number }[],
): 'M' | 'F' | null {
  let male = 0
  let female = 0
  for (const { sentence, chunk } of places.slice(0, 40)) {
    const { near: chunks, at } = around(sentences[sentence]?.chunks ?? [], chunk)
    const own = ownGender(chunks, at)
    if (own === 'M') male += OWN_WEIGHT
    if (own === 'F') female += OWN_WEIGHT
    if (chunks.filter(({ kind }) => kind === 'NAME').length !== 1) continue
    for (const other of chunks.slice(at + 1)) {
      const gender = WORDS[wordOf(other)]
      if (gender === 'M') male++
      if (gender === 'F') female++
    }
  }
  if (male === female) return null
  return male > female ? 'M' : 'F'
}

const OWN_WEIGHT = 2
const OWN_REACH = 3

/** "Retno met her Thai colleague", "Retno told her guest": what the subject has by a verb right behind the name. */
function ownGender(chunks: readonly Chunk[], at: number): 'M' | 'F' | null {
  if (chunks[at + 1]?.kind !== 'WORD' || !/^\p{Ll}/u.test(wordOf(chunks[at + 1]))) return null
  if (/^(?:and|or|of|in|at|for|by|as|who|whose|with|to|from|that)$/.test(wordOf(chunks[at + 1]))) return null
  for (const chunk of chunks.slice(at + 1, at + 1 + OWN_REACH)) {
    if (chunk.kind === 'OFFICE') return chunk.owner === null ? null : (WORDS[chunk.owner] ?? null)
    if (chunk.kind !== 'WORD' || chunk.token.kind !== 'WORD') return null
    if (/^(?:his|her)$/.test(chunk.token.norm)) return WORDS[chunk.token.norm] ?? null
  }
  return null
}
