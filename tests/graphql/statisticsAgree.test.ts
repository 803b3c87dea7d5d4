import fc from 'fast-check'
import { dimensions } from '../../src/store/statistics/tables'
import { casesOf, inputType } from '../support/filterCases'
import { gallery } from '../support/gallery'
import { type Fields, naiveFields } from '../support/naive'
import { storeObjects } from '../support/objects'
import { testQueries } from '../support/testQueries'

interface Bucket {
  readonly keys: readonly { readonly value: string }[]
  readonly count: number
  readonly filter: object
}

const objects = gallery(40)
const known = naiveFields(objects.officials)
const lists = [
  { list: 'meetings', type: 'Meeting' },
  { list: 'agreements', type: 'Agreement' },
  { list: 'articles', type: 'Article' },
] as const

describe.each(lists)('The statistics of $list', ({ list, type }) => {
  const service = testQueries()
  const table = dimensions[list]
  const names = Object.keys(table)
  const isMany = (name: string): boolean => table[name as keyof typeof table].many
  const cases = casesOf(
    known[list] as Fields<unknown>,
    inputType(`${type}Filter`),
    objects[list] as readonly unknown[],
  )
  const source = `query ($filter: ${type}Filter, $groupBy: [${type}Dimension!]!) {
    ${list}(filter: $filter) { totalCount }
    ${type.toLowerCase()}Stats(filter: $filter, groupBy: $groupBy, first: 400) {
      buckets { keys { value } count filter } totalBuckets totalCount undated unknown } }`
  const counting = `query ($filter: ${type}Filter) { ${list}(filter: $filter) { totalCount } }`

  it('add up to the list, and each bucket is what its filter holds', async () => {
    await storeObjects(service.store, objects)
    const asked = fc.record({
      groupBy: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }),
      filter: fc.oneof(fc.constant({}), fc.constantFrom(...cases)),
      which: fc.nat(),
    })

    await fc.assert(
      fc.asyncProperty(asked, async ({ groupBy, filter, which }) => {
        const { data, errors } = await service.query(source, { variables: { filter, groupBy } })
        expect(errors).toBeUndefined()
        const { buckets, totalBuckets, totalCount, undated, unknown } = data[`${type.toLowerCase()}Stats`]
        const sum = buckets.reduce((total: number, { count }: Bucket) => total + count, 0)

        expect(totalCount).toBe(data[list].totalCount)
        expect(buckets.length).toBe(Math.min(400, totalBuckets))
        if (!groupBy.some(isMany)) expect(sum + undated + unknown).toBe(totalCount)
        else expect(sum > 0 ? sum : 1).toBeGreaterThanOrEqual(sum > 0 ? totalCount - undated - unknown : 1)
        const bucket: Bucket | undefined = buckets[which % Math.max(1, buckets.length)]
        if (!bucket) return
        const counted = await service.query(counting, { variables: { filter: bucket.filter } })
        expect(counted.errors).toBeUndefined()
        expect(counted.data[list].totalCount).toBe(bucket.count)
      }),
      { numRuns: 25, seed: 3 },
    )
  }, 120_000)
})
