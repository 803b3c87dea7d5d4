import type { CountryCode } from '../../domain/model'
import { type Chunk, wordOf } from './chunk'
import type { Person } from './person'
import type { Setting } from './stateWords'

/** By the index of a person, those whom the person calls, meets, receives or sits with in the chair. */
export type Opposites = ReadonlyMap<number, ReadonlySet<number>>

/** Who stands opposite whom: of two such one hardly acts for the state of the other. */
export function oppositesOf(
  people: readonly Person[],
  owners: readonly (number | null)[],
  setting: Setting,
): Opposites {
  const opposites = new Map<number, Set<number>>()
  const noteOne = (one: number, other: number) => {
    const known = opposites.get(one)
    if (known) known.add(other)
    else opposites.set(one, new Set([other]))
  }
  const note = (one: number, other: number) => {
    noteOne(one, other)
    noteOne(other, one)
  }
  people.forEach((person, index) => {
    const owner = owners[index] ?? null
    if (owner !== null && isCounterpart(person)) note(index, owner)
  })
  for (const [sentence, places] of officialsBySentence(people)) {
    const chunks = setting.sentences[sentence]?.chunks ?? []
    places.sort((a, b) => a.chunk - b.chunk)
    places.forEach(({ person, chunk }, at) => {
      const next = places[at + 1]
      if (!next || next.person === person || !areOpposite(chunks, chunk, next.chunk)) return
      note(person, next.person)
    })
  }
  return opposites
}

/** "his opposite number, X": a colleague may be one of the same cabinet. */
const isCounterpart = ({ cluster }: Person): boolean =>
  cluster.mentions.some(({ offices }) =>
    offices.some(({ office }) => office.heads.some(({ id }) => COUNTERPARTS.test(id))),
  )

const COUNTERPARTS = /^(?:counterpart|opposite number|homologue)$/

interface Place {
  readonly person: number
  readonly chunk: number
}

function officialsBySentence(people: readonly Person[]): Map<number, Place[]> {
  const places = new Map<number, Place[]>()
  people.forEach(({ isOfficial, cluster }, person) => {
    if (!isOfficial) return
    for (const { sentence, chunk } of cluster.mentions) {
      const known = places.get(sentence)
      if (known) known.push({ person, chunk })
      else places.set(sentence, [{ person, chunk }])
    }
  })
  return places
}

const LONGEST = 9

/** Whether two names that follow each other are of two who meet: "X phoned Y", "X and Y co-chaired …". */
function areOpposite(chunks: readonly Chunk[], from: number, to: number): boolean {
  if (to - from > LONGEST) return false
  const between = chunks.slice(from + 1, to)
  if (between.some(({ kind }) => kind === 'NAME')) return false
  return meets(between.map(wordOf)) || (areJoined(between) && sharesChair(chunks, to))
}

const FACES =
  /^(?:met|meets?|meeting|received|receives?|hosted|hosts|welcomed|welcomes|telephoned|phoned|called|calls|visited|greeted|talks|spoke|speaks|conversation|counterpart)$/
const OBJECTS = /^(?:him|her|them|it)$/
/** "received an invitation for X", "an envoy of X": X is not the one met. */
const OF_OTHERS = /^(?:of|for|about|that|after|before|invitation|letter|message)$/

function meets(words: readonly string[]): boolean {
  const at = words.findIndex((word) => FACES.test(word))
  if (at < 0 || OBJECTS.test(words[at + 1] ?? '')) return false
  return !words.slice(0, at).includes('and') && !words.slice(at).some((word) => OF_OTHERS.test(word))
}

const areJoined = (between: readonly Chunk[]): boolean =>
  between.every((chunk) => chunk.kind !== 'WORD' || /^(?:and|,)$/.test(wordOf(chunk)))

const CHAIRS = /^co-?(?:chair|host|preside)\w*$/

/** "X and Y co-chaired the session": each for a side of it. */
const sharesChair = (chunks: readonly Chunk[], name: number): boolean =>
  chunks.slice(name + 1, name + 4).some((chunk) => CHAIRS.test(wordOf(chunk)))

/** The states of those opposite a person, as far as they are more than guessed. */
export function statesOpposite(
  settled: readonly Person[],
  opposite: ReadonlySet<number> | undefined,
): ReadonlySet<CountryCode> {
  const states = new Set<CountryCode>()
  for (const index of opposite ?? []) {
    const { country = null, countrySource = null } = settled[index] ?? {}
    if (country && countrySource?.evidence[0]?.rule !== 'state-of-surroundings') states.add(country)
  }
  return states
}
