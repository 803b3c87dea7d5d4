import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Collection, MongoClient } from 'mongodb'
import { openEmbedded } from '../src/embedded/server'
import { readOptions, runProgram, wholeNumber } from './commandLine'
import { killLoaders } from './loaderKills'

const usage = `Kills processes that write to an embedded store, again and again, and looks at what they left.
  npm run test:durability -- [--kills N] [--articles N] [--writes N] [--seed N]
  --kills N      times a loader is killed within its imports (200), of so many --articles each (96)
  --writes N     times a writer of inserts, updates and transactions is killed (50)
Every write that was acknowledged must be there, none by half, the indexes must agree with the documents, and an import
that is run again must end as one that was not killed.`

type Item = { _id: number; batch: number; key: string; tags: string[]; state: string; times: number }
type Acknowledged = { batch: number; ids: number[] }

/** The child: writes without end, by inserts, updates, deletes and transactions, and tells what was acknowledged. */
async function write(dir: string, first: number): Promise<void> {
  const { uri } = await openEmbedded({ dir })
  const client = new MongoClient(uri)
  const items = client.db('durable').collection<Item>('items')
  await items.createIndex({ key: 1 }, { unique: true })
  await items.createIndex({ tags: 1, state: 1 })
  process.send?.('started')
  for (let batch = first; ; batch++) {
    const ids = Array.from({ length: 20 }, (_, i) => batch * 20 + i)
    const documents = ids.map((_id) => ({
      _id,
      batch,
      key: `k${_id}`,
      tags: [`t${_id % 7}`, `u${_id % 3}`],
      state: 'new',
      times: 0,
    }))
    if (batch % 3 === 0)
      await client.withSession((session) =>
        session.withTransaction(async () => {
          await items.insertMany(documents, { session })
          await items.updateMany({ batch }, { $set: { state: 'settled' }, $inc: { times: 1 } }, { session })
        }),
      )
    else {
      await items.insertMany(documents)
      await items.updateMany(
        { batch },
        { $set: { state: 'settled' }, $push: { tags: `s${batch % 5}` }, $inc: { times: 1 } },
      )
    }
    process.send?.({ batch, ids } satisfies Acknowledged)
  }
}

const same = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((x, i) => x === b[i])
async function idsBy(items: Collection<Item>, filter: object, hint: object): Promise<number[]> {
  const found = await items
    .find(filter, { projection: { _id: 1 }, hint: hint as Record<string, 1> })
    .toArray()
  return found.map(({ _id }) => _id).sort((a, b) => a - b)
}
/** What is wrong with the folder; nothing should be. */
async function faults(
  dir: string,
  acknowledged: ReadonlyMap<number, readonly number[]>,
): Promise<{ faults: string[]; last: number }> {
  const embedded = await openEmbedded({ dir })
  const client = new MongoClient(embedded.uri)
  const items = client.db('durable').collection<Item>('items')
  const all = await items.find({}, { hint: { $natural: 1 } }).toArray()
  const found: string[] = []
  const byId = new Map(all.map((item) => [item._id, item]))
  for (const [batch, ids] of acknowledged)
    for (const id of ids)
      if (byId.get(id)?.state !== 'settled' || byId.get(id)?.times !== 1)
        found.push(`item ${id} of the acknowledged batch ${batch} is lost`)
  for (const batch of new Set(all.map((item) => item.batch))) {
    const states = all.filter((item) => item.batch === batch)
    if (batch % 3 === 0 && !(states.length === 20 && states.every((item) => item.state === 'settled')))
      found.push(`the transaction ${batch} is there by half`)
  }
  const ids = all.map(({ _id }) => _id).sort((a, b) => a - b)
  if (!same(ids, await idsBy(items, {}, { _id: 1 })))
    found.push('the index of _id does not agree with the documents')
  if (!same(ids, await idsBy(items, {}, { key: 1 })))
    found.push('the index of key does not agree with the documents')
  for (const tag of new Set(all.flatMap((item) => item.tags))) {
    const expected = all.filter((item) => item.tags.includes(tag)).map(({ _id }) => _id)
    if (
      !same(
        expected.sort((a, b) => a - b),
        await idsBy(items, { tags: tag }, { tags: 1, state: 1 }),
      )
    )
      found.push(`the index of tags does not agree for ${tag}`)
  }
  const last = Math.max(-1, ...all.map((item) => item.batch))
  await client.close()
  await embedded.close()
  return { faults: found, last }
}

async function killOnce(
  dir: string,
  first: number,
  ms: number,
  acknowledged: Map<number, readonly number[]>,
): Promise<void> {
  const child: ChildProcess = fork(__filename, ['--child', dir, '--first', String(first)])
  const started = new Promise<void>((resolve, reject) => {
    child.on('message', (message) => {
      if (message === 'started') resolve()
      else acknowledged.set((message as Acknowledged).batch, (message as Acknowledged).ids)
    })
    child.once('exit', () => reject(new Error('the writer ended by itself')))
  })
  await started
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await sleep(ms)
  child.kill('SIGKILL')
  await ended
}
async function main(): Promise<number> {
  const { values } = readOptions(
    {
      options: {
        kills: { type: 'string', default: '200' },
        articles: { type: 'string', default: '96' },
        writes: { type: 'string', default: '50' },
        seed: { type: 'string', default: '1' },
        child: { type: 'string' },
        first: { type: 'string', default: '0' },
        help: { type: 'boolean', default: false },
      },
    },
    usage,
  )
  if (values.help) {
    console.log(usage)
    return 0
  }
  if (values.child) return write(values.child, wholeNumber('first', values.first)).then(() => 0)
  const seed = wholeNumber('seed', values.seed)
  if (!(await killWriters(wholeNumber('writes', values.writes), seed))) return 1
  const loader = [join(__dirname, 'killedLoader.js')]
  const [kills, articles] = [wholeNumber('kills', values.kills), wholeNumber('articles', values.articles)]
  const { faults: found, ...done } = await killLoaders({
    kills,
    articles,
    seed,
    loader,
    said: (n) => n % 10 === 0 && console.error(`${n} kills of a loader`),
  })
  if (found.length) console.log(found.slice(0, 20).join('\n'))
  else
    console.log(
      `${done.kills} kills of a loader, ${done.acknowledged} acknowledged articles, ${done.finished} imports finished: none lost, indexes agree, all as if never killed`,
    )
  return found.length ? 1 : 0
}

/** False, and said why, where a killed writer left anything wrong. */
async function killWriters(kills: number, seed: number): Promise<boolean> {
  const dir = mkdtempSync(join(tmpdir(), 'communique-durability-'))
  const acknowledged = new Map<number, readonly number[]>()
  let random = seed
  let first = 0
  for (let i = 0; i < kills; i++) {
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648
    await killOnce(dir, first, random % 400, acknowledged)
    const state = await faults(dir, acknowledged)
    if (state.faults.length) {
      console.log(`after kill ${i + 1}, in ${dir}:\n  ${state.faults.slice(0, 20).join('\n  ')}`)
      return false
    }
    first = state.last + 1
  }
  console.log(
    `${kills} kills of a writer, ${acknowledged.size * 20} acknowledged items: none lost, indexes agree`,
  )
  rmSync(dir, { recursive: true, force: true })
  return true
}

// What is left open must not keep it.
void runProgram(main).then(() => process.exit())
