import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { NetworkGraph } from '../../shared/charts/NetworkGraph'
import { useWidth } from '../../shared/charts/useWidth'
import type { BoardNetworkQuery } from '../../shared/documents.generated'
import { strings } from '../../shared/strings'
import { useBoard } from './BoardContext'
import { networkQuestion, tiesTable } from './networkQuestion'
import { Tile } from './Tile'

const words = strings.board
/** The list under the picture. */
const mostMembers = 8

type Network = BoardNetworkQuery['network']

/** Who meets whom: the ties of the most meetings between countries and bodies. */
export function NetworkTile() {
  const { filters } = useBoard()
  return (
    <Tile
      {...networkQuestion(filters)}
      title={words.network}
      empty={words.noMeetings}
      isEmpty={({ network }) => network.edges.length === 0}
      toTable={tiesTable}
    >
      {({ network }) => <NetworkBody network={network} />}
    </Tile>
  )
}

const addressOf = (id: string): string =>
  id.startsWith('cty_') ? `/countries/${id.slice(4)}` : `/organizations/${encodeURIComponent(id)}`

function NetworkBody({ network: { nodes, edges, totalEdges } }: { readonly network: Network }) {
  const [ref, width] = useWidth<HTMLDivElement>()
  const [active, setActive] = useState<string | null>(null)
  const network = useMemo(
    () => ({
      nodes: nodes.map(({ id, label, weight }) => ({
        key: id,
        name: label,
        address: addressOf(id),
        count: weight,
      })),
      edges: edges.map(({ source, target, meetings }) => ({ from: source, to: target, count: meetings })),
    }),
    [nodes, edges],
  )
  return (
    <div ref={ref}>
      {width > 0 && (
        <NetworkGraph
          network={network}
          width={width}
          label={words.networkLabel(nodes.length, edges.length, totalEdges)}
          active={active}
          onActive={setActive}
        />
      )}
      <ol className="ranking" aria-label={words.members}>
        {nodes.slice(0, mostMembers).map(({ id, label, weight }) => (
          <li key={id}>
            <Link href={addressOf(id)} onFocus={() => setActive(id)} onBlur={() => setActive(null)}>
              {label}
            </Link>
            <span className="muted">{words.meetings(weight)}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
