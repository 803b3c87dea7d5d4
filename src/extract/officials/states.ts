import type { CountryCode, Sourced } from '../../domain/model'
import { ofManyOrigins, usesTitle } from '../data/government'
import { CERTAIN_ENOUGH } from '../data/stateWeights'
import { statesOfName } from './nameTradition'
import type { Person } from './person'
import { fullestName } from './personNames'
import { portfolioOf } from './portfolio'
import { addClue, addTextClues, type Candidates, shareOfBest, stateShares } from './stateClues'
import { addCompanyClues } from './stateCompany'
import { issuerOf, stateOfColumn } from './stateIssuer'
import { canHold, ofOwner, ofSuperior, ofTitle, postOf, superiorName } from './stateKin'
import { type Kin, type Opposites, oppositesOf, statesOpposite } from './stateOpposite'
import { addVisitClues } from './stateVisit'
import { type Setting, type StateWords, sourcedState } from './stateWords'

/** How probable a state must be, round by round: the clear cases are settled first, for they help with the others. */
const ROUNDS = [0.95, 0.85, 0.7, CERTAIN_ENOUGH]
/** From what probability a state is implied rather than guessed. */
const SURE = 0.7
/** Offices of which a state has one: who holds it speaks against another holder there. */
const UNIQUE: ReadonlySet<string> = new Set(['STATE', 'GOVERNMENT', 'MINISTER', 'MONARCH', 'SPOKESPERSON'])
const BARE_TITLE = /\bdeputy\b|^(?:minister|secretary|commissioner|spokes\w+)$/i
/** Those who hold no office of a state, whatever state is near. */
const OF_NO_STATE = /\b(?:rebels?|guerrillas?|militia|insurgents?|separatists?|faction|militants?)\b/i

/** What inference of states needs of the whole text. */
interface Knowledge {
  readonly setting: Setting
  readonly shares: readonly { readonly share: number; readonly words: StateWords }[]
  /** The states to which ambassadors are named: whom these meet acts for them. */
  readonly posts: readonly StateWords[]
  /** Who meets whom. */
  readonly opposites: Opposites
  /** The state of the institution that published the text. */
  readonly issuer: StateWords | null
  /** The unique offices of states that somebody holds. */
  readonly claims: Set<string>
  readonly represented: Set<CountryCode>
  /** The likeliest states found so far, each with how many people had been settled when it was sought. */
  readonly found: Map<number, { readonly settled: number; readonly best: ReturnType<typeof shareOfBest> }>
  /** How many people have been given a state. */
  settled: number
}

/** The people with the states that the text implies where it states none. */
export function withStates(
  people: readonly Person[],
  { owners, references }: Kin,
  setting: Setting,
): Person[] {
  const settled = [...people]
  const stated = people.filter(({ isOfficial, country }) => isOfficial && country)
  const known: Knowledge = {
    setting,
    shares: stateShares(setting.sentences),
    posts: postsNamed(people),
    opposites: oppositesOf(people, { owners, references }, setting),
    issuer: issuerOf(setting.sentences),
    claims: new Set(stated.flatMap((person) => claimsOf(person, person.country))),
    represented: new Set(stated.flatMap(({ country }) => (country ? [country] : []))),
    found: new Map(),
    settled: 0,
  }
  const open = new Set(inOrder(people, setting).filter((index) => isOpen(people[index])))
  for (const least of ROUNDS)
    for (const index of open) {
      const person = people[index]
      if (!person) continue
      const source =
        ofColumn(person, setting) ??
        ofTitle(person, setting) ??
        ofSuperior(settled, index, setting) ??
        ofFreeOwner(settled, index, owners.get(index) ?? null, known) ??
        ofClues(person, settled, index, known, least)
      if (!source) continue
      open.delete(index)
      settled[index] = { ...person, country: source.value, countrySource: source }
      for (const claim of claimsOf(person, source.value)) known.claims.add(claim)
      known.represented.add(source.value)
      known.settled++
    }
  return settled
}

/** The state at the head of the column of a table that a person is named in. */
function ofColumn({ cluster }: Person, setting: Setting): Sourced<CountryCode> | null {
  const words = stateOfColumn(cluster.mentions, setting)
  return words && sourcedState(setting.text, words, 'state-of-column', 'INFERRED')
}

/** The owner's state, unless the text sets somebody of it opposite the person. */
function ofFreeOwner(
  settled: readonly Person[],
  index: number,
  owner: number | null,
  { setting, opposites }: Knowledge,
): Sourced<CountryCode> | null {
  const source = ofOwner(settled, index, owner, setting)
  // "met with her foreign minister": the owner stands opposite as one of the same state.
  const others = new Map([...(opposites.get(index) ?? [])].filter(([other]) => other !== owner))
  return source && !statesOpposite(settled, others).has(source.value) ? source : null
}

