import {
  type ExecutionResult,
  execute,
  type FormattedExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getVariableValues,
} from 'graphql'
import { AppError, type ErrorCode, limitError } from '../domain/errors'
import { type ClientError, type ErrorRules, toClientError, withCode } from '../graphql/errors'
import type { Limits } from '../graphql/limits'
import type { Role } from './auth'
import { type Prepared, RequestErrors } from './documents'
import type { Gate } from './gate'
import type { TakePoints, ThrottleStatus } from './rate'
import { withoutData } from './status'

/** One operation on its way: who asks it and with what. */
export interface Asked {
  readonly prepared: Prepared
  readonly variables: Readonly<Record<string, unknown>>
  readonly role: Role | null
  readonly client: string
  readonly requestId: string
}

/** An operation whose variables fit the schema. */
interface Checked extends Asked {
  readonly coerced: Readonly<Record<string, unknown>>
}

/** What of the resolvers' context goes into `extensions`. */
export interface ResolverContext {
  /** Ids asked for that lead to another object. */
  readonly redirects?: readonly object[]
  /** The day for which the answer holds, null where it never asked which day it is; read when all is done. */
  readonly clock?: { readonly day: string | null }
}

/** What came of an operation. */
export interface Outcome {
  readonly result: FormattedExecutionResult
  /** The first error's code; null where all went well. */
  readonly code: ErrorCode | null
  readonly errors: readonly ClientError[]
  readonly cost: number
  readonly throttle: ThrottleStatus | null
  /** The day (UTC) for which the answer holds; null where it does not depend on it. */
  readonly day: string | null
}

/** What an operation costs its client. */
interface Price {
  readonly cost: number
  readonly throttle: ThrottleStatus | null
}

export interface OperationRules {
  readonly schema: GraphQLSchema
  readonly limits: Limits
  readonly errorRules: ErrorRules
  readonly gate: Gate
  /** The request itself has paid a point already. */
  readonly takePoints: TakePoints | null
  /** Called when a mutation has really ended, even if its client was told that it took too long. */
  readonly onMutationEnd: () => void
  /** Whether there is any token: without one mutations are off. */
  readonly hasTokens: boolean
}

/** Runs an operation within its limits. It never throws: whatever happens becomes an outcome. */
export async function runOperation(
  asked: Asked,
  contextValue: ResolverContext,
  rules: OperationRules,
): Promise<Outcome> {
  let price: Price = { cost: 0, throttle: null }
  try {
    checkRight(asked, rules.hasTokens)
    const coerced = coerce(asked, rules)
    const cost = priceOf(asked.prepared, coerced, rules.limits)
    price = { cost, throttle: rules.takePoints?.(asked.client, Math.max(0, cost - 1)) ?? null }
    const result = await runInTurn({ ...asked, coerced }, contextValue, price.cost, rules)
    const { redirects = [], clock } = contextValue
    const about = { requestId: asked.requestId, price, redirects, day: clock?.day ?? null }
    return toOutcome(result, about, rules)
  } catch (thrown) {
    return refusal(thrown, asked.requestId, price, rules.errorRules)
  }
}

/** The outcome of what never ran. */
export function refusal(thrown: unknown, requestId: string, price: Price, errorRules: ErrorRules): Outcome {
  const all = thrown instanceof RequestErrors ? thrown.errors : [thrown]
  const errors = all.map((error) => toClientError(error, errorRules, requestId))
  return { ...price, result: { errors: asSent(errors) }, errors, code: errors[0]?.code ?? null, day: null }
}

function checkRight({ prepared, role }: Asked, hasTokens: boolean): void {
  if (prepared.operation.operation !== 'mutation' || role !== null) return
  if (hasTokens) throw new AppError('UNAUTHENTICATED', 'A mutation needs `Authorization: Bearer <token>`.')
  throw new AppError('FORBIDDEN', 'Mutations are off: this service has no tokens.')
}

