import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EJSON } from 'bson'
import { type Db, MongoClient } from 'mongodb'
import { openEmbedded } from '../src/embedded/server'
import { answer, prepare } from '../tests/embedded/compat/compare'
import { crudAnswers } from '../tests/embedded/compat/crud'
import { crudCases } from '../tests/embedded/compat/crudCases'
import { casesFrom, compareAll } from '../tests/embedded/compat/run'
import { toText } from '../tests/embedded/compat/text'
import { readOptions, runProgram, wholeNumber } from './commandLine'

const usage = `Compares the embedded store with a real MongoDB, answer by answer.
  npm run test:compat -- [--count N] [--seed N]     random operations on both, which must agree
  npm run test:compat -- --record FILE              writes 500 operations with MongoDB's answers beside them
  npm run test:compat -- --record-crud FILE         writes MongoDB's answers to the cases of tests/embedded/compat/crudCases.ts
The MongoDB is the one that COMPAT_MONGODB_URI, or else MONGODB_URI, names.`

async function record(db: Db, seed: number, file: string): Promise<void> {
  const documents: string[] = []
  const operations: string[] = []
  for (const one of casesFrom(seed, 500)) {
    if (one.fresh) {
      await db.dropDatabase()
      await prepare(db, one)
    }
    const given = toText(one.documents)
    if (documents[documents.length - 1] !== given) documents.push(given)
    const { kind, command, fresh } = one
    const line = { kind, documents: documents.length - 1, fresh, command, answer: await answer(db, one) }
    operations.push(toText(line))
  }
  writeFileSync(
    file,
    `{"documents":[\n${documents.join(',\n')}\n],"operations":[\n${operations.join(',\n')}\n]}\n`,
  )
  console.log(`recorded ${operations.length} operations in ${file}`)
}

async function recordCrud(db: Db, file: string): Promise<void> {
  const answers: Record<string, string[]> = {}
  for (const one of crudCases) answers[one.about] = await crudAnswers(db, one)
  writeFileSync(file, `${JSON.stringify(answers, null, 1)}\n`)
  console.log(`recorded ${crudCases.length} cases in ${file}`)
}

async function main(): Promise<number> {
  const { values } = readOptions(
    {
      options: {
        count: { type: 'string', default: '20000' },
        seed: { type: 'string', default: '1' },
        record: { type: 'string' },
        'record-crud': { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    },
    usage,
  )
  const uri = process.env.COMPAT_MONGODB_URI ?? process.env.MONGODB_URI
  if (values.help || !uri) {
    console.log(usage)
    return values.help ? 0 : 2
  }
  const real = new MongoClient(uri)
  const dir = mkdtempSync(join(tmpdir(), 'communique-compat-'))
  const embedded = await openEmbedded({ dir })
  const client = new MongoClient(embedded.uri)
  try {
    if (values['record-crud']) {
      await recordCrud(real.db('compat'), values['record-crud'])
      return 0
    }
    if (values.record) {
      await record(real.db('compat'), wholeNumber('seed', values.seed), values.record)
      return 0
    }
    const cases = casesFrom(wholeNumber('seed', values.seed), wholeNumber('count', values.count))
    const {
      cases: total,
      refused,
      farDates,
      differences,
    } = await compareAll(real.db('compat'), client.db('compat'), cases)
    for (const { kind, command, expected, found } of differences.slice(0, 20))
      console.log(
        `${kind} ${EJSON.stringify(command)}\n  MongoDB:  ${expected.slice(0, 600)}\n  embedded: ${found.slice(0, 600)}`,
      )
    console.log(
      `${total} operations: ${differences.length} disagreements; refused ${refused}, of these ${farDates} for a date that JavaScript can't hold`,
    )
    return differences.length ? 1 : 0
  } finally {
    await client.close()
    await embedded.close()
    await real.close()
    rmSync(dir, { recursive: true, force: true })
  }
}

// What is left open must not keep it.
void runProgram(main).then(() => process.exit())
