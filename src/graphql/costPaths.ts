import {
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { collect, introspectionCost, isWrapper, type Merged, type Scope, sizeOf, unsaidSize } from './cost'

/** What one field adds to the cost of an operation, those below it apart. */
export interface PathCost {
  /** From the root on, by the names in the answer. Example: `meetings.nodes.participants`. */
  readonly path: string
  readonly cost: number
}

/** Where a level stands. */
interface Level {
  readonly path: string
  /** How many objects there can be above it, the level's own among them. */
  readonly times: number
  /** The size of the page that its lists share; null where there is none. */
  readonly page: number | null
}

type Variables = Readonly<Record<string, unknown>>

/** The cost of each field that has any, in the order of the document: `costOf`, taken apart. */
export function costPaths(
  scope: Scope,
  operation: OperationDefinitionNode,
  variables: Variables,
): PathCost[] {
  const root = scope.schema.getRootType(operation.operation)
  if (!root) return []
  return ofLevel(scope, root, [operation.selectionSet], { path: '', times: 1, page: null }, variables)
}

function ofLevel(
  scope: Scope,
  type: GraphQLNamedType,
  sets: readonly SelectionSetNode[],
  level: Level,
  variables: Variables,
): PathCost[] {
  const fields = new Map<string, Merged>()
  const spread = new Set<string>()
  for (const set of sets) collect(scope, type, set, fields, spread)
  return [...fields.values()].flatMap((field) => ofField(scope, field, level, variables))
}

function ofField(
  scope: Scope,
  { parent, nodes }: Merged,
  { path: above, times, page }: Level,
  variables: Variables,
): PathCost[] {
  const [node] = nodes
  if (!node) return []
  const path = `${above === '' ? '' : `${above}.`}${(node.alias ?? node.name).value}`
  const introspection = introspectionCost[node.name.value]
  if (introspection !== undefined) return [{ path, cost: times * introspection }]
  const field =
    isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
  const type = field && getNamedType(field.type)
  if (!field || !isCompositeType(type)) return []
  const isList = isListType(getNullableType(field.type))
  const size = sizeOf(scope.schema, field, node)?.(variables) ?? null
  const below = isList ? times * (size ?? page ?? unsaidSize) : times
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
  const own = isWrapper(type) ? [] : [{ path, cost: below }]
  const level = { path, times: below, page: isList ? null : size }
  return [...own, ...ofLevel(scope, type, sets, level, variables)]
}
