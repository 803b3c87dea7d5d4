export type CsvValue = string | number | boolean | null

/** What a spreadsheet takes for a formula, whole-width forms included. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/
const special = /[",\r\n]/

/**
 * A table as CSV by RFC 4180: commas, CRLF, quotes doubled. Text that a spreadsheet would run as a formula gets an apostrophe
 * before it. `bom` puts the mark in front by which Excel knows UTF-8.
 */
export function toCsv(
  head: readonly string[],
  rows: readonly (readonly CsvValue[])[],
  { bom }: { readonly bom: boolean },
): string {
  const lines = [head, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`)
  return `${bom ? '\uFEFF' : ''}${lines.join('')}`
}

function toCell(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
