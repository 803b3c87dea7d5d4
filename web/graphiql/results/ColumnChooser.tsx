import { strings } from '../../shared/strings'
import type { Column } from '../shape/flatten'

const words = strings.graphiql.table

interface ColumnChooserProps {
  readonly columns: readonly Column[]
  readonly hidden: ReadonlySet<string>
  readonly onHidden: (hidden: ReadonlySet<string>) => void
}

/** Which columns are shown, and go into the CSV. */
export function ColumnChooser({ columns, hidden, onHidden }: ColumnChooserProps) {
  const toggle = (id: string) => {
    const next = new Set(hidden)
    if (!next.delete(id)) next.add(id)
    onHidden(next)
  }
  return (
    <details className="chooser">
      <summary className="button">
        {words.columns} <span className="muted">{`${columns.length - hidden.size}/${columns.length}`}</span>
      </summary>
      <div className="chooser-list panel">
        <div className="chooser-all">
          <button type="button" className="button" onClick={() => onHidden(new Set())}>
            {words.all}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => onHidden(new Set(columns.map(({ id }) => id)))}
          >
            {words.none}
          </button>
        </div>
        {columns.map(({ id, label }) => (
          <label key={id}>
            <input type="checkbox" checked={!hidden.has(id)} onChange={() => toggle(id)} />
            {label}
          </label>
        ))}
      </div>
    </details>
  )
}
