import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { resolutionScore } from '../src/resolve/score'
import { readOptions, runProgram } from './commandLine'
import { raiseBaseline, readBaseline, writeBaseline } from './score/baseline'
import { type CorpusArticle, labelsOf, readCorpus, readPeople } from './score/corpus'
import { explain } from './score/explain'
import { type Score, score } from './score/scorer'
import { renderFigures } from './score/table'

export const usage = `Usage: npm run score [-- options]
  --set NAME         score tests/corpus/NAME in place of the corpus: dense, styles or reports, articles written to
                     be unlike it
  --errors           also list every miss, invention and wrong value of the tuning part
  --explain ARTICLE  print an article of the tuning part with every mention, its rule and its span
  --json             print the figures of both parts as JSON
  --raise            write every figure that has risen to tests/corpus/baseline.json and right.json
`

const corpusFolder = join(process.cwd(), 'tests', 'corpus')

/** Scores the corpus and prints it; gives the exit code. */
export function scoreCorpus(args: readonly string[], print: (text: string) => void): number {
  const { values } = readOptions(
    {
      args: [...args],
      options: {
        set: { type: 'string' },
        errors: { type: 'boolean', default: false },
        explain: { type: 'string' },
        json: { type: 'boolean', default: false },
        raise: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    },
    usage,
  )
  if (values.help) {
    print(usage)
    return 0
  }
  if (values.set !== undefined && !existsSync(join(corpusFolder, values.set, 'articles'))) {
    process.stderr.write(`Expected a folder of tests/corpus that has articles, got ${values.set}\n`)
    return 2
  }
  const folder = join(corpusFolder, values.set ?? '')
  const articles = readCorpus(folder)
  if (values.explain !== undefined) return explainArticle(articles, values.explain, print)
  const parts = {
    tuning: articles.filter(({ part }) => part === 'tuning'),
    check: articles.filter(({ part }) => part === 'check'),
    all: articles,
  }
  const scores = Object.entries(parts).map(([name, of]) => ({
    name,
    ...labelledOf(
      score(
        of.map(({ gold }) => gold),
        of.map(labelsOf),
      ),
      values.set,
    ),
  }))
  const resolution = resolutionScore(
    readPeople(folder),
    new Map(articles.map(({ id, facts }) => [id, facts.officials])),
  )
  const { precision, recall, pairs } = resolution
  if (values.raise) keepGains(folder, scores, { precision, recall })
  if (values.json) {
    const figures = Object.fromEntries(scores.map(({ name, figures }) => [name, figures]))
    print(`${JSON.stringify({ ...figures, resolution: { precision, recall, pairs } }, null, 2)}\n`)
    return 0
  }
  const tuning = scores.find(({ name }) => name === 'tuning')
  if (values.errors) print(`${tuning?.errors.join('\n')}\n\n`)
  for (const { name, figures } of scores) print(`${renderFigures(`[${name}]`, figures)}\n\n`)
  const share = (value: number) => (100 * value).toFixed(1)
  print(`resolution: precision ${share(precision)}, recall ${share(recall)} of ${pairs} pairs\n`)
  if (values.errors)
    print(
      [
        ...resolution.wrong.map((pair) => `  joined: ${pair}\n`),
        ...resolution.missed.map((pair) => `  apart: ${pair}\n`),
      ].join(''),
    )
  return 0
}

const meetingsAlone: ReadonlySet<string> = new Set(['styles', 'reports'])

/** The figures of what a set labels: everything, or only its meetings and who is at them. */
const labelledOf = ({ figures, errors }: Score, set: string | undefined): Score =>
  set === undefined || !meetingsAlone.has(set)
    ? { figures, errors }
    : {
        figures: Object.fromEntries(Object.entries(figures).filter(([name]) => name.startsWith('meeting'))),
        errors: errors.filter((error) => / (?:meeting|official) /.test(error)),
      }

/** Keeps what has risen of each figure and of resolution. */
function keepGains(
  folder: string,
  scores: readonly ({ name: string } & Score)[],
  resolution: Readonly<Record<string, number>>,
): void {
  const old = readBaseline(folder)
  const raised = scores
    .filter(({ name }) => name !== 'all')
    .reduce((baseline, { name, figures }) => raiseBaseline(name, figures, baseline), old)
  const better = Object.entries(resolution).map(([name, value]) => [
    name,
    Math.max(Math.floor(value * 1000) / 1000, old.ratios.resolution?.[name] ?? 0),
  ])
  writeBaseline(folder, { ...raised, ratios: { ...raised.ratios, resolution: Object.fromEntries(better) } })
}

function explainArticle(
  articles: readonly CorpusArticle[],
  wanted: string,
  print: (text: string) => void,
): number {
  const article = articles.find(({ id }) => id === wanted || id.startsWith(`${wanted}-`))
  if (!article) {
    process.stderr.write(`Expected the id of an article in tests/corpus/articles, got ${wanted}\n`)
    return 2
  }
  print(`${explain(article.document, article.facts)}\n`)
  return 0
}

if (require.main === module)
  void runProgram(() => scoreCorpus(process.argv.slice(2), (text) => process.stdout.write(text)))
