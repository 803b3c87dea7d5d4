import { findPlace } from '../fields/places'
import { type Chunk, isComma, officeIndex, wordOf } from './chunk'
import type { Person } from './person'
import type { PersonMention } from './personMention'
import { addClue, type Candidates, stateWords } from './stateClues'
import type { Setting, StateWords } from './stateWords'

const GOES =
  /^(?:arriv(?:e|ed|es|ing|al)|fl(?:y|ew|ies|ying|own)|land(?:s|ed|ing)?|travel(?:s|led|ed|ling|ing)?|visit(?:s|ed|ing)?|trip|tour|stay(?:s|ed|ing)?|stop(?:s|ped)?|stopover|came|comes|went|received|receives|welcomed|hosted|greeted|touched|headed|heads)$/
const MEETS =
  /^(?:meet|meets|met|meeting|receives?|received|call|called|calls|talks?|spoke|see|sees|saw|hosts?|hosted|welcomes?|welcomed|greets?|greeted|by|host|tea|coffee|breakfast|lunch|dinner|audience)$/
const RECEIVES =
  /^(?:receives?|received|greets?|greeted|hosts?|hosted|welcomes?|welcomed|gave|thanked|met|meets)$/
const COMPANY =
  /^(?:accompanied|accompany|accompanying|delegation|entourage|alongside|joined|travelling|traveling)$/
const LINKS =
  /^(?:in|to|at|for|of|the|down|on|off|back|from|a|by|train|his|her|their|first|official|state|home|way|via)$/
const LONGEST = 60

/** What visits, sides and descriptions in the words around suggest of a person's state. */
export function addVisitClues(candidates: Candidates, person: Person, setting: Setting): void {
  const first = person.cluster.mentions.find(
    ({ sentence }) => setting.sentences[sentence]?.sentence.role !== 'HEADLINE',
  )
  const here = first && setting.sentences[first.sentence]
  if (!first || !here) return
  const before = here.chunks.slice(Math.max(0, first.chunk - LONGEST), first.chunk)
  addClue(candidates, 'sideBefore', sideOf(before) ?? sideBehind(here.chunks, first.chunk))
  addClue(candidates, 'describedBy', describer(here.chunks, first))
  for (const words of goalsOf(person, setting)) addClue(candidates, 'guestIn', words)
  if (isSpokesperson(person)) addClue(candidates, 'seatBefore', seatOfSpeaker(first, setting))
  if (person.offices.length === 0 || person.offices.some(({ title }) => /^ambassador$/i.test(title))) return
  const visited = visitedBefore(before, first, setting)
  if (!visited || openingGoal(here.chunks, first.chunk)) return
  const behind = here.chunks.slice(first.chunk + 1, first.chunk + 7)
  if (visited.meets || behind.some((chunk) => RECEIVES.test(wordOf(chunk))))
    addClue(candidates, 'hostOfVisit', visited.words)
}

const COMES =
  /^(?:arriv(?:e|ed|es|ing)|flew|lands?|landed|travels?|travelled|traveled|visits?|visited|visiting|spent|spends)$/
const FROM_NAME = 6
const MENTIONS_READ = 6

/** "President X arrives for the summit in Lima", "Visiting Lima, Foreign Minister X …": the states that a person comes to. */
export function goalsOf({ cluster }: Person, { sentences }: Setting): StateWords[] {
  return cluster.mentions.slice(0, MENTIONS_READ).flatMap(({ sentence, chunk }) => {
    const chunks = sentences[sentence]?.chunks ?? []
    const opening = openingGoal(chunks, chunk)
    const found = opening ? [opening] : []
    const behind = chunks.slice(chunk + 1, chunk + 1 + FROM_NAME)
    const comes = behind.findIndex((each) => COMES.test(wordOf(each)))
    if (comes < 0 || behind.slice(0, comes).some(({ kind }) => kind === 'NAME')) return found
    const verb = chunk + 1 + comes
    const words = goal(chunks, verb + 1) ?? summitPlace(chunks, verb + 1) ?? placeOfStay(chunks, verb)
    return words ? [...found, words] : found
  })
}

/** "Visiting Lima, X …", "After arriving in Lima, X …": the participle is of the name that the sentence comes to first. */
function openingGoal(chunks: readonly Chunk[], name: number): StateWords | null {
  const at = /^(?:while|after|on|upon|since)$/.test(wordOf(chunks[0])) ? 1 : 0
  if (name > LONGEST || !/^(?:visiting|arriving)$/.test(wordOf(chunks[at]))) return null
  return chunks.slice(at, name).some(({ kind }) => kind === 'NAME') ? null : goal(chunks, at + 1)
}

/** "for the leaders' summit in Nusa Dua, Peru": where what somebody arrives for takes place. */
function summitPlace(chunks: readonly Chunk[], from: number): StateWords | null {
  if (wordOf(chunks[from]) !== 'for') return null
  const near = chunks.slice(from, from + 12)
  const at = near.findIndex((chunk) => /^(?:in|at)$/.test(wordOf(chunk)))
  const place =
    at < 0 ? undefined : near.slice(at).find(({ kind }) => kind === 'COUNTRY' || kind === 'OFFICE')
  return place?.kind === 'COUNTRY' && place.form !== 'DEMONYM' ? place : null
}

