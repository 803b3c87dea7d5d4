import type { CountryCode } from '../../domain/model'
import type { Person } from './person'
import type { ChunkedSentence } from './personMention'
import type { StateWords } from './stateWords'

/** What makes two titles one post: a state has one minister of foreign affairs, whatever the word. */
export function portfolioOf(title: string): string {
  const key = title.toLowerCase()
  if (/\b(?:spokes|press)/.test(key) || key === 'foreign secretary') return key
  if (/foreign|external affairs|\bfm\b|^secretary of state\b|menlu/.test(key)) return 'foreign'
  if (/defen[cs]e|menhan/.test(key)) return 'defence'
  if (/^(?:prime minister|pm|premier|chancellor|federal chancellor)$/.test(key)) return 'prime minister'
  return key
}

/** An office of one state that no name stands beside: "the Angolan president". */
interface FreeOffice extends StateWords {
  readonly sentence: number
}

/** The offices of states without a name beside them, by post. */
export type FreeOffices = ReadonlyMap<string, readonly FreeOffice[]>

/** Collects the offices that the text names without their holder. */
export function freeOffices(people: readonly Person[], sentences: readonly ChunkedSentence[]): FreeOffices {
  const taken = new Set(
    people.flatMap(({ cluster }) =>
      cluster.mentions.flatMap(({ offices }) => offices.map(({ office }) => office.start)),
    ),
  )
  const found = new Map<string, FreeOffice[]>()
  for (const { sentence, chunks } of sentences)
    for (const chunk of chunks) {
      if (chunk.kind !== 'OFFICE' || chunk.plural || chunk.counterpart || chunk.tenure !== 'CURRENT') continue
      const [code, another] = chunk.countries
      if (!code || another || taken.has(chunk.start)) continue
      const key = portfolioOf(chunk.title)
      const office = { code, start: chunk.start, end: chunk.end, sentence: sentence.index }
      const list = found.get(key)
      if (list) list.push(office)
      else found.set(key, [office])
    }
  return found
}

const REACH = 3

/** The states of which the text names the person's post without a holder, in the sentences around. */
export function unnamedHolders(person: Person, free: FreeOffices): Map<CountryCode, StateWords> {
  const first = person.cluster.mentions[0]?.sentence ?? 0
  const found = new Map<CountryCode, StateWords>()
  for (const title of new Set(person.offices.map((office) => portfolioOf(office.title)))) {
    const list = free.get(title) ?? []
    const from = firstFrom(list, first - REACH)
    for (let i = from; i < list.length; i++) {
      const office = list[i]
      if (!office || office.sentence > first + 1) break
      found.set(office.code, office)
    }
  }
  return found
}

function firstFrom(list: readonly FreeOffice[], sentence: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.sentence ?? 0) < sentence) low = middle + 1
    else high = middle
  }
  return low
}