/** The states to which the officials named are sent, each once. */
function postsNamed(people: readonly Person[]): StateWords[] {
  const posts = new Map<CountryCode, StateWords>()
  for (const person of people) {
    const code = postOf(person)
    const span = person.offices.find(({ classes }) => classes.includes('DIPLOMAT'))?.evidence.span
    if (code && span) posts.set(code, { code, start: span.start, end: span.end })
  }
  return [...posts.values()]
}

const isOpen = (person: Person | undefined): boolean =>
  person?.isOfficial === true &&
  !person.country &&
  !person.organization &&
  !person.offices.some(({ title }) => OF_NO_STATE.test(title))

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

/** The state that the surroundings suggest, where it is probable enough among those that can have the office. */
function ofClues(
  person: Person,
  settled: readonly Person[],
  index: number,
  known: Knowledge,
  least: number,
): Sourced<CountryCode> | null {
  const best = likeliest(person, settled, index, known)
  if (!best || best.share < least) return null
  return sourcedState(
    known.setting.text,
    best.words,
    best.share < SURE ? 'state-of-surroundings' : 'state-implied',
    'INFERRED',
  )
}

/** The likeliest state; sought anew only where somebody has been settled since, for nothing else changes it. */
function likeliest(
  person: Person,
  settled: readonly Person[],
  index: number,
  known: Knowledge,
): ReturnType<typeof shareOfBest> {
  const before = known.found.get(index)
  if (before?.settled === known.settled) return before.best
  const best = shareOfBest(candidatesOf(person, settled, index, known))
  known.found.set(index, { settled: known.settled, best })
  return best
}

/** Every state that anything speaks for and that can have the person's offices, with all that speaks for and against it. */
function candidatesOf(
  person: Person,
  settled: readonly Person[],
  index: number,
  known: Knowledge,
): Candidates {
  const { setting, shares, represented } = known
  const candidates: Candidates = new Map()
  const first = person.cluster.mentions[0]
  if (!first) return candidates
  const place = { start: first.name.nameStart, end: first.name.nameEnd }
  // A rank alone is no post at home: generals of three armies meet in the capital of a fourth.
  const hasOffice = person.offices.some(({ classes }) => classes.some((kind) => kind !== 'RANK'))
  addTextClues(candidates, person.cluster.mentions, setting)
  for (const { share, words } of shares) addClue(candidates, 'share', words, share)
  for (const words of known.posts) addClue(candidates, 'posted', words)
  addCompanyClues(candidates, person, { settled, index, setting, opposites: known.opposites })
  addVisitClues(candidates, person, setting)
  if (setting.home && hasOffice) addClue(candidates, 'home', { code: setting.home, ...place })
  if (hasOffice) addClue(candidates, 'issuer', known.issuer)
  const post = postOf(person)
  const current = person.offices.filter(({ tenure }) => tenure === 'CURRENT')
  const heads = current.flatMap((office) => office.heads)
  const isTop = person.offices.some(
    ({ classes, title }) => /STATE|GOVERNMENT/.test(classes.join()) && !/deputy|vice/i.test(title),
  )
  for (const code of candidates.keys()) {
    if (code === post || !canHold(code, heads) || !current.every(({ title }) => usesTitle(code, title))) {
      candidates.delete(code)
      continue
    }
    if (claimsOf(person, code).some((claim) => known.claims.has(claim)))
      addClue(candidates, 'claimed', { code, ...place })
    if (represented.has(code) && hasOffice)
      addClue(candidates, isTop ? 'topRepresented' : 'represented', { code, ...place })
  }
  addNameClues(candidates, fullestName(person.cluster), place)
  return candidates
}

/** Whether the name is one as people of the state bear it: that tells states named in the text apart and adds none. */
function addNameClues(
  candidates: Candidates,
  words: readonly string[],
  place: { readonly start: number; readonly end: number },
): void {
  const traditions = statesOfName(words)
  const most = Math.max(0, ...traditions.values())
  if (most === 0) return
  for (const code of candidates.keys()) {
    const fit = traditions.get(code) ?? 0
    if (fit > 0) addClue(candidates, 'nameFits', { code, ...place }, fit / most)
    else
      addClue(
        candidates,
        ofManyOrigins.has(code) ? 'nameForeign' : 'nameStrange',
        { code, ...place },
        Math.min(1, most),
      )
  }
}
