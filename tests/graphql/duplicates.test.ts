import { duplicatePairs, mostSharing } from '../../src/domain/duplicatePairs'
import { toMeetingDoc, toOfficialDoc } from '../../src/store/documents'
import { duplicatePairReads } from '../../src/store/duplicatePairs'
import { collectionScans } from '../support/explain'
import { meeting, mtg, off, official } from '../support/objects'
import { testQueries } from '../support/testQueries'

const service = testQueries()

const retno = official({ id: off('full'), name: 'Retno Marsudi', country: 'ID', office: 'Foreign Minister' })
const short = official({ id: off('short'), name: 'Retno', country: 'ID', office: 'Foreign Minister' })
const other = official({ id: off('other'), name: 'Retno Wulandari', country: 'MY' })
const stranger = official({ id: off('stranger'), name: 'Joko Widodo', country: 'ID' })

async function store(): Promise<void> {
  const docs = [
    toOfficialDoc(retno, { keys: ['a'], hints: ['retno|ID|'] }),
    toOfficialDoc(short, { keys: ['b'], hints: ['?retno|ID|', '@joko|ID|'] }),
    toOfficialDoc(other, { keys: ['c'], hints: ['retno|ID|', 'retno|MY|'] }),
    toOfficialDoc(stranger, { keys: ['d'], hints: ['joko|ID|'] }),
  ]
  await service.store.db.collection<{ _id: string }>('officials').insertMany(docs)
}

describe('duplicateCandidates', () => {
  it('are those that share a hint, the likeliest first, with what speaks for it', async () => {
    await store()

    const { data, errors, commands } = await service.query(
      '{ officials { nodes { name duplicateCandidates { score reasons object { id ... on Official { name } } } } } }',
    )

    expect(errors).toBeUndefined()
    const found = Object.fromEntries(
      data.officials.nodes.map((node: { name: string; duplicateCandidates: unknown[] }) => [
        node.name,
        node.duplicateCandidates,
      ]),
    )
    expect(found['Retno Marsudi']).toEqual([
      {
        score: 0.8,
        reasons: ['one name is part of the other', 'same country', 'same office'],
        object: { id: short.id, name: 'Retno' },
      },
    ])
    expect(found['Joko Widodo']).toEqual([])
    expect(found.Retno).toEqual([
      expect.objectContaining({ object: { id: retno.id, name: 'Retno Marsudi' } }),
    ])
    // The page, the objects with their hints, and those that share them.
    expect(commands.length).toBe(3)
  })

  it('of meetings are those of the same people at the same time', async () => {
    const parties = [
      { kind: 'COUNTRY', code: 'ID' },
      { kind: 'COUNTRY', code: 'RU' },
    ] as const
    const participants = [
      { officialId: off('full'), role: 'HOST' as const, country: 'ID', organization: null, office: null },
    ]
    const docs = [
      meeting({ id: mtg(1), on: '2021-12-13', parties, participants }),
      meeting({ id: mtg(2), on: '2021-12-13', parties, participants }),
      meeting({ id: mtg(3), on: '2019-01-01', parties }),
    ].map((one) => toMeetingDoc(one, { keys: [one.id], hints: ['ID+RU'] }))
    await service.store.db.collection<{ _id: string }>('meetings').insertMany(docs)

    const { data } = await service.query(
      `{ meeting(id: "${mtg(1)}") { duplicateCandidates { score reasons object { id } } } }`,
    )

    const [candidate, ...others] = data.meeting.duplicateCandidates
    expect(others).toEqual([])
    expect(candidate.object).toEqual({ id: mtg(2) })
    expect(candidate.score).toBeGreaterThan(0.8)
    expect(candidate.reasons).toEqual(
      expect.arrayContaining(['same parties', 'same participants', 'same day']),
    )
  })
})

