import type { Analysis } from '../analysis'
import type { Actor } from './actor'
import { partiesOfOfficial } from './items'
import type { Memory } from './memory'
import { officialsOf, partyKey } from './occasion'
import type { Scene } from './scene'
import { themeOf } from './theme'

const genders: Readonly<Record<string, 'M' | 'F'>> = { he: 'M', him: 'M', his: 'M', she: 'F', her: 'F' }

interface Called {
  readonly start: number
  readonly gender: 'M' | 'F'
}

const pronounsOfTheme = new WeakMap<Analysis, readonly Called[]>()
const enough = 24

/** The first pronouns by which the text calls whom it is about. */
function pronounsOf(analysis: Analysis, theme: number): readonly Called[] {
  const known = pronounsOfTheme.get(analysis)
  if (known) return known
  const { text } = analysis.document
  const found = analysis.references.flatMap(({ official, by, start, end }): Called[] => {
    const gender = genders[text.slice(start, end).toLowerCase()]
    return by === 'PRONOUN' && official === theme && gender ? [{ start, gender }] : []
  })
  pronounsOfTheme.set(analysis, found.slice(0, enough))
  return found.slice(0, enough)
}

/** Whether the text mostly calls so whom it is about, at all and before a guest came in. */
function isCalled(analysis: Analysis, theme: number, gender: 'M' | 'F', guest: number): boolean {
  const called = pronounsOf(analysis, theme)
  const before = called.filter(({ start }) => start < guestStart(analysis, guest))
  const isMost = (those: readonly Called[]): boolean =>
    those.filter((each) => each.gender === gender).length * 2 > those.length
  return isMost(called) && (before.length === 0 || isMost(before))
}

const seldom = 2

interface Named {
  readonly start: number
  readonly times: number
}

const namings = new WeakMap<Analysis, ReadonlyMap<number, Named>>()

/** Where the text first names each official, and how often it does. */
function namingsOf(analysis: Analysis): ReadonlyMap<number, Named> {
  const known = namings.get(analysis)
  if (known) return known
  const named = new Map<number, Named>()
  for (const { official, by, start } of analysis.references) {
    if (by !== 'NAME') continue
    const before = named.get(official)
    named.set(official, { start: before?.start ?? start, times: (before?.times ?? 0) + 1 })
  }
  namings.set(analysis, named)
  return named
}

const guestStart = (analysis: Analysis, guest: number): number => namingsOf(analysis).get(guest)?.start ?? 0

/** Whether a text names somebody again and again: no passing guest. */
const isOften = (analysis: Analysis, guest: number): boolean =>
  (namingsOf(analysis).get(guest)?.times ?? 0) > seldom

/**
 * Whom "she" means who meets one more guest: in a text about one official's meetings hardly the guest before, of whom
 * it has told that they met, but the one whom it is about.
 */
export function officialMeant(
  analysis: Analysis,
  { tokens }: Scene,
  { officials, pronoun, from }: Actor,
  memory: Memory,
  others: readonly number[],
): readonly number[] {
  const theme = themeOf(analysis)
  const [guest] = officials
  const gender = genders[tokens[from]?.norm ?? '']
  if (!pronoun || guest === undefined || gender === undefined || theme === null || guest === theme)
    return officials
  if (!isCalled(analysis, theme, gender, guest) || isOften(analysis, guest)) return officials
  const side = partiesOfOfficial(analysis, theme).map(partyKey)
  const isOfSide = (official: number): boolean =>
    official === theme ||
    partiesOfOfficial(analysis, official).some((party) => side.includes(partyKey(party)))
  if (others.some(isOfSide)) return officials
  const hasMet = (other: number): boolean =>
    memory.occasions.some((occasion) => {
      const people = officialsOf(occasion)
      return people.has(other) && people.has(theme)
    })
  return hasMet(guest) && !others.some(hasMet) ? [theme] : officials
}
