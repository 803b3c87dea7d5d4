import type { CountryCode, Span } from '../../domain/model'
import { firstPlace } from '../firstPlace'
import { type Antecedents, antecedent, isOblique, noAntecedents, noteMeant } from './antecedents'
import type { OfficeChunk } from './chunk'
import { isNational } from './nationality'
import { sameOffice } from './officeTitles'
import type { Person } from './person'
import type { ChunkedSentence } from './personMention'

/** A place where the text means a person, official or not: an index into the people of the text. */
export interface PersonReference extends Span {
  readonly person: number
  readonly by: 'NAME' | 'OFFICE' | 'STATE' | 'PRONOUN'
  readonly sentence: number
}

/** Of references in the order of the text, the place of the first that starts at a place or behind it. */
export const referenceAt = (references: readonly PersonReference[], place: number): number =>
  firstPlace(references.length, (at) => (references[at]?.start ?? 0) < place)

/** What the walk through the text remembers: the people named, the last one last. */
interface Memory {
  readonly references: PersonReference[]
  /** Person to the start of the last reference. */
  readonly last: Map<number, number>
  readonly antecedents: Antecedents
}

/** How many places back somebody is meant by a nationality. */
const STATE_REACH = 40

/** Rules that found the office away from the name: there it stands for the person. */
const APART: ReadonlySet<string> = new Set([
  'office-after-person',
  'person-after-office',
  'office-of-state',
  'office-of-the-only-one',
])

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
  const memory: Memory = { references: [], last: new Map(), antecedents: noAntecedents() }
  for (const { sentence, chunks } of sentences) {
    if (sentence.role === 'HEADLINE') {
      memory.antecedents.subjects.clear()
      memory.antecedents.oblique.clear()
    }
    memory.antecedents.last = null
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
      } else if (chunk.kind === 'COUNTRY') {
        const isPerson = chunk.form === 'DEMONYM' && isNational(sentence.tokens, chunk)
        const person = isPerson ? personOfState(chunk.code, people, memory) : null
        if (person === null) return
        const { start, end } = chunk
        remember(
          memory,
          { person, by: 'STATE', sentence: sentence.index, start, end },
          !owns,
          isOblique(chunks, i),
        )
      } else if (chunk.kind === 'WORD') {
        const person = antecedent(chunks, i, sentence.index, genders, memory.antecedents)
        if (person === null) return
        const { start, end } = chunk
        memory.references.push({ person, by: 'PRONOUN', sentence: sentence.index, start, end })
      }
    })
  }
  return memory.references
}

function remember(memory: Memory, reference: PersonReference, mayBeMeant: boolean, oblique = false): void {
  memory.references.push(reference)
  memory.last.set(reference.person, reference.start)
  if (mayBeMeant) noteMeant(memory.antecedents, reference.sentence, reference.person, oblique)
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
  const end = firstPlace(
    holders.length,
    (at) => (people[holders[at] ?? 0]?.cluster.mentions[0]?.name.start ?? 0) < place,
  )
  return holders.slice(Math.max(0, end - MOST_ALIKE), end)
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

/** Of the officials of a state, the one meant last before. */
function personOfState(code: CountryCode, people: readonly Person[], { references }: Memory): number | null {
  for (let i = references.length - 1; i >= Math.max(0, references.length - STATE_REACH); i--) {
    const person = references[i]?.person
    if (person !== undefined && people[person]?.country === code) return person
  }
  return null
}
