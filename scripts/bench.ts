import { AppError } from '../src/domain/errors'
import type { Bench, SectionReport } from './bench/context'
import { type FilledStore, fillStore } from './bench/filledStore'
import { questions } from './bench/questions/operations'
import { measureBoard } from './bench/sections/board'
import { measureExtraction } from './bench/sections/extraction'
import { measureImports } from './bench/sections/imports'
import { measureQueries } from './bench/sections/queries'
import { measureQuestions } from './bench/sections/questions'
import { measureStores } from './bench/sections/stores'
import { readOptions, runProgram, wholeNumber } from './commandLine'

const sections = {
  queries: { title: 'Queries', measure: measureQueries },
  questions: { title: 'Questions', measure: measureQuestions },
  imports: { title: 'Import', measure: measureImports },
  extraction: { title: 'Extraction alone', measure: measureExtraction },
  board: { title: 'The board in a browser', measure: measureBoard },
  stores: { title: 'The embedded store beside MongoDB', measure: measureStores },
} as const
type SectionName = keyof typeof sections

const usage = `Measures speed and prints ratios: to a hand-written floor, and to the naive way.
  npm run bench -- [options]
  --only A,B       sections: ${Object.keys(sections).join(', ')} (all)
  --articles N     articles generated to measure with (10000), of --seed N (1)
  --database NAME  a filled database of MONGODB_URI in place of that; --folder F: a filled embedded store beside it
  --question NAME  one of the section questions alone
  --rounds N       runs of each measure (3), of --seconds S each (1.5)
  --json           the figures as one JSON document
`

/** The sections that can do with a database that is filled already. */
const reading: ReadonlySet<string> = new Set<SectionName>(['queries', 'questions', 'board', 'stores'])

const isSectionName = (name: string): name is SectionName => name in sections

/** Reads the command line: null where help was asked for, an AppError where it is wrong. */
function readArguments(args: readonly string[]) {
  const { values } = readOptions(
    {
      args: [...args],
      options: {
        articles: { type: 'string', default: '10000' },
        database: { type: 'string' },
        folder: { type: 'string' },
        only: { type: 'string' },
        question: { type: 'string' },
        seconds: { type: 'string', default: '1.5' },
        rounds: { type: 'string', default: '3' },
        seed: { type: 'string', default: '1' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    },
    usage,
  )
  if (values.help) return null
  const database = values.database ?? null
  // The others fill stores of their own.
  const possible = Object.keys(sections).filter((name) => database === null || reading.has(name))
  const only = (values.only?.split(',') ?? possible).map((name) => {
    if (!isSectionName(name) || !possible.includes(name)) {
      const given = database === null ? '' : ' together with --database'
      throw new AppError('BAD_USER_INPUT', `--only takes ${possible.join(', ')}${given}, got ${name}`)
    }
    return name
  })
  return {
    only,
    database,
    folder: values.folder ?? null,
    question: questionNamed(values.question),
    json: values.json,
    articles: wholeNumber('articles', values.articles, 100),
    rounds: wholeNumber('rounds', values.rounds, 1),
    seed: wholeNumber('seed', values.seed, 0),
    seconds: positive('seconds', values.seconds),
  }
}

function questionNamed(name: string | undefined): string | null {
  const names: readonly string[] = questions.map((question) => question.name)
  if (name === undefined || names.includes(name)) return name ?? null
  throw new AppError('BAD_USER_INPUT', `--question takes ${names.join(', ')}, got ${name}`)
}

function positive(name: string, text: string): number {
  const value = Number(text)
  if (!(value > 0)) throw new AppError('BAD_USER_INPUT', `--${name} takes a number above 0, got ${text}`)
  return value
}

/** Runs the sections asked for, one after another, and prints what each found. */
async function main(): Promise<void> {
  const asked = readArguments(process.argv.slice(2))
  if (asked === null) return void process.stdout.write(usage)
  const { only, json, ...given } = asked
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  const filling: Promise<FilledStore>[] = []
  const bench: Bench = {
    ...given,
    say,
    store() {
      const filled = filling[0] ?? fillStore({ ...given, say })
      filling[0] = filled
      return filled
    },
  }
  const close = async () => {
    await filling[0]?.then((store) => store.close()).catch(() => undefined)
  }
  process.once('SIGINT', () => void close().finally(() => process.exit(130)))
  const reports: Partial<Record<SectionName, SectionReport>> = {}
  try {
    for (const name of only) {
      const report = await sections[name].measure(bench)
      reports[name] = report
      if (!json) process.stdout.write(`## ${sections[name].title}\n\n${report.text}\n\n`)
    }
  } finally {
    // Whatever went wrong is told by the section that failed; here only what runs must end.
    await close()
  }
  if (!json) return
  const figures = Object.fromEntries(Object.entries(reports).map(([name, report]) => [name, report.figures]))
  process.stdout.write(`${JSON.stringify({ ...given, node: process.version, ...figures }, null, 2)}\n`)
}

void runProgram(main)
