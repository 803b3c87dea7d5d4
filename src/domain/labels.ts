import { type TimeUnit } from './values/dateBuckets'

/** From January on. */
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const monthName = (month: string): string => monthNames[Number(month) - 1] ?? month

/** A bucket of time in words: `December 2021`, `Week 50 of 2021`, `13 December 2021`. */
export function timeLabel(unit: TimeUnit, bucket: string): string {
  const [year = '', part = '', day = ''] = bucket.split('-')
  if (unit === 'MONTH') return `${monthName(part)} ${year}`
  if (unit === 'WEEK') return `Week ${Number(part.slice(1))} of ${year}`
  if (unit === 'DAY') return `${Number(day)} ${monthName(part)} ${year}`
  return bucket
}

/** Values whose words are not their letters. */
const special: Readonly<Record<string, string>> = {
  MOU: 'Memorandum of understanding',
  PAGE_TEXT: 'Text of a page',
  HTML: 'HTML',
  JSON: 'JSON',
  NINJS: 'ninjs',
}

/** The value of an enumeration in words: `Courtesy call` for `COURTESY_CALL`. */
export function enumLabel(value: string): string {
  const words = value.toLowerCase().replaceAll('_', ' ')
  return special[value] ?? words.charAt(0).toUpperCase() + words.slice(1)
}
