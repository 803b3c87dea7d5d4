import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { NetworkGraph } from '../../shared/charts/NetworkGraph'
import { useWidth } from '../../shared/charts/useWidth'
import { BoardNetworkDocument, type BoardNetworkQuery } from '../../shared/documents.generated'
import { strings } from '../../shared/strings'
import { useBoard } from './BoardContext'
import { meetingFilter } from './filters'
import { Tile } from './Tile'

const words = strings.board
/** The list under the picture. */
const mostMembers = 8

type Network = BoardNetworkQuery['network']

/** Who meets whom: the heaviest ties between countries and bodies. */
export function NetworkTile() {
  const { filters } = useBoard()
  return (
    <Tile
      title={words.network}
      empty={words.noMeetings}
      document={BoardNetworkDocument}
      variables={{ filter: meetingFilter(filters) }}
      isEmpty={({ network }) => network.edges.length === 0}
      toTable={({ network: { nodes, edges } }) => {
        const names = namesOf(nodes)
        return {
          head: ['source', 'target', 'meetings', 'weight', 'lastMet'],
          rows: edges.map(({ source, target, meetings, weight, lastMet }) => [
            names.get(source) ?? source,
            names.get(target) ?? target,
            meetings,
            weight,
            lastMet?.edtf ?? null,
          ]),
        }
      }}
    >
      {({ network }) => <NetworkBody network={network} />}
    </Tile>
  )
}

const namesOf = (nodes: Network['nodes']): ReadonlyMap<string, string> =>
  new Map(nodes.map(({ id, label }) => [id, label]))

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
