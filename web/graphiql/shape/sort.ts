import { type Column, cellValue, type Row } from './flatten'

export interface Sorting {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** The rows by one column, equal ones as they came; absent values last, whichever way. */
export function sortRows(rows: readonly Row[], column: Column, direction: Sorting['direction']): Row[] {
  const sign = direction === 'ascending' ? 1 : -1
  return rows
    .map((row, index) => ({ row, index, value: cellValue(row, column) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null) || a.index - b.index
      return sign * compare(a.value, b.value) || a.index - b.index
    })
    .map(({ row }) => row)
}

function compare(a: string | number | boolean, b: string | number | boolean): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collator.compare(String(a), String(b))
}
