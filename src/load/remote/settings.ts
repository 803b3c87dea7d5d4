import { z } from 'zod'

/** How another extractor is reached; `url` null leaves it out. */
export interface ExtractorSettings {
  /** The address that takes the POST of a chat completion. */
  readonly url: string | null
  readonly model: string | null
  /** A secret: sent as `Authorization: Bearer`, told nowhere. */
  readonly token: string | null
  /** Of one call. */
  readonly timeoutMs: number
  /** Calls at once. */
  readonly concurrency: number
  /** Calls after the first one for one text. */
  readonly retries: number
  /** Merged into the body of every call. */
  readonly body: Readonly<Record<string, unknown>>
}

/** The settings of an extractor that is to be asked. */
export type ReachableExtractor = ExtractorSettings & { readonly url: string; readonly model: string }

/** Whether there is an extractor to ask. */
export const isReachable = (settings: ExtractorSettings): settings is ReachableExtractor =>
  settings.url !== null && settings.model !== null

const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'expected a whole number')
    .transform(Number)
    .pipe(z.number().min(min, `expected ${min} or more`).max(max, `expected ${max} or less`))

function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password } = new URL(text)
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === ''
}

const ours = ['model', 'messages', 'stream']
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parseBody(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) && !ours.some((name) => name in value) ? value : null
  } catch {
    return null
  }
}

const body = z.string().transform((text, context) => {
  const value = parseBody(text)
  if (value !== null) return value
  context.addIssue({ code: 'custom', message: `expected a JSON object without ${ours.join(', ')}` })
  return z.NEVER
})

/** The variables that say it, each with its check and default. */
export const extractorVariables = {
  EXTRACTOR_URL: z
    .string()
    .refine(isAddress, 'expected http://… or https://… without user and password')
    .nullable()
    .default(null),
  COMMUNIQUE_EXTRACTOR_MODEL: z
    .string()
    .regex(/^[\w.:/@+-]{1,100}$/, 'expected at most 100 letters, digits or any of . : / @ + - _')
    .nullable()
    .default(null),
  COMMUNIQUE_EXTRACTOR_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{1,4096}$/, 'expected printable ASCII without spaces')
    .nullable()
    .default(null),
  COMMUNIQUE_EXTRACTOR_TIMEOUT_MS: whole(100, 600_000).default(60_000),
  COMMUNIQUE_EXTRACTOR_CONCURRENCY: whole(1, 64).default(4),
  COMMUNIQUE_EXTRACTOR_RETRIES: whole(0, 10).default(3),
  COMMUNIQUE_EXTRACTOR_BODY: body.default({ temperature: 0 }),
}

const variables = z.object(extractorVariables)

/** The settings in what was read of the environment. */
export const toExtractorSettings = (read: z.output<typeof variables>): ExtractorSettings => ({
  url: read.EXTRACTOR_URL,
  model: read.COMMUNIQUE_EXTRACTOR_MODEL,
  token: read.COMMUNIQUE_EXTRACTOR_TOKEN,
  timeoutMs: read.COMMUNIQUE_EXTRACTOR_TIMEOUT_MS,
  concurrency: read.COMMUNIQUE_EXTRACTOR_CONCURRENCY,
  retries: read.COMMUNIQUE_EXTRACTOR_RETRIES,
  body: read.COMMUNIQUE_EXTRACTOR_BODY,
})

/** What no variable by itself shows to be wrong. */
export const extractorProblems = (given: Readonly<Record<string, unknown>>): string[] =>
  given.EXTRACTOR_URL !== undefined && given.COMMUNIQUE_EXTRACTOR_MODEL === undefined
    ? ['COMMUNIQUE_EXTRACTOR_MODEL: expected the name of a model beside EXTRACTOR_URL']
    : []

/** The address without what its query may hide. */
export function maskAddress(address: string): string {
  const url = new URL(address)
  for (const name of new Set(url.searchParams.keys())) url.searchParams.set(name, '***')
  url.hash = ''
  return url.href
}
