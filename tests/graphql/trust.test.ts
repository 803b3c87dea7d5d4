import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Reject, type Statement } from '../../src/domain/model'
import { rejectStore } from '../../src/store/rejects'
import { executors } from '../support/executors'
import { collectionScans } from '../support/explain'
import { agr, agreement, meeting, mtg, off, official, storeObjects } from '../support/objects'
import { testQueries, testServiceFacts } from '../support/testQueries'

const said = (field: string, value: string, count = 1): Statement => ({
  field,
  value,
  count,
  first: null,
  last: null,
  evidence: [],
})

const at = (day: number) => `2021-12-${day}T08:00`

describe.each(executors)('discrepancies, run by $name', ({ run }) => {
  const service = testQueries(run)

  beforeEach(() =>
    storeObjects(service.store, {
      officials: [
        official({
          id: off(1),
          name: 'Retno',
          country: 'ID',
          statements: [said('country', 'ID', 3), said('country', 'RU')],
          lastReportedAt: at(12),
        }),
        official({
          id: off(2),
          name: 'Nobody doubts',
          country: 'ID',
          statements: [said('country', 'ID', 3)],
        }),
      ],
      meetings: [
        meeting({
          id: mtg(1),
          on: '2021-12-13',
          place: { venue: null, city: 'Jakarta', country: 'ID' },
          statements: [
            said('date', '2021-12-13', 2),
            said('date', '2021-12-14'),
            said('city', 'Jakarta', 2),
            said('city', 'Bogor'),
          ],
          lastReportedAt: at(14),
        }),
      ],
      agreements: [
        agreement({
          id: agr(1),
          on: '2021-12-14',
          statements: [said('date', '2021-12-14', 2), said('date', '2021-12-20')],
          lastReportedAt: at(13),
        }),
      ],
    }),
  )

  const ask = async (args: string) => {
    const { data, errors, commands } = await service.query(
      `{ discrepancies${args} { totalCount pageInfo { hasNextPage endCursor }
         nodes { object { id } discrepancies { field served { value } others { value } } } } }`,
    )
    expect(errors).toBeUndefined()
    return { ...data.discrepancies, commands }
  }
  const ids = ({ nodes }: { nodes: { object: { id: string } }[] }) => nodes.map(({ object }) => object.id)

  it('lists each object once, the last reported first, with what the reports say', async () => {
    const found = await ask('')

    expect(found.totalCount).toBe(3)
    expect(ids(found)).toEqual([mtg(1), agr(1), off(1)])
    expect(found.nodes[0].discrepancies).toEqual([
      { field: 'date', served: { value: '2021-12-13' }, others: [{ value: '2021-12-14' }] },
      { field: 'city', served: { value: 'Jakarta' }, others: [{ value: 'Bogor' }] },
    ])
    expect(found.commands.length).toBe(5)
    expect(await collectionScans(service.store.db, found.commands)).toEqual([])
  })

  it('takes no later stage of an agreement for a disagreement, in the list and on the agreement alike', async () => {
    const statements = [said('status', 'SIGNED', 2), said('status', 'NEGOTIATING')]
    await storeObjects(service.store, {
      agreements: [agreement({ id: agr(2), status: 'SIGNED', statements })],
    })

    const { data } = await service.query(
      '{ agreements { nodes { id discrepancies { field } } } no: agreements(filter: { hasDiscrepancies: false }) { nodes { id } } }',
    )

    const [disputed, settled] = [agr(1), agr(2)].map((id) =>
      data.agreements.nodes.find((node: { id: string }) => node.id === id),
    )
    expect(disputed.discrepancies).toEqual([{ field: 'date' }])
    expect(settled.discrepancies).toEqual([])
    expect(data.no.nodes).toEqual([{ id: agr(2) }])
  })

  it('keeps types and a field', async () => {
    const dates = await ask('(filter: { field: "date" })')

    expect(ids(dates)).toEqual([mtg(1), agr(1)])
    expect(dates.nodes[0].discrepancies.map(({ field }: { field: string }) => field)).toEqual(['date'])
    expect(ids(await ask('(filter: { types: [OFFICIAL, AGREEMENT] })'))).toEqual([agr(1), off(1)])
    expect(ids(await ask('(filter: { types: [OFFICIAL], field: "date" })'))).toEqual([])
  })

  it('pages through', async () => {
    const first = await ask('(first: 2)')
    const second = await ask(`(first: 2, after: "${first.pageInfo.endCursor}")`)

    expect([...ids(first), ...ids(second)]).toEqual([mtg(1), agr(1), off(1)])
    expect(second.pageInfo.hasNextPage).toBe(false)
  })

  it('refuses types that no reports are folded into', async () => {
    const { errors } = await service.query('{ discrepancies(filter: { types: [ARTICLE] }) { totalCount } }')

    expect(errors?.[0]?.originalError).toMatchObject({
      code: 'BAD_USER_INPUT',
      extensions: { argument: 'filter' },
    })
  })
})

