import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, parse } from 'graphql'
import { type RowList, rowLists, type Table, tableOf } from '../../web/graphiql/shape/flatten'
import { type Shape, shapeOf } from '../../web/graphiql/shape/shape'

export const schema = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema.graphql'), 'utf8'))

/** The shape of a query's answer by the project's own schema. */
export function shape(query: string, operationName: string | null = null): Shape {
  const found = shapeOf(schema, parse(query), operationName)
  if (!found) throw new Error('no such operation')
  return found
}

/** The list of that label, and its table over an answer's data. */
export function tableBy(
  query: string,
  data: unknown,
  label?: string,
): { list: RowList; table: Table; root: Shape } {
  const root = shape(query)
  const lists = rowLists(root)
  const list = label === undefined ? lists[0] : lists.find((each) => each.label === label)
  if (!list) throw new Error(`no list ${label}: ${lists.map((each) => each.label).join(', ')}`)
  return { list, table: tableOf(root, data, list), root }
}

/** Two meetings as the service answers them. */
export const meetingsQuery = `{
  meetings {
    totalCount
    nodes {
      id
      kind
      date { edtf }
      place { city country { code name } }
      participants { official { id name } office }
      evidence(fields: ["kind"]) { exact start end article { id } }
    }
  }
}`

const words = (exact: string, start: number) => ({
  exact,
  start,
  end: start + exact.length,
  article: { id: 'art_1' },
})

export const meetingsData = {
  meetings: {
    totalCount: 2,
    nodes: [
      {
        id: 'mtg_1',
        kind: 'COURTESY_CALL',
        date: { edtf: '2021-12-13' },
        place: { city: 'Jakarta', country: { code: 'ID', name: 'Indonesia' } },
        participants: [
          { official: { id: 'off_1', name: 'Joko Widodo' }, office: 'President' },
          { official: { id: 'off_2', name: 'Nikolai Patrushev' }, office: null },
        ],
        evidence: [
          words('received a courtesy call', 10),
          { exact: 'x', start: null, end: null, article: null },
        ],
      },
      {
        id: 'mtg_2',
        kind: 'SUMMIT',
        date: null,
        place: null,
        participants: [{ official: { id: 'off_1', name: 'Joko Widodo' }, office: 'President' }],
        evidence: [],
      },
    ],
  },
}
