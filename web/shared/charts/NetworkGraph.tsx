import { useMemo } from 'react'
import { layOut, type Network, type PlacedNode, settle } from './layOut'

interface NetworkGraphProps {
  readonly network: Network
  /** Pixels. */
  readonly width: number
  /** What the picture shows, for whoever reads rather than looks. */
  readonly label: string
  /** The key of the name that is looked at. */
  readonly active: string | null
  readonly onActive: (key: string | null) => void
}

/** Of lines: pixels. */
const thinnest = 0.8
const thickest = 6
/** So many make the thickest line at the least. */
const many = 8

/** Names and the ties between them, near each other where the ties are. */
export function NetworkGraph({ network, width, label, active, onActive }: NetworkGraphProps) {
  const height = Math.min(560, Math.max(320, Math.round(width * 0.7)))
  // A pixel more or less moves nobody: only the scale is another.
  const breadth = Math.round((10 * width) / height) / 10
  const settled = useMemo(() => settle(network, breadth), [network, breadth])
  const nodes = useMemo(() => layOut(settled, width, height), [settled, width, height])
  const byKey = useMemo(() => new Map(nodes.map((node) => [node.key, node])), [nodes])
  const most = Math.max(many, ...network.edges.map(({ count }) => count))
  const near = new Set(
    network.edges.flatMap(({ from, to }) => (from === active || to === active ? [from, to] : [])),
  )
  return (
    <svg
      className={active === null ? 'network' : 'network network-active'}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      {network.edges.map(({ from, to, count }) => {
        const [a, b] = [byKey.get(from), byKey.get(to)]
        if (!a || !b) return null
        const isNear = from === active || to === active
        return (
          <line
            key={`${from} ${to}`}
            className={isNear ? 'network-near' : undefined}
            x1={a.x.toFixed(1)}
            y1={a.y.toFixed(1)}
            x2={b.x.toFixed(1)}
            y2={b.y.toFixed(1)}
            strokeWidth={(thinnest + ((thickest - thinnest) * count) / most).toFixed(1)}
          />
        )
      })}
      {nodes.map((node) => (
        <Name key={node.key} node={node} isNear={near.has(node.key)} onActive={onActive} />
      ))}
    </svg>
  )
}

interface NameProps {
  readonly node: PlacedNode
  readonly isNear: boolean
  readonly onActive: (key: string | null) => void
}

function Name({ node, isNear, onActive }: NameProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: looking at a name only lights it; the list below does the same by keyboard
    <g
      className={isNear ? 'network-name network-near' : 'network-name'}
      transform={`translate(${node.x.toFixed(1)} ${node.y.toFixed(1)})`}
      onMouseEnter={() => onActive(node.key)}
      onMouseLeave={() => onActive(null)}
    >
      <circle r={node.radius.toFixed(1)}>
        <title>{node.name}</title>
      </circle>
      {(node.label !== null || isNear) && <NameLabel node={node} />}
    </g>
  )
}

function NameLabel({ node: { name, radius, label } }: { readonly node: PlacedNode }) {
  const { dx, dy, anchor } = label ?? { dx: 0, dy: radius + 10, anchor: 'middle' as const }
  return (
    <text x={dx.toFixed(1)} y={dy.toFixed(1)} dy="0.35em" textAnchor={anchor}>
      {name}
    </text>
  )
}
