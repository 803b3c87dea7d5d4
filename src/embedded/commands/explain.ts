import { hostname } from 'node:os'
import { describePlan, type Found, find, type Query } from '../engine/plan/find'
import { aggregate } from '../engine/source'
import { checkPipeline } from '../engine/stages/check'
import { type Doc, firstKey, isArray, isDoc, isNum, isString } from '../engine/values'
import { fail } from '../errors'
import { optional, readParams, required } from '../params'
import { type Command, type Context, namespace, scopeOf, toHint, toSortSpec, viewOf } from './command'
import { version } from './version'

const params = { explain: required(isDoc), verbosity: optional(isString) }
const explained = new Set(['find', 'aggregate', 'count', 'distinct', 'update', 'delete', 'findAndModify'])

/** https://www.mongodb.com/docs/manual/reference/command/explain/ */
export const explain: Command = (body, context) => {
  const { explain: inner, verbosity = 'allPlansExecution' } = readParams(body, params)
  const name = firstKey(inner) ?? ''
  if (!explained.has(name)) fail('CommandNotFound', `Explain failed due to unknown command: ${name}`)
  if (name === 'aggregate') return explainAggregate(inner, context, verbosity)
  const ns = namespace(inner, context)
  const { store } = context
  const statement = firstOf(inner.updates) ?? firstOf(inner.deletes) ?? inner
  const query = queryOf(statement)
  const c = store.collections.get(ns)
  const scope = scopeOf(isDoc(inner.let) ? inner.let : undefined)
  const found = c ? find({ store, c, view: viewOf(context) }, query, scope) : null
  const started = Date.now()
  let returned = 0
  if (found && verbosity !== 'queryPlanner') {
    if (name === 'count') returned = found.count()
    else for (const _ of found.rows()) returned++
  }
  return report(inner, { ns, query, found, returned, started, verbosity, context })
}
const firstOf = (list: unknown): Doc | null => (isArray(list) && isDoc(list[0]) ? list[0] : null)
const docOf = (v: unknown): Doc | undefined => (isDoc(v) ? v : undefined)
const numberOf = (v: unknown): number => (isNum(v) ? Number(v) : 0)
function queryOf(of: Doc): Query {
  const filter = docOf(of.filter) ?? docOf(of.query) ?? docOf(of.q) ?? {}
  return {
    filter,
    sort: toSortSpec(docOf(of.sort)),
    skip: numberOf(of.skip),
    limit: numberOf(of.limit),
    hint: toHint(of.hint),
  }
}

/** An aggregation's plan: that of its leading stages, and the stages after them. */
export function explainAggregate(inner: Doc, context: Context, verbosity: string): Doc {
  const { pipeline } = inner
  checkPipeline(pipeline, 'top')
  const ns = namespace(inner, context)
  const { store } = context
  const scope = scopeOf(docOf(inner.let))
  const { docs, found, split } = aggregate(
    { store, ns, pipeline, view: viewOf(context), hint: toHint(inner.hint) },
    scope,
  )
  const started = Date.now()
  let returned = 0
  if (verbosity !== 'queryPlanner') for (const _ of docs) returned++
  const { queryPlanner, executionStats, ...rest } = report(inner, {
    ns,
    query: split.query,
    found,
    returned,
    started,
    verbosity,
    context,
  })
  const stats = executionStats ? { executionStats } : {}
  if (!split.rest.length) return { ...rest, queryPlanner, ...stats }
  return { ...rest, stages: [{ $cursor: { queryPlanner, ...stats } }, ...split.rest] }
}
type Run = {
  readonly ns: string
  readonly query: Query
  readonly found: Found | null
  readonly returned: number
  readonly started: number
  readonly verbosity: string
  readonly context: Context
}
function report(command: Doc, { ns, query, found, returned, started, verbosity, context }: Run): Doc {
  const executionStats = {
    executionSuccess: true,
    nReturned: returned,
    executionTimeMillis: Date.now() - started,
    totalKeysExamined: found?.examined.keys ?? 0,
    totalDocsExamined: found?.examined.docs ?? 0,
  }
  const winningPlan = found ? describePlan(found, query) : { stage: 'EOF' }
  return {
    explainVersion: '1',
    queryPlanner: {
      namespace: ns,
      indexFilterSet: false,
      parsedQuery: query.filter,
      winningPlan,
      rejectedPlans: [],
    },
    ...(verbosity === 'queryPlanner' ? {} : { executionStats }),
    command: { ...command, $db: context.db },
    serverInfo: { host: hostname(), version, embedded: true },
  }
}
