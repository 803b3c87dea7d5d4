import { EJSON } from 'bson'
import { type Db, MongoServerError } from 'mongodb'
import { raw } from './compare'
import type { CrudCase } from './crudCases'

type Doc = Record<string, unknown>
const told = ['cursor', 'n', 'nModified', 'upserted', 'value', 'lastErrorObject', 'values', 'writeErrors']

/** What a server answers to each command of a case, and what the collection holds in the end, as text. */
export async function crudAnswers(db: Db, { documents, commands }: CrudCase): Promise<string[]> {
  const items = db.collection('c')
  await items.deleteMany({})
  if (documents.length) await items.insertMany([...documents] as Doc[])
  const answers: unknown[] = []
  for (const command of commands) answers.push(await answerTo(db, command))
  const left = await items.find({}, raw).sort({ _id: 1 }).toArray()
  return [...answers, left].map((answer) => EJSON.stringify(answer as Doc, { relaxed: false }))
}
async function answerTo(db: Db, command: Doc): Promise<unknown> {
  try {
    const reply: Doc = await db.command(command as never, raw)
    const errors = (reply.writeErrors as Doc[] | undefined)?.map(({ index, code }) => ({ index, code }))
    const batch = (reply.cursor as Doc | undefined)?.firstBatch
    const entries = told.filter((key) => key in reply).map((key) => [key, reply[key]])
    return { ...Object.fromEntries(entries), cursor: batch, writeErrors: errors }
  } catch (error) {
    if (!(error instanceof MongoServerError)) throw error
    return { refused: error.code }
  }
}
