import type { MeetingKind, Party } from '../../domain/model'
import type { Analysis } from '../analysis'
import type { DateMention } from '../dates'
import type { PlaceMention } from '../places/placeMention'
import type { Actor } from './actor'
import { isStateGuessed, isStateImplied, partiesOfOfficial } from './items'
import { type Occasion, officialsOf, partyKey } from './occasion'
import { sameParty, uniteParties } from './parties'
import { themeOf } from './theme'

/** What was told, and the part of the text that tells it. */
export interface Told<T> {
  readonly value: T
  readonly paragraph: number
}

/** What a plural can mean at a place: the occasions and people told of before it, the latest last. */
export interface Memory {
  readonly occasions: readonly Occasion[]
  readonly people: readonly number[]
  /** Lists of people, as "A and B", with their sentences. */
  readonly lists: readonly { readonly officials: readonly number[]; readonly scene: number }[]
  /** The day last told of, with the words that tell it and their part of the text. */
  readonly day: Told<DateMention> | null
  /** The month or year that a paragraph looks back to. */
  readonly past: Told<DateMention> | null
  /** The date that opens an entry of a chronology or a diary: it is that of all that the entry tells. */
  readonly entry: Told<DateMention> | null
  /** The date last told of as lying ahead. */
  readonly ahead: Told<DateMention> | null
  /** The city last told of, and whether as one where somebody will be. */
  readonly city: (Told<PlaceMention> & { readonly isAhead: boolean }) | null
  /** What a text of many calls is about. */
  readonly topic: MeetingKind | null
  /** Whose meetings a text has announced by the number: "six guests came to see him". */
  readonly series: number | null
  /** The body whose gathering the text is about. */
  readonly body: string | null
  /** Those whom the sentence has named so far. */
  readonly here: readonly number[]
  /** States named before. */
  readonly parties: readonly Party[]
}

const farthestBack = 6

/** The last different officials before a place, each of another side than the others where only two are meant. */
function lastPeople(analysis: Analysis, people: readonly number[], count: number): number[] {
  const found: number[] = []
  const sides = new Set<string>()
  for (const official of [...people.slice(-24)].reverse()) {
    if (found.includes(official)) continue
    const [party] = partiesOfOfficial(analysis, official)
    const side = party ? partyKey(party) : `official:${official}`
    if (count === 2 && sides.has(side)) continue
    sides.add(side)
    found.push(official)
    if (found.length === count) break
  }
  return found.length === count ? found.reverse() : []
}

const officeOfNoun: Readonly<Record<string, RegExp>> = {
  leaders:
    /\b(?:president|prime minister|premier|chancellor|king|queen|emperor|sultan|emir|leader|chairman|head)\b/i,
  presidents: /\bpresident\b/i,
  premiers: /\b(?:premier|prime minister)\b/i,
  ministers: /\b(?:minister|secretary|chief diplomat|high representative|foreign policy chief)\b/i,
  secretaries: /\bsecretary\b/i,
  chancellors: /\bchancellor\b/i,
  ambassadors: /\bambassador\b/i,
  envoys: /\benvoy\b/i,
}

/** Whether an official can be one of "the two leaders"; one whose office the text leaves out can. */
function fitsNoun(analysis: Analysis, noun: string | null, official: number): boolean {
  const pattern = noun === null ? undefined : officeOfNoun[noun]
  const offices = analysis.officials[official]?.offices ?? []
  return (
    pattern === undefined || offices.length === 0 || offices.some(({ value }) => pattern.test(value.title))
  )
}

