import { readFileSync } from 'node:fs'
import { emptyScope, type Scope } from '../../src/embedded/engine/expr/scope'
import { mostHeld } from '../../src/embedded/engine/memory'
import { compilePipeline } from '../../src/embedded/engine/stages/pipeline'
import type { Doc } from '../../src/embedded/engine/values'
import { failure, testEndpoint } from './support/endpoint'

const documents = Array.from({ length: 2000 }, (_, i) => ({
  _id: i,
  kind: i % 3,
  text: `${i} ${'x'.repeat(50)}`,
}))
const run = (stage: Doc, memory: number): Doc[] => {
  const scope: Scope = { ...emptyScope, memory, from: () => documents }
  return [...compilePipeline([stage], scope)(documents)]
}

describe('a stage that holds documents', () => {
  it.each<[string, Doc, number]>([
    ['$sort', { $sort: { text: -1 } }, 2000],
    ['$group of many groups', { $group: { _id: '$text' } }, 2000],
    ['$push', { $group: { _id: null, all: { $push: '$text' } } }, 1],
    ['$addToSet', { $group: { _id: null, all: { $addToSet: '$text' } } }, 1],
    ['$facet', { $facet: { all: [{ $match: {} }] } }, 1],
  ])('is refused more memory than there is, and no less: %s', async (_, stage, count) => {
    const found = await failure(Promise.resolve().then(() => run(stage, 40_000)))

    expect(found).toEqual({ code: 292, message: expect.stringMatching(/40000 bytes for \$\w+.*MONGODB_URI/) })
    expect(run(stage, mostHeld)).toHaveLength(count)
  })

  it('counts only what it keeps', () => {
    const first = {
      $group: { _id: '$kind', first: { $first: '$text' }, last: { $last: '$text' }, n: { $sum: 1 } },
    }

    expect(run(first, 4000).map(({ n }) => n)).toEqual([667, 667, 666])
  })
})

const endpoint = testEndpoint()

describe('an answer', () => {
  it('is no larger than a document may be', async () => {
    const items = endpoint.db.collection('items')
    await items.insertMany(Array.from({ length: 20 }, (_, i) => ({ text: String(i).padEnd(1_000_000, 'x') })))

    const pushed = items.aggregate([{ $group: { _id: null, all: { $push: '$text' } } }]).toArray()

    const long = {
      $set: {
        text: {
          $reduce: {
            input: Array(20).fill('$text'),
            initialValue: '',
            in: { $concat: ['$$value', '$$this'] },
          },
        },
      },
    }

    expect((await failure(pushed)).code).toBe(10334)
    expect((await failure(items.aggregate([{ $limit: 1 }, long]).toArray())).code).toBe(10334)
    expect((await failure(items.distinct('text'))).code).toBe(17217)
    expect(await items.aggregate([{ $sort: { text: 1 } }]).toArray()).toHaveLength(20)
  })
})

const onLinux = process.platform === 'linux' ? it : it.skip
onLinux('a data file that grows is mapped once, so that no page of it counts twice as resident', async () => {
  const items = endpoint.db.collection('growing')
  for (let i = 0; i < 4; i++)
    await items.insertMany(Array.from({ length: 100 }, () => ({ text: 'x'.repeat(10_000) })))

  expect(mapsOf(endpoint.dir)).toHaveLength(1)
})

const mapsOf = (dir: string): string[] =>
  readFileSync('/proc/self/maps', 'utf8')
    .split('\n')
    .filter((line) => line.endsWith(`${dir}/data.mdb`))
