import fc from 'fast-check'
import { conjunction, conjuncts, namedValues, splitFilter } from '../../src/store/filters/conjuncts'

const A = { kind: { eq: 'CALL' } }
const B = { kind: { in: ['CALL', 'VISIT'] } }
const held = { status: { eq: 'HELD' } }

describe('splitFilter', () => {
  it.each([
    ['nothing', null, [], []],
    ['another field', held, [], [held]],
    ['the field', A, [A.kind], []],
    ['the field beside others', { ...A, ...held }, [A.kind], [held]],
    ['the field in an `and` in an `and`', { and: [{ and: [A, held] }, B] }, [A.kind, B.kind], [held]],
    ['the field under `or`', { or: [A, held] }, [], [{ or: [A, held] }]],
    ['the field under `not`', { not: A, ...held }, [], [{ not: A, ...held }]],
  ])('finds in %s what is asked of the field', (_, filter, own, rest) => {
    expect(splitFilter(filter, ['kind'])).toEqual({ own, rest })
  })

  it('takes a condition on one part out where it asks nothing else of the same part', () => {
    const party = { id: { eq: 'cty_ID' } }
    const split = (parties: object) => splitFilter({ parties }, ['parties', 'some', 'id'])

    expect(split({ some: party })).toEqual({ own: [party.id], rest: [] })
    expect(split({ some: party, count: { gte: 3 } })).toEqual({
      own: [party.id],
      rest: [{ parties: { count: { gte: 3 } } }],
    })
    for (const parties of [
      { some: { ...party, organization: { isNull: true } } },
      { none: party },
      { some: { and: [party] } },
      { some: {} },
    ])
      expect(split(parties)).toEqual({ own: [], rest: [{ parties }] })
  })
})

describe('conjunction', () => {
  it('puts conditions on different fields side by side and joins others by `and`', () => {
    expect(conjunction([])).toEqual({})
    expect(conjunction([A, held])).toEqual({ ...A, ...held })
    expect(conjunction([A, held, B])).toEqual({ ...A, ...held, and: [B] })
  })

  it('holds the same conditions again when it is taken apart, with at most 20 in one `and`', () => {
    const most = (filter: object): number => {
      const { and = [] } = filter as { and?: object[] }
      return Math.max(and.length, ...and.map(most))
    }
    fc.assert(
      fc.property(fc.array(fc.constantFrom(A, B, held), { maxLength: 70 }), (conditions) => {
        const filter = conjunction(conditions)
        const parts = conjuncts(filter).flatMap((part) =>
          Object.entries(part).map((entry) => JSON.stringify(entry)),
        )
        const given = conditions.flatMap((part) => Object.entries(part).map((entry) => JSON.stringify(entry)))
        expect(parts.sort()).toEqual(given.sort())
        expect(most(filter)).toBeLessThanOrEqual(20)
      }),
    )
  })
})

describe('namedValues', () => {
  it('gives each value that `eq` and `in` name once', () => {
    expect(namedValues([{ eq: 'a' }, { in: ['b', 'a'] }, { notIn: ['c'] }, { contains: 'd' }])).toEqual([
      'a',
      'b',
    ])
  })
})
