import type {
  Evidence,
  MeetingKind,
  MeetingStatus,
  PartialDate,
  ParticipantRole,
  Party,
  Sourced,
} from '../../domain/model'
import { overlaps } from '../../domain/values/partialDate'
import { daysBetween } from '../dates/calendar'

/** Somebody who takes part, with the words that say so. */
export interface Attendant {
  readonly official: number
  readonly role: ParticipantRole
  readonly evidence: readonly Evidence[]
}

/** A party that the words name, people or not. */
export interface NamedParty {
  readonly party: Party
  readonly evidence: Evidence
}

/** An occasion as far as the text has told of it; joining two gives a third. */
export interface Occasion {
  /** From the strongest trigger; null where the parties decide. */
  readonly kind: { readonly value: MeetingKind; readonly evidence: Evidence } | null
  readonly status: Sourced<MeetingStatus>
  readonly attendants: readonly Attendant[]
  readonly named: readonly NamedParty[]
  readonly date: Sourced<PartialDate> | null
  readonly venue: Sourced<string> | null
  readonly city: (Sourced<string> & { readonly country: string | null }) | null
  readonly ordinal: Sourced<number> | null
  readonly series: Sourced<string> | null
  readonly evidence: readonly Evidence[]
  /** Sentence of the last words about it. */
  readonly lastScene: number
  readonly paragraph: number
  /** Whether it has a body's name, as "the G20 summit". */
  readonly ofBody: string | null
  /** Told by a verb of meeting face to face. */
  readonly inPerson: boolean
  /** Told of two people, or more, one of whom does it to or with another: they act for different sides. */
  readonly faced: boolean
  /** Told by words of what was said or done to each other, whatever the occasion. */
  readonly weak: boolean
  /** Told as lying before the rest of the story. */
  readonly background: boolean
}

/** Strongest first: which trigger's kind an occasion told of in several ways keeps. */
const strength: readonly MeetingKind[] = [
  'COURTESY_CALL',
  'CONSULTATION',
  'SUMMIT',
  'CALL',
  'NEGOTIATION',
  'MULTILATERAL',
  'BILATERAL',
  'OTHER',
  'SIGNING',
  'VISIT',
]

/** The place of a kind in that order; smaller is stronger. */
export const rank = (kind: MeetingKind | null): number => (kind === null ? 6.5 : strength.indexOf(kind))

export const officialsOf = ({ attendants }: Occasion): ReadonlySet<number> =>
  new Set(attendants.map(({ official }) => official))

export const partyKey = (party: Party): string => (party.kind === 'COUNTRY' ? party.code : party.name)

const isSubset = <T>(inner: ReadonlySet<T>, outer: ReadonlySet<T>): boolean =>
  [...inner].every((each) => outer.has(each))

const frames: ReadonlySet<MeetingKind | null> = new Set(['VISIT', 'SIGNING'])

function compatibleKinds(a: Occasion, b: Occasion): boolean {
  const [first, second] = [a.kind?.value ?? null, b.kind?.value ?? null]
  if (first !== second && (frames.has(first) || frames.has(second))) return false
  if (first === second || first === null || second === null) {
    const call = first === 'CALL' || second === 'CALL'
    if (call && b.weak && sameSize(a, b)) return true
    return !call || first === second || ((sharedTelling(a, b) || leansOn(a, b)) && !a.inPerson && !b.inPerson)
  }
  const pair = [first, second]
  if (pair.includes('CALL')) return false
  return pair.includes('NEGOTIATION') && !pair.some((kind) => frames.has(kind))
}

const sameSize = (a: Occasion, b: Occasion): boolean => officialsOf(a).size === officialsOf(b).size

const nearby = 4

/** "The two ministers exchanged views", a point or two behind the call on which they did. */
const leansOn = (a: Occasion, b: Occasion): boolean =>
  b.kind === null &&
  b.city === null &&
  b.lastScene - a.lastScene <= nearby &&
  (a.date === null || b.date === null || a.date.value.edtf === b.date.value.edtf)

const sharedTelling = (a: Occasion, b: Occasion): boolean =>
  a.lastScene === b.lastScene || (a.paragraph === b.paragraph && (a.date === null || b.date === null))

/** Whether a plan's city is only that last told of: it proves nothing. */
export const isCityGuessed = ({ city }: Occasion): boolean => city?.evidence[0]?.rule === 'place:told-ahead'

