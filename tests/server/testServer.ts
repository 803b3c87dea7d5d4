import { request as httpRequest } from 'node:http'
import { gunzipSync } from 'node:zlib'
import {
  buildSchema,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isScalarType,
} from 'graphql'
import { AppError } from '../../src/domain/errors'
import { type Clock, requestClock } from '../../src/graphql/clock'
import { defaultLimits, type Limits } from '../../src/graphql/limits'
import type { Heads } from '../../src/server/heads'
import { createMetrics } from '../../src/server/metrics'
import { createServer, type ServerSettings } from '../../src/server/server'
import type { WebBuild } from '../../src/server/web'

/** A schema in which every kind of answer and error can be asked for. */
const sdl = `
  directive @listSize(slicingArguments: [String!], assumedSize: Int) on FIELD_DEFINITION
  scalar Day
  enum Kind { TALKS VISIT }
  interface Node { id: ID! }
  type Item implements Node { id: ID!  name: String!  day: Day  kind: Kind  parent: Item  items(first: Int): ItemConnection! @listSize(slicingArguments: ["first"]) }
  type Place implements Node { id: ID!  city: String }
  type ItemConnection { nodes: [Item!]!  edges: [ItemEdge!]!  pageInfo: PageInfo!  totalCount: Int! }
  type ItemEdge { node: Item!  cursor: String! }
  type PageInfo { hasNextPage: Boolean! }
  input By @oneOf { id: ID  name: String }
  type Query {
    count: Int!
    today: String!
    hello(name: String = "world"): String!
    day(of: Day): Day
    by(by: By!): String
    ids(ids: [Int!]!): Int
    node(id: ID!): Node
    item(id: ID!): Item
    items(first: Int): ItemConnection! @listSize(slicingArguments: ["first"])
    long(bytes: Int!): String!
    wait(ms: Int!): String
    heavy(first: Int, ms: Int!): [Item!]! @listSize(slicingArguments: ["first"])
    fault: String
    nullFault: [Item!]!
    badKind: Item
    wrong: String
    away: String
    slowStore: String
    fullStore: String
    requestId: String
    role: String
  }
  type Mutation { add(by: Int = 1): Int!  addSlowly(ms: Int!): Int!  refuse(code: String!): Int! }
`

interface Context {
  readonly requestId: string
  readonly role: string | null
  readonly clock: Clock
}

// biome-ignore lint/suspicious/noExplicitAny: the schema above says what each argument is
type Args = Record<string, any>

/** What the tests turn and read. */
export interface World {
  position: number
  count: number
  executions: number
  isAway: boolean
  positionReads: number
  logged: { facts: object; message: string }[]
  /** RFC 3339. */
  now: string
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const item = (id: string): object => ({
  __typename: 'Item',
  id,
  name: `Item ${id}`,
  day: '2021-12-14',
  kind: 'TALKS',
})
const page = (first: number) => ({
  nodes: Array.from({ length: first }, (_, index) => item(String(index))),
  pageInfo: { hasNextPage: false },
  totalCount: first,
})

class StoreAway extends Error {}

function resolvers(world: World): Record<string, GraphQLFieldResolver<unknown, Context, Args>> {
  const counted = <T>(value: () => T): T => {
    world.executions += 1
    return value()
  }
  return {
    count: async () => counted(() => world.count),
    today: async (_root, _args, { clock }) => counted(() => clock.today()),
    hello: (_root, { name }) => `Hello ${name}`,
    day: (_root, { of }) => of ?? '2021-12-14',
    by: (_root, { by }) => JSON.stringify(by),
    ids: (_root, { ids }) => ids.length,
    node: async (_root, { id }) => (id === 'p' ? { __typename: 'Place', id, city: 'Jakarta' } : item(id)),
    item: async (_root, { id }) => (id === 'none' ? null : item(id)),
    items: async (_root, { first }) => page(first ?? 20),
    long: (_root, { bytes }) => 'x'.repeat(bytes),
    wait: async (_root, { ms }) => counted(() => wait(ms).then(() => 'done')),
    heavy: async (_root, { first, ms }) => {
      await wait(ms)
      return page(first ?? 20).nodes
    },
    fault: async () => {
      throw new TypeError('cannot read /srv/secret of undefined')
    },
    nullFault: async () => [item('a'), null],
    badKind: async () => ({ ...item('a'), kind: 'SECRET_KIND' }),
    wrong: () => {
      throw new AppError('BAD_USER_INPUT', 'No such cursor.', { argument: 'after' })
    },
    away: async () => {
      throw new StoreAway('connect ECONNREFUSED 10.0.0.1:27017')
    },
    slowStore: async () => {
      throw Object.assign(new Error('operation exceeded time limit'), { code: 50 })
    },
    fullStore: async () => {
      throw Object.assign(new Error('No space left on /data/db'), { code: 14031 })
    },
    requestId: (_root, _args, { requestId }) => requestId,
    role: (_root, _args, { role }) => role,
    add: async (_root, { by }) => {
      world.count += by
      world.position += 1
      return world.count
    },
    addSlowly: async (_root, { ms }) => {
      await wait(ms)
      world.position += 1
      world.count += 1
      return world.count
    },
    refuse: async (_root, { code }) => {
      throw new AppError(code, 'Not like this.')
    },
  }
}

/** The schema above, with what answers its fields. */
export function testSchema(world: World): GraphQLSchema {
  const schema = buildSchema(sdl)
  const all = resolvers(world)
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {})) field.resolve = all[field.name]
  const day = schema.getType('Day')
  if (isScalarType(day))
    day.parseValue = (value) => {
      if (/^\d{4}-\d\d-\d\d$/.test(String(value))) return value
      throw new GraphQLError(`A day is YYYY-MM-DD, not ${String(value)}.`)
    }
  return schema
}

