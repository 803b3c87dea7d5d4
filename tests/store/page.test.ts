import fc from 'fast-check'
import { AppError } from '../../src/domain/errors'
import { beyond, bindingOf, decodeCursor, encodeCursor, sortKeys, toSort } from '../../src/store/page'
import { art, article, insertObjects } from '../support/objects'
import { factsOf } from '../support/seeds'
import { testQueries } from '../support/testQueries'

const service = testQueries()

const dated = (index: number, publishedAt: string | null) =>
  article({ id: art(index), facts: factsOf({ publishedAt, headline: `Headline ${index % 3}` }) })

const orderings = [
  '[{ field: PUBLISHED_AT, direction: DESC }]',
  '[{ field: PUBLISHED_AT, direction: ASC }]',
  '[{ field: HEADLINE, direction: ASC }]',
  '[{ field: HEADLINE, direction: DESC }, { field: PUBLISHED_AT, direction: ASC }]',
]

describe('A cursor', () => {
  const binding = bindingOf('articles', { tag: { eq: 'g20' } }, [{ field: 'HEADLINE', direction: 'ASC' }])
  const bound = { binding, length: 2, argument: 'after' }

  it('gives back the position it was made of', () => {
    fc.assert(
      fc.property(fc.tuple(fc.oneof(fc.string(), fc.integer()), fc.string()), (position) => {
        expect(decodeCursor(encodeCursor(binding, position), bound)).toEqual(position)
      }),
    )
  })

  it('is bound to filter and order, however the filter is written', () => {
    const order = [{ field: 'HEADLINE', direction: 'ASC' as const }]
    const one = bindingOf('articles', { a: { eq: 1 }, b: { eq: 2 } }, order)

    expect(bindingOf('articles', { b: { eq: 2 }, a: { eq: 1 } }, order)).toBe(one)
    expect(bindingOf('articles', { a: { eq: 2 }, b: { eq: 2 } }, order)).not.toBe(one)
    expect(bindingOf('articles', { a: { eq: 1 }, b: { eq: 2 } }, [])).not.toBe(one)
    expect(bindingOf('officials', { a: { eq: 1 }, b: { eq: 2 } }, order)).not.toBe(one)
  })

  it.each([
    ['', 'nothing'],
    ['????', 'no base64'],
    [Buffer.from('{"a":1}').toString('base64url'), 'no list'],
    [Buffer.from(JSON.stringify([2, binding, 'x', 'y'])).toString('base64url'), 'another version'],
    [encodeCursor('another', ['x', 'y']), 'another list'],
    [encodeCursor(binding, ['x']), 'too short a position'],
    [Buffer.from(JSON.stringify([1, binding, { $gt: '' }, 'y'])).toString('base64url'), 'an operator'],
  ])('%s is refused with the name of its argument: %s', (cursor) => {
    const decode = () => decodeCursor(cursor, bound)

    expect(decode).toThrow(AppError)
    expect(decode).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', extensions: { argument: 'after' } }),
    )
  })
})

describe('The order of a list', () => {
  const orders = { DATE: { asc: 'order.date.asc', desc: 'order.date.desc' }, COUNT: { asc: 'n', desc: 'n' } }

  it('ends in the id, which runs as the last order does', () => {
    const keys = sortKeys(orders, [
      { field: 'COUNT', direction: 'ASC' },
      { field: 'DATE', direction: 'DESC' },
    ])

    expect(toSort(keys, false)).toEqual({ n: 1, 'order.date.desc': -1, _id: -1 })
    expect(toSort(keys, true)).toEqual({ n: -1, 'order.date.desc': 1, _id: 1 })
    expect(beyond(keys, [2, 'd', 'i'], 1)).toEqual({
      $or: [
        { n: { $gt: 2 } },
        { n: 2, 'order.date.desc': { $lt: 'd' } },
        { n: 2, 'order.date.desc': 'd', _id: { $lt: 'i' } },
      ],
    })
  })

  it('puts absent values last, both ways', async () => {
    await insertObjects(service.store, {
      articles: [dated(1, '2021-01-01'), dated(2, null), dated(3, '2022-01-01'), dated(4, null)],
    })
    const ids = async (direction: string) => {
      const source = `{ articles(orderBy: [{ field: PUBLISHED_AT, direction: ${direction} }]) { nodes { id } } }`
      return (await service.query(source)).data.articles.nodes.map(({ id }: { id: string }) =>
        Number(id.slice(4)),
      )
    }

    expect(await ids('ASC')).toEqual([1, 3, 2, 4])
    expect(await ids('DESC')).toEqual([3, 1, 4, 2])
  })
})

describe('Pages', () => {
  it.each(orderings)(
    'stay whole while articles are inserted, in order %s',
    async (orderBy) => {
      const time = fc.constantFrom('2021-12-14', '2021-12-14T08:00', '2022-01-01', null)
      await fc.assert(
        fc.asyncProperty(
          fc.array(time, { minLength: 1, maxLength: 20 }),
          fc.array(time, { maxLength: 12 }),
          fc.integer({ min: 1, max: 5 }),
          fc.boolean(),
          async (before, later, size, backward) => {
            await service.store.db.collection('articles').deleteMany({})
            await insertObjects(service.store, { articles: before.map((at, index) => dated(2 * index, at)) })
            const waiting = later.map((at, index) => dated(2 * index + 1, at))
            const seen: string[] = []
            const [count, from, more, cursor] = backward
              ? ['last', 'before', 'hasPreviousPage', 'startCursor']
              : ['first', 'after', 'hasNextPage', 'endCursor']
            for (let at: string | null = null; ; ) {
              const source = `query ($at: String) { articles(${count}: ${size}, ${from}: $at, orderBy: ${orderBy}) {
              nodes { id } pageInfo { ${more} ${cursor} } } }`
              const { data } = await service.query(source, { variables: { at } })
              const { nodes, pageInfo } = data.articles
              seen.push(...nodes.map(({ id }: { id: string }) => id))
              if (!pageInfo[more]) break
              at = pageInfo[cursor]
              await insertObjects(service.store, { articles: waiting.splice(0, 2) })
            }

            const old = seen.filter((id) => Number(id.slice(4)) % 2 === 0)
            expect(old.sort()).toEqual(before.map((_, index) => art(2 * index)).sort())
            expect(new Set(seen).size).toBe(seen.length)
          },
        ),
        { numRuns: 25 },
      )
    },
    120_000,
  )
})
