import {
  type DocumentNode,
  GraphQLScalarType,
  GraphQLSchema,
  isInputObjectType,
  Kind,
  type NamedTypeNode,
  typeFromAST,
  type VariableDefinitionNode,
  visit,
} from 'graphql'

/** Stands for the type of a variable whose value is checked already. */
const opaque = new GraphQLScalarType({ name: 'CheckedInput' })
const opaqueNode: NamedTypeNode = {
  kind: Kind.NAMED_TYPE,
  name: { kind: Kind.NAME, value: opaque.name },
}

const schemas = new WeakMap<GraphQLSchema, GraphQLSchema>()

function withOpaque(schema: GraphQLSchema): GraphQLSchema {
  const known = schemas.get(schema)
  if (known) return known
  const config = schema.toConfig()
  const made = new GraphQLSchema({ ...config, types: [...config.types, opaque], assumeValid: true })
  schemas.set(schema, made)
  return made
}

/** Whether a variable's type is an input object, or a list of some. */
function isObjectVariable(schema: GraphQLSchema, { type }: VariableDefinitionNode): boolean {
  let node = type
  while (node.kind !== Kind.NAMED_TYPE) node = node.type
  return isInputObjectType(typeFromAST(schema, node))
}

/**
 * The document and schema to compile where variables hold input objects: the compiler unfolds their types into code, and
 * a filter that can hold filters unfolds without end, until the process has no memory left. Their values must be coerced
 * before the compiled operation sees them.
 */
export function withOpaqueVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
): { readonly schema: GraphQLSchema; readonly document: DocumentNode } {
  let isChanged = false
  const changed = visit(document, {
    VariableDefinition: (node) => {
      if (!isObjectVariable(schema, node)) return false
      isChanged = true
      const { defaultValue: _default, ...rest } = node
      return { ...rest, type: opaqueNode }
    },
    SelectionSet: () => false,
  })
  return isChanged ? { schema: withOpaque(schema), document: changed } : { schema, document }
}