/** The variables as the schema understands them; their faults are told together. */
function coerce({ prepared, variables }: Asked, { schema, limits }: OperationRules) {
  const max = limits.coercionErrors
  const definitions = prepared.operation.variableDefinitions ?? []
  if (definitions.length === 0) return {}
  const { coerced, errors } = getVariableValues(schema, definitions, variables, { maxErrors: max })
  if (coerced) return coerced
  throw new RequestErrors((errors ?? []).slice(0, max).map(wrongVariable))
}

function wrongVariable(error: GraphQLError): GraphQLError {
  const [node] = error.nodes ?? []
  const argument = node?.kind === 'VariableDefinition' ? { argument: `$${node.variable.name.value}` } : {}
  return withCode(error, 'BAD_USER_INPUT', argument)
}

function priceOf(prepared: Prepared, variables: Readonly<Record<string, unknown>>, limits: Limits): number {
  const cost = prepared.cost(variables)
  if (cost <= limits.cost) return cost
  const value = Number.isFinite(cost) ? cost : limits.cost + 1
  throw limitError(
    'QUERY_TOO_COMPLEX',
    `An answer may hold ${limits.cost} objects; this one could hold ${Number.isFinite(cost) ? cost : 'more'}.`,
    { name: 'cost', value, max: limits.cost },
  )
}

/** A heavy operation keeps its turn until it has really ended, even if its client was told that it took too long. */
async function runInTurn(asked: Checked, contextValue: ResolverContext, cost: number, rules: OperationRules) {
  const milliseconds = rules.limits.operationMilliseconds
  if (cost < rules.limits.heavyCost) return withDeadline(start(asked, contextValue, rules), milliseconds)
  const leave = await rules.gate.enter()
  const running = start(asked, contextValue, rules)
  running.then(leave, leave)
  return withDeadline(running, milliseconds)
}

async function start(asked: Checked, contextValue: ResolverContext, rules: OperationRules) {
  if (asked.prepared.operation.operation !== 'mutation') return run(asked, contextValue, rules)
  try {
    return await run(asked, contextValue, rules)
  } finally {
    rules.onMutationEnd()
  }
}

async function run(
  { prepared, variables, coerced }: Checked,
  contextValue: ResolverContext,
  { schema }: OperationRules,
) {
  const compiled = prepared.compiled()
  if (compiled) return compiled(contextValue, variables, coerced)
  return execute({
    schema,
    document: prepared.document,
    contextValue,
    variableValues: variables,
    operationName: prepared.operation.name?.value ?? null,
  })
}

function withDeadline<T>(running: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () =>
        reject(new AppError('TIMEOUT', `An operation may take ${milliseconds} ms; this one took longer.`)),
      milliseconds,
    )
    running.then(
      (value) => {
        clearTimeout(timer)
        resolve(value)
      },
      (reason) => {
        clearTimeout(timer)
        reject(reason)
      },
    )
  })
}

interface About {
  readonly requestId: string
  readonly price: Price
  readonly redirects: readonly object[]
  readonly day: string | null
}

function toOutcome(
  { data, errors: raised = [] }: ExecutionResult,
  { requestId, price, redirects, day }: About,
  { errorRules, limits }: OperationRules,
): Outcome {
  const errors = raised.map((error) => toClientError(error, errorRules, requestId))
  const decisive = errors.find(({ code }) => withoutData.has(code))
  if (decisive)
    return { ...price, result: { errors: asSent([decisive]) }, errors: [decisive], code: decisive.code, day }
  const extensions = {
    ...(redirects.length > 0 && { redirects }),
    cost: { requestedQueryCost: price.cost, maximumQueryCost: limits.cost },
  }
  if (errors.length === 0) return { ...price, result: { data, extensions }, errors, code: null, day }
  return {
    ...price,
    result: { data, errors: asSent(errors), extensions },
    errors,
    code: errors[0]?.code ?? null,
    day,
  }
}

const asSent = (errors: readonly ClientError[]): GraphQLFormattedError[] => errors.map(({ error }) => error)
