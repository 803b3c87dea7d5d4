import { type DocumentNode, execute, parse, validate } from 'graphql'
import { executableSchema } from '../../src/graphql/schema'
import { compileOperation } from '../../src/server/compile'
import type { Execute } from './testQueries'

const schema = executableSchema()

function validDocument(source: string): DocumentNode {
  const document = parse(source)
  const [error] = validate(schema, document)
  if (error) throw error
  return document
}

/** The two ways in which the service runs an operation: step by step, and compiled. */
export const executors: readonly { readonly name: string; readonly run: Execute }[] = [
  {
    name: 'graphql-js',
    run: async (source, variableValues, contextValue) =>
      execute({ schema, document: validDocument(source), variableValues, contextValue }),
  },
  {
    name: 'graphql-jit',
    run: async (source, variables, context) => {
      const compiled = compileOperation(schema, validDocument(source), null)
      if (!compiled) throw new Error('The compiler refuses this operation')
      return compiled(context, variables)
    },
  },
]
