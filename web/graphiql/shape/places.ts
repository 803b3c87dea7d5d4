import { countries } from '../../shared/countries.generated'
import { type Column, cellValues, type Row, type Table } from './flatten'

/** The columns that name countries, by code or, where no code is asked for, by name. */
export function countryColumns({ columns }: Table): Column[] {
  const codes = columns.filter(({ type }) => type === 'CountryCode')
  if (codes.length > 0) return codes
  return columns.filter(
    ({ field, parent }) => field === 'name' && (parent === 'Country' || parent === 'Party'),
  )
}

export interface PlaceCount {
  readonly code: string
  readonly name: string
  readonly rows: readonly Row[]
}

export interface Places {
  /** The most rows first. */
  readonly counts: readonly PlaceCount[]
  /** Rows that name no country. */
  readonly elsewhere: number
}

const codeByName = new Map(Object.entries(countries).map(([code, { name }]) => [name, code]))

/** How many rows name each country; a row that names one twice counts once. */
export function placesOf(table: Table, column: Column): Places {
  const rowsByCode = new Map<string, Row[]>()
  let elsewhere = 0
  for (const row of table.rows) {
    const codes = new Set(
      cellValues(row, column).flatMap((value) => {
        const code = column.type === 'CountryCode' ? String(value) : codeByName.get(String(value))
        return code !== undefined && code in countries ? [code] : []
      }),
    )
    if (codes.size === 0) elsewhere += 1
    for (const code of codes) rowsByCode.set(code, [...(rowsByCode.get(code) ?? []), row])
  }
  const counts = [...rowsByCode].flatMap(([code, rows]) => {
    const country = countries[code]
    return country ? [{ code, name: country.name, rows }] : []
  })
  return {
    counts: counts.sort((a, b) => b.rows.length - a.rows.length || a.name.localeCompare(b.name)),
    elsewhere,
  }
}
