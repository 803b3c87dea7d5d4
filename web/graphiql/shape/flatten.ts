import { type Evidence, isEvidenceShape, toEvidence } from './evidence'
import type { Shape } from './shape'

/** A list of an answer whose entries can be the rows of a table. */
export interface RowList {
  /** Keys from the answer down to the list. Example: `['meetings', 'nodes']`. */
  readonly path: readonly string[]
  /** `meetings`, `meetings › participants`. */
  readonly label: string
  /** The type of its entries. */
  readonly type: string
}

/** One column: where its values are, seen from a row's frames. */
export interface Column {
  readonly id: string
  readonly label: string
  /** Which of a row's frames it starts from: 0 is the outermost list's entry. */
  readonly frame: number
  readonly path: readonly string[]
  /** The scalar's type, or `Evidence`. */
  readonly type: string
  /** The schema's name of the field, and the type that has it. */
  readonly field: string
  readonly parent: string
}

/** An entry of each list from the outermost to the chosen one. */
export type Row = readonly unknown[]

export interface Table {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** Keys that say nothing to a reader. */
const wrappers = new Set(['nodes', 'edges', 'node'])
const labelOf = (path: readonly string[]): string => {
  const telling = path.filter((key) => !wrappers.has(key))
  return (telling.length > 0 ? telling : path.slice(-1)).join(' › ')
}

/** Every list that can be rows, the outer ones first; where there is none, the answer itself is one row. */
export function rowLists(root: Shape): RowList[] {
  const found: (RowList & { depth: number })[] = []
  const walk = (shape: Shape, path: readonly string[], depth: number): void => {
    for (const child of shape.children) {
      if (child.children.length === 0 || isEvidenceShape(child)) continue
      const below = [...path, child.key]
      const inner = child.isList ? depth + 1 : depth
      if (child.isList) found.push({ path: below, label: labelOf(below), type: child.type, depth: inner })
      walk(child, below, inner)
    }
  }
  walk(root, [], 0)
  if (found.length === 0)
    return [{ path: [], label: labelOf(root.children.map(({ key }) => key).slice(0, 1)), type: root.type }]
  return found.sort((a, b) => a.depth - b.depth).map(({ depth: _depth, ...list }) => list)
}

/** The columns and rows of one list of an answer: own fields first, then those of the entries around them. */
export function tableOf(root: Shape, data: unknown, list: RowList): Table {
  const frames = framesOf(root, list.path)
  const own = frames.length - 1
  const order = [own, ...frames.keys()].filter((frame, index) => index === 0 || frame !== own)
  const columns = order.flatMap((frame) => {
    const { shape, path } = frames[frame] ?? { shape: root, path: [] }
    const skipped = frame === own ? null : (frames[frame + 1]?.path[0] ?? null)
    const prefix = frame === own ? [] : path
    return columnsBelow(shape, { frame, prefix, skipped })
  })
  return { columns, rows: rowsOf(data, frames) }
}

interface Frame {
  readonly shape: Shape
  /** Keys from the frame before down to this one's list. */
  readonly path: readonly string[]
}

function framesOf(root: Shape, path: readonly string[]): Frame[] {
  const frames: Frame[] = []
  let shape: Shape | undefined = root
  let since: string[] = []
  for (const key of path) {
    shape = shape?.children.find((child) => child.key === key)
    since.push(key)
    if (shape?.isList) {
      frames.push({ shape, path: since })
      since = []
    }
  }
  return frames.length > 0 ? frames : [{ shape: root, path: [] }]
}

function rowsOf(data: unknown, frames: readonly Frame[]): Row[] {
  if (frames[0]?.path.length === 0) return data === null || data === undefined ? [] : [[data]]
  let rows: { row: unknown[]; at: unknown }[] = [{ row: [], at: data }]
  for (const { path } of frames)
    rows = rows.flatMap(({ row, at }) =>
      valuesAt(at, path)
        .filter((entry) => entry !== null)
        .map((entry) => ({ row: [...row, entry], at: entry })),
    )
  return rows.map(({ row }) => row)
}

function columnsBelow(
  shape: Shape,
  { frame, prefix, skipped }: { frame: number; prefix: readonly string[]; skipped: string | null },
): Column[] {
  const columns: Column[] = []
  const add = (child: Shape, path: readonly string[], type: string) =>
    columns.push({
      id: `${frame}:${path.join('.')}`,
      label: labelOf([...prefix, ...path]),
      frame,
      path,
      type,
      field: child.field,
      parent: child.parent,
    })
  const walk = (at: Shape, path: readonly string[]): void => {
    for (const child of at.children) {
      const below = [...path, child.key]
      if (below.length === 1 && child.key === skipped) continue
      if (isEvidenceShape(child)) add(child, below, 'Evidence')
      else if (child.children.length === 0) add(child, below, child.type)
      else walk(child, below)
    }
  }
  walk(shape, [])
  return columns
}

/** All values that keys lead to, through every list on the way; absent ones are left out. */
export function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((entry) => valuesAt(entry, path))
  const [key, ...rest] = path
  if (key === undefined) return [value]
  return typeof value === 'object' ? valuesAt((value as Record<string, unknown>)[key], rest) : []
}

/** A cell: its values in order. */
export const cellValues = (row: Row, { frame, path }: Column): unknown[] => valuesAt(row[frame], path)

/** A cell's evidence, for a column of that type. */
export const cellEvidence = (row: Row, column: Column): Evidence[] =>
  cellValues(row, column).flatMap((value) => toEvidence(value) ?? [])

/** A cell as one value: a number or boolean stays what it is, several values are joined; null where there is none. */
export function cellValue(row: Row, column: Column): string | number | boolean | null {
  const values: unknown[] =
    column.type === 'Evidence' ? cellEvidence(row, column).map(({ exact }) => exact) : cellValues(row, column)
  const [only] = values
  if (values.length === 0) return null
  if (values.length === 1 && (typeof only === 'number' || typeof only === 'boolean')) return only
  return values.map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value))).join('; ')
}
