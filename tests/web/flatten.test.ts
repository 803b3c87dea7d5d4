import { cellEvidence, cellValue, rowLists } from '../../web/graphiql/shape/flatten'
import { sortRows } from '../../web/graphiql/shape/sort'
import { meetingsData, meetingsQuery, shape, tableBy } from './answer'

const cells = (query: string, data: unknown, label?: string) => {
  const { table } = tableBy(query, data, label)
  return [
    table.columns.map((column) => column.label),
    ...table.rows.map((row) => table.columns.map((column) => cellValue(row, column))),
  ]
}

describe('The rows of an answer', () => {
  it('are the entries of its outermost list, lists within a row joined', () => {
    expect(cells(meetingsQuery, meetingsData)).toEqual([
      [
        'id',
        'kind',
        'date › edtf',
        'place › city',
        'place › country › code',
        'place › country › name',
        'participants › official › id',
        'participants › official › name',
        'participants › office',
        'evidence',
      ],
      [
        'mtg_1',
        'COURTESY_CALL',
        '2021-12-13',
        'Jakarta',
        'ID',
        'Indonesia',
        'off_1; off_2',
        'Joko Widodo; Nikolai Patrushev',
        'President',
        'received a courtesy call',
      ],
      ['mtg_2', 'SUMMIT', null, null, null, null, 'off_1', 'Joko Widodo', 'President', null],
    ])
  })

  it('can be the entries of an inner list, each with the fields of those around it', () => {
    const [head, ...rows] = cells(meetingsQuery, meetingsData, 'meetings › participants')

    expect(head?.slice(0, 5)).toEqual([
      'official › id',
      'official › name',
      'office',
      'meetings › id',
      'meetings › kind',
    ])
    expect(head).not.toContain('meetings › participants › office')
    expect(rows.map((row) => row.slice(1, 5))).toEqual([
      ['Joko Widodo', 'President', 'mtg_1', 'COURTESY_CALL'],
      ['Nikolai Patrushev', null, 'mtg_1', 'COURTESY_CALL'],
      ['Joko Widodo', 'President', 'mtg_2', 'SUMMIT'],
    ])
  })

  it('are found through edges as through nodes, through aliases and fragments', () => {
    const query = `
      { all: meetings { edges { cursor node { ...M ... on Meeting { what: kind } } } } }
      fragment M on Meeting { date { edtf } what: kind date { precision } }
    `
    const data = {
      all: { edges: [{ cursor: 'c', node: { what: 'CALL', date: { edtf: '2021', precision: 'YEAR' } } }] },
    }

    expect(cells(query, data)).toEqual([
      ['cursor', 'date › edtf', 'date › precision', 'what'],
      ['c', '2021', 'YEAR', 'CALL'],
    ])
  })

  it('is the answer itself where it has no list', () => {
    expect(
      cells('{ official(id: "o") { name names reportCount } }', {
        official: { name: 'A', names: ['A', 'B'], reportCount: 3 },
      }),
    ).toEqual([
      ['official › name', 'official › names', 'official › reportCount'],
      ['A', 'A; B', 3],
    ])
    expect(rowLists(shape('{ service { version } }'))).toHaveLength(1)
  })

  it('are none where the answer has no data', () => {
    expect(tableBy(meetingsQuery, null).table.rows).toEqual([])
    expect(tableBy(meetingsQuery, { meetings: null }).table.rows).toEqual([])
  })

  it('end where fragments spread themselves', () => {
    expect(() => shape('{ meetings { nodes { ...M } } } fragment M on Meeting { kind ...M }')).not.toThrow()
  })
})

describe('A cell with evidence', () => {
  it('leads to the words in their article, and not to what stands in no stored text', () => {
    const { table } = tableBy(meetingsQuery, meetingsData)
    const column = table.columns.find(({ type }) => type === 'Evidence')
    const [row] = table.rows
    if (!column || !row) throw new Error('no evidence')

    expect(cellEvidence(row, column)).toEqual([
      { exact: 'received a courtesy call', start: 10, end: 34, articleId: 'art_1' },
    ])
  })

  it('is plain columns where the query does not ask for what leads to the words', () => {
    const { table } = tableBy('{ meetings { nodes { evidence { exact rule } } } }', {
      meetings: { nodes: [] },
    })

    expect(table.columns.map(({ label }) => label)).toEqual(['evidence › exact', 'evidence › rule'])
  })
})

describe('sortRows', () => {
  const query = '{ officials { nodes { name reportCount } } }'
  const nodes = [
    { name: 'Émile 10', reportCount: 10 },
    { name: 'emile 9', reportCount: 2 },
    { name: null, reportCount: null },
    { name: 'Zoe', reportCount: 2 },
  ]
  const { table } = tableBy(query, { officials: { nodes } })
  const sorted = (index: number, direction: 'ascending' | 'descending') => {
    const column = table.columns[index]
    return column ? sortRows(table.rows, column, direction).map(([row]) => nodes.indexOf(row as never)) : []
  }

  it('compares numbers as numbers and text without regard to case and accents, absent values last', () => {
    expect(sorted(1, 'ascending')).toEqual([1, 3, 0, 2])
    expect(sorted(1, 'descending')).toEqual([0, 1, 3, 2])
    expect(sorted(0, 'ascending')).toEqual([1, 0, 3, 2])
  })
})