const settings: ServerSettings = {
  limits: defaultLimits,
  tokens: [],
  corsOrigins: [],
  trustedProxies: [],
  introspection: true,
  persistedQueries: true,
  jit: true,
  cacheBytes: 1_000_000,
  cacheStalenessMs: 100,
  maxAge: 0,
}

export type Changes = Partial<Omit<ServerSettings, 'limits'>> & {
  readonly limits?: Partial<Limits>
  readonly web?: WebBuild | null
  readonly heads?: Heads | null
}

/** A world in which nothing has happened. */
export const newWorld = (): World => ({
  position: 1,
  count: 0,
  executions: 0,
  isAway: false,
  positionReads: 0,
  logged: [],
  now: '2021-12-14T12:00:00Z',
})

/** A server on a free port, listening, over a schema of its own. */
export async function startServer({ web = null, heads = null, ...changes }: Changes = {}) {
  const world = newWorld()
  const line = (facts: object, message: string) => void world.logged.push({ facts, message })
  const metrics = createMetrics()
  const now = () => new Date(world.now)
  const server = await createServer({
    schema: testSchema(world),
    settings: { ...settings, ...changes, limits: { ...defaultLimits, ...changes.limits } },
    store: {
      isUnavailable: (error) => error instanceof StoreAway,
      ping: async () => {
        if (world.isAway) throw new StoreAway()
      },
      position: async () => {
        world.positionReads += 1
        if (world.isAway) throw new StoreAway()
        return world.position
      },
    },
    networkFile: async (format, search) => {
      if (search.has('wrong'))
        throw new AppError('BAD_USER_INPUT', 'There is no such parameter.', { argument: 'wrong' })
      world.executions += 1
      return `<${format} first="${search.get('first')}"/>`
    },
    contextFor: (asked) => ({ ...asked, redirects: [], clock: requestClock(now) }),
    now,
    log: { error: line, warn: line, info: line, debug: line },
    metrics,
    version: '0.0.0',
    sdl,
    docs: new Map([['errors.md', '# Errors\n']]),
    web,
    heads,
  })
  const url = await server.listen({ host: '127.0.0.1', port: 0 })
  return { world, server, url, metrics, ...clientOf(url) }
}

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any query
  readonly body: any
}

export interface Sent {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

/** Sends requests as they are given: nothing is added, nothing followed. */
export function clientOf(url: string) {
  const send = ({ method = 'GET', path = '/graphql', headers = {}, body }: Sent): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const request = httpRequest(`${url}${path}`, { method, headers, agent: false }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const bytes = Buffer.concat(chunks)
          const text = (
            response.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes
          ).toString()
          const isJson = /json/.test(response.headers['content-type'] ?? '')
          const { statusCode: status = 0, headers } = response
          resolve({ status, headers, text, body: isJson && text !== '' ? JSON.parse(text) : null })
        })
      })
      request.on('error', reject)
      request.end(body)
    })
  const accept = 'application/graphql-response+json'
  return {
    send,
    /** POSTs a query and takes `application/graphql-response+json` unless told otherwise. */
    post: (query: unknown, more: object = {}, headers: Readonly<Record<string, string>> = {}) =>
      send({
        method: 'POST',
        headers: { 'content-type': 'application/json', accept, ...headers },
        body: JSON.stringify({ query, ...more }),
      }),
    get: (parameters: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
      send({
        path: `/graphql?${new URLSearchParams(parameters)}`,
        headers: { accept, 'apollo-require-preflight': '1', ...headers },
      }),
  }
}

/** Runs `test` against a server that is closed afterwards. */
export async function withServer(
  changes: Changes,
  test: (service: Awaited<ReturnType<typeof startServer>>) => Promise<void>,
): Promise<void> {
  const service = await startServer(changes)
  try {
    await test(service)
  } finally {
    await service.server.close()
  }
}
