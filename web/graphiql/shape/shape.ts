import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql'

/** What a query asks for, field by field, with its types: an answer is read by it, not by guesses. */
export interface Shape {
  /** The field's name in the answer: its alias where it has one. */
  readonly key: string
  /** The field's name in the schema. */
  readonly field: string
  /** The name of its type, without list and non-null. */
  readonly type: string
  /** The name of the type that has the field. */
  readonly parent: string
  readonly isList: boolean
  /** In the order of the query; empty for a scalar or enum. */
  readonly children: readonly Shape[]
}

/** The shape of an operation's answer; null where the document has no such operation. */
export function shapeOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): Shape | null {
  const operation = getOperationAST(document, operationName)
  const type = operation && schema.getRootType(operation.operation)
  if (!operation || !type) return null
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === 'FragmentDefinition' ? [[each.name.value, each] as const] : [],
    ),
  )
  const children = childrenOf(operation.selectionSet, type.name, { schema, fragments, depth: 0 })
  return { key: '', field: '', type: type.name, parent: '', isList: false, children }
}

interface Walk {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly depth: number
}

/** Fragments that spread themselves end here; the service refuses them. */
const deepest = 60

function childrenOf(set: SelectionSetNode, type: string, walk: Walk): Shape[] {
  if (walk.depth > deepest) return []
  const merged = new Map<string, Shape>()
  for (const shape of selected(set, type, { ...walk, depth: walk.depth + 1 })) {
    const known = merged.get(shape.key)
    merged.set(shape.key, known ? { ...known, children: mergeAll(known.children, shape.children) } : shape)
  }
  return [...merged.values()]
}

function mergeAll(a: readonly Shape[], b: readonly Shape[]): Shape[] {
  const merged = new Map(a.map((shape) => [shape.key, shape]))
  for (const shape of b) {
    const known = merged.get(shape.key)
    merged.set(shape.key, known ? { ...known, children: mergeAll(known.children, shape.children) } : shape)
  }
  return [...merged.values()]
}

function selected(set: SelectionSetNode, type: string, walk: Walk): Shape[] {
  return set.selections.flatMap((selection): Shape[] => {
    if (selection.kind === 'InlineFragment')
      return childrenOf(selection.selectionSet, selection.typeCondition?.name.value ?? type, walk)
    if (selection.kind === 'FragmentSpread') {
      const fragment = walk.fragments.get(selection.name.value)
      return fragment ? childrenOf(fragment.selectionSet, fragment.typeCondition.name.value, walk) : []
    }
    const field = selection.name.value
    const output = fieldType(walk.schema, type, field)
    if (!output) return []
    const named = getNamedType(output)
    return [
      {
        key: selection.alias?.value ?? field,
        field,
        type: named.name,
        parent: type,
        isList: isListType(getNullableType(output)),
        children:
          selection.selectionSet && isCompositeType(named)
            ? childrenOf(selection.selectionSet, named.name, walk)
            : [],
      },
    ]
  })
}

function fieldType(schema: GraphQLSchema, type: string, field: string): GraphQLOutputType | null {
  if (field === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef.type
  const holder = schema.getType(type)
  if (!isObjectType(holder) && !isInterfaceType(holder)) return null
  return holder.getFields()[field]?.type ?? null
}
