import { importSeeds } from '../support/loading'
import type { ArticleSeed } from '../support/seeds'
import { testQueries } from '../support/testQueries'

const service = testQueries()

const people = [
  { name: 'Joko Widodo', country: 'ID', office: 'President' },
  { name: 'Nikolai Patrushev', country: 'RU', office: 'Secretary of the Security Council' },
]
const call = {
  who: people.map(({ name }) => name),
  parties: ['ID', 'RU'],
  kind: 'COURTESY_CALL',
  status: 'HELD',
  date: '2021-12-13',
  city: 'Jakarta',
} as const
const consultation = { ...call, kind: 'CONSULTATION', date: '2021-12-14', ordinal: 6 } as const

/** Five articles report the call, two of them the consultation, too. */
const seeds = Array.from({ length: 5 }, (_, index) => ({
  headline: `Report ${index}`,
  publishedAt: `2021-12-${15 + index}`,
  officials: people,
  meetings: index < 2 ? [call, consultation] : [call],
})) as unknown as ArticleSeed[]

const ask = async (args: string) => {
  const { data, errors } = await service.query(
    `{ meetingStats(${args}) { totalCount undated buckets { keys { value } count } } }`,
  )
  expect(errors).toBeUndefined()
  const { buckets, ...totals } = data.meetingStats
  const shown = buckets.map(
    ({ keys: [key], count }: { keys: { value: string }[]; count: number }) => `${key?.value}: ${count}`,
  )
  return { ...totals, shown }
}

describe('Statistics by reports', () => {
  it('count five articles on one meeting as one occasion and five reports, and an article on two meetings once', async () => {
    await importSeeds(service.store, seeds)

    expect(await ask('groupBy: [KIND]')).toEqual({
      totalCount: 2,
      undated: 0,
      shown: ['CONSULTATION: 1', 'COURTESY_CALL: 1'],
    })
    expect(await ask('groupBy: [KIND], countBy: REPORT')).toEqual({
      totalCount: 2,
      undated: 0,
      shown: ['COURTESY_CALL: 5', 'CONSULTATION: 2'],
    })
    expect(await ask('groupBy: [YEAR], countBy: REPORT')).toMatchObject({ totalCount: 2, shown: ['2021: 5'] })
    expect(await ask('groupBy: [PARTY_PAIR], countBy: REPORT')).toMatchObject({ shown: ['cty_ID|cty_RU: 5'] })
    expect(await ask('groupBy: [DAY], countBy: REPORT, having: { count: { gt: 2 } }')).toMatchObject({
      shown: ['2021-12-13: 5'],
    })
  })
})
