import type { GraphQLResolveInfo } from 'graphql'
import { idPrefixes } from '../domain/ids'
import type { ObjectType } from '../domain/model'
import type { Context } from './context'
import { wrongArgument } from './paging'
import type { NodeParent } from './parents'
import { partyById } from './parties'

/** The loader of each stored type. */
export const loaderOf = {
  ARTICLE: 'articles',
  OFFICIAL: 'officials',
  MEETING: 'meetings',
  AGREEMENT: 'agreements',
  QUOTE: 'quotes',
} as const satisfies Record<ObjectType, keyof Context['loaders']>

/** The schema's name of each stored type. */
export const typeNames = {
  ARTICLE: 'Article',
  OFFICIAL: 'Official',
  MEETING: 'Meeting',
  AGREEMENT: 'Agreement',
  QUOTE: 'Quote',
} as const satisfies Record<ObjectType, string>

const types = new Map(
  Object.entries(idPrefixes).map(([type, prefix]) => [prefix, type as ObjectType] as const),
)

/** The stored type whose ids begin like this one; null for an id of none. */
export const typeOfId = (id: string): ObjectType | null => {
  const [prefix = ''] = id.split('_', 1)
  return types.get(prefix as (typeof idPrefixes)[ObjectType]) ?? null
}

type Loaded<O extends ObjectType> = Awaited<
  ReturnType<ReturnType<Context['loaders'][(typeof loaderOf)[O]]>['one']>
>

/** The object of an id; the survivor where the id was merged, which the answer's `extensions.redirects` then says. */
export async function objectById<O extends ObjectType>(
  type: O,
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Loaded<O>> {
  const loader = context.loaders[loaderOf[type]](info)
  const found = await loader.one(id)
  if (found || id === '') return found as Loaded<O>
  const [to] = await context.store.redirects.targets([id])
  if (!to) return null as Loaded<O>
  context.redirects.push({ from: id, to })
  return (await loader.one(to)) as Loaded<O>
}

/** A stored object by its type and id, without a look for where it went; null where it is gone. */
export const nodeOfType = async (
  type: ObjectType,
  id: string,
  { loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<NodeParent | null> => loaders[loaderOf[type]](info).one(id)

/** Any object by its id; null where there is none. */
export async function nodeById(
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<NodeParent | null> {
  const type = typeOfId(id)
  if (type) return objectById(type, id, context, info)
  return partyById(id, context.loaders)
}

type Keys = Readonly<Record<string, unknown>>

/** The one key that was given: `id`, or an entry of `by`; an error where it is not exactly one. */
export function oneKey(
  id: string | null | undefined,
  by: Keys | null | undefined,
): { key: string; value: string } {
  const given = Object.entries({ ...(by ?? {}) }).filter(([, value]) => value !== undefined)
  const keys: [string, unknown][] = [
    ...(typeof id === 'string' ? [['id', id] as [string, unknown]] : []),
    ...given,
  ]
  const [first] = keys
  if (!first || keys.length > 1 || typeof first[1] !== 'string')
    throw wrongArgument(by ? 'by' : 'id', 'Exactly one of `id` and the keys of `by` is needed.')
  return { key: first[0], value: first[1] }
}
