import type { CountryCode } from '../../domain/model'
import type { StateClue } from '../data/stateWeights'
import { fold } from '../tokens'
import { around, type Chunk, wordOf } from './chunk'
import type { Person } from './person'
import type { ChunkedSentence, PersonMention } from './personMention'
import { addClue, type Candidates } from './stateClues'
import type { Setting } from './stateWords'

/** A person's place among the people of the text. */
export interface Company {
  /** With the states found so far. */
  readonly settled: readonly Person[]
  readonly index: number
  readonly setting: Setting
  /** The one whom the text names most. */
  readonly main: number | null
}

/** What the people beside a person suggest of the state they act for. */
export function addCompanyClues(
  candidates: Candidates,
  person: Person,
  { settled, index, setting, main }: Company,
): void {
  const first = person.cluster.mentions[0]
  if (!first) return
  const place = { start: first.name.nameStart, end: first.name.nameEnd }
  const note = (clue: StateClue | undefined, code: CountryCode | null | undefined) => {
    if (code && clue) addClue(candidates, clue, { code, ...place })
  }
  const before = neighbour(settled, index, -1)
  if (before)
    note(isMet(before, person, setting) ? 'metOfficial' : relationOf(before, person, setting), before.country)
  const next = neighbour(settled, index, 1)
  if (next)
    note(isMet(person, next, setting) ? 'metNext' : NEXT[relationOf(person, next, setting)], next.country)
  if (main !== null && main !== index) note('mainOfficial', settled[main]?.country)
  const companion = companionOf(first, settled, index, setting)
  if (companion) note(companion.clue, companion.code)
  if (isBareSpokesperson(person))
    note(
      'firstOfficial',
      settled.find(({ isOfficial, country }, at) => isOfficial && country && at !== index)?.country,
    )
  for (const { start, end, code } of leaderWords(person, setting))
    addClue(candidates, 'leader', { code, start, end })
}

const NEXT: Readonly<Partial<Record<StateClue, StateClue>>> = {
  joinedOfficial: 'joinedNext',
  listedOfficial: 'listedNext',
  officialOfParagraph: 'nextOfParagraph',
}

/** The official named first before or behind. */
function neighbour(settled: readonly Person[], index: number, step: 1 | -1): Person | undefined {
  for (let i = index + step; i >= 0 && i < settled.length; i += step)
    if (settled[i]?.isOfficial) return settled[i]
  return undefined
}

/** The one with a state whom the text names most. */
export function mainPerson(settled: readonly Person[]): number | null {
  let main: number | null = null
  settled.forEach((person, index) => {
    if (!person.isOfficial || !person.country) return
    const most = main === null ? 0 : (settled[main]?.cluster.mentions.length ?? 0)
    if (person.cluster.mentions.length > most) main = index
  })
  return main
}

const chunksOf = (setting: Setting, sentence: number): ChunkedSentence['chunks'] =>
  setting.sentences[sentence]?.chunks ?? []

function relationOf(before: Person, person: Person, setting: Setting): StateClue {
  const first = person.cluster.mentions[0]
  if (first && isJoined(before, first, setting)) return 'joinedOfficial'
  const distances = before.cluster.mentions
    .filter(({ sentence }) => sentence === first?.sentence)
    .map(({ chunk }) => (first?.chunk ?? 0) - chunk)
  if (distances.some((distance) => distance > 0 && distance <= 5)) return 'listedOfficial'
  const part = setting.sentences[first?.sentence ?? -1]?.sentence.part
  const near = before.cluster.mentions.some(
    ({ sentence }) => setting.sentences[sentence]?.sentence.part === part,
  )
  return near ? 'officialOfParagraph' : 'officialBefore'
}

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

/** The first official with a state who is named in a sentence, before a chunk of it. */
function peopleIn(
  settled: readonly Person[],
  index: number,
  sentence: number,
  before = Number.POSITIVE_INFINITY,
): Person | undefined {
  return settled
    .slice(Math.max(0, index - REACH), index + 1)
    .find(
      ({ cluster, country }) =>
        country &&
        cluster.mentions.some((mention) => mention.sentence === sentence && mention.chunk < before),
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

const SPOKESPERSON = /^(?:\w+ )*(?:spokes\w+|press secretary)$/i

/** "Spokesperson Ned Price" of a read-out: the state of whom it is about. */
function isBareSpokesperson({ offices: [office] }: Person): boolean {
  return (
    office !== undefined &&
    SPOKESPERSON.test(office.title) &&
    !/ministry|department|government/i.test(office.title)
  )
}

const LEADS = /^(?:leader|president|prime minister|head of state|premier)$/

/** "President Zelensky … the Ukrainian leader". */
function leaderWords(person: Person, setting: Setting): { code: CountryCode; start: number; end: number }[] {
  if (!person.offices.some(({ classes }) => classes.includes('STATE') || classes.includes('GOVERNMENT')))
    return []
  const near = new Set(person.cluster.mentions.flatMap(({ sentence }) => [sentence, sentence + 1]))
  return [...near]
    .slice(0, 12)
    .flatMap((at) => chunksOf(setting, at))
    .flatMap((chunk) => {
      if (
        chunk.kind !== 'OFFICE' ||
        chunk.plural ||
        chunk.determiner !== 'the' ||
        chunk.countries.length !== 1
      )
        return []
      const [code] = chunk.countries
      return code && chunk.heads.some(({ id }) => LEADS.test(id))
        ? [{ code, start: chunk.start, end: chunk.end }]
        : []
    })
    .slice(0, 3)
}
