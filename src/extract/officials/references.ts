import type { CountryCode, Span } from '../../domain/model'
import type { Chunk, OfficeChunk } from './chunk'
import { sameOffice } from './officeTitles'
import type { Person } from './person'
import type { ChunkedSentence } from './personMention'

/** A place where the text means a person, official or not: an index into the people of the text. */
export interface PersonReference extends Span {
  readonly person: number
  readonly by: 'NAME' | 'OFFICE' | 'PRONOUN'
  readonly sentence: number
}

/** What the walk through the text remembers: the people named, the last one last. */
interface Memory {
  readonly references: PersonReference[]
  /** Person to the start of the last reference. */
  readonly last: Map<number, number>
  readonly subjects: Map<number, number[]>
  /** Those behind a preposition, sentence by sentence: meant where no subject is. */
  readonly oblique: Map<number, number[]>
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'with to by from for of after before between against about on at in into near under over without'.split(
    ' ',
  ),
)
/** Only subjects are "he" and "she". */
const NOMINATIVE: ReadonlySet<string> = new Set(['he', 'she'])

/** Whether the word before a name, its office and state left out, is a preposition. */
function isOblique(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const chunk = chunks[i]
    if (chunk?.kind === 'WORD' && chunk.token.norm !== 'the' && chunk.token.norm !== 'of')
      return PREPOSITIONS.has(chunk.token.norm)
  }
  return false
}

/** Rules that found the office away from the name: there it stands for the person. */
const APART: ReadonlySet<string> = new Set([
  'office-after-person',
  'person-after-office',
  'office-of-state',
  'office-of-the-only-one',
])
const PRONOUNS: Readonly<Record<string, 'M' | 'F'>> = { he: 'M', she: 'F', him: 'M', his: 'M', her: 'F' }

/** Every place that names or means one of the people, in the order of the text. */
export function personReferences(
  sentences: readonly ChunkedSentence[],
  people: readonly Person[],
  genders: readonly ('M' | 'F' | null)[],
): PersonReference[] {
  const byName = new Map<number, number>()
  const apart = new Map<OfficeChunk, number>()
  const takenOffices = new Set<OfficeChunk>()
  people.forEach(({ cluster, isOfficial }, person) => {
    for (const mention of cluster.mentions) {
      if (isOfficial || cluster.words.length > 1 || mention.name.honorific)
        byName.set(mention.name.start, person)
      for (const { office, rule } of mention.offices) {
        takenOffices.add(office)
        if (APART.has(rule)) apart.set(office, person)
      }
    }
  })
  const byHead = headIndex(people)
  const memory: Memory = { references: [], last: new Map(), subjects: new Map(), oblique: new Map() }
  for (const { sentence, chunks } of sentences) {
    if (sentence.role === 'HEADLINE') {
      memory.subjects.clear()
      memory.oblique.clear()
    }
    chunks.forEach((chunk, i) => {
      const after = chunks[i + 1]
      const owns = after?.kind === 'WORD' && after.token.kind === 'POSSESSIVE'
      if (chunk.kind === 'NAME') {
        const person = byName.get(chunk.start)
        if (person !== undefined)
          remember(
            memory,
            { person, by: 'NAME', sentence: sentence.index, start: chunk.nameStart, end: chunk.nameEnd },
            !owns,
            isOblique(chunks, i),
          )
      } else if (chunk.kind === 'OFFICE') {
        const holder = apart.get(chunk)
        if (holder !== undefined) {
          remember(
            memory,
            { person: holder, by: 'OFFICE', sentence: sentence.index, start: chunk.start, end: chunk.end },
            !owns,
          )
          return
        }
        if (
          takenOffices.has(chunk) ||
          chunk.plural ||
          !(chunk.determiner === 'the' || chunk.countries.length > 0 || chunk.owner)
        )
          return
        const person = personOfOffice(chunk, people, byHead, memory)
        if (person !== null)
          remember(
            memory,
            { person, by: 'OFFICE', sentence: sentence.index, start: chunk.start, end: chunk.end },
            !owns,
          )
      } else if (chunk.kind === 'WORD') {
        const gender = PRONOUNS[chunk.token.norm]
        if (!gender) return
        const person = antecedent(gender, sentence.index, genders, memory)
        if (person === null) return
        const { start, end } = chunk
        memory.references.push({ person, by: 'PRONOUN', sentence: sentence.index, start, end })
        if (NOMINATIVE.has(chunk.token.norm)) note(memory.subjects, sentence.index, person)
      }
    })
  }
  return memory.references
}

