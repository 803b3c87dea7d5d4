import { hostname } from 'node:os'
import { Double, ObjectId } from 'bson'
import { maxDocBytes } from '../engine/encode'
import { clusterTime } from '../engine/store/store'
import type { Doc } from '../engine/values'
import { fail } from '../errors'
import type { Command } from './command'
import { countAll } from './count'
import { version } from './version'

const electionId = new ObjectId('7fffffff0000000000000001')
const versionArray = [...version.split('.').map(Number), 0]

/** https://www.mongodb.com/docs/manual/reference/command/hello/: a replica set of one. */
export const hello: Command = (body, { endpoint, store, connection }) => ({
  ...('hello' in body ? {} : { ismaster: true }),
  helloOk: true,
  isWritablePrimary: true,
  secondary: false,
  setName: 'embedded',
  setVersion: 1,
  electionId,
  hosts: [endpoint.address],
  primary: endpoint.address,
  me: endpoint.address,
  maxBsonObjectSize: maxDocBytes,
  maxMessageSizeBytes: 48_000_000,
  maxWriteBatchSize: 100_000,
  localTime: new Date(),
  logicalSessionTimeoutMinutes: 30,
  connectionId: connection.id,
  minWireVersion: 0,
  maxWireVersion: 17,
  readOnly: false,
  lastWrite: { opTime: { ts: clusterTime(store), t: 1n }, lastWriteDate: new Date() },
  embedded: endpoint.token,
})
export const ping: Command = () => ({})
export const buildInfo: Command = () => ({
  version,
  versionArray,
  gitVersion: 'embedded',
  modules: [],
  storageEngines: ['lmdb'],
  javascriptEngine: 'none',
  bits: 64,
  debug: false,
  maxBsonObjectSize: maxDocBytes,
  embedded: true,
})
export const connectionStatus: Command = () => ({
  authInfo: { authenticatedUsers: [], authenticatedUserRoles: [], authenticatedUserPrivileges: [] },
})
const parameters: Doc = {
  featureCompatibilityVersion: { version: '6.0' },
  transactionLifetimeLimitSeconds: 60,
}
export const getParameter: Command = (body) => {
  if (body.getParameter === '*') return parameters
  const found = Object.entries(parameters).filter(([name]) => name in body)
  return found.length ? Object.fromEntries(found) : fail('InvalidOptions', 'no option found to get')
}
export const getCmdLineOpts: Command = () => ({ argv: ['embedded'], parsed: {} })
export const getLog: Command = (body) =>
  body.getLog === '*' ? { names: ['global', 'startupWarnings'] } : { totalLinesWritten: 0, log: [] }
export const whatsmyuri: Command = (_, { connection }) => ({ you: `connection ${connection.id}` })

export const serverStatus: Command = (_, { endpoint }) => {
  const { counts } = endpoint
  const { rss } = process.memoryUsage()
  const uptime = Date.now() - endpoint.startedAt
  const of = (name: string) => counts.get(name) ?? 0
  return {
    host: hostname(),
    version,
    process: 'communique-embedded',
    pid: BigInt(process.pid),
    uptime: new Double(uptime / 1000),
    uptimeMillis: BigInt(uptime),
    localTime: new Date(),
    connections: { current: endpoint.connections, available: 1000 },
    opcounters: {
      insert: of('insert'),
      query: of('find'),
      update: of('update'),
      delete: of('delete'),
      getmore: of('getMore'),
    },
    mem: { bits: 64, resident: Math.round(rss / 1_048_576) },
    metrics: { cursor: { open: { total: BigInt(endpoint.cursors.size) } } },
    storageEngine: { name: 'lmdb', persistent: true },
  }
}
export const dbStats: Command = (_, { store, db }) => {
  const all = [...store.collections.values()].filter((c) => c.db === db)
  const objects = all.reduce((n, c) => n + countAll(store, c), 0)
  return {
    db,
    collections: all.length,
    views: 0,
    objects,
    indexes: all.reduce((n, c) => n + c.indexes.length, 0),
    scaleFactor: 1,
  }
}
export const replSetGetStatus: Command = (_, { endpoint }) => ({
  set: 'embedded',
  date: new Date(),
  myState: 1,
  term: 1n,
  members: [{ _id: 0, name: endpoint.address, health: 1, state: 1, stateStr: 'PRIMARY', self: true }],
})
