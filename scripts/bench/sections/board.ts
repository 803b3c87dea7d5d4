import type { Browser } from 'playwright-core'
import { findChromium, launchChromium } from '../../findChromium'
import { startServer } from '../children'
import type { Bench, SectionReport } from '../context'
import { service } from '../programs'
import { median } from '../ratios'
import { show, table } from '../table'

/** The board's first view, once: a browser with nothing stored opens it. */
interface View {
  /** From the navigation until every tile shows its answer: milliseconds. */
  readonly readyMs: number
  /** As they came over the network. */
  readonly scriptBytes: number
  /** Of each query that it asked. */
  readonly costs: readonly number[]
}

/** With the answers remembered and not. */
const caches = [false, true] as const

/** How soon the board is there, what it loads, and what its queries cost, in a browser on this machine. */
export async function measureBoard(bench: Bench): Promise<SectionReport> {
  const executablePath = findChromium()
  if (executablePath === null)
    return { figures: null, text: 'Left out: no Chromium is at hand. Name one in CHROMIUM.' }
  const store = await bench.store()
  const browser = await launchChromium(executablePath)
  const rows = []
  try {
    for (const cache of caches) {
      bench.say(`board: answer cache ${cache ? 'on' : 'off'}`)
      const server = await startServer(service(store, { cache }))
      const views: View[] = []
      try {
        // Once more than is counted: the first fills the caches of the store and of the compiled queries.
        for (let round = 0; round <= bench.rounds; round += 1)
          views.push(await openBoard(browser, new URL(server.url).origin))
      } finally {
        await server.stop()
      }
      rows.push({ cache, first: views[0], views: views.slice(1) })
    }
  } finally {
    await browser.close()
  }
  return { figures: rows, text: render(rows) }
}

async function openBoard(browser: Browser, origin: string): Promise<View> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } })
  const page = await context.newPage()
  const costs: Promise<number>[] = []
  let scriptBytes = 0
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname === '/graphql') {
      const cost = response.json().then(costOf)
      // Told where all of them are waited for, or not at all where the view never came.
      cost.catch(() => undefined)
      costs.push(cost)
    }
    if (pathname.endsWith('.js')) scriptBytes += Number(response.headers()['content-length'] ?? 0)
  })
  const startedAt = performance.now()
  await page.goto(origin, { waitUntil: 'commit' })
  await page.locator('.tile').first().waitFor()
  await page.locator('.skeleton').first().waitFor({ state: 'detached', timeout: 60_000 })
  const readyMs = performance.now() - startedAt
  page.removeAllListeners('response')
  const view = { readyMs, scriptBytes, costs: await Promise.all(costs) }
  await context.close()
  return view
}

interface Answer {
  readonly errors?: unknown
  readonly extensions?: { readonly cost?: { readonly requestedQueryCost: number } }
}

function costOf(body: unknown): number {
  const { errors, extensions } = body as Answer
  if (errors) throw new Error(`The board got an error: ${JSON.stringify(errors)}`)
  return extensions?.cost?.requestedQueryCost ?? 0
}

interface Row {
  readonly cache: boolean
  readonly first: View | undefined
  readonly views: readonly View[]
}

const render = (rows: readonly Row[]): string =>
  table(
    [
      'answers remembered',
      'first view ms',
      'later views ms: median',
      'most',
      'scripts kB',
      'queries',
      'dearest',
    ],
    rows.map(({ cache, first, views }) => [
      cache ? 'yes' : 'no',
      show(first?.readyMs ?? Number.NaN),
      show(median(views.map(({ readyMs }) => readyMs))),
      show(Math.max(...views.map(({ readyMs }) => readyMs))),
      show((first?.scriptBytes ?? Number.NaN) / 1000),
      views[0]?.costs.length ?? 0,
      Math.max(...views.flatMap(({ costs }) => costs)),
    ]),
  )
