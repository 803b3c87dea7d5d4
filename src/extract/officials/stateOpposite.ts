import type { CountryCode } from '../../domain/model'
import { type Chunk, isComma, wordOf } from './chunk'
import type { Person } from './person'
import type { PersonReference } from './references'
import { isGuessed, type Setting } from './stateWords'

/** How one meets another: as host or guest, face to face, or otherwise, as by telephone. */
export type Facing = 'HOST' | 'GUEST' | 'MET' | 'APART'

/** By the index of a person, how they face those whom they call, meet, receive or sit with in the chair. */
export type Opposites = ReadonlyMap<number, ReadonlyMap<number, Facing>>

/** Whose somebody's office is, by the person, and every place that means a person. */
export interface Kin {
  readonly owners: ReadonlyMap<number, number>
  readonly references: readonly PersonReference[]
}

/** Who stands opposite whom: of two such one hardly acts for the state of the other. */
export function oppositesOf(
  people: readonly Person[],
  { owners, references }: Kin,
  setting: Setting,
): Opposites {
  const opposites = new Map<number, Map<number, Facing>>()
  const noteOne = (one: number, other: number, facing: Facing) => {
    const known = opposites.get(one)
    if (!known) opposites.set(one, new Map([[other, facing]]))
    else if (clearer(facing, known.get(other))) known.set(other, facing)
  }
  const note = (one: number, other: number, facing: Facing) => {
    noteOne(one, other, facing)
    noteOne(other, one, REVERSED[facing])
  }
  people.forEach((person, index) => {
    const owner = owners.get(index) ?? null
    if (owner !== null && isCounterpart(person)) note(index, owner, 'APART')
  })
  const main = mostNamed(people)
  for (const [sentence, places] of officialsBySentence(people, references, setting)) {
    const chunks = setting.sentences[sentence]?.chunks ?? []
    places.forEach(({ person, chunk }, at) => {
      if (main !== null && main !== person && hasGuest(chunks, chunk)) note(person, main, 'HOST')
      const next = places[at + 1]
      if (!next || next.person === person || !areOpposite(chunks, chunk, next.chunk)) return
      note(person, next.person, facingOf(chunks, chunk, next.chunk))
    })
  }
  return opposites
}

/** Whom the text is about: the official named most often; null where that is nobody. */
function mostNamed(people: readonly Person[]): number | null {
  let most = -1
  let best: number | null = null
  people.forEach(({ isOfficial, cluster: { mentions } }, index) => {
    if (!isOfficial || mentions.length <= most) return
    most = mentions.length
    best = index
  })
  return best
}

const FAR = 7
const GUESTS = /^(?:guests?|visitors?)$/
const ENDS_CLAUSE = /^(?:[,;.]|and|was|is|by|among|of)$/

/** "X gave the guest a medal": whom the text is about comes to X. */
function hasGuest(chunks: readonly Chunk[], name: number): boolean {
  const words: string[] = []
  for (const chunk of chunks.slice(name + 1, name + FAR)) {
    const word = wordOf(chunk)
    if (GUESTS.test(word)) return /^(?:the|his|her)$/.test(words.at(-1) ?? '')
    if (word === '' || ENDS_CLAUSE.test(word)) return false
    words.push(word)
  }
  return false
}

const REVERSED: Readonly<Record<Facing, Facing>> = {
  HOST: 'GUEST',
  GUEST: 'HOST',
  MET: 'MET',
  APART: 'APART',
}
const CLEARNESS: readonly Facing[] = ['APART', 'MET', 'HOST', 'GUEST']

const clearer = (facing: Facing, than: Facing | undefined): boolean =>
  than === undefined || CLEARNESS.indexOf(facing) > CLEARNESS.indexOf(than)

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

/** Where the sentences mean officials by name, office or pronoun, in the order of the text. */
function officialsBySentence(
  people: readonly Person[],
  references: readonly PersonReference[],
  { sentences }: Setting,
): Map<number, Place[]> {
  const places = new Map<number, Place[]>()
  for (const reference of references) {
    const { person, sentence } = reference
    if (!people[person]?.isOfficial) continue
    const known = places.get(sentence) ?? []
    if (known.length === 0) places.set(sentence, known)
    const chunks = sentences[sentence]?.chunks ?? []
    const chunk = chunkAt(chunks, reference.start, (known.at(-1)?.chunk ?? -1) + 1)
    if (chunk !== null) known.push({ person, chunk })
  }
  return places
}

/** The chunk in which a reference begins, from one chunk on; null for "her" and "his" before what they own. */
function chunkAt(chunks: readonly Chunk[], start: number, from: number): number | null {
  let at = from
  while (at < chunks.length && (chunks[at]?.end ?? 0) <= start) at++
  const word = wordOf(chunks[at])
  return word === 'his' || (word === 'her' && !ENDS_OBJECT.test(wordOf(chunks[at + 1]) || 'x')) ? null : at
}

