import type { CountryCode } from '../../domain/model'
import type { StateClue } from '../data/stateWeights'
import { fold } from '../tokens'
import { around, type Chunk, wordOf } from './chunk'
import type { Person } from './person'
import type { ChunkedSentence, PersonMention } from './personMention'
import { portfolioOf } from './portfolio'
import { addClue, type Candidates } from './stateClues'
import { hostOfGuests } from './stateHost'
import { stateLeft } from './stateLeft'
import { type Opposites, statesOpposite } from './stateOpposite'
import { goalsOf } from './stateVisit'
import type { Setting, StateWords } from './stateWords'

/** A person's place among the people of the text. */
export interface Company {
  /** With the states found so far. */
  readonly settled: readonly Person[]
  readonly index: number
  readonly setting: Setting
  readonly opposites: Opposites
}

/** What the people beside a person suggest of the state they act for. */
export function addCompanyClues(
  candidates: Candidates,
  person: Person,
  { settled, index, setting, opposites }: Company,
): void {
  const first = person.cluster.mentions[0]
  if (!first) return
  const place = { start: first.name.nameStart, end: first.name.nameEnd }
  const note = (clue: StateClue, code: CountryCode | null | undefined) => {
    if (code) addClue(candidates, clue, { code, ...place })
  }
  const before = neighbour(settled, index, -1)
  if (before && isMet(before, person, setting)) note('metOfficial', before.country)
  else if (before && isJoined(before, first, setting)) note('joinedOfficial', before.country)
  const next = neighbour(settled, index, 1)
  const nextFirst = next?.cluster.mentions[0]
  if (next && isMet(person, next, setting)) note('metOfficial', next.country)
  else if (next && nextFirst && isJoined(person, nextFirst, setting)) note('joinedNext', next.country)
  for (const code of statesOpposite(settled, opposites.get(index))) note('stateOpposite', code)
  const met = statesOpposite(settled, opposites.get(index), ['HOST', 'MET'])
  const received = statesOpposite(settled, opposites.get(index), ['HOST'])
  const there = hostOfGuests(first, { met, received }, setting)
  if (!goalsOf(person, setting).some(({ code }) => code === there?.code))
    addClue(candidates, 'hostThere', there)
  addClue(candidates, 'leftOver', stateLeft(settled, index, first, setting))
  for (const words of unnamedHolders(person, first, setting)) addClue(candidates, 'unnamedHolder', words)
  const companion = companionOf(first, settled, index, setting)
  if (companion) note(companion.clue, companion.code)
}

/** "… hosted the Angolan president. President X …": the same office of a state, without a name, in the words before. */
function unnamedHolders(person: Person, { sentence, chunk }: PersonMention, setting: Setting): StateWords[] {
  const posts = new Set(person.offices.map(({ title }) => portfolioOf(title)))
  const before = [
    ...chunksOf(setting, sentence - 1).slice(-NEAR),
    ...chunksOf(setting, sentence).slice(Math.max(0, chunk - NEAR), chunk),
  ]
  return before.flatMap((office, i) => {
    if (office.kind !== 'OFFICE' || office.plural || office.determiner !== 'the') return []
    const [code, another] = office.countries
    if (!code || another || !posts.has(portfolioOf(office.title)) || before[i + 1]?.kind === 'NAME') return []
    return [{ code, start: office.start, end: office.end }]
  })
}

const NEAR = 30

/** The official named first before or behind. */
function neighbour(settled: readonly Person[], index: number, step: 1 | -1): Person | undefined {
  for (let i = index + step; i >= 0 && i < settled.length; i += step)
    if (settled[i]?.isOfficial) return settled[i]
  return undefined
}

const chunksOf = (setting: Setting, sentence: number): ChunkedSentence['chunks'] =>
  setting.sentences[sentence]?.chunks ?? []

/** "Secretary of State X and Defense Secretary Y": nothing but the join between them. */
function isJoined(before: Person, first: PersonMention, setting: Setting): boolean {
  return before.cluster.mentions.some(({ sentence, chunk }) => {
    if (sentence !== first.sentence || chunk >= first.chunk) return false
    if (first.chunk - chunk > 40) return false
    const between = chunksOf(setting, sentence).slice(chunk + 1, first.chunk)
    const joins = between.filter(({ kind }) => kind !== 'OFFICE').map(wordOf)
    const offices = between.some(({ kind }) => kind === 'OFFICE')
    return offices && joins.length > 0 && joins.every((word) => word === 'and' || word === ',')
  })
}