function remember(memory: Memory, reference: PersonReference, mayBeMeant: boolean, oblique = false): void {
  memory.references.push(reference)
  memory.last.set(reference.person, reference.start)
  if (mayBeMeant) note(oblique ? memory.oblique : memory.subjects, reference.sentence, reference.person)
}

function note(bySentence: Map<number, number[]>, sentence: number, person: number): void {
  const people = bySentence.get(sentence) ?? []
  people.push(person)
  bySentence.set(sentence, people)
}

function headIndex(people: readonly Person[]): Map<string, number[]> {
  const byHead = new Map<string, number[]>()
  people.forEach((person, index) => {
    for (const head of new Set(
      person.offices.flatMap(({ heads }) =>
        heads.flatMap((id) => [id, id.split(' ').at(-1) ?? id, ...nounsFor(id)]),
      ),
    )) {
      const list = byHead.get(head) ?? []
      list.push(index)
      byHead.set(head, list)
    }
  })
  return byHead
}

/** Other nouns for the holder of an office. */
function nounsFor(id: string): string[] {
  if (/president|prime minister|premier|chancellor|king/.test(id))
    return ['leader', 'head of state', 'head of government', 'official']
  if (/^secretary.general|^director.general/.test(id)) return ['chief', 'head']
  if (/secretary|minister/.test(id))
    return ['diplomat', 'top diplomat', 'official', 'minister', 'chief diplomat']
  if (/spokes/.test(id)) return ['official']
  if (/general|admiral|commander/.test(id)) return ['general', 'commander', 'leader']
  if (/leader|chief|head/.test(id)) return ['chief', 'leader', 'head', 'commander']
  return []
}

/** The person an office stands for: of those it fits, the one named last. */
function personOfOffice(
  office: OfficeChunk,
  people: readonly Person[],
  byHead: ReadonlyMap<string, readonly number[]>,
  memory: Memory,
): number | null {
  if (office.owner || office.counterpart) return null
  let best: number | null = null
  let bestAt = -1
  const heads = office.heads.map(({ id }) => id)
  for (const index of new Set(
    heads.flatMap((head) => lastBefore(byHead.get(head) ?? [], office.start, people)),
  )) {
    const person = people[index]
    if (!person || !fits(office, person)) continue
    const at = memory.last.get(index)
    if (at === undefined) continue
    const score =
      at + (person.offices.some(({ title }) => title.toLowerCase() === office.title.toLowerCase()) ? 1500 : 0)
    if (score > bestAt) {
      best = index
      bestAt = score
    }
  }
  return best
}

const MOST_ALIKE = 60

/** Of the people with an office, those named last before a place: the list is in the order of first mentions. */
function lastBefore(holders: readonly number[], place: number, people: readonly Person[]): readonly number[] {
  if (holders.length <= MOST_ALIKE) return holders
  let low = 0
  let high = holders.length
  while (low < high) {
    const middle = (low + high) >> 1
    const first = people[holders[middle] ?? 0]?.cluster.mentions[0]?.name.start ?? 0
    if (first < place) low = middle + 1
    else high = middle
  }
  return holders.slice(Math.max(0, low - MOST_ALIKE), low)
}

function fits(office: OfficeChunk, person: Person): boolean {
  const said: readonly CountryCode[] = office.countries
  if (said.length > 0 && person.country && !said.includes(person.country)) return false
  if (office.organization && person.organization !== office.organization) return false
  if (said.length === 0 && !office.organization && office.qualified) {
    return person.offices.some(({ title }) => sameOffice(office.title, title))
  }
  return office.tenure !== 'FORMER' || person.offices.some(({ tenure }) => tenure === 'FORMER')
}

/** Whom "he" or "she" means: the sentence's own subject, else that of the sentence before. */
function antecedent(
  gender: 'M' | 'F',
  sentence: number,
  genders: readonly ('M' | 'F' | null)[],
  memory: Memory,
): number | null {
  const fits = (person: number): boolean => (genders[person] ?? gender) === gender
  for (const people of [memory.subjects, memory.oblique])
    for (let i = sentence; i >= Math.max(0, sentence - 3); i--) {
      const found = people.get(i)?.find(fits)
      if (found !== undefined) return found
    }
  return null
}