/** "received her in Lima", "heard her out": not "received her minister". */
const ENDS_OBJECT =
  /^(?:[,.;:!?)”"–—-]|in|on|at|to|for|with|and|out|as|by|from|before|after|again|there|here|last|this)$/

const LONGEST = 9
const LONGEST_CLAUSE = 16

/** Whether two names that follow each other are of two who meet: "X phoned Y", "X and Y co-chaired …". */
function areOpposite(chunks: readonly Chunk[], from: number, to: number): boolean {
  const isClause = isComma(chunks[from + 1]) && wordOf(chunks[from + 2]) === 'who'
  const between = chunks.slice(from + 1, to)
  const words = between.map(wordOf)
  const isTwofold = words.some((_word, at) => isSecondVerb(words, at))
  if (to - from > (isClause || isTwofold ? LONGEST_CLAUSE : LONGEST)) return false
  if (between.some(({ kind }, at) => kind === 'NAME' && !isPlaced(between, at))) return false
  return meets(words) || (areJoined(between) && sharesChair(chunks, to))
}

/** "flew to Tel Aviv": a place, whatever its name is read for. */
const isPlaced = (between: readonly Chunk[], at: number): boolean =>
  /^(?:to|in|at|from)$/.test(wordOf(between[at - 1]))

/** "X flew to Lima and met Y": the second deed of one subject. */
const isSecondVerb = (words: readonly string[], at: number): boolean =>
  at > 1 && words[at - 1] === 'and' && SECOND_DEEDS.test(words[at] ?? '')
const SECOND_DEEDS = /^(?:met|received|visited|hosted|telephoned|phoned|greeted|welcomed)$/

const FACES =
  /^(?:met|meets?|meeting|received|receives?|hosted|hosts|welcomed|welcomes|telephoned|phoned|called|calls|visited|greeted|talks|spoke|speaks|conversation|counterpart)$/
const OBJECTS = /^(?:him|her|them|it)$/
/** "calls the affair a blunder" calls nobody. */
const CALLS = /^calls?$|^called$/
/** "received an invitation for X", "an envoy of X": X is not the one met. */
const OF_OTHERS = /^(?:of|for|about|that|after|before|invitation|letter|message)$/

/** "beside his host, X"; in "Y and his host, X" the host may be a third one's. */
const hasHost = (words: readonly string[]): boolean =>
  words.some(
    (word, at) =>
      word === 'host' && /^(?:his|her|their)$/.test(words[at - 1] ?? '') && words[at - 2] !== 'and',
  )

function meets(words: readonly string[]): boolean {
  if (hasHost(words)) return true
  const at = words.findIndex((word) => FACES.test(word))
  const next = words[at + 1] ?? ''
  if (at < 0 || OBJECTS.test(next) || (CALLS.test(words[at] ?? '') && !/^(?:on|up|)$/.test(next)))
    return false
  const before = isSecondVerb(words, at) ? words.slice(0, at - 1) : words.slice(0, at)
  return !before.includes('and') && !words.slice(at).some((word) => OF_OTHERS.test(word))
}

const MEETS = /^(?:met|meets?|meeting)$/
const RECEIVES = /^(?:received|receives?|hosted|hosts|welcomed|welcomes|greeted)$/
const VISITS = /^(?:visited|visits)$/
const AFAR = /^(?:phone|telephone|telephoned|phoned|line|call|video|videoconference|virtually|online)$/
const BEHIND = 12

/** How the first of two faces the second: "X received Y", "X was received by Y", "X called on Y", "X spoke to Y". */
function facingOf(chunks: readonly Chunk[], from: number, to: number): Facing {
  const words = chunks.slice(from + 1, to + BEHIND).map(wordOf)
  if (words.some((word) => AFAR.test(word))) return 'APART'
  const between = words.slice(0, to - from - 1)
  if (hasHost(between)) return 'GUEST'
  const receives = between.findIndex((word) => RECEIVES.test(word))
  if (receives >= 0) return between[receives + 1] === 'by' ? 'GUEST' : 'HOST'
  if (between.some((word, at) => VISITS.test(word) || (/^call/.test(word) && between[at + 1] === 'on')))
    return 'GUEST'
  return between.some((word) => MEETS.test(word)) ? 'MET' : 'APART'
}

const areJoined = (between: readonly Chunk[]): boolean =>
  between.every((chunk) => chunk.kind !== 'WORD' || /^(?:and|,)$/.test(wordOf(chunk)))

const CHAIRS = /^co-?(?:chair|host|preside)\w*$/

/** "X and Y co-chaired the session": each for a side of it. */
const sharesChair = (chunks: readonly Chunk[], name: number): boolean =>
  chunks.slice(name + 1, name + 4).some((chunk) => CHAIRS.test(wordOf(chunk)))

/** The states of those opposite a person, as far as they are more than guessed; of those faced in some ways alone. */
export function statesOpposite(
  settled: readonly Person[],
  opposite: ReadonlyMap<number, Facing> | undefined,
  ways: readonly Facing[] = CLEARNESS,
): ReadonlySet<CountryCode> {
  const states = new Set<CountryCode>()
  for (const [index, facing] of opposite ?? []) {
    const { country = null, countrySource = null } = settled[index] ?? {}
    if (!ways.includes(facing)) continue
    if (country && !isGuessed(countrySource)) states.add(country)
  }
  return states
}
