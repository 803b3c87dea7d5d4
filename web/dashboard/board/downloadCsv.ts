import { type CsvValue, toCsv } from '../../shared/csv'

/** A table to hand out. */
export interface CsvTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly CsvValue[])[]
}

/** Hands a table out as a file that spreadsheets open as it is meant: UTF-8 with its mark, nothing run as a formula. */
export function downloadCsv(name: string, { head, rows }: CsvTable): void {
  const csv = toCsv(head, rows, { bom: true })
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${name.toLowerCase().replace(/[^\w]+/g, '-')}.csv`
  link.click()
  // Downloads read the address a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
