import type { Network, NetworkEdge, NetworkNode } from '../../shared/charts/layOut'
import { type Row, type RowList, type Table, valuesAt } from './flatten'
import type { Shape } from './shape'

/** Where in a row those are whom it brings together: people, or countries and bodies. */
export interface Company {
  readonly label: string
  /** Keys from the row to each of them. */
  readonly path: readonly string[]
  readonly type: string
}

const people = new Set(['Official'])
const parties = new Set(['Party', 'Country', 'Organization'])

/** The lists in a row's shape that bring people or parties together, people first. */
export function companiesOf(root: Shape, list: RowList): Company[] {
  const row = list.path.reduce<Shape | undefined>(
    (shape, key) => shape?.children.find((child) => child.key === key),
    root,
  )
  const found: Company[] = []
  const walk = (shape: Shape, path: readonly string[], inList: boolean): void => {
    for (const child of shape.children) {
      const below = [...path, child.key]
      const isIn = inList || child.isList
      const isCompany = (people.has(child.type) || parties.has(child.type)) && isIn
      if (isCompany && child.children.some(({ key }) => key === 'name'))
        found.push({ label: below.join(' › '), path: below, type: child.type })
      walk(child, below, isIn)
    }
  }
  if (row) walk(row, [], false)
  return found.sort((a, b) => Number(people.has(b.type)) - Number(people.has(a.type)))
}

/** Those who share rows, and how many do not fit. */
export interface RowNetwork extends Network {
  /** How many were left out, being in the fewest rows. */
  readonly leftOut: number
  /** How many share no row with anybody; they are not among the nodes. */
  readonly alone: number
}

/** More than this many circles tell nothing. */
const mostNodes = 120

/** Who is in the same row as whom. */
export function networkOf(table: Table, company: Company): RowNetwork {
  const nodes = new Map<string, NetworkNode>()
  const edges = new Map<string, NetworkEdge>()
  for (const row of table.rows) {
    const members = membersOf(row, company)
    for (const member of members)
      nodes.set(member.key, { ...member, count: (nodes.get(member.key)?.count ?? 0) + 1 })
    for (const [index, one] of members.entries())
      for (const other of members.slice(index + 1)) {
        const [from = '', to = ''] = [one.key, other.key].sort()
        const key = JSON.stringify([from, to])
        edges.set(key, { from, to, count: (edges.get(key)?.count ?? 0) + 1 })
      }
  }
  const paired = new Set([...edges.values()].flatMap(({ from, to }) => [from, to]))
  const ranked = [...nodes.values()]
    .filter(({ key }) => paired.has(key))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
  const kept = ranked.slice(0, mostNodes)
  const keys = new Set(kept.map(({ key }) => key))
  return {
    nodes: kept,
    edges: [...edges.values()]
      .filter(({ from, to }) => keys.has(from) && keys.has(to))
      .sort((a, b) => b.count - a.count),
    leftOut: ranked.length - kept.length,
    alone: nodes.size - ranked.length,
  }
}

function membersOf(row: Row, { path, type }: Company): Omit<NetworkNode, 'count'>[] {
  const members = new Map<string, Omit<NetworkNode, 'count'>>()
  for (const value of valuesAt(row.at(-1), path)) {
    if (typeof value !== 'object' || value === null) continue
    const { name, id, code } = value as Record<string, unknown>
    if (typeof name !== 'string') continue
    const key = typeof id === 'string' ? id : name
    const address =
      type === 'Official' && typeof id === 'string'
        ? `/officials/${encodeURIComponent(id)}`
        : typeof code === 'string'
          ? `/countries/${encodeURIComponent(code)}`
          : null
    members.set(key, { key, name, address })
  }
  return [...members.values()]
}
