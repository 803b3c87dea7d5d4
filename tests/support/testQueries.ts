import * as os from 'node:os'
import { type DocumentNode, type ExecutionResult, execute, parse, validate } from 'graphql'
import { type CommandStartedEvent, MongoClient } from 'mongodb'
import { type Context, type ContextParts, createContext, type Redirect } from '../../src/graphql/context'
import { executableSchema } from '../../src/graphql/schema'
import type { Store } from '../../src/store/open'
import { storeReads } from '../../src/store/reads'
import { testStore } from './testStore'

export const testServiceFacts = {
  name: 'Communiqué',
  version: '0.0.0',
  extractor: 'test',
  startedAt: '2022-01-01T00:00:00Z',
  limits: [{ name: 'depth', max: 12 }],
  scores: {},
}

// biome-ignore lint/suspicious/noExplicitAny: tests compare answers whole, whatever their type
type Data = any

export interface Answer {
  readonly data: Data
  readonly errors: ExecutionResult['errors']
  readonly redirects: readonly Redirect[]
  /** Names and bodies of the commands that the answer cost, those of sessions and connections left out. */
  readonly commands: readonly CommandStartedEvent[]
}

type Options = Partial<ContextParts> & { readonly variables?: Readonly<Record<string, unknown>> }

/** Runs an operation with a context of its own. */
export type Execute = (
  source: string,
  variables: Readonly<Record<string, unknown>>,
  context: Context,
) => Promise<ExecutionResult>

const schema = executableSchema()

const documents = new Map<string, DocumentNode>()

/** Parses and validates each text once, as the service does. */
function documentOf(source: string): DocumentNode {
  const known = documents.get(source)
  if (known) return known
  const document = parse(source)
  const [error] = validate(schema, document)
  if (error) throw error
  documents.set(source, document)
  return document
}

const executed: Execute = async (source, variableValues, contextValue) =>
  execute({ schema, document: documentOf(source), variableValues, contextValue })

const unasked: ReadonlySet<string> = new Set(['hello', 'ping', 'endSessions', 'killCursors'])

/** Queries through the real schema on a real store, whose commands are counted. */
export function testQueries(run: Execute = executed) {
  let client: MongoClient | null = null
  const heard: CommandStartedEvent[] = []
  // Before the store's own hooks: a client that outlives its server waits for another one when it is closed.
  afterAll(() => client?.close())
  const service = testStore()

  beforeAll(async () => {
    client = new MongoClient(service.uri, { monitorCommands: true, runtimeAdapters: { os } })
    client.on('commandStarted', (event) => {
      if (!unasked.has(event.commandName)) heard.push(event)
    })
    await client.connect()
  })

  async function query(source: string, { variables = {}, ...parts }: Options = {}): Promise<Answer> {
    if (!client) throw new Error('Queries run within tests only')
    const context = createContext({
      store: storeReads(client.db(service.dbName)),
      service: testServiceFacts,
      ...parts,
    })
    heard.length = 0
    const { data, errors } = await run(source, variables, context)
    return { data, errors, redirects: context.redirects, commands: [...heard] }
  }

  return {
    query,
    get store(): Store {
      return service.store
    },
    get uri(): string {
      return service.uri
    },
    get dbName(): string {
      return service.dbName
    },
  }
}
