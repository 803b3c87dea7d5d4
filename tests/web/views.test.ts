import { evidenceAddress } from '../../web/graphiql/shape/evidence'
import { evidenceIn } from '../../web/graphiql/shape/jsonEvidence'
import { companiesOf, networkOf } from '../../web/graphiql/shape/network'
import { countryColumns, placesOf } from '../../web/graphiql/shape/places'
import { dateColumns, timelineOf } from '../../web/graphiql/shape/timeline'
import { meetingsData, meetingsQuery, tableBy } from './answer'

const { list, table, root } = tableBy(meetingsQuery, meetingsData)
const first = <T>([value]: readonly T[]): T => {
  if (value === undefined) throw new Error('none')
  return value
}

describe('The timeline', () => {
  it('lays rows along their date, says what each is, and counts those without one', () => {
    const timeline = timelineOf(table, first(dateColumns(table)))

    expect(timeline.items.map(({ date, title }) => [date, title])).toEqual([
      ['2021-12-13', 'Courtesy call: Joko Widodo; Nikolai Patrushev'],
    ])
    expect(timeline.undated).toBe(1)
  })

  it('needs a date among the fields asked for', () => {
    expect(dateColumns(tableBy('{ officials { nodes { name } } }', null).table)).toEqual([])
  })

  it('prefers a partial date to the time of a report', () => {
    const query = '{ meetings { nodes { firstReportedAt date { earliest edtf } } } }'

    expect(dateColumns(tableBy(query, null).table).map(({ label }) => label)).toEqual([
      'date › edtf',
      'date › earliest',
      'firstReportedAt',
    ])
  })
})

describe('The map', () => {
  it('counts rows by country code', () => {
    const places = placesOf(table, first(countryColumns(table)))

    expect(places.counts.map(({ code, name, rows }) => [code, name, rows.length])).toEqual([
      ['ID', 'Indonesia', 1],
    ])
    expect(places.elsewhere).toBe(1)
  })

  it('knows countries by name where no code is asked for, and a row counts once a country', () => {
    const query = '{ meetings { nodes { parties { name } } } }'
    const nodes = [{ parties: [{ name: 'Russia' }, { name: 'Russia' }, { name: 'NATO' }] }]
    const named = tableBy(query, { meetings: { nodes } }).table

    expect(
      placesOf(named, first(countryColumns(named))).counts.map(({ code, rows }) => [code, rows.length]),
    ).toEqual([['RU', 1]])
  })
})

describe('The network', () => {
  it('joins those who share a row, and counts in how many they do', () => {
    const company = first(companiesOf(root, list))
    const network = networkOf(table, company)

    expect(company.path).toEqual(['participants', 'official'])
    expect(network.nodes.map(({ name, count, address }) => [name, count, address])).toEqual([
      ['Joko Widodo', 2, '/officials/off_1'],
      ['Nikolai Patrushev', 1, '/officials/off_2'],
    ])
    expect(network.edges).toEqual([{ from: 'off_1', to: 'off_2', count: 1 }])
    expect(network.alone).toBe(0)
  })

  it('leaves out, and counts, whoever shares no row', () => {
    const nodes = [{ participants: [{ official: { name: 'Alone' } }] }]
    const query = '{ meetings { nodes { participants { official { name } } } } }'
    const lonely = tableBy(query, { meetings: { nodes } })
    const network = networkOf(lonely.table, first(companiesOf(lonely.root, lonely.list)))

    expect([network.nodes, network.alone]).toEqual([[], 1])
  })

  it('needs a list of people or parties with their names', () => {
    const bare = tableBy('{ meetings { nodes { participants { official { id } office } } } }', null)

    expect(companiesOf(bare.root, bare.list)).toEqual([])
  })
})

describe('Evidence in JSON text', () => {
  it('is found with the place of its quotation and where its words are', () => {
    const text = JSON.stringify({ data: meetingsData }, null, 2)
    const found = evidenceIn(text)

    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(['"received a courtesy call"'])
    expect(found.map(evidenceAddress)).toEqual(['/articles/art_1#10-34'])
  })

  it('is none where something is missing', () => {
    expect(evidenceIn('{ "exact": "a", "start": 1, "end": null, "article": { "id": "x" } }')).toEqual([])
    expect(evidenceIn('{ "exact": "a", "start": 1, "end": 2, "other": { "id": "x" } }')).toEqual([])
    expect(evidenceIn('not json "exact"')).toEqual([])
  })
})
