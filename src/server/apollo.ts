import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { LRUCache } from 'lru-cache'
import { toClientError } from '../graphql/errors'
import type { Documents } from './documents'
import {
  type Asked,
  type OperationRules,
  type Outcome,
  type ResolverContext,
  runOperation,
} from './operation'

/** What goes with one request through Apollo, and what comes of it. */
export interface Exchange {
  readonly asked: Asked
  /** Null until the operation was run. */
  outcome: Outcome | null
}

/** The context of resolvers, with the exchange beside it. */
export type WithExchange = ResolverContext & { readonly exchange: Exchange }

/** Texts of persisted queries by their hash. */
export interface PersistedTexts {
  get(hash: string): string | undefined
}

export interface ApolloParts extends OperationRules {
  readonly documents: Documents
  readonly persistedQueries: boolean
  readonly onFault: (fault: unknown, requestId: string) => void
}

/** Characters of all persisted queries together. */
const mostPersisted = 4_000_000

/** Apollo Server with everything off that would tell of the inside, speak to another host or do work twice. */
export function createApollo(parts: ApolloParts) {
  const texts = new LRUCache<string, string>({
    maxSize: mostPersisted,
    sizeCalculation: (text) => Math.max(1, text.length),
  })
  const apollo = new ApolloServer<WithExchange>({
    schema: parts.schema,
    nodeEnv: 'production',
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    stringifyResult: (result) => JSON.stringify(result),
    formatError: (_formatted, error) => toClientError(error, parts.errorRules, null).error,
    logger: silent,
    // Documents come parsed and validated: Apollo finds them by the hash of their text.
    documentStore: {
      get: async (key) => parts.documents.byHash(key.slice(-64)),
      set: async () => {},
      delete: async () => {},
    },
    persistedQueries: parts.persistedQueries && {
      cache: {
        get: async (key) => texts.get(key.slice(-64)),
        set: async (key, text) => void texts.set(key.slice(-64), text),
        delete: async (key) => texts.delete(key.slice(-64)),
      },
    },
    plugins: [operationPlugin(parts), ...disabled()],
  })
  const persisted: PersistedTexts | null = parts.persistedQueries ? texts : null
  return { apollo, persisted }
}

const disabled = (): ApolloServerPlugin[] => [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
]

const silent = { debug() {}, info() {}, warn() {}, error() {} }

/** Runs operations in Apollo's place, which then formats, masks and counts no error itself. */
function operationPlugin(parts: ApolloParts): ApolloServerPlugin<WithExchange> {
  const listener = {
    async responseForOperation({ contextValue }: { contextValue: WithExchange }) {
      const { exchange } = contextValue
      const outcome = await runOperation(exchange.asked, contextValue, parts)
      exchange.outcome = outcome
      return {
        http: { status: 200, headers: new HeaderMap([['content-type', 'application/json']]) },
        body: { kind: 'single' as const, singleResult: outcome.result },
      }
    },
  }
  return {
    async requestDidStart() {
      return listener
    },
    async unexpectedErrorProcessingRequest({ requestContext, error }) {
      parts.onFault(error, requestContext.contextValue.exchange.asked.requestId)
    },
  }
}
