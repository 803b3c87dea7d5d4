import type { CountryCode, Sourced } from '../../domain/model'
import { usesTitle } from '../data/government'
import type { Person } from './person'
import { type FreeOffices, freeOffices, portfolioOf, unnamedHolders } from './portfolio'
import { addClue, addTextClues, type Candidates, scoreOf, stateShares } from './stateClues'
import { addCompanyClues, mainPerson } from './stateCompany'
import { canHold, ofOwner, ofSuperior, ofTitle, superiorName } from './stateKin'
import { addVisitClues } from './stateVisit'
import { type Setting, type StateWords, sourcedState } from './stateWords'

const ENOUGH = 0.6
/** By how much the best state must lead the next: the clear cases are settled first, for they help with the others. */
const MARGINS = [2, 1, 0.5, 0]
/** Below what any clue can make good: somebody else holds that office there. */
const CLAIMED = 50
/** Offices of which a state has one: who holds it excludes another holder there. */
const UNIQUE: ReadonlySet<string> = new Set(['STATE', 'GOVERNMENT', 'MINISTER', 'MONARCH', 'SPOKESPERSON'])
const BARE_TITLE = /\bdeputy\b|^(?:minister|secretary|commissioner|spokes\w+)$/i
const BARE_SECRETARY = /^(?:(?:deputy|assistant|under) )?secretary$/i

/** What inference of states needs of the whole text. */
interface Knowledge {
  readonly setting: Setting
  readonly shares: readonly { readonly share: number; readonly words: StateWords }[]
  readonly claims: Set<string>
  readonly free: FreeOffices
  readonly represented: Set<CountryCode>
  /** The one whom the text names most, of those with a state. */
  main: number | null
  /** How many officials the text itself gives to states other than the dateline's. */
  readonly foreign: number
}

/** The people with the states that the text implies where it states none. */
export function withStates(
  people: readonly Person[],
  owners: readonly (number | null)[],
  setting: Setting,
): Person[] {
  const settled = [...people]
  const stated = people.filter(({ isOfficial, country }) => isOfficial && country)
  const known: Knowledge = {
    setting,
    shares: stateShares(setting.sentences),
    claims: new Set(stated.flatMap((person) => claimsOf(person, person.country))),
    free: freeOffices(people, setting.sentences),
    represented: new Set(stated.flatMap(({ country }) => (country ? [country] : []))),
    main: null,
    foreign: stated.filter(({ country }) => country !== setting.home).length,
  }
  const open = new Set(inOrder(people, setting).filter((index) => isOpen(people[index])))
  for (const margin of MARGINS) {
    known.main = mainPerson(settled)
    for (const index of open) {
      const person = people[index]
      if (!person) continue
      const source =
        ofTitle(person, setting) ??
        ofSuperior(people, settled, index, setting) ??
        ofOwner(settled, owners[index] ?? null, person, setting) ??
        ofClues(person, settled, index, known, margin)
      if (!source) continue
      open.delete(index)
      settled[index] = { ...person, country: source.value, countrySource: source }
      for (const claim of claimsOf(person, source.value)) known.claims.add(claim)
      known.represented.add(source.value)
    }
  }
  return settled
}

const isOpen = (person: Person | undefined): boolean =>
  person?.isOfficial === true && !person.country && !person.organization

/** The order of the text, but advisers behind those whom they advise. */
function inOrder(people: readonly Person[], setting: Setting): number[] {
  const served = people.map((person) => (superiorName(person, setting) === null ? 0 : 1))
  return [...people.keys()].sort((a, b) => (served[a] ?? 0) - (served[b] ?? 0) || a - b)
}

function claimsOf(person: Person, country: CountryCode | null): string[] {
  return person.offices
    .filter(
      ({ tenure, classes, title }) =>
        tenure === 'CURRENT' && classes.some((kind) => UNIQUE.has(kind)) && !BARE_TITLE.test(title),
    )
    .map(({ title }) => `${country}|${portfolioOf(title)}`)
}

/** The state that the surroundings suggest most, of those that can have the office and have no other holder. */
function ofClues(
  person: Person,
  settled: readonly Person[],
  index: number,
  known: Knowledge,
  margin: number,
): Sourced<CountryCode> | null {
  const candidates = candidatesOf(person, settled, index, known)
  const current = person.offices.filter(({ tenure }) => tenure === 'CURRENT')
  const heads = current.flatMap((office) => office.heads)
  const titles = current.map(({ title }) => title)
  let best: { score: number; words: StateWords } | null = null
  let second = 0
  for (const [code, candidate] of candidates) {
    if (!canHold(code, heads) || !titles.every((title) => usesTitle(code, title))) continue
    const claimed = claimsOf(person, code).some((claim) => known.claims.has(claim))
    const score = scoreOf(candidate) - (claimed ? CLAIMED : 0)
    if (best && score <= best.score) second = Math.max(second, score)
    else {
      second = Math.max(second, best?.score ?? 0)
      best = { score, words: candidate.words }
    }
  }
  if (!best || best.score < ENOUGH || best.score - second < margin) return null
  return sourcedState(known.setting.text, best.words, 'state-of-surroundings', 'INFERRED')
}

/** Every state that anything speaks for, with all that does. */
export function candidatesOf(
  person: Person,
  settled: readonly Person[],
  index: number,
  known: Knowledge,
): Candidates {
  const { setting, shares, represented } = known
  const candidates: Candidates = new Map()
  const hasOffice = person.offices.length > 0
  addTextClues(candidates, person.cluster.mentions, setting)
  for (const { share, words } of shares)
    addClue(candidates, hasOffice ? 'share' : 'shareWithoutOffice', words, share)
  addCompanyClues(candidates, person, { settled, index, setting, main: known.main })
  addVisitClues(candidates, person, setting)
  for (const words of unnamedHolders(person, known.free).values()) addClue(candidates, 'unnamedHolder', words)
  const first = person.cluster.mentions[0]
  if (!first) return candidates
  const place = { start: first.name.nameStart, end: first.name.nameEnd }
  if (setting.home && hasOffice && known.foreign >= 3)
    addClue(candidates, 'homeAmongGuests', { code: setting.home, ...place })
  if (setting.home)
    addClue(candidates, hasOffice ? 'home' : 'homeWithoutOffice', { code: setting.home, ...place })
  if (person.offices.some(({ title }) => BARE_SECRETARY.test(title)))
    addClue(candidates, 'bareSecretary', { code: 'US', ...place })
  const isTop = person.offices.some(
    ({ classes, title }) => /STATE|GOVERNMENT/.test(classes.join()) && !/deputy|vice/i.test(title),
  )
  const clue = hasOffice ? (isTop ? 'topRepresented' : 'represented') : 'representedWithoutOffice'
  for (const code of candidates.keys())
    if (represented.has(code)) addClue(candidates, clue, { code, ...place })
  return candidates
}
