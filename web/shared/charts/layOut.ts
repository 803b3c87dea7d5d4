import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import { type Label, placeLabels } from './labels'

/** A name that others are tied to. */
export interface NetworkNode {
  readonly key: string
  readonly name: string
  /** Its page; null where it has none. */
  readonly address: string | null
  /** How much it counts: in how many rows or meetings it is. */
  readonly count: number
}

export interface NetworkEdge {
  readonly from: string
  readonly to: string
  /** In how many rows or meetings both are. */
  readonly count: number
}

export interface Network {
  readonly nodes: readonly NetworkNode[]
  readonly edges: readonly NetworkEdge[]
}

/** A name on the plane, in pixels. */
export interface PlacedNode extends SettledNode {
  /** Null where there is no room; it is shown when looked at. */
  readonly label: Label | null
}

interface Body extends NetworkNode {
  radius: number
  x?: number
  y?: number
}

/** A name where the forces between all of them have put it. */
export interface SettledNode extends NetworkNode {
  readonly radius: number
  readonly x: number
  readonly y: number
}

/** As many as bring the forces to rest, which cool down over them. */
const rounds = 120
const coolest = 0.001

/** Puts those who share rows near each other; the same network lies the same way each time. `breadth` is width over height. */
export function settle({ nodes, edges }: Network, breadth: number): SettledNode[] {
  const most = Math.max(1, ...nodes.map(({ count }) => count))
  const bodies = nodes.map((node): Body => ({ ...node, radius: 4 + 9 * Math.sqrt(node.count / most) }))
  const links = edges.map(({ from, to, count }) => ({ source: from, target: to, count }))
  forceSimulation(bodies)
    .alphaDecay(1 - coolest ** (1 / rounds))
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ key }) => key)
        .distance(60),
    )
    .force('charge', forceManyBody().strength(-260).distanceMax(320))
    .force('x', forceX(0).strength(0.07))
    .force('y', forceY(0).strength(0.07 * breadth))
    .force(
      'collide',
      forceCollide<Body>(({ radius }) => radius + 10),
    )
    .stop()
    .tick(rounds)
  return bodies.map(({ x = 0, y = 0, ...body }) => ({ ...body, x, y }))
}

/** What was settled, in the room there is, with the labels that it has room for. */
export function layOut(settled: readonly SettledNode[], width: number, height: number): PlacedNode[] {
  const placed = scaleTo(settled, width, height)
  const labels = placeLabels(placed, width)
  return placed.map((node, index) => ({ ...node, label: labels[index] ?? null }))
}

/** Scales what was laid out to the room there is, with margins for labels. */
function scaleTo(bodies: readonly SettledNode[], width: number, height: number): SettledNode[] {
  const xs = bodies.map(({ x }) => x)
  const ys = bodies.map(({ y }) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [wide, high] = [Math.max(1, Math.max(...xs) - left), Math.max(1, Math.max(...ys) - top)]
  const [marginX, marginY] = [Math.min(70, width / 5), 26]
  const scale = Math.min((width - 2 * marginX) / wide, (height - 2 * marginY) / high, 1.6)
  const [offsetX, offsetY] = [(width - wide * scale) / 2, (height - high * scale) / 2]
  return bodies.map(({ x, y, ...body }) => ({
    ...body,
    x: offsetX + (x - left) * scale,
    y: offsetY + (y - top) * scale,
  }))
}
