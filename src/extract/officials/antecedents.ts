import { type Chunk, wordOf } from './chunk'

type Gender = 'M' | 'F'

/** Whom a pronoun may mean: those told of as subjects, sentence by sentence, and those behind a preposition. */
export interface Antecedents {
  readonly subjects: Map<number, number[]>
  /** Meant where no subject is. */
  readonly oblique: Map<number, number[]>
  /** Whom the sentence named last. */
  last: number | null
}

export const noAntecedents = (): Antecedents => ({
  subjects: new Map(),
  oblique: new Map(),
  last: null,
})

const genderOf: Readonly<Record<string, Gender>> = { he: 'M', she: 'F', him: 'M', his: 'M', her: 'F' }
const nominative = /^(?:he|she)$/
const prepositions =
  /^(?:with|to|by|from|for|of|after|before|between|against|about|on|at|in|into|near|under|over|without)$/
const obliqueReach = 6
const farthest = 3

/** Whether the word before a name, its office and state left out, is a preposition: of "with A and B" before both. */
export function isOblique(chunks: readonly Chunk[], at: number): boolean {
  let joined = false
  for (let i = at - 1; i >= Math.max(0, at - obliqueReach); i--) {
    const chunk = chunks[i]
    if (joined) return chunk?.kind === 'NAME' && isOblique(chunks, i)
    if (chunk?.kind !== 'WORD' || chunk.token.norm === 'the' || chunk.token.norm === 'of') continue
    if (chunk.token.norm !== 'and') return prepositions.test(chunk.token.norm)
    joined = true
  }
  return false
}

/** A person meant in a sentence, whom pronouns behind may mean. */
export function noteMeant(memory: Antecedents, sentence: number, person: number, oblique: boolean): void {
  const bySentence = oblique ? memory.oblique : memory.subjects
  const people = bySentence.get(sentence) ?? []
  people.push(person)
  bySentence.set(sentence, people)
  memory.last = person
}

/** Whom "he" or "she" means: the sentence's own subject, else that of the sentence before; null for other words. */
export function antecedent(
  chunks: readonly Chunk[],
  at: number,
  sentence: number,
  genders: readonly (Gender | null)[],
  memory: Antecedents,
): number | null {
  const word = wordOf(chunks[at])
  const gender = genderOf[word]
  if (!gender) return null
  const before = wordOf(chunks[at - 1])
  // "A, whom he saw": he is not A.
  const other = before === 'whom' || wordOf(chunks[at - 2]) === 'whose' ? memory.last : null
  const fits = (person: number): boolean => person !== other && (genders[person] ?? gender) === gender
  for (const people of [memory.subjects, memory.oblique])
    for (let i = sentence; i >= Math.max(0, sentence - farthest); i--) {
      const found = people.get(i)?.find(fits)
      if (found === undefined) continue
      if (nominative.test(word)) noteMeant(memory, sentence, found, false)
      return found
    }
  return null
}
