import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { galleryPage, readQuestions } from '../../scripts/gallery/questions'
import { runQuestion } from '../../scripts/gallery/run'
import { defaultLimits, type Limits } from '../../src/graphql/limits'
import { executableSchema } from '../../src/graphql/schema'
import { createDocuments } from '../../src/server/documents'
import { openStore, type Store } from '../../src/store/open'
import { importFolder } from '../../src/texts'
import { testStore } from '../support/testStore'

const root = join(__dirname, '..', '..')
const answers = join(__dirname, 'answers')
const questions = readQuestions(join(root, 'examples', 'queries'))
const schema = executableSchema()

const committed = (name: string) => JSON.parse(readFileSync(join(answers, `${name}.json`), 'utf8'))

const half = Object.fromEntries(
  Object.entries(defaultLimits).map(([name, max]) => [name, Math.floor(max / 2)]),
) as Limits

describe('The gallery', () => {
  it('has thirty questions or more, each with a title, a line of prose and a committed answer', () => {
    const files = readdirSync(answers).map((file) => file.replace(/\.json$/, ''))

    expect(questions.length).toBeGreaterThanOrEqual(30)
    expect(questions.filter(({ title, prose }) => title === '' || prose === '')).toEqual([])
    expect(files.sort()).toEqual(questions.map(({ name }) => name))
  })

  it('is what docs/gallery.md shows', () => {
    const data = new Map(questions.map(({ name }) => [name, committed(name).data] as const))

    expect(readFileSync(join(root, 'docs', 'gallery.md'), 'utf8')).toBe(galleryPage(questions, data))
  })

  it.each(questions)('$name takes less than half of every limit', ({ source, variables }) => {
    const documents = createDocuments({ schema, limits: half, introspection: true, jit: false })

    const cost = documents.prepare(source, null).cost(variables)

    expect(cost).toBeLessThan(half.cost)
  })
})

describe('Asked of the articles of examples/', () => {
  const service = testStore()
  let store: Store | null = null

  beforeAll(async () => {
    store = await openStore({ uri: service.uri, dbName: service.dbName, monitorCommands: true })
  })
  afterAll(() => store?.close())

  it('every question is answered as committed, by as many commands', async () => {
    if (!store) throw new Error('The store is open within tests only')
    await importFolder(store, join(root, 'examples'))

    const found: Record<string, unknown> = {}
    for (const question of questions) found[question.name] = await runQuestion(question, schema, store)

    const expected = Object.fromEntries(questions.map(({ name }) => [name, committed(name)]))
    expect(JSON.parse(JSON.stringify(found))).toEqual(expected)
  }, 240_000)
})
