import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { graphOf } from '../support/graph'
import { manySeeds } from '../support/loader'
import { importSeeds } from '../support/loading'
import { emptyStore, testStore } from '../support/testStore'

const service = testStore()
const support = join(__dirname, '..', 'support')
const count = manySeeds().length

interface Child {
  readonly outcomes: readonly string[]
  readonly code: number | null
  readonly signal: string | null
  readonly stderr: string
}

/** A loader in a process of its own; killed without warning once it has told of `killAfter` articles. */
function load(from: number, to: number, killAfter = Number.POSITIVE_INFINITY): Promise<Child> {
  const args = [service.uri, service.dbName, '2', String(from), String(to)]
  const child = spawn(process.execPath, [join(support, 'runTs.cjs'), join(support, 'loader.ts'), ...args])
  let [out, stderr] = ['', '']
  child.stderr.on('data', (data) => {
    stderr += data
  })
  child.stdout.on('data', (data) => {
    out += data
    if (out.split('\n').length > killAfter) child.kill('SIGKILL')
  })
  return new Promise((resolve) =>
    child.on('close', (code, signal) =>
      resolve({ outcomes: out.split('\n').filter((line) => line !== ''), code, signal, stderr }),
    ),
  )
}

/** What one loader makes of all of them. */
let graph: unknown
beforeAll(async () => {
  await emptyStore(service.store)
  await importSeeds(service.store, manySeeds())
  graph = await graphOf(service.store)
}, 60_000)

/** Positions without gap or double, and no two objects of one identity. */
async function expectWholeLog(): Promise<void> {
  const changes = service.store.db.collection<{ _id: number }>('changes')
  const positions = (await changes.find().sort({ _id: 1 }).toArray()).map(({ _id }) => _id)
  expect(positions).toEqual(positions.map((_, index) => index + 1))
  expect(await service.store.position()).toBe(positions.length)
}

describe('A loader that is killed', () => {
  it.each([1, 7, 20])(
    'after %i articles leaves a store that a second run completes',
    async (killAfter) => {
      const killed = await load(0, count, killAfter)
      expect(killed.signal).toBe('SIGKILL')
      const stored = await service.store.db.collection('articles').countDocuments()
      expect(stored).toBeGreaterThanOrEqual(killed.outcomes.length)
      const outcomes = await importSeeds(service.store, manySeeds())

      expect(outcomes.filter((outcome) => outcome === 'UNCHANGED')).toHaveLength(stored)
      expect(await graphOf(service.store)).toEqual(graph)
      await expectWholeLog()
    },
    60_000,
  )
})

describe('Two loaders at once', () => {
  it('on two halves give the store that one gives', async () => {
    const [first, second] = await Promise.all([load(0, count / 2), load(count / 2, count)])

    expect([first.stderr, second.stderr]).toEqual(['', ''])
    expect([...first.outcomes, ...second.outcomes]).toEqual(Array(count).fill('NEW'))
    expect(await graphOf(service.store)).toEqual(graph)
    await expectWholeLog()
  }, 60_000)

  it('on the same articles give the store that one gives, each article new to one of them', async () => {
    const children = await Promise.all([load(0, count), load(0, count)])

    const outcomes = children.flatMap((child) => child.outcomes)
    expect(children.map(({ code, stderr }) => [code, stderr])).toEqual([
      [0, ''],
      [0, ''],
    ])
    expect(outcomes.filter((outcome) => outcome === 'NEW')).toHaveLength(count)
    expect(outcomes.filter((outcome) => outcome === 'UNCHANGED')).toHaveLength(count)
    expect(await graphOf(service.store)).toEqual(graph)
    await expectWholeLog()
  }, 60_000)
})
