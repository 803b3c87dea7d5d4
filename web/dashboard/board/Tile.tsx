import { stringifyDocument } from '@urql/core'
import { type ReactNode, useId } from 'react'
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql'
import { toFailure } from '../../shared/failure'
import { plainAddress } from '../../shared/shareLink'
import { Failed, Loading } from '../../shared/states'
import { strings } from '../../shared/strings'
import { useBoard } from './BoardContext'
import { type CsvTable, downloadCsv } from './downloadCsv'
import { useAgain } from './useAgain'

const words = strings.board.tile

interface TileProps<D, V extends AnyVariables> {
  readonly title: string
  readonly document: TypedDocumentNode<D, V>
  readonly variables: V
  /** What the CSV holds; null where there is nothing to hold. */
  readonly toTable: (data: D) => CsvTable | null
  /** Said in place of an empty tile. */
  readonly empty: string
  readonly isEmpty: (data: D) => boolean
  readonly children: (data: D) => ReactNode
}

/** One question of the board: its answer, the question itself in GraphiQL, and the answer as CSV. Asks again when data changed. */
export function Tile<D, V extends AnyVariables>(props: TileProps<D, V>) {
  const { title, document, variables, isEmpty, empty, children } = props
  const { revision } = useBoard()
  const [{ data, error }, again] = useQuery({ query: document, variables })
  useAgain(revision, again)
  const id = useId()
  const table = data ? props.toTable(data) : null
  return (
    <section className="panel tile" aria-labelledby={id}>
      <header className="tile-head">
        <h2 id={id}>{title}</h2>
        <span className="tile-tools">
          <a
            href={plainAddress({
              query: stringifyDocument(document),
              variables: JSON.stringify(variables, null, 2),
            })}
            aria-label={words.openNamed(title)}
          >
            {words.open}
          </a>
          <button
            type="button"
            className="link-button"
            disabled={table === null}
            aria-label={words.csvNamed(title)}
            onClick={() => table && downloadCsv(title, table)}
          >
            {words.csv}
          </button>
        </span>
      </header>
      {error && !data ? (
        <Failed failure={toFailure(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
      ) : !data ? (
        <Loading height="12rem" />
      ) : isEmpty(data) ? (
        <p className="muted tile-empty">{empty}</p>
      ) : (
        children(data)
      )}
    </section>
  )
}

/** Where a tile will be whose question can't be asked yet. */
export function WaitingTile({ title }: { readonly title: string }) {
  return (
    <section className="panel tile" aria-label={title}>
      <header className="tile-head">
        <h2>{title}</h2>
      </header>
      <Loading height="12rem" />
    </section>
  )
}
