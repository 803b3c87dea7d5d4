import { z } from 'zod'
import { AppError } from './domain/errors'
import { defaultLimits, type LimitName, type Limits } from './graphql/limits'
import * as remote from './load/remote/settings'
import { nearest } from './nearest'

/** What the service runs with, checked. */
export interface Config {
  readonly port: number
  readonly host: string
  /** Null: the MongoDB inside this process, on `dataDir`. */
  readonly mongodbUri: string | null
  /** Null: the one that the address names, else `communique`. */
  readonly database: string | null
  readonly dataDir: string
  readonly logLevel: LogLevel
  readonly tokens: readonly Token[]
  /** Whether `examples/` is imported into an empty store. */
  readonly sample: boolean
  readonly corsOrigins: readonly string[]
  /** Addresses of proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[]
  readonly introspection: boolean
  readonly persistedQueries: boolean
  readonly jit: boolean
  readonly cacheBytes: number
  /** How far a cached answer may lie behind other writers. */
  readonly cacheStalenessMs: number
  /** Seconds a cache may serve an answer without asking again. */
  readonly maxAge: number
  readonly startMs: number
  /** Off while its `url` is null. */
  readonly extractor: remote.ExtractorSettings
  readonly limits: Limits
}

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'

/** A bearer token as configured: never itself, only its SHA-256 in hex. */
export interface Token {
  readonly role: 'EDITOR' | 'IMPORTER'
  readonly sha256: string
}

const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, 'expected a whole number')
    .transform(Number)
    .pipe(z.number().min(min, `expected ${min} or more`).max(max, `expected ${max} or less`))

const onOff = z.enum(['on', 'off'], 'expected on or off').transform((value) => value === 'on')

const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
)

const origins = list.pipe(
  z.array(z.string().regex(/^(?:\*|https?:\/\/[^/\s]+)$/, 'expected origins as https://example.org, or *')),
)

const uri = z.string().regex(/^mongodb(?:\+srv)?:\/\/\S+$/, 'expected mongodb://… or mongodb+srv://…')

const tokens = list
  .pipe(
    z.array(
      z
        .string()
        .regex(/^(?:editor|importer):[0-9a-f]{64}$/i, 'expected role:sha256, role editor or importer'),
    ),
  )
  .transform((items) =>
    items.map((item): Token => {
      const [role = '', sha256 = ''] = item.toLowerCase().split(':')
      return { role: role === 'editor' ? 'EDITOR' : 'IMPORTER', sha256 }
    }),
  )

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** Every setting but the limits: its check and the value it has where the environment gives none. */
const settings = {
  PORT: whole(0, 65_535).default(4000),
  HOST: z.string().min(1, 'expected a host').default('127.0.0.1'),
  MONGODB_URI: uri.nullable().default(null),
  DATA_DIR: z.string().min(1, 'expected a folder').default('.data'),
  LOG_LEVEL: z.enum(levels, `expected one of ${levels.join(', ')}`).default('info'),
  EDITOR_TOKENS: tokens.default([]),
  COMMUNIQUE_DATABASE: z
    .string()
    .regex(/^[\w-]{1,38}$/, 'expected at most 38 letters, digits, _ or -')
    .nullable()
    .default(null),
  COMMUNIQUE_SAMPLE: onOff.default(true),
  COMMUNIQUE_CORS_ORIGINS: origins.default([]),
  COMMUNIQUE_TRUSTED_PROXIES: list.default([]),
  COMMUNIQUE_INTROSPECTION: onOff.default(true),
  COMMUNIQUE_PERSISTED_QUERIES: onOff.default(true),
  COMMUNIQUE_JIT: onOff.default(true),
  COMMUNIQUE_CACHE_BYTES: whole(0, 1e10).default(33_554_432),
  COMMUNIQUE_CACHE_STALENESS_MS: whole(0, 60_000).default(100),
  COMMUNIQUE_MAX_AGE: whole(0, 31_536_000).default(0),
  COMMUNIQUE_START_MS: whole(0, 600_000).default(8_000),
  ...remote.extractorVariables,
}

/** `heavyRunning` as `COMMUNIQUE_LIMIT_HEAVY_RUNNING`. */
const limitVariable = (name: string): string =>
  `COMMUNIQUE_LIMIT_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`

const limitNames = Object.keys(defaultLimits).filter((name): name is LimitName => name in defaultLimits)

const limitSettings = Object.fromEntries(
  limitNames.map((name) => [
    limitVariable(name),
    whole(name === 'ratePoints' ? 0 : 1, 1e9).default(defaultLimits[name]),
  ]),
)

const environment = z.object(settings)
const limitEnvironment = z.object(limitSettings)

/** Every variable that is read, in the order in which `--check` prints them. */
export const variables: readonly string[] = [...Object.keys(settings), ...Object.keys(limitSettings)]

