import { createServer, type IncomingMessage } from 'node:http'
import { MongoClient } from 'mongodb'
import { type FloorQuery, floorQueries } from './floorQueries'
import { questionsByHand } from './questions/byHand'

const byHand: Readonly<Record<string, FloorQuery>> = { ...floorQueries, ...questionsByHand }

/** What no GraphQL server can be expected to beat: node:http, the driver and JSON.stringify. `floor.js URI PORT` */
async function main(uri = '', port = ''): Promise<void> {
  const client = await new MongoClient(uri).connect()
  const db = client.db()

  const answer = async (request: IncomingMessage): Promise<string> => {
    const { operationName, variables } = JSON.parse(await bodyOf(request)) as {
      operationName: string
      variables: Record<string, unknown>
    }
    return JSON.stringify({ data: await byHand[operationName]?.(db, variables) })
  }

  createServer((request, response) => {
    answer(request).then(
      (body) => {
        response.writeHead(200, {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        })
        response.end(body)
      },
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`)
        response.writeHead(500).end()
      },
    )
  }).listen(Number(port), '127.0.0.1')
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

void main(process.argv[2], process.argv[3])
