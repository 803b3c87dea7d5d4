import type { Bench, SectionReport } from '../context'
import type { ImportRun, Mark } from '../importer'
import { megabytes, show, table } from '../table'

/** Articles of which one stretch is measured: the first and the last such stretch are compared. */
const stretch = 1_000

/** An import end to end, what its parts take, how its cost grows with the store, and the same import once more. */
export async function measureImports(bench: Bench): Promise<SectionReport> {
  const { kind, imports } = await bench.store()
  if (!imports) return { figures: null, text: 'Left out: the database was filled before.' }
  const { first, again } = imports
  const figures = {
    store: kind,
    ...importFigures(first),
    again: totalOf(again),
    outcomes: first.outcomes,
  }
  return { figures, text: render(figures, again) }
}

const nothing: Mark = { articles: 0, wallMs: 0, cpuMs: 0, readMs: 0, extractMs: 0 }

const markAt = (marks: readonly Mark[], articles: number): Mark =>
  articles <= 0
    ? nothing
    : (marks.find((mark) => mark.articles >= articles) ?? marks[marks.length - 1] ?? nothing)

const totalOf = ({ marks }: ImportRun) => {
  const { articles, wallMs } = marks[marks.length - 1] ?? nothing
  return { articles, perSecond: articles / (wallMs / 1000) }
}

/** Milliseconds an article between two marks. */
const costBetween = (from: Mark, to: Mark, of: 'wallMs' | 'cpuMs') =>
  (to[of] - from[of]) / (to.articles - from.articles)

/** An import's figures: rates, shares of its time, and cost an article at the beginning and at the end. */
export function importFigures({ marks, rss }: ImportRun) {
  const total = marks[marks.length - 1] ?? nothing
  const length = Math.min(stretch, total.articles / 2)
  // The first articles of all pay for compilation and for empty caches, so the stretch begins behind them.
  const first = [markAt(marks, length / 2), markAt(marks, length * 1.5)] as const
  const last = [markAt(marks, total.articles - length), total] as const
  const early = costBetween(...first, 'wallMs')
  const late = costBetween(...last, 'wallMs')
  return {
    articles: total.articles,
    perSecond: total.articles / (total.wallMs / 1000),
    cpuMs: total.cpuMs / total.articles,
    shares: {
      reading: total.readMs / total.wallMs,
      extraction: total.extractMs / total.wallMs,
      storing: (total.wallMs - total.readMs - total.extractMs) / total.wallMs,
    },
    early,
    late,
    lateToEarly: late / early,
    cpuLateToEarly: costBetween(...last, 'cpuMs') / costBetween(...first, 'cpuMs'),
    rss,
  }
}

type Figures = ReturnType<typeof importFigures> & {
  readonly store: string
  readonly again: ReturnType<typeof totalOf>
}

function render(figures: Figures, again: ImportRun): string {
  const percent = (share: number) => `${Math.round(share * 100)} %`
  const rows: [string, string, string, string][] = [
    ['articles a second, end to end', show(figures.perSecond), '', ''],
    ['processor time an article, loader alone, ms', show(figures.cpuMs), '', ''],
    ['share of reading', percent(figures.shares.reading), '', ''],
    ['share of extraction', percent(figures.shares.extraction), '', ''],
    [
      'share of resolving and storing',
      percent(figures.shares.storing),
      '≤ 30 %',
      met(figures.shares.storing <= 0.3),
    ],
    ['an article near the beginning, ms', show(figures.early), '', ''],
    [`an article at ${figures.articles.toLocaleString('en')}, ms`, show(figures.late), '', ''],
    ['the last over the first', show(figures.lateToEarly), '≤ 1.2', met(figures.lateToEarly <= 1.2)],
    [
      'unchanged, articles a second',
      show(figures.again.perSecond),
      '≥ 40,000',
      met(figures.again.perSecond >= 40_000),
    ],
    ['memory of the loader', megabytes(figures.rss), '', ''],
  ]
  const unchanged = again.outcomes.UNCHANGED ?? 0
  return [
    `${figures.articles.toLocaleString('en')} generated articles into ${figures.store === 'embedded' ? 'the embedded store, since MONGODB_URI is not set' : 'MongoDB'}; ${unchanged.toLocaleString('en')} of them unchanged the second time.`,
    table(['', 'figure', 'target', ''], rows),
  ].join('\n\n')
}

const met = (holds: boolean): string => (holds ? 'met' : 'missed')
