import { type Column, cellValue, type Row } from './flatten'

/** Fields that tell a reader what a row is, the most telling first. */
const telling = ['headline', 'title', 'name', 'subject', 'text', 'series', 'kind', 'exact', 'slug']

/** The columns to name a row by: the most telling field of its own, and who takes part. */
export function titleColumns(columns: readonly Column[]): Column[] {
  const own = columns.filter(({ path }) => path.length === 1)
  const best = telling.flatMap((field) => own.find((column) => column.field === field) ?? [])[0]
  const who = columns.find(
    ({ field, parent, path }) => field === 'name' && parent === 'Official' && path.length > 1,
  )
  const parties = columns.find(({ field, path }) => field === 'name' && path.includes('parties'))
  const chosen = [best, who ?? parties].filter((column) => column !== undefined)
  return chosen.length > 0 ? chosen : columns.slice(0, 1)
}

/** A row in a few words: `Courtesy call: Joko Widodo; Nikolai Patrushev`. */
export function rowTitle(row: Row, columns: readonly Column[]): string {
  const parts = columns.map((column) => readable(cellValue(row, column))).filter((part) => part !== '')
  return parts.join(': ')
}

/** An enum's value as words; whatever else as it is. */
export function readable(value: string | number | boolean | null): string {
  if (value === null) return ''
  const text = String(value)
  if (!/^[A-Z]+(?:_[A-Z]+)*$/.test(text) || text.length < 4) return text
  return `${text[0]}${text.slice(1).toLowerCase().replaceAll('_', ' ')}`
}