const MEETS =
  /^(?:met|meets?|meeting|received|receives?|hosted|hosts|welcomed|welcomes|telephoned|phoned|called|calls|visited|greeted|saw|see|sees|thanked|congratulated|urged|assured|with|by|told|between)$/

const OBJECTS = /^(?:him|her|them|it)$/

/** "President X received Prime Minister Y": hosts and guests act for different states. */
function isMet(before: Person, person: Person, setting: Setting): boolean {
  const first = person.cluster.mentions[0]
  if (!first) return false
  return before.cluster.mentions.some(({ sentence, chunk }) => {
    if (sentence !== first.sentence || chunk >= first.chunk || first.chunk - chunk > 9) return false
    const between = chunksOf(setting, sentence)
      .slice(chunk + 1, first.chunk)
      .map(wordOf)
    // "X received him, and Y …", "he called on X and met Y": neither meets the other
    return between.some(
      (word, i) =>
        MEETS.test(word) && !OBJECTS.test(between[i + 1] ?? '') && !between.slice(0, i).includes('and'),
    )
  })
}

/** How far back, in people, the company of a person is looked for. */
const REACH = 80

/** The first official who is named in a sentence, before a chunk of it, other than the person. */
function peopleIn(
  settled: readonly Person[],
  index: number,
  sentence: number,
  before = Number.POSITIVE_INFINITY,
): Person | undefined {
  const person = settled[index]
  return settled
    .slice(Math.max(0, index - REACH), index + 1)
    .find(
      (other) =>
        other !== person &&
        other.isOfficial &&
        other.cluster.mentions.some((mention) => mention.sentence === sentence && mention.chunk < before),
    )
}

const COMPANY = /^(?:accompanied|delegation|entourage|suite)$/

/** Who leads the company: "X was accompanied by Y", "Y and Z were with him". */
function companionOf(
  first: PersonMention,
  settled: readonly Person[],
  index: number,
  setting: Setting,
): { clue: StateClue; code: CountryCode } | null {
  const { near: chunks, at } = around(chunksOf(setting, first.sentence), first.chunk)
  const accompanied = chunks.slice(0, at).some((chunk) => COMPANY.test(wordOf(chunk)))
  if (accompanied) {
    const led = peopleIn(settled, index, first.sentence, first.chunk)
    if (led?.country) return { clue: 'accompanied', code: led.country }
    const leader = peopleIn(settled, index, first.sentence - 1)
    const opens = chunks.slice(0, at).some((chunk) => /^(?:his|her)$/.test(wordOf(chunk)))
    return opens && leader?.country ? { clue: 'accompanied', code: leader.country } : null
  }
  const led = ledBy(settled, index, chunks, at)
  if (led?.country) return { clue: 'withHim', code: led.country }
  const pronoun = chunks.findIndex((chunk) => /^(?:him|his|her)$/.test(wordOf(chunk)))
  if (pronoun < 0) return null
  const clauses = chunks.slice(Math.min(at, pronoun), Math.max(at, pronoun))
  if (clauses.some((chunk) => wordOf(chunk) === ';')) return null
  const subject =
    peopleIn(settled, index, first.sentence, first.chunk) ?? peopleIn(settled, index, first.sentence - 1)
  const withHim = chunks.some(
    (chunk, i) => /^(?:him|her)$/.test(wordOf(chunk)) && wordOf(chunks[i - 1]) === 'with',
  )
  return subject?.country ? { clue: withHim ? 'withHim' : 'ofPronoun', code: subject.country } : null
}

/** "X and Y travel with Anwar": the one whose name stands behind "with". */
function ledBy(
  settled: readonly Person[],
  index: number,
  chunks: readonly Chunk[],
  at: number,
): Person | undefined {
  for (let i = at + 1; i < Math.min(chunks.length, at + 14); i++) {
    const target = chunks[i + 2]
    if (wordOf(chunks[i + 1]) !== 'with' || target?.kind !== 'NAME') continue
    if (
      !/^(?:travels?|travelled|traveled|came|comes|flew|went|arrived|is|are|was|were)$/.test(
        wordOf(chunks[i]),
      )
    )
      continue
    return settled
      .slice(Math.max(0, index - REACH), index + REACH)
      .find(({ cluster }) => target.words.every((word) => cluster.words.includes(fold(word))))
  }
  return undefined
}
