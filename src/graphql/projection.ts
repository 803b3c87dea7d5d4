import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { type FieldPaths, fieldPaths } from './fieldPaths'

/** What of `GraphQLResolveInfo` a projection follows from; both executors give it. */
export type SelectionInfo = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'schema' | 'operation'>

/** Paths to read of each type's documents. */
type Needs = ReadonlyMap<string, ReadonlySet<string>>

interface Scope {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
}

/** A selected field, with the type whose field it is. */
interface Selected {
  readonly type: GraphQLNamedType
  readonly node: FieldNode
}

/** The fields of a selection, those of its fragments among them; `@skip` and `@include` count as selected. */
function selectedFields(
  { schema, fragments }: Scope,
  type: GraphQLNamedType,
  selectionSet: SelectionSetNode | undefined,
): Selected[] {
  return (selectionSet?.selections ?? []).flatMap((selection): Selected[] => {
    if (selection.kind === Kind.FIELD) return [{ type, node: selection }]
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value]
    const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value)
    return selectedFields({ schema, fragments }, condition ?? type, fragment?.selectionSet)
  })
}

const typeOfField = (type: GraphQLNamedType, name: string): GraphQLNamedType | null => {
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
  return field ? getNamedType(field.type) : null
}

/** Whether one of these fields is selected anywhere below. */
function selectsBelow(scope: Scope, { type, node }: Selected, names: readonly string[]): boolean {
  const below = typeOfField(type, node.name.value)
  if (!below) return false
  return selectedFields(scope, below, node.selectionSet).some(
    (selected) => names.includes(selected.node.name.value) || selectsBelow(scope, selected, names),
  )
}

/** The types whose objects a field of `type` can be asked of: itself, or those that implement it. */
const objectTypes = ({ schema }: Scope, type: GraphQLNamedType): readonly GraphQLNamedType[] =>
  isAbstractType(type) ? schema.getPossibleTypes(type) : [type]

/** The paths that a field of a stored type needs. */
function pathsOf(scope: Scope, typeName: string, selected: Selected): readonly string[] {
  const name = selected.node.name.value
  if (name === 'id' || name.startsWith('__')) return []
  const needs = fieldPaths[typeName]?.[name]
  return needs ? neededPaths(scope, selected, needs) : [name]
}

const neededPaths = (scope: Scope, selected: Selected, { paths, below }: FieldPaths): readonly string[] =>
  below && selectsBelow(scope, selected, below.fields) ? [...paths, ...below.paths] : paths

/** A path and one below it cannot both be asked for: the upper one says it all. */
const withoutInner = (paths: ReadonlySet<string>): string[] =>
  [...paths].filter((path) => ![...paths].some((outer) => path.startsWith(`${outer}.`)))

function collect(
  scope: Scope,
  type: GraphQLNamedType,
  set: SelectionSetNode | undefined,
  needs: Map<string, Set<string>>,
) {
  for (const selected of selectedFields(scope, type, set)) {
    for (const { name } of objectTypes(scope, selected.type)) {
      if (!(name in fieldPaths)) continue
      const paths = needs.get(name) ?? new Set()
      for (const path of pathsOf(scope, name, selected)) paths.add(path)
      needs.set(name, paths)
      for (const other of fieldPaths[name]?.[selected.node.name.value]?.elsewhere ?? [])
        needs.set(
          other.type,
          new Set([...(needs.get(other.type) ?? []), ...neededPaths(scope, selected, other)]),
        )
    }
    const below = typeOfField(selected.type, selected.node.name.value)
    if (below && selected.node.selectionSet) collect(scope, below, selected.node.selectionSet, needs)
  }
}

const byOperation = new WeakMap<OperationDefinitionNode, Needs>()

function needsOf(info: SelectionInfo): Needs {
  const known = byOperation.get(info.operation)
  if (known) return known
  const needs = new Map<string, Set<string>>()
  const root = info.schema.getRootType(info.operation.operation)
  if (root) collect(info, root, info.operation.selectionSet, needs)
  byOperation.set(info.operation, needs)
  return needs
}

/**
 * All that an operation asks of a type anywhere: what a loader reads, so that an object that is met twice is read once.
 */
export const fieldsAnywhere = (info: SelectionInfo, typeName: string): string[] =>
  withoutInner(needsOf(info).get(typeName) ?? new Set())

/** What is asked of a connection: fields of its objects, and which of its own fields. */
export interface ConnectionSelection {
  readonly fields: readonly string[]
  readonly rows: boolean
  readonly totalCount: boolean
  /** Whether the place of any object in the list is asked for. */
  readonly cursors: boolean
}

const byField = new WeakMap<readonly FieldNode[], ConnectionSelection>()
const cursorFields: ReadonlySet<string> = new Set([
  'Edge.cursor',
  'PageInfo.startCursor',
  'PageInfo.endCursor',
])

/** The fields selected directly inside one of a connection's own, an edge's whatever its objects. */
function namesInside(scope: Scope, { type, node }: Selected): string[] {
  const inner = typeOfField(type, node.name.value)
  if (!inner) return []
  const owner = inner.name.endsWith('Edge') ? 'Edge' : inner.name
  return selectedFields(scope, inner, node.selectionSet).map((field) => `${owner}.${field.node.name.value}`)
}

/** What the operation asks of the connection that this field gives; `typeName` is the type of its objects. */
export function connectionSelection(
  info: SelectionInfo,
  connection: GraphQLNamedType,
  typeName: string,
): ConnectionSelection {
  const known = byField.get(info.fieldNodes)
  if (known) return known
  const own = info.fieldNodes.flatMap((node) => selectedFields(info, connection, node.selectionSet))
  const named = (name: string) => own.filter(({ node }) => node.name.value === name)
  const nodes = [...named('nodes'), ...named('edges').flatMap((edge) => nodesOf(info, edge))]
  const paths = nodes.flatMap((node) => {
    const type = typeOfField(node.type, node.node.name.value)
    const fields = type ? selectedFields(info, type, node.node.selectionSet) : []
    return fields.flatMap((selected) => pathsOf(info, typeName, selected))
  })
  const selection = {
    fields: withoutInner(new Set(paths)),
    rows: ['nodes', 'edges', 'pageInfo'].some((name) => named(name).length > 0),
    totalCount: named('totalCount').length > 0,
    cursors: own.flatMap((selected) => namesInside(info, selected)).some((name) => cursorFields.has(name)),
  }
  byField.set(info.fieldNodes, selection)
  return selection
}

function nodesOf(scope: Scope, edge: Selected): Selected[] {
  const type = typeOfField(edge.type, edge.node.name.value)
  if (!type) return []
  return selectedFields(scope, type, edge.node.selectionSet).filter(({ node }) => node.name.value === 'node')
}

const namesByField = new WeakMap<readonly FieldNode[], ReadonlySet<string>>()

/** Whether a field is selected directly below this one. */
export function selects(info: SelectionInfo & Pick<GraphQLResolveInfo, 'returnType'>, name: string): boolean {
  const known = namesByField.get(info.fieldNodes)
  if (known) return known.has(name)
  const type = getNamedType(info.returnType)
  const selected = info.fieldNodes.flatMap((field) => selectedFields(info, type, field.selectionSet))
  const names = new Set(selected.map(({ node }) => node.name.value))
  namesByField.set(info.fieldNodes, names)
  return names.has(name)
}
