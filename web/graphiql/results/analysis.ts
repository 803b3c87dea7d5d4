import type { GraphQLSchema } from 'graphql'
import type { Answer } from '../answers'
import { type Column, type RowList, rowLists, type Table, tableOf } from '../shape/flatten'
import { type Company, companiesOf } from '../shape/network'
import { countryColumns } from '../shape/places'
import { type Shape, shapeOf } from '../shape/shape'
import { dateColumns } from '../shape/timeline'

/** A way to look at an answer. */
export type View = 'JSON' | 'TABLE' | 'TIMELINE' | 'MAP' | 'NETWORK'

export const views: readonly View[] = ['JSON', 'TABLE', 'TIMELINE', 'MAP', 'NETWORK']

/** What an answer can be shown as, by the types of what was asked for. */
export interface Analysis {
  readonly root: Shape
  readonly lists: readonly RowList[]
}

/** One list of an answer, with what each view needs of it. */
export interface ListAnalysis {
  readonly list: RowList
  readonly table: Table
  readonly dates: readonly Column[]
  readonly countries: readonly Column[]
  readonly companies: readonly Company[]
}

/** Null where there is nothing to read: no data, or no document that can be parsed. */
export function analyse(schema: GraphQLSchema, answer: Answer): Analysis | null {
  if (answer.data === null || answer.document === null) return null
  const root = shapeOf(schema, answer.document, answer.operationName)
  return root && root.children.length > 0 ? { root, lists: rowLists(root) } : null
}

/** Reads one of the lists. */
export function analyseList({ root }: Analysis, data: unknown, list: RowList): ListAnalysis {
  const table = tableOf(root, data, list)
  return {
    list,
    table,
    dates: dateColumns(table),
    countries: countryColumns(table),
    companies: companiesOf(root, list),
  }
}

/** Whether a view has what it needs. */
export function allows(view: View, analysis: ListAnalysis | null): boolean {
  if (view === 'JSON') return true
  if (!analysis) return false
  if (view === 'TIMELINE') return analysis.dates.length > 0
  if (view === 'MAP') return analysis.countries.length > 0
  if (view === 'NETWORK') return analysis.companies.length > 0
  return true
}
