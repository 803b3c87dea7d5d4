import fc from 'fast-check'
import { type MeetingSet, mostMembers, type NetworkBounds, networkOf } from '../../src/domain/network'

const set = (members: string, meetings = 1, lastMet: string | null = null): MeetingSet => ({
  members: members.split(' '),
  meetings,
  evidenceCount: 2 * meetings,
  lastMet: lastMet === null ? null : { from: lastMet, edtf: lastMet },
})

const all: NetworkBounds = { minWeight: 0, minMeetings: 1, order: 'HEAVIEST_FIRST', first: 1_000 }
const pairs = (sets: readonly MeetingSet[], bounds = all) =>
  networkOf(sets, bounds).ties.map(({ source, target, weight, meetings }) => [
    source,
    target,
    weight,
    meetings,
  ])

describe('networkOf', () => {
  it('counts a meeting of n members 1 / (n − 1) for each two of them', () => {
    expect(pairs([set('a b', 2), set('a b c'), set('b c d e')])).toEqual([
      ['a', 'b', 2.5, 3],
      ['b', 'c', 0.8333, 2],
      ['a', 'c', 0.5, 1],
      ['b', 'd', 0.3333, 1],
      ['b', 'e', 0.3333, 1],
      ['c', 'd', 0.3333, 1],
      ['c', 'e', 0.3333, 1],
      ['d', 'e', 0.3333, 1],
    ])
  })

  it('puts those of the most meetings first where it is asked to', () => {
    const sets = [set('a b', 2), set('c d e', 3)]

    expect(pairs(sets)[0]).toEqual(['a', 'b', 2, 2])
    expect(
      pairs(sets, { ...all, order: 'MOST_MEETINGS_FIRST' }).map(([a, b, , meetings]) => [a, b, meetings]),
    ).toEqual([
      ['c', 'd', 3],
      ['c', 'e', 3],
      ['d', 'e', 3],
      ['a', 'b', 2],
    ])
  })

  it('keeps the ties that are strong enough, and says how many there are whatever is shown', () => {
    const sets = [set('a b', 3), set('b c', 2), set('c d')]

    const network = networkOf(sets, { ...all, minWeight: 2, minMeetings: 0, first: 1 })

    expect(network.ties).toHaveLength(1)
    expect([network.totalTies, network.totalMembers, network.meetings]).toEqual([2, 3, 6])
    expect(network.members.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(pairs(sets, { ...all, minMeetings: 3 })).toEqual([['a', 'b', 3, 3]])
  })

  it('says when two met last, and from how many reports that is known', () => {
    const sets = [set('a b', 1, '2021-12'), set('a b c', 1, '2021-12-13'), set('a b', 4, null)]

    const [tie] = networkOf(sets, all).ties

    expect(tie).toMatchObject({ evidenceCount: 12, lastMet: { from: '2021-12-13', edtf: '2021-12-13' } })
  })

  it('passes over crowds, and counts them', () => {
    const crowd = Array.from({ length: mostMembers + 1 }, (_, at) => `m${at}`).join(' ')

    const network = networkOf([set(crowd, 2), set('a b')], all)

    expect([network.totalTies, network.meetings, network.crowds]).toEqual([1, 1, 2])
  })

  it('gives each member the weights of all its ties, which add up to its meetings', () => {
    const members = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 2, maxLength: 6 })
    const sets = fc.array(fc.tuple(members, fc.integer({ min: 1, max: 5 })), { maxLength: 12 })

    fc.assert(
      fc.property(sets, (given) => {
        const { members: nodes, ties } = networkOf(
          given.map(([ids, meetings]) => set(ids.join(' '), meetings)),
          all,
        )
        for (const { id, weight, degree } of nodes) {
          const own = ties.filter(({ source, target }) => source === id || target === id)
          expect(own.reduce((sum, tie) => sum + tie.weight, 0)).toBeCloseTo(weight, 2)
          expect(own.length).toBe(degree)
        }
      }),
    )
  })

  it('gives the same whatever the order of the meetings', () => {
    const sets = [set('a b c d'), set('a b'), set('c d e', 3), set('b e', 2)]

    expect(networkOf([...sets].reverse(), all)).toEqual(networkOf(sets, all))
  })
})
