import { extractFacts } from '../../src/extract'
import type { ImportOptions } from '../../src/load'
import { type Input, readChunks } from '../../src/load/readInput'
import { importAll, seedDeps } from '../support/loading'
import { testStore } from '../support/testStore'
import { countWrites } from '../support/writes'

const service = testStore()

const line = (title: string) =>
  JSON.stringify({ title, body: 'Foreign Minister Retno Marsudi met Sergey Lavrov in Jakarta.' })
const lines = ['Ministers meet', 'Ministers meet again'].map(line).join('\n')
const words =
  'Foreign Minister Retno Marsudi received her Russian counterpart Sergey Lavrov in Jakarta on Monday.'
const page = `<!doctype html><title>Ministers meet</title><article><h1>Ministers meet</h1><p>${words}</p></article>`

/** Imports an input; tells how many texts were read from their bytes, and how many extracted. */
async function run(
  text: string,
  name: string | null,
  given: Partial<ImportOptions> & { version?: string } = {},
) {
  const { version = 'test-1', ...options } = given
  const done = { read: 0, extracted: 0 }
  async function* inputs(): AsyncGenerator<Input> {
    async function* bytes() {
      yield Buffer.from(text)
    }
    for await (const input of readChunks(bytes(), name)) {
      if (!('read' in input)) throw new Error('A short text was read before it was looked for')
      const read = () => {
        done.read += 1
        return input.read()
      }
      yield { origin: 'input', ...input, read }
    }
  }
  const deps = {
    ...seedDeps(service.store),
    extractorVersion: version,
    extract: (...args: Parameters<typeof extractFacts>) => {
      done.extracted += 1
      return extractFacts(...args)
    },
  }
  const { result, writes } = await countWrites(service, (store) =>
    importAll({ ...deps, store }, inputs(), options),
  )
  return { results: result, writes, ...done }
}

describe.each([
  ['JSON Lines', lines, null, 2],
  ['a page', page, 'page.html', 1],
])('An import of %s that comes again', (_what, text, name, count) => {
  it('reads nothing, extracts nothing and writes nothing', async () => {
    const first = await run(text, name)

    const again = await run(text, name)

    expect(first).toMatchObject({ read: count, extracted: count })
    expect(again).toMatchObject({ read: 0, extracted: 0, writes: [] })
    expect(again.results).toEqual(first.results.map((result) => ({ ...result, outcome: 'UNCHANGED' })))
  })

  it('is read again with another publisher, and extracted with another time zone or extractor', async () => {
    await run(text, name)

    const publisher = await run(text, name, { publisher: 'Antara' })
    const timeZone = await run(text, name, { timeZone: 'Asia/Jakarta' })
    const version = await run(text, name, { version: 'test-2', timeZone: 'Asia/Jakarta' })

    expect(publisher).toMatchObject({ read: count, extracted: 0, writes: [] })
    expect(timeZone).toMatchObject({ read: count, extracted: count })
    expect(version).toMatchObject({ read: count, extracted: count })
    expect(version.results.map(({ outcome }) => outcome)).toEqual(Array(count).fill('UPDATED'))
  })
})

it('still finds the second of two equal lines a duplicate', async () => {
  const twice = `${line('Ministers meet')}\n${line('Ministers meet')}`
  const outcomes = async () => (await run(twice, null)).results.map(({ outcome }) => outcome)

  expect(await outcomes()).toEqual(['NEW', 'DUPLICATE'])
  expect(await outcomes()).toEqual(['UNCHANGED', 'DUPLICATE'])
})
