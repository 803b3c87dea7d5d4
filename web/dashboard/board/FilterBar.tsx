import { useQuery } from 'urql'
import { BoardPartyNamesDocument } from '../../shared/documents.generated'
import { strings } from '../../shared/strings'
import { wordsOf } from '../facts/words'
import { useBoard } from './BoardContext'
import { isNarrowed } from './filters'

const words = strings.board.filters

/** What the board is narrowed to, each part to be let go on its own. */
export function FilterBar() {
  const { filters, narrow } = useBoard()
  const { from, to, kinds, parties } = filters
  const [{ data }] = useQuery({
    query: BoardPartyNamesDocument,
    variables: { ids: [...parties] },
    pause: parties.length === 0,
  })
  const nameOf = (id: string): string => {
    const node = data?.nodes.find((each) => each?.id === id)
    return node && 'name' in node ? node.name : id
  }
  return (
    <form className="filter-bar" aria-label={words.label} onSubmit={(event) => event.preventDefault()}>
      <label>
        {words.from}
        <input
          type="month"
          className="input"
          value={from ?? ''}
          max={to ?? undefined}
          onChange={({ target }) => narrow({ from: target.value || null })}
        />
      </label>
      <label>
        {words.to}
        <input
          type="month"
          className="input"
          value={to ?? ''}
          min={from ?? undefined}
          onChange={({ target }) => narrow({ to: target.value || null })}
        />
      </label>
      <ul className="chips">
        {parties.map((id) => (
          <Chip
            key={id}
            name={nameOf(id)}
            onRemove={() => narrow({ parties: parties.filter((each) => each !== id) })}
          />
        ))}
        {kinds.map((kind) => (
          <Chip
            key={kind}
            name={wordsOf(kind)}
            onRemove={() => narrow({ kinds: kinds.filter((each) => each !== kind) })}
          />
        ))}
      </ul>
      {isNarrowed(filters) && (
        <button
          type="button"
          className="button button-quiet"
          onClick={() => narrow({ from: null, to: null, kinds: [], parties: [] })}
        >
          {words.clear}
        </button>
      )}
    </form>
  )
}

const Chip = ({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) => (
  <li>
    <button type="button" className="chip" aria-label={words.remove(name)} onClick={onRemove}>
      {name} <span aria-hidden="true">×</span>
    </button>
  </li>
)
