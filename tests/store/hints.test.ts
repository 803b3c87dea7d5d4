import { MinKey } from 'mongodb'
import { countingOf } from '../../src/store/hints'
import { counted, countedShortly } from '../../src/store/indexes'
import { collectionScans } from '../support/explain'
import { gallery } from '../support/gallery'
import { storeObjects } from '../support/objects'
import { testQueries } from '../support/testQueries'

const service = testQueries()
const [byPlace, byParties] = countedShortly.meetings
const anything = { $gte: new MinKey() }

describe('What is counted of meetings', () => {
  it.each([
    ['kinds by place', {}, ['place.city', 'kind'], byPlace],
    ['places of those held', { status: 'HELD' }, ['place.country'], byPlace],
    ['parties of those held', { status: 'HELD' }, ['facets.parties', 'reportCount'], byParties],
  ])('is read from the shortest index that has it: %s', (_what, query, read, index) => {
    const { hint, query: put } = countingOf('meetings', query, read)

    expect(hint).toEqual({ hint: index })
    expect(JSON.stringify(put)).toContain(Object.keys(index)[0])
  })

  it.each([
    ['a date bounds what is read', { 'filter.days.from': { $gte: '2021' } }, ['kind']],
    ['more is read than a short one has', {}, ['facets.parties', 'place.city']],
  ])('is left to the long index where %s', (_what, query, read) => {
    const { hint, query: put } = countingOf('meetings', query, read)

    expect(hint).toEqual({})
    expect(JSON.stringify(put)).toContain(Object.keys(counted.meetings)[0])
  })

  it('is left to the documents where a condition asks for what is not there', () => {
    const query = { 'place.country': null }

    expect(countingOf('meetings', query, ['kind']).query).toBe(query)
  })

  it('keeps what it asks for beside the bound', () => {
    expect(countingOf('meetings', { status: 'HELD' }, ['place.city'])).toEqual({
      query: { $and: [{ kind: anything }, { status: 'HELD' }] },
      hint: { hint: byPlace },
    })
  })

  it('reads no document for the questions of a board', async () => {
    await storeObjects(service.store, gallery(30))
    const { errors, commands } = await service.query(
      `query ($filter: MeetingFilter) {
         pairs: meetingStats(groupBy: [PARTY_PAIR], filter: $filter) { totalCount }
         places: meetingStats(groupBy: [COUNTRY], filter: $filter) { totalCount }
         parties: network(of: PARTIES, filter: $filter) { totalEdges }
         officials: network(of: OFFICIALS) { totalEdges } }`,
      { variables: { filter: { kind: { eq: 'BILATERAL' } } } },
    )

    expect(errors).toBeUndefined()
    const hints = commands.map(({ command }) => JSON.stringify(command.hint))
    expect(hints.length).toBe(4)
    expect(new Set(hints).size).toBe(3)
    expect(countedShortly.meetings.map((key) => JSON.stringify(key))).toEqual(expect.arrayContaining(hints))
    expect(await collectionScans(service.store.db, commands)).toEqual([])
  })
})
