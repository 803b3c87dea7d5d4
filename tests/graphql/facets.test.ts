import { isObjectType } from 'graphql'
import { executableSchema } from '../../src/graphql/schema'
import { facets } from '../../src/store/statistics/tables'
import { executors } from '../support/executors'
import { collectionScans } from '../support/explain'
import { connections } from '../support/filterCases'
import { gallery } from '../support/gallery'
import { allCountries } from '../support/naive'
import { meeting, mtg, off, official, storeObjects } from '../support/objects'
import { testQueries } from '../support/testQueries'

interface Facet {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly selected: boolean
  readonly filter: Readonly<Record<string, unknown>>
}

const schema = executableSchema()
const objects = { ...gallery(20), countries: allCountries }
const typeOf = (list: string) =>
  list === 'countries' ? 'Country' : `${list[0]?.toUpperCase()}${list.slice(1, -1)}`
const fieldsOf = (list: string): string[] => Object.keys(facets[list as keyof typeof facets])
const all = 'value label count selected filter'

describe('The schema', () => {
  it.each(connections)('has a facet of the store for each of $list, and none besides', ({ list }) => {
    const type = schema.getType(`${typeOf(list)}Facets`)

    expect(isObjectType(type) && Object.keys(type.getFields()).sort()).toEqual(fieldsOf(list).sort())
  })
})

describe.each(connections)('The facets of $list', ({ list, filter: type }) => {
  const service = testQueries()
  const source = `query ($filter: ${type}) { ${list}(filter: $filter) { facets {
    ${fieldsOf(list)
      .map((field) => `${field}(first: 3) { ${all} }`)
      .join(' ')} } } }`

  const ask = async (filter: object) => {
    const { data, errors, commands } = await service.query(source, { variables: { filter } })
    expect(errors).toBeUndefined()
    return { facets: data[list].facets as Record<string, Facet[]>, commands }
  }

  it('list what the filter names, blind to it, and change no other', async () => {
    await storeObjects(service.store, objects)
    const { facets: whole } = await ask({})
    for (const [field, values] of Object.entries(whole)) {
      const last = values.at(-1)
      if (!last) continue
      const { facets: chosen } = await ask(last.filter)

      const unselected = chosen[field]?.map((value) => ({ ...value, selected: false }))
      expect(unselected).toEqual(
        expect.arrayContaining(values.map((value) => ({ ...value, selected: false }))),
      )
      expect(chosen[field]?.filter(({ selected }) => selected).map(({ value }) => value)).toEqual([
        last.value,
      ])
    }
  })

  it('cost a command each and read no whole collection', async () => {
    await storeObjects(service.store, objects)
    const { commands } = await ask({})

    const named = commands.filter(({ command }) => [list, 'tallies'].includes(command.aggregate))
    expect(named.length).toBe(list === 'countries' ? 0 : fieldsOf(list).length)
    expect(await collectionScans(service.store.db, commands)).toEqual([])
  })
})

