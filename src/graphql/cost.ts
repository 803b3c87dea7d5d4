import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'

/** The number of objects an answer can hold at the most, from the coerced values of the operation's variables. */
export type Cost = (variables: Readonly<Record<string, unknown>>) => number

/** What a list without `@listSize` is taken to hold. */
export const unsaidSize = 5
/** A page without a size; `paging.ts` gives the same. */
const defaultPage = 20
/** What introspection is taken to cost, so that it cannot be asked for many times over in one operation. */
export const introspectionCost: Readonly<Record<string, number>> = { __schema: 2_500, __type: 100 }
/** Types that carry a page: they cost nothing themselves. */
export const isWrapper = ({ name }: GraphQLNamedType): boolean => /(?:Connection|Edge)$|^PageInfo$/.test(name)

/** More fields than this, each fragment followed wherever it is spread, are not priced but refused. */
const mostFields = 20_000

export interface Scope {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly seen: { fields: number }
}

/** A field of a level, its nodes merged as execution merges them. */
export interface Merged {
  readonly parent: GraphQLNamedType
  readonly nodes: FieldNode[]
}

/**
 * Prices a valid operation by `@listSize`: an object costs 1, a list's objects cost as often as it can be long, and a
 * page's size goes to the lists inside its connection. Reads the document once; the result is quick.
 */
export function costOf(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  operation: OperationDefinitionNode,
): Cost {
  const root = schema.getRootType(operation.operation)
  if (!root) return () => 0
  return ofLevel({ schema, fragments, seen: { fields: 0 } }, root, [operation.selectionSet], null)
}

/** One level of fields, added up; `page` is the size of the page that its lists share. */
function ofLevel(
  scope: Scope,
  type: GraphQLNamedType,
  sets: readonly SelectionSetNode[],
  page: Cost | null,
): Cost {
  const fields = new Map<string, Merged>()
  const spread = new Set<string>()
  for (const set of sets) collect(scope, type, set, fields, spread)
  scope.seen.fields += fields.size
  if (scope.seen.fields > mostFields) return constant(Number.POSITIVE_INFINITY)
  return sum([...fields.values()].flatMap((field) => ofField(scope, field, page)))
}

/** Execution's own way of merging, without its variables: what may be skipped is counted. */
export function collect(
  scope: Scope,
  parent: GraphQLNamedType,
  set: SelectionSetNode,
  fields: Map<string, Merged>,
  spread: Set<string>,
): void {
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      const key = `${parent.name}.${(node.alias ?? node.name).value}`
      const known = fields.get(key)
      if (known) known.nodes.push(node)
      else fields.set(key, { parent, nodes: [node] })
      continue
    }
    const name = node.kind === Kind.FRAGMENT_SPREAD ? node.name.value : null
    if (name !== null && spread.has(name)) continue
    if (name !== null) spread.add(name)
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? scope.fragments.get(node.name.value) : node
    const on = fragment?.typeCondition ? scope.schema.getType(fragment.typeCondition.name.value) : parent
    if (fragment && on) collect(scope, on, fragment.selectionSet, fields, spread)
  }
}

function ofField(scope: Scope, { parent, nodes }: Merged, page: Cost | null): Cost[] {
  const [node] = nodes
  if (!node) return []
  const introspection = introspectionCost[node.name.value]
  if (introspection !== undefined) return [constant(introspection)]
  if (!isObjectType(parent) && !isInterfaceType(parent)) return []
  const field = parent.getFields()[node.name.value]
  if (!field) return []
  const type = getNamedType(field.type)
  if (!isCompositeType(type)) return []
  const isList = isListType(getNullableType(field.type))
  const size = sizeOf(scope.schema, field, node)
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
  const inner = ofLevel(scope, type, sets, isList ? null : size)
  const own = isWrapper(type) ? inner : sum([constant(1), inner])
  return [isList ? product(size ?? page ?? constant(unsaidSize), own) : own]
}

/** How long the field's list, or its page, can be; null where nothing says so. */
export function sizeOf(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Cost | null {
  const directive = schema.getDirective('listSize')
  const said = directive && field.astNode ? getDirectiveValues(directive, field.astNode) : undefined
  if (!said) return null
  const names = Array.isArray(said.slicingArguments) ? said.slicingArguments.map(String) : []
  const assumed = typeof said.assumedSize === 'number' ? said.assumedSize : defaultPage
  const given = (node.arguments ?? []).filter(({ name }) => names.includes(name.value))
  if (given.length === 0) return constant(assumed)
  const sizes = given.map(({ value }) => ofArgument(value))
  return memo(
    (variables) => {
      const known = sizes.map((size) => size(variables)).filter((size) => size !== null)
      return known.length === 0 ? assumed : Math.max(...known)
    },
    given.every(({ value }) => value.kind !== Kind.VARIABLE),
  )
}

function ofArgument(value: ValueNode): (variables: Readonly<Record<string, unknown>>) => number | null {
  if (value.kind === Kind.INT) return () => Math.max(0, Number(value.value))
  if (value.kind !== Kind.VARIABLE) return () => null
  const name = value.name.value
  return (variables) => {
    const given = variables[name]
    return typeof given === 'number' ? Math.max(0, given) : null
  }
}

const constants = new WeakMap<Cost, number>()

/** A cost that no variable changes: sums and products of such are calculated once. */
function constant(value: number): Cost {
  const cost: Cost = () => value
  constants.set(cost, value)
  return cost
}

const memo = (cost: Cost, isConstant: boolean): Cost => (isConstant ? constant(cost({})) : cost)

function sum(parts: readonly Cost[]): Cost {
  const [only] = parts
  if (only && parts.length === 1) return only
  const total: Cost = (variables) => parts.reduce((cost, part) => cost + part(variables), 0)
  return memo(
    total,
    parts.every((part) => constants.has(part)),
  )
}

const product = (size: Cost, each: Cost): Cost =>
  memo((variables) => {
    const one = each(variables)
    // An empty page of what cannot be priced is still refused.
    return Number.isFinite(one) ? size(variables) * one : one
  }, constants.has(size) && constants.has(each))
