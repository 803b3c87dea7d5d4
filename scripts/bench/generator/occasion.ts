import type { AgreementKind, AgreementStatus, MeetingKind, MeetingStatus } from '../../../src/domain/model'
import { agreementWords, kindWeights, meetingOffices, subjects, venues } from './phrases'
import { type Random, randomAt } from './random'
import { firstYear, type Person, type World, type WorldCountry } from './world'

/** An accord that an occasion is about. */
export interface Accord {
  readonly kind: AgreementKind
  /** As articles name it: `memorandum of understanding`. */
  readonly words: string
  readonly subject: string
  readonly status: AgreementStatus
}

/** An invented occasion: what articles report, before it is put into words. */
export interface Occasion {
  readonly index: number
  readonly kind: MeetingKind
  readonly status: MeetingStatus
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly host: Person
  readonly guest: Person
  /** Who else takes part in a summit or a meeting of several. */
  readonly others: readonly Person[]
  readonly city: string
  readonly country: WorldCountry
  readonly venue: string
  readonly ordinal: number
  readonly accord: Accord | null
  /** An earlier meeting of the same two countries. */
  readonly earlier: { readonly date: string; readonly city: string }
}

const days = 3652
const dayMs = 86_400_000

/** A day, `YYYY-MM-DD`, some days after another. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10)

/** The occasion of a number: any of them can be made without those before. */
export function makeOccasion(world: World, index: number): Occasion {
  const random = randomAt(world.seed, 3, index)
  const date = addDays(`${firstYear}-01-01`, random.int(days))
  const kind = pickWeighted(random, kindWeights)
  const [home, away, ...more] = pickCountries(random, world, isOfSeveral(kind) ? 3 + random.int(2) : 2)
  const levels = random.pick(meetingOffices[kind])
  const host = world.holder(home, levels[0], date)
  const guest = world.holder(away, levels[1], date)
  const inCapital = random.chance(0.85)
  const country = inCapital ? home : random.pick(world.countries)
  const status =
    kind === 'VISIT' || random.chance(0.84) ? 'HELD' : random.chance(0.7) ? 'PLANNED' : 'CANCELLED'
  return {
    index,
    kind,
    status,
    date,
    host,
    guest,
    others: more.map((member) => world.holder(member, levels[1], date)),
    city: country.capital,
    country,
    venue: random.pick(venues),
    ordinal: 2 + random.int(9),
    accord:
      random.chance(kind === 'SIGNING' || kind === 'NEGOTIATION' ? 1 : 0.35) && status !== 'CANCELLED'
        ? makeAccord(random, kind, status)
        : null,
    earlier: { date: addDays(date, -200 - random.int(600)), city: away.capital },
  }
}

/** Whether a meeting of a kind has more than two parties. */
export const isOfSeveral = (kind: MeetingKind): boolean => kind === 'SUMMIT' || kind === 'MULTILATERAL'

function makeAccord(random: Random, meeting: MeetingKind, held: MeetingStatus): Accord {
  const { kind, words } = random.pick(agreementWords)
  return { kind, words, subject: random.pick(subjects), status: accordStatus(random, meeting, held) }
}

function accordStatus(random: Random, meeting: MeetingKind, held: MeetingStatus): AgreementStatus {
  if (meeting === 'NEGOTIATION') return 'NEGOTIATING'
  if (held === 'HELD' && (meeting === 'SIGNING' || random.chance(0.7))) return 'SIGNED'
  return meeting === 'SIGNING' || random.chance(0.6) ? 'PLANNED' : 'NEGOTIATING'
}

type Countries = [WorldCountry, WorldCountry, ...WorldCountry[]]

function pickCountries(random: Random, world: World, count: number): Countries {
  const { countries } = world
  const ranks = new Set<number>()
  while (ranks.size < count) ranks.add(random.rank(countries.length))
  const picked = [...ranks].map((rank) => countries[rank] ?? countries[0])
  const [home = countries[0], away = countries[0], ...more] = picked
  return [home, away, ...more]
}

function pickWeighted<T>(
  random: Random,
  choices: readonly [readonly [T, number], ...(readonly [T, number])[]],
): T {
  let left = random.next() * choices.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [choice, weight] of choices) {
    left -= weight
    if (left < 0) return choice
  }
  return choices[0][0]
}