/** Who a plural means, as officials and parties; nobody where the text does not tell. */
export function resolvePlural(
  analysis: Analysis,
  actor: Actor,
  memory: Memory,
  scene: number,
  others: readonly number[] = [],
): { officials: readonly number[]; parties: readonly Party[] } {
  const recent = memory.occasions.filter(({ lastScene }) => scene - lastScene <= farthestBack)
  if (actor.states) {
    const met = recent.findLast(({ named, attendants }) => attendants.length + named.length > 1)
    const parties = met ? partiesOfOccasion(analysis, met) : lastParties(memory.parties)
    return {
      officials: [],
      parties: parties.length === (actor.count ?? parties.length) ? parties : lastParties(parties),
    }
  }
  if (actor.count === 1)
    return {
      officials:
        actor.parties.length > 0
          ? lastOf(analysis, memory.people, actor.parties)
          : lastOther(analysis, memory.people, others),
      parties: [],
    }
  const fits = (officials: readonly number[]): boolean =>
    officials.length > 1 &&
    (actor.count === null || officials.length === actor.count) &&
    officials.every((official) => fitsNoun(analysis, actor.office, official))
  const own = memory.lists.findLast((each) => each.scene === scene && fits(each.officials))
  if (own) return { officials: own.officials, parties: [] }
  const pair = lastPeople(analysis, memory.here, 2)
  if (actor.count !== 1 && new Set(memory.here).size === 2 && fits(pair))
    return { officials: pair, parties: [] }
  const list = memory.lists.findLast((each) => scene - each.scene <= 1 && fits(each.officials))
  if (list) return { officials: list.officials, parties: [] }
  const met = (actor.office === null ? recent : memory.occasions).findLast((occasion) =>
    fits([...officialsOf(occasion)]),
  )
  if (met) return { officials: [...officialsOf(met)], parties: [] }
  const people = memory.people.filter((official) => fitsNoun(analysis, actor.office, official))
  const officials = lastPeople(analysis, people, actor.count ?? 2)
  return { officials, parties: officials.length > 0 ? [] : gatheredAgain(analysis, actor, memory, scene) }
}

/** "The ministers of A, B and C met. They had gathered before": nobody is named, the states gather again. */
function gatheredAgain(
  analysis: Analysis,
  { count }: Actor,
  { occasions }: Memory,
  scene: number,
): readonly Party[] {
  const last = occasions.at(-1)
  if (!last || last.attendants.length > 0 || scene - last.lastScene > farthestBack) return []
  const parties = partiesOfOccasion(analysis, last)
  return parties.length > 1 && (count ?? parties.length) === parties.length ? parties : []
}

/** "The Georgian": the last official told of who acts for a state. */
function lastOf(analysis: Analysis, people: readonly number[], parties: readonly Party[]): number[] {
  const last = people.findLast((official) =>
    partiesOfOfficial(analysis, official).some((own) => parties.some((party) => sameParty(own, party))),
  )
  return last === undefined ? [] : [last]
}

/** The last official told of who acts for another side than those already there. */
function lastOther(analysis: Analysis, people: readonly number[], others: readonly number[]): number[] {
  const sides = new Set(others.flatMap((official) => partiesOfOfficial(analysis, official).map(partyKey)))
  const isOther = (official: number): boolean =>
    !others.includes(official) &&
    !partiesOfOfficial(analysis, official).some((party) => sides.has(partyKey(party)))
  const theme = themeOf(analysis)
  const last = theme !== null && people.includes(theme) && isOther(theme) ? theme : people.findLast(isOther)
  return last === undefined ? [] : [last]
}

const lastParties = (parties: readonly Party[]): readonly Party[] =>
  uniteParties([...parties].reverse().slice(0, 8)).slice(0, 2)

/** Those of its people and those named, without doubles; people's states come first. */
export function partiesOfOccasion(analysis: Analysis, occasion: Occasion): Party[] {
  const own = occasion.attendants.map(({ official }) => partiesOfOfficial(analysis, official))
  return uniteParties(
    ...own,
    occasion.named.map(({ party }) => party),
  )
}

/** How many sides an occasion has; one whose state the text does not give may be of another side. */
export function sidesOfOccasion(analysis: Analysis, occasion: Occasion): number {
  const { attendants, faced, kind, named } = occasion
  const mayBeOther = faced ? isStateImplied : isStateGuessed
  const isStateless =
    attendants.some(({ official }) => partiesOfOfficial(analysis, official).length === 0) ||
    (attendants.length > 1 && attendants.some(({ official }) => mayBeOther(analysis, official))) ||
    (kind?.value === 'VISIT' &&
      named.length > 0 &&
      attendants.some(({ official }) => isStateImplied(analysis, official)))
  const parties = partiesOfOccasion(analysis, occasion).length
  if (parties === 0) return Math.min(occasion.attendants.length, 2)
  return parties + (isStateless ? 1 : 0)
}

/** The memory before the first sentence. */
export const emptyMemory: Memory = {
  occasions: [],
  people: [],
  lists: [],
  parties: [],
  day: null,
  past: null,
  entry: null,
  ahead: null,
  city: null,
  topic: null,
  series: null,
  body: null,
  here: [],
}
