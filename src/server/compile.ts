import {
  type DirectiveNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  visit,
} from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import { withOpaqueVariables } from './opaqueVariables'

type Variables = Readonly<Record<string, unknown>>

/** An operation as code: gives what `execute` of graphql-js gives. `coerced` are its variables as the schema takes them, where that is known. */
export type Compiled = (
  contextValue: unknown,
  variables: Variables,
  coerced?: Variables,
) => Promise<ExecutionResult> | ExecutionResult

/** Compiles an operation of a valid document; null where the compiler refuses it. */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): Compiled | null {
  if (hasConditionalFragments(document)) return null
  try {
    const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? []
    const opaque = withOpaqueVariables(schema, document)
    const compiled = compileQuery(opaque.schema, opaque.document, operationName ?? undefined, {
      disablingCapturingStackErrors: true,
      // Without it `@skip` and `@include` on a fragment's spread are lost on its fields.
      useExperimentalPathBasedSkipInclude: true,
    })
    if (!isCompiledQuery(compiled)) return null
    return (contextValue, variables, known) => {
      if (known) return compiled.query(undefined, contextValue, known)
      const { coerced, errors } = getVariableValues(schema, definitions, variables, { maxErrors: 50 })
      return coerced ? compiled.query(undefined, contextValue, coerced) : { errors }
    }
  } catch {
    return null
  }
}

/**
 * Whether `@skip` or `@include` stands on a fragment: the compiler then loses fields that the same fragment, spread
 * elsewhere without it, would give.
 */
function hasConditionalFragments(document: DocumentNode): boolean {
  let found = false
  const look = ({ directives = [] }: { readonly directives?: readonly DirectiveNode[] }) => {
    if (directives.length > 0) found = true
  }
  visit(document, { FragmentSpread: look, InlineFragment: look })
  return found
}
