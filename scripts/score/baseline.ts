import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Figure, figureValue } from './scorer'

/** By part and name of a figure. */
type Table<T> = Record<string, Record<string, T>>

/** How many values of one kind were right. */
export interface RightCount {
  readonly most: number
  /** How many there were to get right when the ratio was at its best: it may be lower only where there are more. */
  readonly of: number
}

/** What no figure may fall below: ratios, and counts for values of what was found, whose ratio changes with what is. */
export interface Baseline {
  readonly ratios: Table<number>
  readonly counts: Table<RightCount>
}

/** Ratios are kept with three places. */
const rounding = 0.0005

const read = <T>(file: string): Table<T> =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Table<T>) : {}

/** The baseline of a folder of labelled articles; empty where it has none yet. */
export const readBaseline = (folder: string): Baseline => ({
  ratios: read<number>(join(folder, 'baseline.json')),
  counts: read<RightCount>(join(folder, 'right.json')),
})

/** Whether a figure is of the values of what was found: more found means more to get right. */
const isOfValues = (name: string): boolean => name.includes('.') && !name.startsWith('article.')

const rightOf = (figure: Figure): number =>
  Math.round(('f1' in figure ? figure.recall : figure.accuracy) * figure.of)

/** The figures of a part that are below its baseline, with what was right before and is now. */
export function fallenFigures(
  part: string,
  figures: Readonly<Record<string, Figure>>,
  { ratios, counts }: Baseline,
): string[] {
  return Object.entries(ratios[part] ?? {}).flatMap(([name, least]) => {
    const figure = figures[name]
    const value = figureValue(figure)
    const right = figure ? rightOf(figure) : 0
    const count = counts[part]?.[name] ?? null
    const isLower = value < least - rounding
    if (count !== null && right < count.most) return [`${name}: ${right} right, ${count.most} before`]
    const hasMore = count !== null && (figure?.of ?? 0) > count.of
    return isLower && !hasMore ? [`${name}: ${value.toFixed(3)}, ${least} before`] : []
  })
}

/** A baseline with every gain of a part; nothing in it falls. */
export function raiseBaseline(
  part: string,
  figures: Readonly<Record<string, Figure>>,
  { ratios, counts }: Baseline,
): Baseline {
  const newRatios = { ...ratios[part] }
  const newCounts = { ...counts[part] }
  for (const [name, figure] of Object.entries(figures)) {
    const best = ratios[part]?.[name] ?? 0
    const value = Math.floor(figureValue(figure) * 1000) / 1000
    newRatios[name] = Math.max(best, value)
    if (!isOfValues(name)) continue
    const right = rightOf(figure)
    const known = counts[part]?.[name] ?? { most: 0, of: 0 }
    newCounts[name] = {
      most: Math.max(known.most, right),
      of: value >= best ? Math.max(known.of, figure.of) : known.of,
    }
  }
  return { ratios: { ...ratios, [part]: newRatios }, counts: { ...counts, [part]: newCounts } }
}

/** Writes both files of a baseline. */
export function writeBaseline(folder: string, { ratios, counts }: Baseline): void {
  writeFileSync(join(folder, 'baseline.json'), `${JSON.stringify(ratios, null, 2)}\n`)
  writeFileSync(join(folder, 'right.json'), `${JSON.stringify(counts, null, 2)}\n`)
}