/** "spent two days in Lima". */
function placeOfStay(chunks: readonly Chunk[], verb: number): StateWords | null {
  if (!/^spen/.test(wordOf(chunks[verb]))) return null
  const near = chunks.slice(verb + 1, verb + 6)
  const at = near.findIndex((chunk) => wordOf(chunk) === 'in')
  return at < 0 ? null : goal(chunks, verb + 1 + at)
}

/** The place last gone to before a name in its paragraph, unless the name is of the visitor's company. */
function visitedBefore(
  before: readonly Chunk[],
  { sentence }: PersonMention,
  { sentences }: Setting,
): { words: StateWords; meets: boolean } | null {
  let meets = false
  const part = sentences[sentence]?.sentence.part
  for (let i = sentence; i >= Math.max(0, sentence - 3); i--) {
    const scene = sentences[i]
    if (!scene || scene.sentence.part !== part) return null
    const chunks = i === sentence ? before : scene.chunks.slice(0, LONGEST)
    for (let at = chunks.length - 1; at >= 0; at--) {
      const word = wordOf(chunks[at])
      if (word === '') continue
      if (i === sentence && COMPANY.test(word)) return null
      const goes = GOES.test(word) || (/^(?:was|is|were)$/.test(word) && wordOf(chunks[at + 1]) === 'in')
      const words = goes ? goal(chunks, at + 1) : null
      if (words)
        return {
          words,
          meets: meets || (i === sentence && /^(?:received|welcomed|hosted|greeted)$/.test(word)),
        }
      meets ||= i === sentence && MEETS.test(word)
    }
  }
  return null
}

/** "arrived in Paris", "flew on Monday to Skopje", "visited Japan". */
function goal(chunks: readonly Chunk[], from: number): StateWords | null {
  for (let at = from; at < Math.min(chunks.length, from + 5); at++) {
    const chunk = chunks[at]
    if (chunk?.kind === 'COUNTRY') return chunk.form === 'DEMONYM' ? null : chunk
    if (chunk?.kind === 'SEAT') return chunk
    if (chunk?.kind === 'NAME') {
      const link = wordOf(chunks[at - 1])
      const place = /^(?:in|to|at|for)$/.test(link) ? findPlace(chunk.words.join(' ')) : null
      return place ? { code: place.country, start: chunk.start, end: chunk.end } : null
    }
    if (chunk?.kind !== 'WORD') return null
    if (chunk.token.cap && /^(?:in|to|at|for|visited)$/.test(wordOf(chunks[at - 1]))) {
      const place = findPlace(chunk.token.text)
      if (place) return { code: place.country, start: chunk.start, end: chunk.end }
    }
    if (!LINKS.test(wordOf(chunk)) && !chunk.token.cap && !/^\w+day$/.test(wordOf(chunk))) return null
  }
  return null
}

const SIDE = /^(?:side|delegation|team|contingent|negotiators|part)$/

/** "from the Chilean side …", "the Indian delegation: …": the side named last before. */
function sideOf(before: readonly Chunk[]): StateWords | null {
  for (let at = before.length - 1; at > 0; at--) {
    const owner = before[at - 1]
    const isSide = SIDE.test(wordOf(before[at]))
    if (isSide && owner?.kind === 'COUNTRY') return owner
    if (wordOf(before[at]) === ';') return null
  }
  return null
}

const CLAUSE = 14

/** "X, who had crossed from the Chilean side": the side that a clause about the name tells of. */
function sideBehind(chunks: readonly Chunk[], name: number): StateWords | null {
  if (!isComma(chunks[name + 1]) || wordOf(chunks[name + 2]) !== 'who') return null
  const clause = chunks.slice(name + 3, name + CLAUSE)
  const end = clause.findIndex((chunk) => chunk.kind === 'NAME' || isComma(chunk))
  return sideOf(end < 0 ? clause : clause.slice(0, end))
}

const DESCRIBES =
  /^(?:guest|visitor|host|one|colleague|politician|diplomat|representative|negotiator|opposite|number|man|woman|veteran|lawmaker)$/

/** "the Dutch guest, Foreign Trade Minister X", "the Czech one, X". */
function describer(chunks: readonly Chunk[], { chunk: name, offices }: PersonMention): StateWords | null {
  const office = offices[0]?.office
  const held = office ? officeIndex(chunks, name, office) : -1
  const at = held >= 0 && held < name ? held : name
  if (!isComma(chunks[at - 1]) || !DESCRIBES.test(wordOf(chunks[at - 2]))) return null
  const state = chunks[at - 3]?.kind === 'COUNTRY' ? chunks[at - 3] : chunks[at - 4]
  return state?.kind === 'COUNTRY' && state.form === 'DEMONYM' ? state : null
}

const isSpokesperson = (person: Person): boolean =>
  person.offices.some(({ title }) => /spokes|press secretary/i.test(title))

/** "The Kremlin denied it. Spokesman X …": whose house spoke last. */
function seatOfSpeaker({ sentence }: PersonMention, { sentences }: Setting): StateWords | null {
  const before = sentences[sentence - 1]
  if (!before || before.sentence.part !== sentences[sentence]?.sentence.part) return null
  const chunks = before.chunks.slice(0, 6)
  const speaks = chunks.some(
    (chunk) => chunk.kind === 'SEAT' || /^(?:ministry|government|presidency|embassy)$/.test(wordOf(chunk)),
  )
  return speaks ? (stateWords(chunks)[0] ?? null) : null
}
