import { foldForSearch } from './values/searchText'

/** A meeting as one of a series. */
export interface SeriesMeeting {
  readonly id: string
  /** As reports name the series. */
  readonly series: string
  readonly ordinal: number | null
  /** Ids of its parties, in order. */
  readonly parties: readonly string[]
}

/** Meetings of one mechanism, and which of them are known. */
export interface Series {
  /** Tells it from all others. */
  readonly key: string
  /** The name that reports use most. */
  readonly name: string
  /** Ids; those of the first meeting where the name alone tells the series. */
  readonly parties: readonly string[]
  /** Ascending, each once. */
  readonly known: readonly number[]
  /** Of 1 to the last known. */
  readonly missing: readonly number[]
  readonly meetingIds: readonly string[]
}

/** Words that tell no series from another: "the sixth round of bilateral consultations" are the consultations. */
const idle: ReadonlySet<string> = new Set(
  'a an the of on for at in and bilateral regular annual format meeting round session s'.split(' '),
)

/** Words that many mechanisms are named by: it takes the parties to tell which. */
const common: ReadonlySet<string> = new Set(
  (
    'consultation consultations summit dialogue dialogues talk talks commission committee council forum retreat leader leaders ' +
    'ministerial minister ministers joint strategic political security defence defense economic cooperation mechanism 2+2 level high ' +
    'foreign policy exchange intergovernmental working group conference'
  ).split(' '),
)

/** Ordinals beyond this are no numbers of meetings. */
const highest = 500

const words = (name: string): string[] =>
  foldForSearch(name)
    .split(/[^\p{L}\p{N}+]+/u)
    .filter((word) => word !== '' && !idle.has(word.replace(/s$/, '')) && !idle.has(word))

const singular = (word: string): string => (/[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word)

/** What the names of one mechanism have in common: "bilateral consultations" and "Consultation" alike. */
export function mechanismKey(name: string): string {
  const all = words(name)
  return (all.length > 0 ? all : [foldForSearch(name)]).map(singular).join(' ')
}

const isCommon = (name: string): boolean => words(name).every((word) => common.has(word))

/** Which series a meeting is of: by the name, and where that is a common one by its parties, too. */
const seriesKey = ({ series, parties }: SeriesMeeting): string =>
  isCommon(series) ? `${mechanismKey(series)} @ ${parties.join(' ')}` : mechanismKey(series)

function toSeries(key: string, meetings: readonly SeriesMeeting[]): Series {
  const counts = new Map<string, number>()
  for (const { series } of meetings) counts.set(series, (counts.get(series) ?? 0) + 1)
  const [name = key] = [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  )
  const numbers = meetings.flatMap(({ ordinal }) =>
    ordinal !== null && ordinal > 0 && ordinal <= highest ? [ordinal] : [],
  )
  const known = [...new Set(numbers)].sort((a, b) => a - b)
  const all = Array.from({ length: known.at(-1) ?? 0 }, (_, at) => at + 1)
  return {
    key,
    name,
    parties: meetings[0]?.parties ?? [],
    known,
    missing: all.filter((ordinal) => !known.includes(ordinal)),
    meetingIds: meetings.map(({ id }) => id),
  }
}

/** The series that meetings belong to, that with the most meetings first. */
export function seriesOf(meetings: readonly SeriesMeeting[]): Series[] {
  const groups = new Map<string, SeriesMeeting[]>()
  for (const meeting of meetings) {
    const key = seriesKey(meeting)
    const group = groups.get(key)
    if (group) group.push(meeting)
    else groups.set(key, [meeting])
  }
  return [...groups]
    .map(([key, group]) => toSeries(key, group))
    .sort((a, b) => b.meetingIds.length - a.meetingIds.length || (a.key < b.key ? -1 : 1))
}
