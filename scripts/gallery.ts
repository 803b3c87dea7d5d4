import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AppError } from '../src/domain/errors'
import { openEmbedded } from '../src/embedded/server'
import { executableSchema } from '../src/graphql/schema'
import { openStore } from '../src/store/open'
import { importFolder } from '../src/texts'
import { readOptions, runProgram } from './commandLine'
import { galleryPage, readQuestions } from './gallery/questions'
import { type GalleryAnswer, runQuestion } from './gallery/run'

const usage = `Asks the questions of examples/queries of the articles of examples/, and tells which answers differ from those committed.
  npm run gallery [-- --update] [NAME …]
  --update   write the answers to tests/gallery/answers, and docs/gallery.md, anew
Exit code 1 where an answer differs.
`

const root = __dirname.includes('dist') ? join(__dirname, '..', '..') : join(__dirname, '..')
const answersFolder = join(root, 'tests', 'gallery', 'answers')

const textOf = (answer: GalleryAnswer): string => `${JSON.stringify(answer, null, 2)}\n`

function committed(name: string): string {
  try {
    return readFileSync(join(answersFolder, `${name}.json`), 'utf8')
  } catch {
    return ''
  }
}

/** Opens a store of its own with the articles of `examples/` in it. */
async function openSample() {
  const dir = mkdtempSync(join(tmpdir(), 'communique-gallery-'))
  const embedded = await openEmbedded({ dir })
  const store = await openStore({ uri: embedded.uri, monitorCommands: true })
  await importFolder(store, join(root, 'examples'))
  return {
    store,
    async close() {
      await store.close()
      await embedded.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

async function main(): Promise<void> {
  const options = {
    update: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const
  const { values, positionals } = readOptions({ options, allowPositionals: true }, usage)
  if (values.help) return void process.stdout.write(usage)
  const all = readQuestions(join(root, 'examples', 'queries'))
  const questions = all.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  const unknown = positionals.find((name) => all.every((question) => question.name !== name))
  if (unknown !== undefined)
    throw new AppError('BAD_USER_INPUT', `Expected the name of a file of examples/queries, got ${unknown}`)
  const schema = executableSchema()
  const sample = await openSample()
  const data = new Map<string, unknown>()
  try {
    for (const question of questions) {
      const answer = await runQuestion(question, schema, sample.store)
      data.set(question.name, answer.data)
      const isSame = committed(question.name) === textOf(answer)
      process.stdout.write(
        `${isSame ? 'same   ' : 'differs'} ${question.name} (${answer.commands} commands)\n`,
      )
      if (isSame) continue
      if (!values.update) process.exitCode = 1
      else {
        mkdirSync(answersFolder, { recursive: true })
        writeFileSync(join(answersFolder, `${question.name}.json`), textOf(answer))
      }
    }
  } finally {
    await sample.close()
  }
  if (!values.update || positionals.length > 0) return
  writeFileSync(join(root, 'docs', 'gallery.md'), galleryPage(all, data))
  const names = new Set(all.map(({ name }) => `${name}.json`))
  for (const file of readdirSync(answersFolder)) if (!names.has(file)) rmSync(join(answersFolder, file))
}

void runProgram(main)
