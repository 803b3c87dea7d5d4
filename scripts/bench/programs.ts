import type { Program } from './children'
import type { FilledStore } from './filledStore'

type OnPort = (port: number) => Program

/** A store as servers reach it. */
export type StoreAddress = Pick<FilledStore, 'uri' | 'database'>

/** The service as `npm start` runs it, on a store that is there. */
export const service =
  ({ uri, database }: StoreAddress, { cache }: { cache: boolean }): OnPort =>
  (port) => ({
    path: 'src/main.js',
    env: {
      ...serviceEnv(port),
      MONGODB_URI: uri,
      COMMUNIQUE_DATABASE: database,
      ...(cache ? {} : { COMMUNIQUE_CACHE_BYTES: '0' }),
    },
    nodeOptions: serviceOptions,
  })

/** The service with the embedded store in its own process, as `npm start` runs it without a MongoDB. */
export const serviceEmbedded =
  (dataDir: string, database: string): OnPort =>
  (port) => ({
    path: 'src/main.js',
    env: {
      ...serviceEnv(port),
      MONGODB_URI: '',
      DATA_DIR: dataDir,
      COMMUNIQUE_DATABASE: database,
      COMMUNIQUE_CACHE_BYTES: '0',
    },
    nodeOptions: serviceOptions,
  })

const serviceOptions = ['--max-semi-space-size=64']

const serviceEnv = (port: number) => ({
  PORT: String(port),
  HOST: '127.0.0.1',
  LOG_LEVEL: 'warn',
  COMMUNIQUE_SAMPLE: 'off',
})

/** The floor: `floor.ts`. */
export const floorServer =
  (store: StoreAddress): OnPort =>
  (port) => ({ path: 'scripts/bench/floor.js', args: [withDatabase(store), String(port)] })

/** Resolvers without loaders: `naive.ts`. */
export const naiveServer =
  (store: StoreAddress): OnPort =>
  (port) => ({ path: 'scripts/bench/naive.js', args: [withDatabase(store), String(port)] })

/** A URI that names its database. */
export function withDatabase({ uri, database }: StoreAddress): string {
  const [address = '', options] = uri.split('?')
  const base = address.replace(/^(mongodb(?:\+srv)?:\/\/[^/]+).*$/, '$1')
  return `${base}/${database}${options ? `?${options}` : ''}`
}
