import DataLoader from 'dataloader'
import type { GraphQLResolveInfo } from 'graphql'
import type {
  Agreement,
  Article,
  Change,
  ImportOutcome,
  Meeting,
  Official,
  Quote,
  RejectReason,
} from '../domain/model'
import type { Related } from '../store/duplicates'
import type { StoreReads } from '../store/reads'
import { type Clock, requestClock } from './clock'
import { type EntityLoader, entityLoader, fieldLoaders } from './loaders'
import type { ServiceParent } from './parents'
import { fieldsAnywhere } from './projection'

export type Role = 'EDITOR' | 'IMPORTER'

/** Who asks; null for everybody without a token. */
export type Viewer = { readonly roles: readonly Role[] } | null

/** A text to import and what is known about it. */
export interface TextInput {
  readonly text: string
  readonly publisher: string | null
  readonly timeZone: string | null
}

/** What became of a text. */
export interface Imported {
  readonly outcome: ImportOutcome
  readonly articleId: string | null
  /** Null unless it was rejected. */
  readonly reason: RejectReason | null
  readonly message: string | null
  readonly changes: readonly Change[]
}

/** What would become of a text: the objects as they would be stored. */
export interface Previewed extends Imported {
  readonly article: Article | null
  readonly officials: readonly Official[]
  readonly meetings: readonly Meeting[]
  readonly agreements: readonly Agreement[]
  readonly quotes: readonly Quote[]
}

/** What mutations do; handed in, since this folder knows nothing of loading. */
export interface LoadFunctions {
  readonly importText: (input: TextInput) => Promise<Imported>
  readonly previewText: (input: TextInput) => Promise<Previewed>
  /** Null where there is no such article. */
  readonly retract: (articleId: string) => Promise<readonly Change[] | null>
}

/** An id that was asked for and the id of the survivor that was served. */
export interface Redirect {
  readonly from: string
  readonly to: string
}

/** Everything resolvers use, made anew for each request. */
export interface Context {
  readonly store: StoreReads
  /** Null where mutations are off. */
  readonly load: LoadFunctions | null
  readonly viewer: Viewer
  readonly requestId: string | null
  readonly service: ServiceParent
  readonly loaders: Loaders
  /** Served as `extensions.redirects`. */
  readonly redirects: Redirect[]
  readonly clock: Clock
}

/** The loader of each type reads all that the operation asks of that type, wherever it asks. */
export interface Loaders {
  articles(info: GraphQLResolveInfo): EntityLoader<Article>
  officials(info: GraphQLResolveInfo): EntityLoader<Official>
  meetings(info: GraphQLResolveInfo): EntityLoader<Meeting>
  agreements(info: GraphQLResolveInfo): EntityLoader<Agreement>
  quotes(info: GraphQLResolveInfo): EntityLoader<Quote>
  /** A page of each parent's list, and a facet of each. */
  readonly pageOf: ReturnType<typeof fieldLoaders>
  readonly facetOf: ReturnType<typeof fieldLoaders>
  /** A name that reports give an organisation's id; null where none does. */
  readonly organizationNames: DataLoader<string, string | null>
  /** The id of the last article that reports a meeting or an agreement. */
  readonly lastReport: DataLoader<string, string | null>
  readonly duplicates: {
    readonly officials: DataLoader<string, Related<Official> | null>
    readonly meetings: DataLoader<string, Related<Meeting> | null>
    readonly agreements: DataLoader<string, Related<Agreement> | null>
  }
}

export interface ContextParts {
  readonly store: StoreReads
  readonly load?: LoadFunctions | null
  readonly viewer?: Viewer
  readonly requestId?: string | null
  readonly service: ServiceParent
  readonly now?: () => Date
}

interface Reads<T> {
  readonly byIds: (ids: readonly string[], fields: readonly string[]) => Promise<T[]>
}

/** One loader a type and request, made when first asked for. */
function lazyLoader<T extends { readonly id: string }>(typeName: string, { byIds }: Reads<T>) {
  let loader: EntityLoader<T> | null = null
  return (info: GraphQLResolveInfo): EntityLoader<T> => {
    if (loader) return loader
    const fields = fieldsAnywhere(info, typeName)
    loader = entityLoader((ids) => byIds(ids, fields))
    return loader
  }
}

function duplicateLoader<T>(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Related<T>>>) {
  return new DataLoader<string, Related<T> | null>(async (ids) => {
    const found = await read(ids)
    return ids.map((id) => found.get(id) ?? null)
  })
}

/** The context of one request. */
export function createContext({
  store,
  load = null,
  viewer = null,
  requestId = null,
  service,
  now = () => new Date(),
}: ContextParts): Context {
  return {
    store,
    load,
    viewer,
    requestId,
    service,
    loaders: {
      articles: lazyLoader('Article', store.articles),
      officials: lazyLoader('Official', store.officials),
      meetings: lazyLoader('Meeting', store.meetings),
      agreements: lazyLoader('Agreement', store.agreements),
      quotes: lazyLoader('Quote', store.quotes),
      pageOf: fieldLoaders(),
      facetOf: fieldLoaders(),
      organizationNames: new DataLoader<string, string | null>(async (ids) => {
        const names = await store.organizations.namesByIds(ids)
        return ids.map((id) => names.get(id) ?? null)
      }),
      lastReport: new DataLoader(async (ids) => {
        const found = await store.lastReports(ids)
        return ids.map((id) => found.get(id) ?? null)
      }),
      duplicates: {
        officials: duplicateLoader(store.duplicates.officials),
        meetings: duplicateLoader(store.duplicates.meetings),
        agreements: duplicateLoader(store.duplicates.agreements),
      },
    },
    redirects: [],
    clock: requestClock(now),
  }
}