describe('rejects', () => {
  const service = testQueries()
  const entry = (index: number, reason: Reject['reason']) => ({
    origin: `/home/someone/news/page-${index}.html`,
    line: index === 2 ? 7 : null,
    reason,
    message: `at /home/someone/news: ${reason}`,
    at: `2022-01-0${index}T00:00:00.000Z`,
  })
  const source = `query ($reasons: [RejectReason!]) { rejects(first: 2, reasons: $reasons) { totalCount pageInfo { hasNextPage }
    nodes { id source origin line reason message at } } }`

  beforeEach(() =>
    rejectStore(service.store.db).keep([entry(1, 'NO_TEXT'), entry(2, 'MALFORMED'), entry(3, 'EMPTY')]),
  )

  it('says what was rejected and why, without the folders it came from', async () => {
    const { data, errors, commands } = await service.query(source)

    expect(errors).toBeUndefined()
    expect(data.rejects).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } })
    expect(data.rejects.nodes).toMatchObject([
      { source: 'page-3.html', line: null, reason: 'EMPTY', origin: null, message: null },
      { source: 'page-2.html', line: 7, reason: 'MALFORMED', at: '2022-01-02T00:00:00.000Z' },
    ])
    expect(JSON.stringify(data)).not.toContain('someone')
    expect(await collectionScans(service.store.db, commands)).toEqual([])
  })

  it('shows editors the path and the message', async () => {
    const { data } = await service.query(source, {
      viewer: { roles: ['EDITOR'] },
      variables: { reasons: ['NO_TEXT'] },
    })

    expect(data.rejects.nodes).toMatchObject([
      { origin: '/home/someone/news/page-1.html', message: 'at /home/someone/news: NO_TEXT' },
    ])
    expect(data.rejects.totalCount).toBe(1)
  })
})

describe('extractionQuality', () => {
  const service = testQueries()
  const scores = JSON.parse(readFileSync(join(__dirname, '..', 'corpus', 'baseline.json'), 'utf8'))

  it('serves the committed figures, each with what it is of, without a command of the store', async () => {
    const { data, errors, commands } = await service.query(
      '{ extractionQuality { extractor scores { set type field score } resolution { precision recall } } }',
      { service: { ...testServiceFacts, scores } },
    )

    expect(errors).toBeUndefined()
    expect(commands).toEqual([])
    const found = data.extractionQuality
    expect(found.extractor).toBe('test')
    expect(found.resolution).toEqual(scores.resolution)
    expect(found.scores).toEqual(
      expect.arrayContaining([
        { set: 'CHECK', type: 'MEETING', field: 'kind', score: scores.check['meeting.kind'] },
        { set: 'TUNING', type: 'AGREEMENT', field: null, score: scores.tuning.agreements },
        { set: 'CHECK', type: null, field: null, score: scores.check.overall },
      ]),
    )
    const { resolution: _resolution, ...sets } = scores
    expect(found.scores.length).toBe(Object.values<object>(sets).flatMap(Object.keys).length)
  })

  it('is in the image', () => {
    const image = readFileSync(join(__dirname, '..', '..', 'Dockerfile'), 'utf8')

    expect(image).toContain('COPY tests/corpus/baseline.json ./tests/corpus/baseline.json')
  })
})
