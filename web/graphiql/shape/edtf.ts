/** The days a partial date can mean, each as days since 1970-01-01; null at an open end. */
export interface Span {
  readonly first: number | null
  readonly last: number | null
}

const day = 86_400_000
const daysOf = (year: number, month: number, date: number): number =>
  // Years below 100 are years of the first century, not of the twentieth.
  new Date(0).setUTCFullYear(year, month - 1, date) / day

/** First month of a season or quarter by its EDTF number; a season lasts three months. */
const seasonStart: Readonly<Record<number, number>> = {
  21: 3,
  22: 6,
  23: 9,
  24: 12,
  33: 1,
  34: 4,
  35: 7,
  36: 10,
}

/** What EDTF text (level 0, and of level 1 what the schema's `EDTF` takes), a date or a local time means; null for anything else. */
export function spanOf(text: string): Span | null {
  const [from, to, more] = text.split('/')
  if (from === undefined || more !== undefined) return null
  if (to === undefined) return singleSpan(from)
  const first = isOpen(from) ? { first: null, last: null } : singleSpan(from)
  const last = isOpen(to) ? { first: null, last: null } : singleSpan(to)
  return first && last ? { first: first.first, last: last.last } : null
}

const isOpen = (text: string): boolean => text === '..' || text === ''

const shape = /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?[?~%]?$/

function singleSpan(text: string): Span | null {
  const [, year = '', month, date] = shape.exec(text.replace(/T.*$/, '')) ?? []
  if (year === '') return null
  if (year === 'XXXX') return { first: null, last: null }
  const [low, high] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))]
  if (month === undefined || month === 'XX' || low !== high)
    return { first: daysOf(low, 1, 1), last: daysOf(high, 12, 31) }
  const number = Number(month)
  const season = seasonStart[number]
  if (season !== undefined) return { first: daysOf(low, season, 1), last: daysOf(low, season + 3, 0) }
  if (number < 1 || number > 12) return null
  if (date === undefined || date === 'XX')
    return { first: daysOf(low, number, 1), last: daysOf(low, number + 1, 0) }
  const exact = daysOf(low, number, Number(date))
  return Number(date) >= 1 && exact <= daysOf(low, number + 1, 0) ? { first: exact, last: exact } : null
}

/** `2021-12-13` of days since 1970-01-01. */
export const isoDay = (days: number): string => new Date(days * day).toISOString().slice(0, 10)
