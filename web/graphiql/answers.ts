import { createGraphiQLFetcher, type Fetcher, type FetcherParams } from '@graphiql/toolkit'
import { type DocumentNode, parse } from 'graphql'
import { strings } from '../shared/strings'

/** An error of an answer, as docs/errors.md tells. */
export interface AnswerError {
  readonly message: string
  readonly path: readonly (string | number)[]
  readonly code: string | null
}

export interface Cost {
  readonly requested: number
  readonly maximum: number
}

/** What came of one run, with the question as it was then. */
export interface Answer {
  readonly document: DocumentNode | null
  readonly operationName: string | null
  readonly data: unknown
  readonly errors: readonly AnswerError[]
  /** Null where the answer does not say. */
  readonly cost: Cost | null
  readonly milliseconds: number
}

let activeTab = ''
const byTab = new Map<string, Answer>()
const listeners = new Set<() => void>()

/** Which of GraphiQL's tabs is shown; what is run next belongs to it. */
export function showTab(id: string): void {
  activeTab = id
}

/** The last answer in a tab; null where nothing was run. */
export const answerOf = (tab: string): Answer | null => byTab.get(tab) ?? null

/** Calls back whenever an answer comes; gives what ends that. */
export function onAnswer(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function keep(tab: string, answer: Answer | null): void {
  if (answer) byTab.set(tab, answer)
  else byTab.delete(tab)
  for (const listener of listeners) listener()
}

// Answers come whole: the service streams none.
const ask = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false })

/** Asks for GraphiQL, and keeps the answer for the other ways to show it. */
export const fetcher: Fetcher = async (asked, options) => {
  const tab = activeTab
  const document = parsed(asked.query)
  const operationName = soundName(asked, document)
  const startedAt = performance.now()
  keep(tab, null)
  try {
    const result = await ask({ ...asked, operationName }, options)
    if (isResult(result)) {
      const milliseconds = performance.now() - startedAt
      keep(tab, { document, operationName: operationName ?? null, ...readResult(result), milliseconds })
    }
    return result
  } catch (error) {
    throw error instanceof TypeError ? new Error(strings.states.unreachable) : error
  }
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query)
  } catch {
    return null
  }
}

/** The editor knows the name of the operation a moment later than its text: one that is not there is not asked for. */
function soundName({ operationName }: FetcherParams, document: DocumentNode | null): string | undefined {
  const names = document?.definitions.flatMap((each) =>
    each.kind === 'OperationDefinition' ? [each.name?.value] : [],
  )
  if (!names || (operationName && names.includes(operationName))) return operationName ?? undefined
  return names.length === 1 ? names[0] : undefined
}

const isResult = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(Symbol.asyncIterator in value) && !('subscribe' in value)

function readResult({ data, errors, extensions }: Record<string, unknown>) {
  return {
    data: data ?? null,
    errors: Array.isArray(errors) ? errors.map(readError) : [],
    cost: readCost(property(extensions, 'cost')),
  }
}

function readError(error: unknown): AnswerError {
  const message = property(error, 'message')
  const path = property(error, 'path')
  const code = property(property(error, 'extensions'), 'code')
  return {
    message: typeof message === 'string' ? message : strings.states.failed,
    path: Array.isArray(path) ? path : [],
    code: typeof code === 'string' ? code : null,
  }
}

function readCost(cost: unknown): Cost | null {
  const [requested, maximum] = [property(cost, 'requestedQueryCost'), property(cost, 'maximumQueryCost')]
  return typeof requested === 'number' && typeof maximum === 'number' ? { requested, maximum } : null
}

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