const haveOnePlace = (a: Occasion, b: Occasion): boolean =>
  (isCityGuessed(a) ||
    isCityGuessed(b) ||
    !(a.city && b.city && a.city.value !== b.city.value && a.city.country !== b.city.country)) &&
  !(a.ordinal && b.ordinal && a.ordinal.value !== b.ordinal.value)

const daysOf = ({ earliest, latest }: PartialDate): number | null =>
  earliest && latest ? daysBetween(earliest, latest) : null

const guessed: ReadonlySet<string> = new Set(['date:told-before', 'date:publication'])
const gatheringDays = 3

/** A gathering of one body, told of in several tenses: its day may be told of as that of those who come to it. */
export function isOneGathering(a: Occasion, b: Occasion): boolean {
  if (a.ofBody === null || a.ofBody !== b.ofBody || a.background || b.background) return false
  if ([a, b].some(({ status }) => status.value === 'CANCELLED')) return false
  if (!a.date || !b.date) return true
  const { earliest, latest } = a.date.value
  const [from, to] = [b.date.value.earliest, b.date.value.latest]
  if (overlaps(a.date.value, b.date.value)) return true
  if (![a, b].some(({ date }) => guessed.has(date?.evidence[0]?.rule ?? ''))) return false
  if (!earliest || !latest || !from || !to || (daysOf(a.date.value) ?? 9) > 9) return false
  return Math.min(Math.abs(daysBetween(latest, from)), Math.abs(daysBetween(to, earliest))) <= gatheringDays
}

function compatibleTimes(a: Occasion, b: Occasion): boolean {
  if (isOneGathering(a, b)) return haveOnePlace(a, b)
  if (a.date && b.date && !overlaps(a.date.value, b.date.value)) return false
  if (!haveOnePlace(a, b)) return false
  const [first, second] = [a.status.value, b.status.value]
  const sameDate = a.date?.value.edtf === b.date?.value.edtf
  if (first === second) return a.background === b.background || sameDate || a.date === null || b.date === null
  // What was called off on a day is not what is planned for some time of the year.
  const isVague = [a, b].some(({ date }) => date?.value.precision === 'YEAR')
  return first !== 'HELD' && second !== 'HELD'
    ? sameDate || a.date === null || b.date === null || !isVague
    : a.date !== null &&
        b.date !== null &&
        a.date.value.edtf === b.date.value.edtf &&
        first !== 'CANCELLED' &&
        second !== 'CANCELLED'
}

/** "met twice, in A and then in B": what one word tells more than once is as many occasions. */
const areOfOneList = (a: Occasion, { evidence: [words] }: Occasion): boolean =>
  a.evidence.some(({ span, rule }) => words?.span && span?.start === words.span.start && rule === words.rule)

/** Whether two tellings can be of one occasion: nobody and nothing of the one speaks against the other. */
export function canBeOne(
  a: Occasion,
  b: Occasion,
  partiesOf: (occasion: Occasion) => readonly Party[],
): boolean {
  if (!compatibleTimes(a, b) || !compatibleKinds(a, b) || areOfOneList(a, b)) return false
  if (a.ofBody !== null || b.ofBody !== null) return a.ofBody === b.ofBody
  const [people, others] = [officialsOf(a), officialsOf(b)]
  const [sides, theirSides] = [partiesOf(a).length, partiesOf(b).length]
  if (
    b.inPerson &&
    people.size > 1 &&
    others.size > 1 &&
    Math.min(sides, theirSides) <= 2 &&
    Math.max(sides, theirSides) > 2
  )
    return false
  const visits = a.kind?.value === 'VISIT' && b.kind?.value === 'VISIT'
  if (visits && !sameParties(partiesOf(a), partiesOf(b))) return false
  const [mine, theirs] = [a, b].map((each) => new Set(partiesOf(each).map(partyKey)))
  if (!mine || !theirs) return false
  if (people.size > 0 && others.size > 0)
    return (
      (isSubset(people, others) || isSubset(others, people)) &&
      // One host, two guests who are not named: "talks with the ministers of A and B respectively".
      !(
        people.size === 1 &&
        others.size === 1 &&
        mine.size === 2 &&
        theirs.size === 2 &&
        !isSubset(mine, theirs)
      )
    )
  return isSubset(mine, theirs) || isSubset(theirs, mine)
}

/** Whether two lists hold the same parties. */
export const sameParties = (a: readonly Party[], b: readonly Party[]): boolean =>
  a.length === b.length && a.every((party) => b.some((each) => partyKey(each) === partyKey(party)))
