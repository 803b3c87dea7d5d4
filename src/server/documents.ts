import { createHash } from 'node:crypto'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { AppError } from '../domain/errors'
import { type Cost, costOf } from '../graphql/cost'
import { withCode } from '../graphql/errors'
import { checkStructure, checkText, type Limits } from '../graphql/limits'
import { type Compiled, compileOperation } from './compile'

/** A valid document's operation, ready to run. */
export interface Prepared {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly cost: Cost
  /** The operation as compiled code, from its second use on; null where it is to be interpreted. */
  compiled(): Compiled | null
}

/** Parses and validates once what is asked again and again. */
export interface Documents {
  /** Throws an AppError, or a list of GraphQLErrors with their codes. */
  prepare(text: string, operationName: string | null): Prepared
  /** A document by the SHA-256 of its text, as long as it is remembered. */
  byHash(hash: string): DocumentNode | undefined
}

export interface DocumentRules {
  readonly schema: GraphQLSchema
  readonly limits: Limits
  readonly introspection: boolean
  readonly jit: boolean
}

/** All that is wrong with one document or its variables. */
export class RequestErrors extends Error {
  readonly errors: readonly GraphQLError[]

  constructor(errors: readonly GraphQLError[]) {
    super('The request is wrong.')
    this.errors = errors
  }
}

interface Entry {
  readonly document: DocumentNode
  readonly hash: string
  readonly tokens: number
  readonly operations: Map<string | null, Prepared>
}

/** Tokens of all the documents remembered: a token's nodes take about 300 bytes. */
const mostTokens = 100_000
/** Longer documents take longer to compile than compiling saves. */
const mostCompiledTokens = 1_000

/** A memory of documents, bounded by their tokens. */
export function createDocuments(rules: DocumentRules): Documents {
  const hashes = new Map<string, DocumentNode>()
  const entries = new LRUCache<string, Entry>({
    maxSize: mostTokens,
    sizeCalculation: ({ tokens }) => Math.max(1, tokens),
    dispose: ({ hash }) => hashes.delete(hash),
  })

  function read(text: string): Entry {
    const tokens = checkText(text, rules.limits)
    const document = parseText(text)
    checkStructure(document, rules.limits)
    checkValidity(document, rules)
    const hash = createHash('sha256').update(text).digest('hex')
    return { document, hash, tokens, operations: new Map() }
  }

  return {
    prepare(text, operationName) {
      let entry = entries.get(text)
      if (!entry) {
        entry = read(text)
        entries.set(text, entry)
        hashes.set(entry.hash, entry.document)
      }
      const known = entry.operations.get(operationName)
      if (known) return known
      const prepared = prepareOperation(entry, operationName, rules)
      entry.operations.set(operationName, prepared)
      return prepared
    },
    byHash: (hash) => hashes.get(hash),
  }
}

function parseText(text: string): DocumentNode {
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof GraphQLError) throw new RequestErrors([withCode(error, 'GRAPHQL_PARSE_FAILED')])
    throw error
  }
}

function checkValidity(document: DocumentNode, { schema, limits, introspection }: DocumentRules): void {
  const more = introspection ? [] : [NoSchemaIntrospectionCustomRule]
  const max = limits.validationErrors
  const errors = validate(schema, document, [...specifiedRules, ...more], { maxErrors: max })
  if (errors.length === 0) return
  // The last of too many only says that there are more.
  const told = errors.slice(0, max).map((error) => (error.nodes ? error : tooManySteps))
  throw new RequestErrors(told.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')))
}

/** The validator gives up where comparing fields of one name would take too long, and says no more than that. */
const tooManySteps = new GraphQLError('The document repeats fields so often that it cannot be validated.')

function prepareOperation({ document, tokens }: Entry, name: string | null, rules: DocumentRules): Prepared {
  const operation = getOperationAST(document, name)
  if (!operation) throw new AppError('OPERATION_RESOLUTION_FAILURE', unresolved(name))
  const mayCompile = rules.jit && tokens <= mostCompiledTokens && operation.operation === 'query'
  let uses = 0
  let code: Compiled | null = null
  return {
    document,
    operation,
    cost: costOf(rules.schema, fragmentsOf(document), operation),
    compiled() {
      uses += 1
      // What is asked once is not worth compiling, and must not make others wait for it.
      if (uses === 2 && mayCompile) code = compileOperation(rules.schema, document, name)
      return code
    },
  }
}

const unresolved = (name: string | null): string =>
  name === null
    ? 'The document has several operations, or none: `operationName` must say which to run.'
    : 'The document has no operation with the name that `operationName` gives.'

const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  )
