import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { BSON } from 'mongodb'
import { commandReader } from '../../scripts/bench/countingProxy'
import { longTexts } from '../../scripts/bench/longTexts'
import { operations, requestBodies } from '../../scripts/bench/operations'
import { withDatabase } from '../../scripts/bench/programs'
import { ask, percentile } from '../../scripts/bench/questions/ask'
import { growth, median, medianRatio, summarize } from '../../scripts/bench/ratios'
import { show, table } from '../../scripts/bench/table'

describe('The ratios of the bench', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('take the middle of %j', (values, middle) => {
    expect(median(values)).toBe(middle)
  })

  it('have no middle of nothing', () => {
    expect(median([])).toBeNaN()
  })

  it('are formed round by round, so that a slow round changes nothing', () => {
    const service = [2, 2, 20]
    const floor = [1, 1, 10]

    expect(medianRatio(service, floor)).toBe(2)
    expect(median(service) / median(floor)).toBe(2)
    expect(medianRatio([2, 20, 20], [1, 10, 1])).toBe(2)
  })

  it('keep of memory the most and of all else the median', () => {
    const interval = { perSecond: 10, p50: 1, p99: 2, cpuMs: 3, rss: 100 }

    expect(
      summarize([interval, { ...interval, perSecond: 30, rss: 300 }, { ...interval, perSecond: 20 }]),
    ).toEqual({
      ...interval,
      perSecond: 20,
      rss: 300,
    })
  })

  it('tell growth in proportion from growth with the square', () => {
    const points = (power: number) => [1, 2, 4].map((size) => ({ size, cost: 5 * size ** power }))

    expect(growth(points(1))).toBeCloseTo(1)
    expect(growth(points(2))).toBeCloseTo(2)
    expect(growth([{ size: 1, cost: 1 }])).toBeNaN()
  })
})

describe('The percentiles of the bench', () => {
  it.each([
    [[5, 1, 4, 2, 3], 50, 3],
    [[5, 1, 4, 2, 3], 95, 5],
    [Array.from({ length: 100 }, (_, index) => index + 1), 95, 95],
    [[7], 95, 7],
  ])('of %j: %i in a hundred do not pass %i', (values, percent, expected) => {
    expect(percentile(values, percent)).toBe(expected)
  })

  it('are none of nothing', () => {
    expect(percentile([], 95)).toBeNaN()
  })
})

describe('Asking for a while', () => {
  it('waits for each answer on every connection, and counts those that are errors', async () => {
    const seen: string[] = []
    const server = createServer((request, response) => {
      request.setEncoding('utf8').once('data', (body: string) => {
        seen.push(body)
        response.end(body === 'bad' ? '{"errors":[]}' : '{"data":{}}')
      })
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo

    const asked = await ask(`http://127.0.0.1:${port}/`, ['good', 'bad'], { connections: 4, seconds: 0.05 })
    server.close()

    expect(asked.latencies.length).toBe(seen.length)
    expect(asked.failed).toBe(seen.filter((body) => body === 'bad').length)
    expect(seen.slice(0, 4).sort()).toEqual(['bad', 'bad', 'good', 'good'])
  })
})

describe('The reader of commands', () => {
  const message = (command: object, requestId = 1): Buffer => {
    const body = BSON.serialize(command)
    const header = Buffer.alloc(21)
    header.writeInt32LE(header.length + body.length, 0)
    header.writeInt32LE(requestId, 4)
    header.writeInt32LE(2013, 12)
    return Buffer.concat([header, body])
  }
  const bytes = Buffer.concat([
    message({ hello: 1 }),
    message({ find: 'articles', filter: {} }),
    message({ getMore: 7, collection: 'articles' }),
    message({ ping: 1 }),
    message({ find: 'officials', filter: { name: 'x'.repeat(70_000) } }),
  ])

  it.each([1, 7, 16, 1_000, 1_000_000])('counts each once where bytes come %i at a time', (size) => {
    const names: string[] = []
    const read = commandReader((name) => names.push(name))

    for (let at = 0; at < bytes.length; at += size) read(bytes.subarray(at, at + size))

    expect(names).toEqual(['find', 'getMore', 'find'])
  })
})

describe('The requests of the bench', () => {
  const samples = { articleIds: ['a', 'b'], officialIds: ['o'], years: ['2019', '2020', '2021'] }

  it.each(operations)('$short asks by name, once for each sample', (operation) => {
    const bodies = requestBodies(operation, samples).map((body) => JSON.parse(body))

    expect(bodies.length).toBe(operation.variables(samples).length)
    for (const body of bodies) {
      expect(body.operationName).toBe(operation.name)
      expect(body.query).toContain(`query ${operation.name}`)
    }
  })

  it.each([
    ['mongodb://127.0.0.1:1/', 'mongodb://127.0.0.1:1/bench'],
    ['mongodb://127.0.0.1:1', 'mongodb://127.0.0.1:1/bench'],
    ['mongodb://a:1,b:2/other?replicaSet=rs0', 'mongodb://a:1,b:2/bench?replicaSet=rs0'],
    ['mongodb://me:pass@a:1/?w=1', 'mongodb://me:pass@a:1/bench?w=1'],
  ])('go to a database of their own: %s', (uri, expected) => {
    expect(withDatabase({ uri, database: 'bench' })).toBe(expected)
  })
})

describe('The long texts', () => {
  it.each(longTexts)('$name: twice the size is twice the text', ({ make }) => {
    const [one, two] = [make(1_000), make(2_000)]

    expect(two.length / one.length).toBeCloseTo(2, 1)
    expect(make(1_000)).toBe(one)
  })
})

describe('The tables', () => {
  it('align numbers to the right and words to the left', () => {
    expect(
      table(
        ['what', 'ms'],
        [
          ['a', '1.0'],
          ['longer', '12.5'],
        ],
      ),
    ).toBe(['| what   |   ms |', '| ------ | ---: |', '| a      |  1.0 |', '| longer | 12.5 |'].join('\n'))
  })

  it.each([
    [0.0432, '0.043'],
    [1.267, '1.27'],
    [12.34, '12.3'],
    [2480.4, '2,480'],
    [Number.NaN, '–'],
  ])('show %d as %s', (value, shown) => {
    expect(show(value)).toBe(shown)
  })
})
