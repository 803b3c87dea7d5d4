import type {
  AgreementFilter,
  FollowUpFilter,
  MeetingFilter,
  MeetingKind,
} from '../../shared/documents.generated'

/** What the board is narrowed to; it lives in the address, so that a link shows the same board. */
export interface BoardFilters {
  /** First and last month, `YYYY-MM`; null where open. */
  readonly from: string | null
  readonly to: string | null
  readonly kinds: readonly MeetingKind[]
  /** Ids of countries and bodies that all take part: `cty_ID`. */
  readonly parties: readonly string[]
  /** The day from which the board looks, `YYYY-MM-DD`; null for today. */
  readonly day: string | null
}

export const meetingKinds: readonly MeetingKind[] = [
  'BILATERAL',
  'SUMMIT',
  'MULTILATERAL',
  'VISIT',
  'CALL',
  'COURTESY_CALL',
  'CONSULTATION',
  'NEGOTIATION',
  'SIGNING',
  'OTHER',
]

const month = /^\d{4}-(?:0[1-9]|1[0-2])$/
const party = /^(?:cty_[A-Z]{2}|org_.{1,200})$/
/** As many as one list of a filter should hold. */
const mostParties = 5

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)

const checkedDay = (text: string | null): string | null => {
  try {
    return text !== null && isDay(text) ? text : null
  } catch {
    return null
  }
}

const checkedMonth = (text: string | null): string | null => (text !== null && month.test(text) ? text : null)

/** The filters of an address's part behind `?`; what is none of ours is passed over. */
export function parseFilters(search: string): BoardFilters {
  const params = new URLSearchParams(search)
  const kinds = new Set(params.getAll('kind'))
  return {
    from: checkedMonth(params.get('from')),
    to: checkedMonth(params.get('to')),
    kinds: meetingKinds.filter((kind) => kinds.has(kind)),
    parties: [...new Set(params.getAll('party').filter((id) => party.test(id)))].slice(0, mostParties),
    day: checkedDay(params.get('day')),
  }
}

/** The part of an address behind `?`; empty where nothing is narrowed. */
export function toSearch({ from, to, kinds, parties, day }: BoardFilters): string {
  const params = new URLSearchParams()
  if (from !== null) params.set('from', from)
  if (to !== null) params.set('to', to)
  for (const kind of kinds) params.append('kind', kind)
  for (const id of parties) params.append('party', id)
  if (day !== null) params.set('day', day)
  return params.toString()
}

/** Whether anything but the day is narrowed. */
export const isNarrowed = ({ from, to, kinds, parties }: BoardFilters): boolean =>
  from !== null || to !== null || kinds.length > 0 || parties.length > 0

const interval = (from: string | null, to: string | null): string | null =>
  from === null && to === null ? null : `${from ?? '..'}/${to ?? '..'}`

const withParties = (parties: readonly string[]) =>
  parties.map((id) => ({ parties: { some: { id: { eq: id } } } }))

/** The meetings that the board is narrowed to; those of any kind and time where it is not. */
export function meetingFilter({ from, to, kinds, parties }: BoardFilters): MeetingFilter {
  const when = interval(from, to)
  return {
    ...(when === null ? {} : { date: { overlaps: when } }),
    ...(kinds.length === 0 ? {} : { kind: { in: [...kinds] } }),
    ...(parties.length === 0 ? {} : { and: withParties(parties) }),
  }
}

/** The agreements that the board is narrowed to; kinds are of meetings alone. */
export function agreementFilter({ from, to, parties }: BoardFilters): AgreementFilter {
  const when = interval(from, to)
  return {
    ...(when === null ? {} : { date: { overlaps: when } }),
    ...(parties.length === 0 ? {} : { and: withParties(parties) }),
  }
}

/** What was announced, narrowed alike. */
export function followUpFilter({ from, to, parties }: BoardFilters): FollowUpFilter {
  const when = interval(from, to)
  return {
    ...(when === null ? {} : { plannedFor: { overlaps: when } }),
    ...(parties.length === 0 ? {} : { parties: [...parties] }),
  }
}

/** What both hold. */
export const bothFilters = <F extends object>(...filters: readonly F[]): { and: F[] } | F => {
  const some = filters.filter((filter) => Object.keys(filter).length > 0)
  const [only] = some
  return only && some.length === 1 ? only : { and: some }
}