describe.each(executors)('Facets, run by $name', ({ run }) => {
  const service = testQueries(run)
  const at = (index: number) => `2021-12-${String((index % 9) + 10)}`
  const takesPart = (name: string | number) => ({
    officialId: off(name),
    role: 'PARTICIPANT' as const,
    country: null,
    organization: null,
    office: null,
  })

  it('put the most frequent first, ties by value, and the selected ones wherever they are', async () => {
    const kinds = ['CALL', 'CALL', 'CALL', 'VISIT', 'VISIT', 'SUMMIT', 'BILATERAL'] as const
    await storeObjects(service.store, {
      meetings: kinds.map((kind, index) => meeting({ id: mtg(index), kind })),
    })
    const ask = async (args: string, filter: string) => {
      const { data } = await service.query(
        `{ meetings(filter: ${filter}) { totalCount facets { kind${args} { value count selected } } } }`,
      )
      return data.meetings.facets.kind.map(
        ({ value, count, selected }: Facet) => `${value} ${count}${selected ? ' *' : ''}`,
      )
    }

    expect(await ask('', '{}')).toEqual(['CALL 3', 'VISIT 2', 'BILATERAL 1', 'SUMMIT 1'])
    expect(await ask('(first: 1)', '{ kind: { in: [SUMMIT, SIGNING] } }')).toEqual([
      'CALL 3',
      'SUMMIT 1 *',
      'SIGNING 0 *',
    ])
    expect(await ask('(first: 0)', '{ and: [{ and: [{ kind: { eq: VISIT } }] }] }')).toEqual(['VISIT 2 *'])
    expect(await ask('', '{ or: [{ kind: { eq: VISIT } }] }')).toEqual(['VISIT 2'])
    expect(await ask('', '{ not: { kind: { eq: CALL } } }')).toEqual(['VISIT 2', 'BILATERAL 1', 'SUMMIT 1'])
    expect(await ask('', '{ kind: { notIn: [CALL] } }')).toEqual([
      'CALL 3',
      'VISIT 2',
      'BILATERAL 1',
      'SUMMIT 1',
    ])
  })

  it.each([1, 60])('of the lists of %d parents cost a command for each facet', async (count) => {
    const ids = Array.from({ length: count }, (_, index) => index)
    await storeObjects(service.store, {
      officials: ids.map((index) => official({ id: off(index), name: `Name ${index}` })),
      meetings: ids.flatMap((index) => [
        meeting({
          id: mtg(index),
          kind: 'CALL',
          on: at(index),
          participants: [takesPart(index), takesPart((index + 1) % count)],
        }),
        meeting({ id: mtg(1_000 + index), kind: 'VISIT', participants: [takesPart(index)] }),
      ]),
    })

    const { data, errors, commands } = await service.query(
      `{ officials(first: 100) { nodes { id meetings(first: 0, filter: { kind: { eq: CALL } }) {
        facets { kind { value count selected } official(first: 2) { label count } year { value label count } } } } } }`,
    )

    expect(errors).toBeUndefined()
    expect(data.officials.nodes.length).toBe(count)
    // Officials, meetings, three facets, and the names of those who take part.
    expect(commands.length).toBeLessThanOrEqual(6)
    const [{ meetings }] = data.officials.nodes
    const calls = count === 1 ? 1 : 2
    expect(meetings.facets.kind).toEqual(
      [
        { value: 'CALL', count: calls, selected: true },
        { value: 'VISIT', count: 1, selected: false },
      ].sort((a, b) => b.count - a.count),
    )
    expect(meetings.facets.official[0]).toEqual({ label: 'Name 0', count: calls })
    expect(meetings.facets.year).toEqual([{ value: '2021', label: '2021', count: calls }])
  })

  it('and statistics are of what the search finds, as the list is', async () => {
    const cities = ['Jakarta', 'Jakarta', 'Bogor', null]
    await storeObjects(service.store, {
      meetings: cities.map((city, index) =>
        meeting({
          id: mtg(index),
          kind: index === 0 ? 'CALL' : 'VISIT',
          on: at(index),
          place: { venue: null, city, country: null },
        }),
      ),
    })

    const { data, errors } = await service.query(
      `{ meetings(search: "jakarta", filter: { kind: { eq: CALL } }) { totalCount facets { kind { value count } } }
         meetingStats(search: "jakarta", groupBy: [DAY]) { totalCount buckets { keys { value } count } } }`,
    )

    expect(errors).toBeUndefined()
    expect(data.meetings).toEqual({
      totalCount: 1,
      facets: {
        kind: [
          { value: 'CALL', count: 1 },
          { value: 'VISIT', count: 1 },
        ],
      },
    })
    expect(data.meetingStats).toEqual({
      totalCount: 2,
      buckets: [at(0), at(1)].map((value) => ({ keys: [{ value }], count: 1 })),
    })
  })

  it('refuse more than a hundred values', async () => {
    const { errors } = await service.query('{ meetings { facets { kind(first: 101) { value } } } }')

    expect(errors?.[0]?.originalError).toMatchObject({
      code: 'BAD_USER_INPUT',
      extensions: { argument: 'first', limit: { name: 'first', value: 101, max: 100 } },
    })
  })
})
