import { strings } from '../../shared/strings'
import { evidenceAddress } from '../shape/evidence'
import { type Column, cellEvidence, cellValue, cellValues, type Row } from '../shape/flatten'

const words = strings.graphiql.table
/** A longer text is cut in its cell and whole in its title and the CSV. */
const longest = 300

/** The page of an object by the type that has the id. */
const pages: Readonly<Record<string, string>> = {
  Article: 'articles',
  Official: 'officials',
  Meeting: 'meetings',
  Agreement: 'agreements',
}

/** One cell: evidence and ids lead to their pages, everything else is text. */
export function Cell({ row, column }: { readonly row: Row; readonly column: Column }) {
  if (column.type === 'Evidence') return <EvidenceCell row={row} column={column} />
  const page = column.field === 'id' ? pages[column.parent] : undefined
  if (page !== undefined) return <IdCell row={row} column={column} page={page} />
  const value = cellValue(row, column)
  if (typeof value === 'number') return <td className="cell-number">{value.toLocaleString('en')}</td>
  const text = typeof value === 'boolean' ? (value ? words.yes : words.no) : (value ?? '')
  const isLong = text.length > longest
  return (
    <td title={isLong ? text.slice(0, 2_000) : undefined}>
      <div>{isLong ? `${text.slice(0, longest)} …` : text}</div>
    </td>
  )
}

function EvidenceCell({ row, column }: { readonly row: Row; readonly column: Column }) {
  return (
    <td>
      <ul className="cell-evidence">
        {cellEvidence(row, column).map((evidence) => (
          <li key={evidenceAddress(evidence)}>
            <a href={evidenceAddress(evidence)} title={words.openWords}>
              {words.evidence(evidence.exact.slice(0, longest))}
            </a>
          </li>
        ))}
      </ul>
    </td>
  )
}

function IdCell({
  row,
  column,
  page,
}: {
  readonly row: Row
  readonly column: Column
  readonly page: string
}) {
  const ids = cellValues(row, column).filter((value) => typeof value === 'string')
  return (
    <td className="cell-ids">
      {ids.map((id) => (
        <a key={id} href={`/${page}/${encodeURIComponent(id)}`}>
          {id}
        </a>
      ))}
    </td>
  )
}