/** Reads and checks the environment; an AppError that lists all that is wrong. An empty variable is an absent one. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const read = environment.safeParse(given)
  const limits = limitEnvironment.safeParse(given)
  const problems = [
    ...unknownVariables(given),
    ...remote.extractorProblems(given),
    ...[read, limits].flatMap(({ error }) => error?.issues.map(toProblem) ?? []),
  ]
  if (problems.length > 0 || !read.data || !limits.data)
    throw new AppError(
      'BAD_USER_INPUT',
      `The configuration is wrong:\n${problems.map((line) => `  ${line}`).join('\n')}`,
    )
  return toConfig(read.data, limits.data)
}

// The value itself is not repeated: it may be a secret.
const toProblem = ({ path, message }: { path: PropertyKey[]; message: string }): string =>
  `${String(path[0])}: ${message}`

function toConfig(read: z.output<typeof environment>, limits: Record<string, number>): Config {
  return {
    port: read.PORT,
    host: read.HOST,
    mongodbUri: read.MONGODB_URI,
    database: read.COMMUNIQUE_DATABASE,
    dataDir: read.DATA_DIR,
    logLevel: read.LOG_LEVEL,
    tokens: read.EDITOR_TOKENS,
    sample: read.COMMUNIQUE_SAMPLE,
    corsOrigins: read.COMMUNIQUE_CORS_ORIGINS,
    trustedProxies: read.COMMUNIQUE_TRUSTED_PROXIES,
    introspection: read.COMMUNIQUE_INTROSPECTION,
    persistedQueries: read.COMMUNIQUE_PERSISTED_QUERIES,
    jit: read.COMMUNIQUE_JIT,
    cacheBytes: read.COMMUNIQUE_CACHE_BYTES,
    cacheStalenessMs: read.COMMUNIQUE_CACHE_STALENESS_MS,
    maxAge: read.COMMUNIQUE_MAX_AGE,
    startMs: read.COMMUNIQUE_START_MS,
    extractor: remote.toExtractorSettings(read),
    limits: toLimits(limits),
  }
}

function toLimits(read: Record<string, number>): Limits {
  const limits: Record<LimitName, number> = { ...defaultLimits }
  for (const name of limitNames) limits[name] = read[limitVariable(name)] ?? defaultLimits[name]
  return limits
}

/** The effective value of every variable, a line each, secrets masked. */
export function describeConfig(config: Config): readonly string[] {
  const onOrOff = (value: boolean) => (value ? 'on' : 'off')
  const values: Record<string, string | number> = {
    PORT: config.port,
    HOST: config.host,
    MONGODB_URI: config.mongodbUri === null ? '' : maskUri(config.mongodbUri),
    DATA_DIR: config.dataDir,
    LOG_LEVEL: config.logLevel,
    EDITOR_TOKENS: config.tokens.map(({ role }) => `${role.toLowerCase()}:***`).join(','),
    COMMUNIQUE_DATABASE: config.database ?? '',
    COMMUNIQUE_SAMPLE: onOrOff(config.sample),
    COMMUNIQUE_CORS_ORIGINS: config.corsOrigins.join(','),
    COMMUNIQUE_TRUSTED_PROXIES: config.trustedProxies.join(','),
    COMMUNIQUE_INTROSPECTION: onOrOff(config.introspection),
    COMMUNIQUE_PERSISTED_QUERIES: onOrOff(config.persistedQueries),
    COMMUNIQUE_JIT: onOrOff(config.jit),
    COMMUNIQUE_CACHE_BYTES: config.cacheBytes,
    COMMUNIQUE_CACHE_STALENESS_MS: config.cacheStalenessMs,
    COMMUNIQUE_MAX_AGE: config.maxAge,
    COMMUNIQUE_START_MS: config.startMs,
    EXTRACTOR_URL: config.extractor.url === null ? '' : remote.maskAddress(config.extractor.url),
    COMMUNIQUE_EXTRACTOR_MODEL: config.extractor.model ?? '',
    COMMUNIQUE_EXTRACTOR_TOKEN: config.extractor.token === null ? '' : '***',
    COMMUNIQUE_EXTRACTOR_TIMEOUT_MS: config.extractor.timeoutMs,
    COMMUNIQUE_EXTRACTOR_CONCURRENCY: config.extractor.concurrency,
    COMMUNIQUE_EXTRACTOR_RETRIES: config.extractor.retries,
    COMMUNIQUE_EXTRACTOR_BODY: JSON.stringify(config.extractor.body),
    ...Object.fromEntries(limitNames.map((name) => [limitVariable(name), config.limits[name]])),
  }
  return variables.map((name) => `${name}=${values[name] ?? ''}`)
}

/** A MongoDB address without its password, nor any option that can hold a secret. */
const maskUri = (address: string): string =>
  address
    .replace(/^(mongodb(?:\+srv)?:\/\/)([^/?]*)@/, (_all, scheme: string, user: string) => {
      const [name = ''] = user.split(':')
      return `${scheme}${name}${user.includes(':') ? ':***' : ''}@`
    })
    .replace(/([?&](?:authMechanismProperties|tlsCertificateKeyFilePassword|proxyPassword)=)[^&]*/gi, '$1***')

const ours = variables.filter((name) => name.startsWith('COMMUNIQUE_'))

const unknownVariables = (env: Record<string, unknown>): string[] =>
  Object.keys(env)
    .filter((name) => name.startsWith('COMMUNIQUE_') && !variables.includes(name))
    .map((name) => `${name}: unknown; the nearest known one is ${nearest(name, ours)}`)
