import { isEnumType } from 'graphql'
import { executableSchema } from '../../src/graphql/schema'
import { dimensions } from '../../src/store/statistics/tables'
import { executors } from '../support/executors'
import { collectionScans } from '../support/explain'
import { gallery } from '../support/gallery'
import { meeting, mtg, off, official, storeObjects } from '../support/objects'
import { testQueries } from '../support/testQueries'

const country = (code: string) => ({ kind: 'COUNTRY' as const, code })
const nato = { kind: 'ORGANIZATION' as const, name: 'NATO' }
const takesPart = (name: string) => ({
  officialId: off(name),
  role: 'PARTICIPANT' as const,
  country: null,
  organization: null,
  office: null,
})

const stats = (args: string, more = '') =>
  `{ meetingStats(${args}) { buckets { keys { value } count } totalBuckets totalCount undated unknown ${more} } }`

/** The buckets as `value value: count`. */
const shown = (buckets: readonly { keys: readonly { value: string }[]; count: number }[]): string[] =>
  buckets.map(({ keys, count }) => `${keys.map(({ value }) => value).join(' ')}: ${count}`)

const schema = executableSchema()
const valuesOf = (name: string): string[] => {
  const type = schema.getType(name)
  return isEnumType(type) ? type.getValues().map((value) => value.name) : []
}

describe('The schema', () => {
  it.each(Object.entries(dimensions))(
    'has a dimension of the store for each of %s, and none besides',
    (list, known) => {
      const name = `${list[0]?.toUpperCase()}${list.slice(1, -1)}Dimension`

      expect(valuesOf(name).sort()).toEqual(Object.keys(known).sort())
      expect(valuesOf('StatsDimension')).toEqual(expect.arrayContaining(Object.keys(known)))
    },
  )
})

