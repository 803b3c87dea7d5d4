import { type Span, spanOf } from './edtf'
import { type Column, cellValues, type Row, type Table } from './flatten'
import { rowTitle, titleColumns } from './title'

const dateTypes = ['EDTF', 'Date', 'LocalDateTime', 'DateTime']

/** The columns by which rows can be laid along time, the most telling first: a partial date before a clock time. */
export const dateColumns = ({ columns }: Table): Column[] =>
  dateTypes.flatMap((type) => columns.filter((column) => column.type === type))

export interface TimelineItem {
  readonly title: string
  /** As the answer has it. */
  readonly date: string
  readonly span: Span
  readonly row: Row
}

export interface Timeline {
  /** By their first day. */
  readonly items: readonly TimelineItem[]
  /** Rows without a date, or with one that says nothing. */
  readonly undated: number
}

/** The rows by one of their dates. */
export function timelineOf(table: Table, column: Column): Timeline {
  const titles = titleColumns(table.columns.filter(({ id }) => id !== column.id))
  const items = table.rows.flatMap((row) => {
    const date = cellValues(row, column).find((value) => typeof value === 'string')
    const span = typeof date === 'string' ? spanOf(date) : null
    if (typeof date !== 'string' || !span || (span.first === null && span.last === null)) return []
    return [{ title: rowTitle(row, titles), date, span, row }]
  })
  const at = ({ span }: TimelineItem) => span.first ?? span.last ?? 0
  return { items: items.sort((a, b) => at(a) - at(b)), undated: table.rows.length - items.length }
}
