import { useState } from 'react'
import { toCsv } from '../../shared/csv'
import { strings } from '../../shared/strings'
import { type Column, cellValue, type Row } from '../shape/flatten'

const words = strings.graphiql.table

interface CsvDownloadProps {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** All rows with the columns shown, in the order shown, as a file. */
export function CsvDownload({ name, columns, rows }: CsvDownloadProps) {
  const [bom, setBom] = useState(false)
  const download = () => {
    const cells = rows.map((row) => columns.map((column) => cellValue(row, column)))
    const csv = toCsv(
      columns.map(({ label }) => label),
      cells,
      { bom },
    )
    const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = address
    link.download = `${name.replace(/[^\w-]+/g, '-').replace(/^-|-$/g, '') || 'answer'}.csv`
    link.click()
    // Downloads read the address a moment after the click.
    setTimeout(() => URL.revokeObjectURL(address), 10_000)
  }
  return (
    <span className="download">
      <button type="button" className="button" onClick={download} disabled={columns.length === 0}>
        {words.download}
      </button>
      <label title={words.bomHelp}>
        <input type="checkbox" checked={bom} onChange={(event) => setBom(event.target.checked)} />
        {words.bom}
      </label>
    </span>
  )
}
