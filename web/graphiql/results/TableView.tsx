import { useMemo, useState } from 'react'
import { strings } from '../../shared/strings'
import type { Column } from '../shape/flatten'
import { type Sorting, sortRows } from '../shape/sort'
import type { ListAnalysis } from './analysis'
import { Cell } from './Cell'
import { ColumnChooser } from './ColumnChooser'
import { CsvDownload } from './CsvDownload'

const words = strings.graphiql.table
/** Rows put on the page at once. */
const step = 200

/** The rows of an answer as a table. */
export function TableView({ analysis: { list, table } }: { readonly analysis: ListAnalysis }) {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const [sorting, setSorting] = useState<Sorting | null>(null)
  const [shown, setShown] = useState(step)
  const columns = table.columns.filter(({ id }) => !hidden.has(id))
  const rows = useMemo(() => {
    const column = table.columns.find(({ id }) => id === sorting?.column)
    return sorting && column ? sortRows(table.rows, column, sorting.direction) : table.rows
  }, [table, sorting])
  return (
    <div className="table-view">
      <div className="view-tools">
        <ColumnChooser columns={table.columns} hidden={hidden} onHidden={setHidden} />
        <CsvDownload name={list.label} columns={columns} rows={rows} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-scroll" aria-label={words.label(list.label)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <Head key={column.id} column={column} sorting={sorting} onSort={setSorting} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no key of their own and keep no state
              <tr key={index}>
                {columns.map((column) => (
                  <Cell key={column.id} row={row} column={column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + step)}>
          {words.more(Math.min(step, rows.length - shown))}
        </button>
      )}
    </div>
  )
}

interface HeadProps {
  readonly column: Column
  readonly sorting: Sorting | null
  readonly onSort: (sorting: Sorting) => void
}

/** A column's head: pressed once it sorts upwards, again downwards. */
function Head({ column, sorting, onSort }: HeadProps) {
  const direction = sorting?.column === column.id ? sorting.direction : undefined
  const next = direction === 'ascending' ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" onClick={() => onSort({ column: column.id, direction: next })}>
        {column.label}
        <span aria-hidden="true">
          {direction === undefined ? '' : direction === 'ascending' ? ' ↑' : ' ↓'}
        </span>
      </button>
    </th>
  )
}
