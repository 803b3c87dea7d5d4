import { useMemo, useState } from 'react'
import type { Network } from '../../shared/charts/layOut'
import { NetworkGraph } from '../../shared/charts/NetworkGraph'
import { useWidth } from '../../shared/charts/useWidth'
import { Empty } from '../../shared/states'
import { strings } from '../../shared/strings'
import { networkOf } from '../shape/network'
import type { ListAnalysis } from './analysis'
import { Select } from './Select'

const words = strings.graphiql.network
const mostPairs = 20

/** Who shares rows with whom. */
export function NetworkView({ analysis: { table, companies } }: { readonly analysis: ListAnalysis }) {
  const [chosen, setChosen] = useState('')
  const [active, setActive] = useState<string | null>(null)
  const company = companies.find(({ label }) => label === chosen) ?? companies[0]
  const network = useMemo(() => (company ? networkOf(table, company) : null), [table, company])
  const [ref, width] = useWidth<HTMLDivElement>()
  if (!network || !company) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="network-view" ref={ref} aria-label={strings.graphiql.results.NETWORK} tabIndex={0}>
      {companies.length > 1 && (
        <div className="view-tools">
          <Select
            label={words.by}
            value={company.label}
            options={companies.map(({ label }) => ({ value: label, label }))}
            onChange={setChosen}
          />
        </div>
      )}
      {network.edges.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneHelp}</p>
        </Empty>
      ) : (
        <>
          {width > 0 && (
            <NetworkGraph
              network={network}
              width={width}
              label={words.label(network.nodes.length, network.edges.length)}
              active={active}
              onActive={setActive}
            />
          )}
          {network.alone > 0 && <p className="muted small">{words.alone(network.alone)}</p>}
          {network.leftOut > 0 && <p className="muted small">{words.leftOut(network.leftOut)}</p>}
          <Pairs network={network} onActive={setActive} />
        </>
      )}
    </section>
  )
}

interface PairsProps {
  readonly network: Network
  readonly onActive: (key: string | null) => void
}

/** The same as text, for whoever reads rather than looks. */
function Pairs({ network: { nodes, edges }, onActive }: PairsProps) {
  const byKey = new Map(nodes.map((node) => [node.key, node]))
  return (
    <ol className="ranking" aria-label={words.pairs}>
      {edges.slice(0, mostPairs).map(({ from, to, count }) => (
        <li key={`${from} ${to}`}>
          <span>
            {[from, to].map((key, index) => {
              const node = byKey.get(key)
              const name = node?.name ?? key
              return (
                <span key={key}>
                  {index > 0 && ' – '}
                  {node?.address ? (
                    <a href={node.address} onFocus={() => onActive(key)} onBlur={() => onActive(null)}>
                      {name}
                    </a>
                  ) : (
                    name
                  )}
                </span>
              )
            })}
          </span>
          <span className="muted">{words.together(count)}</span>
        </li>
      ))}
    </ol>
  )
}