describe.each(executors)('meetingStats, run by $name', ({ run }) => {
  const service = testQueries(run)

  const ask = async (args: string, more = '') => {
    const { data, errors, commands } = await service.query(stats(args, more))
    expect(errors).toBeUndefined()
    return { ...data.meetingStats, shown: shown(data.meetingStats.buckets), commands }
  }

  it('counts a date where one bucket holds every day it can mean', async () => {
    const dates = [
      '2021-12-13',
      '2021-12-31',
      '2021-12',
      '2021',
      '202X',
      '2021-12-13/2021-12-14',
      '2021-12-31/2022-01-02',
    ]
    await storeObjects(service.store, {
      meetings: [
        ...dates.map((on, index) => meeting({ id: mtg(index), on })),
        meeting({ id: mtg('undated') }),
      ],
    })

    expect(await ask('groupBy: [YEAR]')).toMatchObject({ shown: ['2021: 5'], undated: 3, totalCount: 8 })
    expect(await ask('groupBy: [MONTH]')).toMatchObject({ shown: ['2021-12: 4'], undated: 4 })
    expect(await ask('groupBy: [WEEK]')).toMatchObject({
      shown: ['2021-W50: 2', '2021-W52: 2'],
      undated: 4,
    })
    expect(await ask('groupBy: [DAY]')).toMatchObject({
      shown: ['2021-12-13: 1', '2021-12-31: 1'],
      undated: 6,
    })
  })

  it('counts a meeting in the bucket of each party and of each two of them, whichever is named first', async () => {
    await storeObjects(service.store, {
      meetings: [
        meeting({ id: mtg(1), parties: [country('RU'), country('ID')] }),
        meeting({ id: mtg(2), parties: [country('ID'), country('RU'), nato, nato] }),
        meeting({ id: mtg(3), parties: [country('ID')] }),
        meeting({ id: mtg(4), parties: [] }),
      ],
    })

    expect(await ask('groupBy: [PARTY]')).toMatchObject({
      shown: ['cty_ID: 3', 'cty_RU: 2', 'org_nato: 1'],
      totalCount: 4,
      undated: 0,
      unknown: 1,
    })
    expect(await ask('groupBy: [PARTY_PAIR]')).toMatchObject({
      shown: ['cty_ID|cty_RU: 2', 'cty_ID|org_nato: 1', 'cty_RU|org_nato: 1'],
      totalCount: 4,
      unknown: 2,
    })
  })

  it('says what values stand for, in a fixed number of commands', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => index)
    await storeObjects(service.store, {
      officials: ids.map((index) => official({ id: off(index), name: `Name ${index}` })),
      meetings: ids.map((index) =>
        meeting({
          id: mtg(index),
          on: '2021-12-13',
          kind: 'COURTESY_CALL',
          place: { venue: null, city: 'Jakarta', country: 'ID' },
          participants: [takesPart(String(index)), takesPart('gone')],
          parties: [country('ID'), { kind: 'ORGANIZATION', name: `Body ${index}` }],
        }),
      ),
    })
    const keys = 'buckets { keys { dimension label object { id ... on Official { name } } objects { id } } }'

    const people = await ask('groupBy: [OFFICIAL, DAY, KIND], first: 3', keys)
    const pairs = await ask('groupBy: [PARTY_PAIR, COUNTRY, WEEK], first: 40', keys)

    expect(people.buckets.map((bucket: { keys: { label: string }[] }) => bucket.keys[0]?.label)).toEqual([
      off('gone'),
      'Name 0',
      'Name 1',
    ])
    expect(people.buckets[1].keys).toMatchObject([
      { dimension: 'OFFICIAL', object: { id: off(0), name: 'Name 0' }, objects: [{ id: off(0) }] },
      { dimension: 'DAY', label: '13 December 2021', object: null, objects: [] },
      { dimension: 'KIND', label: 'Courtesy call', object: null },
    ])
    expect(people.buckets[0].keys[0]).toMatchObject({ object: null, objects: [] })
    expect(people.commands.length).toBe(2)
    expect(pairs.buckets.length).toBe(30)
    expect(pairs.buckets[0].keys).toMatchObject([
      { label: 'Indonesia and Body 0', object: null, objects: [{ id: 'cty_ID' }, { id: 'org_body-0' }] },
      { label: 'Indonesia', object: { id: 'cty_ID' } },
      { label: 'Week 50 of 2021' },
    ])
    expect(pairs.commands.length).toBe(2)
  })

  it('pages through all buckets in any order, without loss or double', async () => {
    const { meetings } = gallery(60)
    await storeObjects(service.store, { meetings })
    for (const orderBy of [
      '',
      'orderBy: [{ field: KEY, direction: DESC }], ',
      'orderBy: [{ field: COUNT }], ',
    ]) {
      const all = await ask(`${orderBy}groupBy: [MONTH, PARTY], first: 100`)
      const seen: string[] = []
      let after = ''
      for (;;) {
        const page = await ask(
          `${orderBy}groupBy: [MONTH, PARTY], first: 3${after}`,
          'pageInfo { hasNextPage hasPreviousPage endCursor startCursor } buckets { cursor }',
        )
        seen.push(...page.shown)
        expect(page.totalBuckets).toBe(all.totalBuckets)
        expect(page.pageInfo.endCursor).toBe(page.buckets.at(-1).cursor)
        if (!page.pageInfo.hasNextPage) break
        after = `, after: "${page.pageInfo.endCursor}"`
      }

      expect(seen).toEqual(all.shown)
      expect(new Set(seen).size).toBe(all.totalBuckets)
    }
  })

  it('keeps buckets whose numbers fit, and totals stay those of all', async () => {
    const kinds = ['CALL', 'CALL', 'CALL', 'VISIT', 'VISIT', 'SUMMIT'] as const
    await storeObjects(service.store, {
      meetings: kinds.map((kind, index) => meeting({ id: mtg(index), kind })),
    })

    expect(await ask('groupBy: [KIND], having: { count: { gte: 2, lt: 3 } }')).toMatchObject({
      shown: ['VISIT: 2'],
      totalBuckets: 1,
      totalCount: 6,
    })
    expect(await ask('groupBy: [KIND], orderBy: [{ field: COUNT }]')).toMatchObject({
      shown: ['SUMMIT: 1', 'VISIT: 2', 'CALL: 3'],
    })
    expect(await ask('groupBy: [KIND], first: 0')).toMatchObject({ shown: [], totalBuckets: 3 })
  })

  it('lists empty buckets between those found, and over the days that the filter leaves', async () => {
    const dates = ['2021-11-30', '2022-02', '2022-02-03', '2021']
    await storeObjects(service.store, { meetings: dates.map((on, index) => meeting({ id: mtg(index), on })) })
    const within = 'filter: { date: { within: "2021-10/2022-03", match: CERTAINLY } }'

    expect(await ask('groupBy: [MONTH], emptyBuckets: true')).toMatchObject({
      shown: ['2021-11: 1', '2021-12: 0', '2022-01: 0', '2022-02: 2'],
      totalBuckets: 4,
      undated: 1,
    })
    expect(await ask(`groupBy: [MONTH], emptyBuckets: true, first: 2, ${within}`)).toMatchObject({
      shown: ['2021-10: 0', '2021-11: 1'],
      totalBuckets: 6,
      totalCount: 3,
    })
    expect(
      await ask(
        'groupBy: [MONTH], emptyBuckets: true, having: { count: { eq: 0 } }, orderBy: [{ field: KEY, direction: DESC }]',
      ),
    ).toMatchObject({ shown: ['2022-01: 0', '2021-12: 0'] })
    expect(await ask('groupBy: [DAY], emptyBuckets: true, filter: { kind: { eq: CALL } }')).toMatchObject({
      shown: [],
    })
  })

  it.each([
    ['groupBy', 'groupBy: []', 'needs a dimension'],
    ['groupBy', 'groupBy: [KIND, KIND]', 'twice'],
    ['groupBy', 'groupBy: [KIND, STATUS, CITY, DAY]', 'at most 3'],
    ['orderBy', 'groupBy: [KIND], orderBy: [{ field: KEY }, { field: KEY }]', 'twice'],
    ['first', 'groupBy: [KIND], first: 401', 'at most 400'],
    ['first', 'groupBy: [KIND], first: -1', '0 to 400'],
    ['emptyBuckets', 'groupBy: [KIND], emptyBuckets: true', 'one of time'],
    ['emptyBuckets', 'groupBy: [DAY, KIND], emptyBuckets: true', 'one dimension'],
    [
      'emptyBuckets',
      'groupBy: [DAY], emptyBuckets: true, filter: { date: { within: "1950/2021" } }',
      'more than 3660',
    ],
    ['after', 'groupBy: [KIND], after: "bm9uZQ"', 'cursor'],
  ])('refuses a wrong %s: %s', async (argument, args, words) => {
    const { errors } = await service.query(stats(args))

    expect(errors?.[0]?.message).toContain(words)
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT', extensions: { argument } })
  })

  it('reads no whole collection', async () => {
    await storeObjects(service.store, { meetings: gallery(30).meetings })
    for (const [args, most] of [
      ['groupBy: [MONTH]', 2],
      ['groupBy: [PARTY_PAIR], filter: { kind: { eq: SUMMIT } }', 1],
    ] as const) {
      const { commands } = await ask(args)

      expect(commands.length).toBe(most)
      expect(await collectionScans(service.store.db, commands)).toEqual([])
    }
  })
})
