import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  parse,
  validate,
} from 'graphql'
import type { Context } from './context'
import { costOf } from './cost'
import { costPaths } from './costPaths'
import { checkStructure, checkText, type Limits, measuresOf } from './limits'
import { wrongArgument } from './paging'
import type { CostExplanation, LimitUse, QueryExplainCostArgs } from './types.generated'

/** How many fields an explanation lists, the dearest first. */
const mostFields = 50

/** The document, or an error of the argument that says what is wrong with it. */
function documentOf(schema: GraphQLSchema, text: string, limits: Limits): DocumentNode {
  checkText(text, limits)
  try {
    const document = parse(text)
    checkStructure(document, limits)
    const [error] = validate(schema, document, undefined, { maxErrors: 1 })
    if (error) throw error
    return document
  } catch (error) {
    if (error instanceof GraphQLError)
      throw wrongArgument('query', `\`query\` is no valid document: ${error.message}`)
    throw error
  }
}

function variablesOf(text: string | null | undefined): Readonly<Record<string, unknown>> {
  try {
    const variables: unknown = JSON.parse(text ?? '{}')
    if (typeof variables === 'object' && variables !== null && !Array.isArray(variables))
      return variables as Readonly<Record<string, unknown>>
  } catch {
    // What is no JSON is told below.
  }
  throw wrongArgument('variables', '`variables` must be a JSON object as text.')
}

/** What an operation would cost, field by field, without running it; no command of the store. */
export function explainCost(
  _root: unknown,
  { query, variables, operationName }: QueryExplainCostArgs,
  { service }: Context,
  { schema }: GraphQLResolveInfo,
): CostExplanation {
  const given = new Map(service.limits.map(({ name, max }) => [name, max]))
  const unlimited = (name: string): number => given.get(name) ?? Number.MAX_SAFE_INTEGER
  const limits = new Proxy({} as Limits, { get: (_target, name) => unlimited(String(name)) })
  const document = documentOf(schema, query, limits)
  const operation = getOperationAST(document, operationName ?? null)
  if (!operation) throw wrongArgument('operationName', '`operationName` must name one operation of `query`.')
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], variablesOf(variables))
  if (!values.coerced)
    throw wrongArgument('variables', values.errors?.[0]?.message ?? '`variables` do not fit.')
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  const cost = costOf(schema, fragments, operation)(values.coerced)
  const measures: Record<string, number> = { cost, ...measuresOf(document) }
  const used = Object.entries(measures).flatMap(([name, value]): LimitUse[] => {
    const max = given.get(name)
    return max === undefined ? [] : [{ name, value, max }]
  })
  const paths = Number.isFinite(cost)
    ? costPaths({ schema, fragments, seen: { fields: 0 } }, operation, values.coerced)
    : []
  return {
    cost,
    isAllowed: used.every(({ value, max }) => value <= max),
    limits: used,
    fields: [...paths].sort((a, b) => b.cost - a.cost).slice(0, mostFields),
  }
}
