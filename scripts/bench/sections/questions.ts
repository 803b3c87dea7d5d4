import { isDeepStrictEqual } from 'node:util'
import { postJson, type Server, startServer } from '../children'
import type { Bench, SectionReport } from '../context'
import { type FilledStore, withClient } from '../filledStore'
import { floorServer, service } from '../programs'
import { type Asked, ask, percentile } from '../questions/ask'
import { type Question, questionBodies, questions } from '../questions/operations'
import { chooseQuestionSamples, type QuestionSamples } from '../questions/samples'
import { median, medianRatio } from '../ratios'
import { show, table } from '../table'

const connections = 16
const contenders = ['service', 'byHand'] as const
type Contender = (typeof contenders)[number]
type Servers = Readonly<Record<Contender, Server>>

const titles: Readonly<Record<Contender, string>> = {
  service: 'service, answer cache off',
  byHand: 'by hand',
}

/** One interval in which one question was put to one server. */
interface Interval extends Asked {
  /** For one answer: milliseconds of processor time of the server and of the store. */
  readonly serverCpuMs: number
  readonly storeCpuMs: number
}

/** One question put to one server, beside the same by hand in the same rounds. */
interface Row {
  readonly question: string
  readonly server: Contender
  readonly answers: number
  readonly failed: number
  readonly p50: number
  readonly p95: number
  readonly serverCpuMs: number
  readonly storeCpuMs: number
  /** Processor time of both together over that by hand. */
  readonly toByHand: number
  /** How many of the requests were answered alike; null where answers are not comparable. */
  readonly equal: string | null
  readonly target: number
}

/** The questions of the API beside the same aggregations written with the driver, in interleaved rounds. */
export async function measureQuestions(bench: Bench): Promise<SectionReport> {
  const store = await bench.store()
  const samples = await withClient(store.uri, (client) => chooseQuestionSamples(client.db(store.database)))
  const [served, byHand] = await Promise.all([
    startServer(service(store, { cache: false })),
    startServer(floorServer(store)),
  ])
  const servers: Servers = { service: served, byHand }
  try {
    const rows: Row[] = []
    for (const question of questions.filter(({ name }) => name === (bench.question ?? name))) {
      bench.say(`questions: ${question.title}`)
      rows.push(...(await measureQuestion(bench, servers, question, { store, samples })))
    }
    return { figures: rows, text: render(rows) }
  } finally {
    await Promise.all(contenders.map((contender) => servers[contender].stop()))
  }
}

interface Given {
  readonly store: FilledStore
  readonly samples: QuestionSamples
}

async function measureQuestion(
  { seconds, rounds }: Bench,
  servers: Servers,
  question: Question,
  { store, samples }: Given,
): Promise<Row[]> {
  const bodies = questionBodies(question, samples)
  const equal = await compare(servers, question, bodies)
  for (const contender of contenders) await warmUp(servers[contender], bodies)
  const intervals: Record<Contender, Interval[]> = { service: [], byHand: [] }
  for (let round = 0; round < rounds; round += 1)
    for (const contender of contenders)
      intervals[contender].push(await interval(servers[contender], store, bodies, seconds))
  const costs = (contender: Contender) =>
    intervals[contender].map(({ serverCpuMs, storeCpuMs }) => serverCpuMs + storeCpuMs)
  return contenders.map((server) => {
    const latencies = intervals[server].flatMap((one) => one.latencies)
    return {
      question: question.title,
      server,
      answers: latencies.length,
      failed: intervals[server].reduce((sum, { failed }) => sum + failed, 0),
      p50: percentile(latencies, 50),
      p95: percentile(latencies, 95),
      serverCpuMs: median(intervals[server].map(({ serverCpuMs }) => serverCpuMs)),
      storeCpuMs: median(intervals[server].map(({ storeCpuMs }) => storeCpuMs)),
      toByHand: medianRatio(costs(server), costs('byHand')),
      equal: server === 'service' ? equal : null,
      target: question.target,
    }
  })
}

/** Enough for the code of a quick question to be compiled, and not long for a slow one. */
const warm = { answers: 3_000, seconds: 8 } as const

async function warmUp(server: Server, bodies: readonly string[]): Promise<void> {
  let answers = 0
  for (let spent = 0; answers < warm.answers && spent < warm.seconds; ) {
    const asked = await ask(server.url, bodies, { connections, seconds: 1 })
    answers += asked.latencies.length
    spent += asked.seconds
  }
}

/** How many of the answers are those written by hand; an answer that came and is another ends the run. */
async function compare(
  servers: Servers,
  { name, isEqual }: Question,
  bodies: readonly string[],
): Promise<string | null> {
  const differ: string[] = []
  let same = 0
  for (const body of bodies) {
    const [served, byHand] = [
      await postJson(servers.service.url, body),
      await postJson(servers.byHand.url, body),
    ]
    if (served.errors || !served.data) continue
    if (isDeepStrictEqual(served.data, byHand.data)) same += 1
    else if (isEqual) differ.push(body)
  }
  if (differ.length > 0)
    throw new Error(
      `${name}: the answer by hand is another to ${differ.length} of ${bodies.length}: ${differ[0]}`,
    )
  return isEqual ? `${same} of ${bodies.length}` : null
}

async function interval(
  server: Server,
  store: FilledStore,
  bodies: readonly string[],
  seconds: number,
): Promise<Interval> {
  const before = await Promise.all([server.usage(), store.storeCpuMs()])
  const asked = await ask(server.url, bodies, { connections, seconds })
  const after = await Promise.all([server.usage(), store.storeCpuMs()])
  return {
    ...asked,
    serverCpuMs: (after[0].cpuMs - before[0].cpuMs) / asked.latencies.length,
    storeCpuMs: (after[1] - before[1]) / asked.latencies.length,
  }
}

function render(rows: readonly Row[]): string {
  const head = [
    '',
    'server',
    'answers',
    'failed',
    'p50 ms',
    'p95 ms',
    'CPU ms',
    'store CPU ms',
    'to by hand',
    'equal',
    'p95 target',
    '',
  ]
  const lines = rows.map((row) => {
    const isMet = row.failed === 0 && row.p95 <= row.target
    const isServed = row.server === 'service'
    return [
      row.question,
      titles[row.server],
      row.answers,
      row.failed,
      show(row.p50),
      show(row.p95),
      show(row.serverCpuMs),
      show(row.storeCpuMs),
      show(row.toByHand),
      row.equal ?? '',
      isServed ? `≤ ${show(row.target)}` : '',
      isServed ? (isMet ? 'met' : 'missed') : '',
    ]
  })
  return [
    `${connections} connections; CPU is processor time for one answer, of the server and of the store.`,
    table(head, lines),
  ].join('\n\n')
}
