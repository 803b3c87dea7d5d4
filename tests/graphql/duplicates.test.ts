import { toMeetingDoc, toOfficialDoc } from '../../src/store/documents'
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