describe('Query.duplicateCandidates', () => {
  const ask = async (args = '') => {
    const { data, errors, commands } = await service.query(
      `{ duplicateCandidates${args} { totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
         nodes { score reasons official { name } candidate { name } } } }`,
    )
    expect(errors).toBeUndefined()
    return { ...data.duplicateCandidates, commands }
  }
  type Found = { nodes: { official: { name: string }; candidate: { name: string } }[] }
  const names = ({ nodes }: Found) =>
    nodes.map(({ official, candidate }) => `${official.name} / ${candidate.name}`)
  const named = (id: string, name: string, more: object, hints: readonly string[]) =>
    toOfficialDoc(official({ id: off(id), name, country: 'ID', ...more }), { keys: [id], hints })

  beforeEach(async () => {
    const minister = { office: 'Foreign Minister' }
    const docs = [
      named('full', 'Retno Marsudi', { ...minister, reportCount: 1 }, ['retno|ID|', 'marsudi|ID|']),
      named('short', 'Retno', { ...minister, reportCount: 5 }, ['?retno|ID|']),
      named('slip', 'Retno Marsudy', { country: 'MY' }, ['marsudi|ID|']),
      named('stranger', 'Joko Widodo', {}, ['joko|ID|']),
      named('lent', 'Joko Widodo', {}, ['@joko|ID|']),
      named('one', 'Kim Yo Jong', { country: 'KP' }, ['kim|KP|']),
      named('other', 'Kim Yo Jong', { country: 'KP' }, ['kim|KP|']),
    ]
    await service.store.db.collection<{ _id: string }>('officials').insertMany(docs)
  })

  it('lists each two who share a hint and are like enough once, the likeliest first, the more reported one as the official', async () => {
    const found = await ask()

    expect(names(found)).toEqual(['Kim Yo Jong / Kim Yo Jong', 'Retno / Retno Marsudi'])
    expect(found.nodes).toMatchObject([
      { score: 0.9, reasons: ['same name', 'same country'] },
      { score: 0.8, reasons: ['one name is part of the other', 'same country', 'same office'] },
    ])
    expect(found.totalCount).toBe(2)
    expect(await collectionScans(service.store.db, found.commands)).toEqual([])
  })

  it('agrees with what each official has of them', async () => {
    const { data } = await service.query(
      '{ officials { nodes { id duplicateCandidates { score object { id } } } } duplicateCandidates { nodes { score official { id } candidate { id } } } }',
    )
    const pairOf = (a: string, b: string, score: number) => [...[a, b].sort(), score].join(' ')
    interface Own {
      id: string
      duplicateCandidates: { score: number; object: { id: string } }[]
    }
    const each = data.officials.nodes.flatMap(({ id, duplicateCandidates }: Own) =>
      duplicateCandidates.map(({ score, object }) => pairOf(id, object.id, score)),
    )
    interface Pair {
      score: number
      official: { id: string }
      candidate: { id: string }
    }
    const pairs = data.duplicateCandidates.nodes.map(({ score, official, candidate }: Pair) =>
      pairOf(official.id, candidate.id, score),
    )

    expect([...new Set(each)].sort()).toEqual(pairs.sort())
  })

  it('keeps a country, an official and a score', async () => {
    expect(names(await ask('(filter: { country: "KP" })'))).toEqual(['Kim Yo Jong / Kim Yo Jong'])
    expect(names(await ask(`(filter: { official: "${off('full')}" })`))).toEqual(['Retno / Retno Marsudi'])
    expect(names(await ask('(filter: { minScore: 0.85 })'))).toEqual(['Kim Yo Jong / Kim Yo Jong'])
    const { errors } = await service.query('{ duplicateCandidates(filter: { minScore: 2 }) { totalCount } }')
    expect(errors?.[0]?.originalError).toMatchObject({
      code: 'BAD_USER_INPUT',
      extensions: { argument: 'filter' },
    })
  })

  it('pages through by cursors that belong to the filter', async () => {
    const first = await ask('(first: 1)')
    const second = await ask(`(first: 1, after: "${first.pageInfo.endCursor}")`)
    const other = await service.query(
      `{ duplicateCandidates(after: "${first.pageInfo.endCursor}", filter: { country: "ID" }) { totalCount } }`,
    )

    expect([...names(first), ...names(second)]).toEqual(names(await ask()))
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    expect(other.errors?.[0]?.originalError).toMatchObject({ extensions: { argument: 'after' } })
  })

  it('is read once for every change of the store', async () => {
    const read = duplicatePairReads(service.store.db)
    const [first, again] = await Promise.all([read(), read()])
    const later = await read()
    await service.store.db
      .collection<{ _id: string }>('meta')
      .updateOne({ _id: 'position' }, { $inc: { value: 1 } })

    expect(again).toEqual(first)
    expect(later).toBe(first)
    expect(await read()).not.toBe(first)
    expect(await read()).toEqual(first)
  })
})

describe('Pairs of officials', () => {
  it('are not made of a hint that too many share', () => {
    const heads = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        id: `off_${index}`,
        name: 'Kim Yo Jong',
        country: 'KP',
        office: null,
        reportCount: 1,
        hints: ['kim|KP|'],
      }))

    expect(duplicatePairs(heads(3)).map(({ id }) => id)).toEqual([
      'off_0 off_1',
      'off_0 off_2',
      'off_1 off_2',
    ])
    expect(duplicatePairs(heads(mostSharing)).length).toBe((mostSharing * (mostSharing - 1)) / 2)
    expect(duplicatePairs(heads(mostSharing + 1))).toEqual([])
  })
})
