/** Meetings whose members are the same, counted together. */
export interface MeetingSet {
  /** Ids of the parties or officials that met, each once. */
  readonly members: readonly string[]
  readonly meetings: number
  /** How many reports tell of these meetings. */
  readonly evidenceCount: number
  /** The latest of their dates as EDTF, with the first day it can mean; null where none is dated. */
  readonly lastMet: DatedMeeting | null
}

/** When a meeting was: the first day it can mean (empty where open) and the date itself, as EDTF. */
export interface DatedMeeting {
  readonly from: string
  readonly edtf: string
}

/** Two that met: `source` is the lesser id. */
export interface Tie {
  readonly source: string
  readonly target: string
  /** Newman's weight: each meeting of n members counts 1 / (n − 1). */
  readonly weight: number
  readonly meetings: number
  readonly evidenceCount: number
  readonly lastMet: DatedMeeting | null
}

/** One that met others. */
export interface Member {
  readonly id: string
  /** In how many of the meetings; by Newman's weighting also the sum of the weights of all its ties. */
  readonly weight: number
  /** With how many others it has a tie that the network keeps. */
  readonly degree: number
}

/** Which ties come first. */
export type TieOrder = 'HEAVIEST_FIRST' | 'MOST_MEETINGS_FIRST'

export interface Network {
  /** The members of the ties, the most met first. */
  readonly members: readonly Member[]
  /** In the order that was asked for. */
  readonly ties: readonly Tie[]
  readonly totalMembers: number
  readonly totalTies: number
  /** The meetings that were counted. */
  readonly meetings: number
  /** Meetings with too many members to say who met whom. */
  readonly crowds: number
}

/** Which ties are kept, and how many of them are given. */
export interface NetworkBounds {
  readonly minWeight: number
  readonly minMeetings: number
  readonly order: TieOrder
  readonly first: number
}

/** A meeting of more members says no more of any two of them than that both were there. */
export const mostMembers = 60

interface Sum {
  weight: number
  meetings: number
  evidenceCount: number
  lastMet: DatedMeeting | null
}

const later = (a: DatedMeeting | null, b: DatedMeeting | null): DatedMeeting | null => {
  if (a === null || b === null) return a ?? b
  return a.from > b.from || (a.from === b.from && a.edtf >= b.edtf) ? a : b
}

function add(sums: Map<string, Sum>, key: string, set: MeetingSet): void {
  const weight = set.meetings / (set.members.length - 1)
  const { meetings, evidenceCount, lastMet } = set
  const sum = sums.get(key)
  if (!sum) {
    sums.set(key, { weight, meetings, evidenceCount, lastMet })
    return
  }
  sum.weight += weight
  sum.meetings += meetings
  sum.evidenceCount += evidenceCount
  sum.lastMet = later(sum.lastMet, lastMet)
}

/** Sums of thirds and sevenths differ in their last digits with the order of adding. */
const rounded = (weight: number): number => Math.round(weight * 10_000) / 10_000

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Ids have no spaces. */
const between = ' '

/** The ties among those that met, and who they tie. */
export function networkOf(sets: readonly MeetingSet[], bounds: NetworkBounds): Network {
  const sums = new Map<string, Sum>()
  const met = new Map<string, number>()
  const counted = sets.filter(({ members }) => members.length > 1 && members.length <= mostMembers)
  for (const set of counted) {
    const members = [...set.members].sort(order)
    for (const [at, one] of members.entries()) {
      met.set(one, (met.get(one) ?? 0) + set.meetings)
      for (const other of members.slice(at + 1)) add(sums, one + between + other, set)
    }
  }
  const kept = tiesOf(sums, bounds)
  const degrees = new Map<string, number>()
  for (const id of kept.flatMap(({ source, target }) => [source, target]))
    degrees.set(id, (degrees.get(id) ?? 0) + 1)
  const ties = kept.slice(0, bounds.first)
  const shown = new Set(ties.flatMap(({ source, target }) => [source, target]))
  const members = [...shown].map((id) => ({ id, weight: met.get(id) ?? 0, degree: degrees.get(id) ?? 0 }))
  return {
    members: members.sort((a, b) => b.weight - a.weight || b.degree - a.degree || order(a.id, b.id)),
    ties,
    totalMembers: degrees.size,
    totalTies: kept.length,
    meetings: counted.reduce((sum, { meetings }) => sum + meetings, 0),
    crowds: sets.reduce((sum, set) => sum + (set.members.length > mostMembers ? set.meetings : 0), 0),
  }
}

function tiesOf(sums: ReadonlyMap<string, Sum>, { minWeight, minMeetings, order: by }: NetworkBounds): Tie[] {
  const ties: Tie[] = []
  for (const [key, sum] of sums) {
    const weight = rounded(sum.weight)
    if (weight < minWeight || sum.meetings < minMeetings) continue
    const [source = '', target = ''] = key.split(between)
    ties.push({ source, target, ...sum, weight })
  }
  const [first, second] =
    by === 'HEAVIEST_FIRST' ? (['weight', 'meetings'] as const) : (['meetings', 'weight'] as const)
  return ties.sort(
    (a, b) =>
      b[first] - a[first] ||
      b[second] - a[second] ||
      b.evidenceCount - a.evidenceCount ||
      order(a.source, b.source) ||
      order(a.target, b.target),
  )
}
