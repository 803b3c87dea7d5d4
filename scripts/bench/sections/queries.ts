import { isDeepStrictEqual } from 'node:util'
import { postJson, type Server, startServer } from '../children'
import { type CommandCounts, countCommands } from '../commandCounts'
import type { Bench, SectionReport } from '../context'
import { connections, drive, type Interval, warmUp } from '../drive'
import type { FilledStore } from '../filledStore'
import { type Operation, operations, requestBodies } from '../operations'
import { floorServer, naiveServer, service } from '../programs'
import { medianRatio, summarize } from '../ratios'
import { megabytes, show, table } from '../table'

const contenders = ['service', 'floor', 'naive', 'repeated'] as const
type Contender = (typeof contenders)[number]

const titles: Readonly<Record<Contender, string>> = {
  service: 'service, answer cache off',
  floor: 'floor by hand',
  naive: 'naive resolvers on Apollo',
  repeated: 'service, repeated unchanged',
}

/** One operation on one server, beside the floor in the same rounds. */
interface Row extends Interval {
  readonly operation: string
  readonly server: Contender
  /** Processor time for an operation over the floor's. */
  readonly cpuToFloor: number
  /** Operations a second over the floor's. */
  readonly rateToFloor: number
  /** Store commands for one operation. */
  readonly commands: number | null
}

const repeatedTarget = 8
const memoryTarget = 300 * 1_048_576

/** The five operations on the service, on the hand-written floor and on naive resolvers, in interleaved rounds. */
export async function measureQueries(bench: Bench): Promise<SectionReport> {
  const store = await bench.store()
  bench.say('queries: counting store commands')
  const commands = await countCommands(store)
  const servers = await startAll(store)
  try {
    const rows: Row[] = []
    for (const operation of operations) {
      bench.say(`queries: ${operation.short} ${operation.title}`)
      await checkAnswers(servers, operation, store)
      rows.push(...(await measureOperation(bench, servers, operation, store, commands)))
    }
    return { figures: rows, text: render(rows) }
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.stop()))
  }
}

type Servers = Readonly<Record<Contender, Server>>

async function startAll(store: FilledStore): Promise<Servers> {
  const [plain, floor, naive, repeated] = await Promise.all([
    startServer(service(store, { cache: false })),
    startServer(floorServer(store)),
    startServer(naiveServer(store)),
    startServer(service(store, { cache: true })),
  ])
  return { service: plain, floor, naive, repeated }
}

/** A comparison of speed is one only between equal answers. */
async function checkAnswers(servers: Servers, operation: Operation, store: FilledStore): Promise<void> {
  const bodies = requestBodies(operation, store.samples)
  for (const body of bodies.slice(0, 5)) {
    const expected = await postJson(servers.service.url, body)
    if (expected.errors || !expected.data)
      throw new Error(`${operation.name}: ${JSON.stringify(expected.errors)}`)
    for (const contender of contenders) {
      const { data } = await postJson(servers[contender].url, body)
      if (!isDeepStrictEqual(data, expected.data))
        throw new Error(`${operation.name}: the ${titles[contender]} answers otherwise to ${body}`)
    }
  }
}

async function measureOperation(
  { seconds, rounds }: Bench,
  servers: Servers,
  operation: Operation,
  store: FilledStore,
  commands: CommandCounts,
): Promise<Row[]> {
  const bodies = requestBodies(operation, store.samples)
  const intervals: Record<Contender, Interval[]> = { service: [], floor: [], naive: [], repeated: [] }
  for (const contender of contenders) await warmUp(servers[contender], bodies)
  for (let round = 0; round < rounds; round += 1)
    for (const contender of contenders)
      intervals[contender].push(await drive(servers[contender], bodies, seconds))
  return contenders.map((server) => ({
    operation: operation.short,
    server,
    ...summarize(intervals[server]),
    cpuToFloor: medianRatio(
      intervals[server].map(({ cpuMs }) => cpuMs),
      intervals.floor.map(({ cpuMs }) => cpuMs),
    ),
    rateToFloor: medianRatio(
      intervals[server].map(({ perSecond }) => perSecond),
      intervals.floor.map(({ perSecond }) => perSecond),
    ),
    commands: server === 'repeated' ? null : (commands[server].get(operation.name)?.total ?? null),
  }))
}

function render(rows: readonly Row[]): string {
  const head = [
    '',
    'server',
    'operations/s',
    'p50 ms',
    'p99 ms',
    'CPU ms',
    'CPU to floor',
    'rate to floor',
    'commands',
    'target',
    '',
  ]
  const lines = rows.map((row) => {
    const { target, met } = targetOf(row)
    return [
      row.operation,
      titles[row.server],
      show(row.perSecond),
      show(row.p50),
      show(row.p99),
      show(row.cpuMs),
      show(row.cpuToFloor),
      show(row.rateToFloor),
      row.commands === null ? '' : show(row.commands),
      target,
      met === null ? '' : met ? 'met' : 'missed',
    ]
  })
  const memory = Math.max(
    ...rows.filter(({ server }) => server !== 'floor' && server !== 'naive').map(({ rss }) => rss),
  )
  return [
    `${connections} connections; CPU is the server's processor time for one operation.`,
    table(head, lines),
    `Memory of the service under load: ${megabytes(memory)} (at most 300 MB: ${memory <= memoryTarget ? 'met' : 'missed'}).`,
  ].join('\n\n')
}

function targetOf({ operation: short, server, cpuToFloor, rateToFloor }: Row): {
  target: string
  met: boolean | null
} {
  if (server === 'repeated') return { target: `rate ≥ ${repeatedTarget}`, met: rateToFloor >= repeatedTarget }
  const target = operations.find((operation) => operation.short === short)?.target ?? null
  if (server !== 'service' || target === null) return { target: '', met: null }
  return { target: `CPU ≤ ${target}`, met: cpuToFloor <= target }
}
