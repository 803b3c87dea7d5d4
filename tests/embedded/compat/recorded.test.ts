import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { testEndpoint } from '../support/endpoint'
import { type Case, type Kind, kinds } from './cases'
import { agrees, answer, prepare } from './compare'
import { fromText } from './text'

type Recorded = { kind: Kind; documents: number; fresh: boolean; command: Case['command']; answer: string }
type Record = { documents: Case['documents'][]; operations: Recorded[] }
const record = fromText(readFileSync(join(__dirname, 'recorded.json'), 'utf8')) as Record

const endpoint = testEndpoint()

it.each(kinds)(
  'answers every recorded operation of the kind %s as MongoDB 6.0.5 did',
  async (kind) => {
    const operations = record.operations.filter((operation) => operation.kind === kind)
    const differences: unknown[] = []

    for (const operation of operations) {
      const { fresh, command, answer: expected } = operation
      const documents = record.documents[operation.documents] ?? []
      if (fresh) {
        await endpoint.db.dropDatabase()
        await prepare(endpoint.db, { kind, documents })
      }
      const found = await answer(endpoint.db, { command })
      if (!agrees(expected, found)) differences.push({ command, expected, found })
    }

    expect(operations.length).toBeGreaterThan(20)
    expect(differences).toEqual([])
  },
  60_000,
)
