import type { Analysis } from '../analysis'
import { partiesOfOfficial } from './items'
import type { Memory } from './memory'
import { type Attendant, partyKey } from './occasion'
import type { Scene } from './scene'
import { protagonistOf, themeOf } from './theme'

/** So many sides that go about together are met together. */
const delegation = 3

/** Who stays when "next came B": the host of the occasion before, or else whoever was at the two before. */
export function stayingFrom(
  analysis: Analysis,
  { occasions, series }: Memory,
  guests: readonly Attendant[],
): Attendant[] {
  if (series !== null && !isOfSide(analysis, series, guests)) return leading(analysis, guests, series)
  const group =
    occasions.at(-1)?.attendants.filter(({ official }) => !isOfSide(analysis, official, guests)) ?? []
  const sidesOfGroup = new Set(
    group.flatMap(({ official }) => partiesOfOfficial(analysis, official).map(partyKey)),
  )
  if (sidesOfGroup.size >= delegation) return inferred(group)
  const theme = themeOf(analysis)
  if (theme !== null && !isOfSide(analysis, theme, guests)) return leading(analysis, guests, theme)
  const last = occasions.at(-1)
  if (!last) return leading(analysis, guests, protagonistOf(analysis))
  const sides = new Set(guests.flatMap(({ official }) => partiesOfOfficial(analysis, official).map(partyKey)))
  const other = last.attendants.filter(
    ({ official }) =>
      !guests.some((guest) => guest.official === official) &&
      !partiesOfOfficial(analysis, official).some((party) => sides.has(partyKey(party))),
  )
  const hosts = other.filter(({ role }) => role === 'HOST')
  const before = occasions.at(-2)
  const common = other.filter(({ official }) => before?.attendants.some((each) => each.official === official))
  const stays = hosts.length > 0 ? hosts : common.length > 0 ? common : other.slice(0, 1)
  if (stays.length === 0) return leading(analysis, guests, protagonistOf(analysis))
  return inferred(stays)
}

const inferred = (attendants: readonly Attendant[]): Attendant[] =>
  attendants.map((attendant) => ({
    ...attendant,
    evidence: attendant.evidence.map((each) => ({ ...each, rule: 'meeting:same-host', basis: 'INFERRED' })),
  }))

/** The official of whom the text speaks most, where it is of another side than the guests. */
function leading(analysis: Analysis, guests: readonly Attendant[], official: number | null): Attendant[] {
  const mention = official === null ? undefined : analysis.officials[official]
  const [evidence] = mention?.evidence ?? []
  if (official === null || !evidence || guests.some((guest) => guest.official === official)) return []
  return inferred([{ official, role: 'PARTICIPANT', evidence: [evidence] }])
}

/** The official whom the text is about as somebody who takes part. */
export const themeAttendant = (analysis: Analysis): Attendant[] => leading(analysis, [], themeOf(analysis))

function isOfSide(analysis: Analysis, official: number, guests: readonly Attendant[]): boolean {
  const own = partiesOfOfficial(analysis, official).map(partyKey)
  return guests.some((guest) =>
    partiesOfOfficial(analysis, guest.official).some((party) => own.includes(partyKey(party))),
  )
}

const manyOf =
  /^(?:guests|visitors|meetings|calls|talks|conversations|bilaterals|counterparts|leaders|appointments|encounters|sessions)$/
const numbers =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|series|string|round|number|many|\d{1,2}|dozen|host)$/

/** The official whose meetings a sentence announces by the number; null where it announces none. */
export function seriesOf(analysis: Analysis, { tokens, actors }: Scene): number | null {
  const many = tokens.findIndex(({ norm }) => manyOf.test(norm))
  if (many < 0 || !tokens.slice(Math.max(0, many - 5), many).some(({ norm }) => numbers.test(norm)))
    return null
  const named = actors.find(({ officials }) => officials.length === 1)
  return named?.officials[0] ?? themeOf(analysis) ?? protagonistOf(analysis)
}
