import { MongoClient } from 'mongodb'
import { EmbeddedError, openEmbedded } from '../../src/embedded/server'

/** Serves a folder and writes to it until it is full: `node runTs.cjs serveFolder.ts DIR`; tells how it went as JSON. */
async function main(dir: string): Promise<object> {
  const { uri, close } = await openEmbedded({ dir })
  const client = new MongoClient(uri)
  const items = client.db('test').collection<{ _id: number; text: string }>('items')
  let written = 0
  const code = await (async () => {
    for (; written < 5000; written++) await items.insertOne({ _id: written, text: 'x'.repeat(5000) })
    return null
  })().catch((error) => error.code)
  const left = await items.countDocuments()
  await client.close()
  await close()
  return { code, written, left }
}
main(process.argv[3] ?? '').then(
  (told) => console.log(JSON.stringify(told)),
  (error) =>
    console.log(JSON.stringify({ code: error instanceof EmbeddedError ? error.code : String(error) })),
)
