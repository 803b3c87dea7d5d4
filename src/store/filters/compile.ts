import type { Document } from 'mongodb'
import { AppError } from '../../domain/errors'
import {
  all,
  any,
  localTimeClauses,
  numberClauses,
  partialDateClauses,
  textClauses,
  valueClauses,
} from './operators'
import type { FilterInput, FilterRule, FilterRules } from './rules'

/** Whose served name fits, for each comparison of names in a filter: looked up before the filter is compiled. */
export type OfficialsByName = ReadonlyMap<FilterInput, readonly string[]>

/** How deep `and`, `or` and `not` may lie in each other. */
export const maxFilterDepth = 12

const isInput = (value: unknown): value is FilterInput =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const inputsOf = (value: unknown): FilterInput[] => (Array.isArray(value) ? value.filter(isInput) : [])

/** Every comparison of an official's served name that the filter holds. */
export function namesIn(rules: FilterRules, filter: FilterInput): FilterInput[] {
  return Object.entries(filter).flatMap(([field, value]) => {
    if (field === 'and' || field === 'or') return inputsOf(value).flatMap((part) => namesIn(rules, part))
    const rule = rules[field]
    if (!isInput(value)) return []
    if (field === 'not') return namesIn(rules, value)
    if (rule?.kind === 'officialName') return [value]
    if (rule?.kind !== 'quantified') return []
    return [value.some, value.every, value.none].filter(isInput).flatMap((part) => namesIn(rule.rules, part))
  })
}

/** The query of a filter. */
export function compileFilter(
  rules: FilterRules,
  filter: FilterInput,
  officials: OfficialsByName = new Map(),
  depth = 0,
): Document {
  if (depth > maxFilterDepth)
    throw new AppError('BAD_USER_INPUT', `\`filter\` nests deeper than ${maxFilterDepth}.`, {
      argument: 'filter',
      limit: { name: 'filterDepth', value: depth, max: maxFilterDepth },
    })
  const inner = (part: FilterInput): Document => compileFilter(rules, part, officials, depth + 1)
  const clauses = Object.entries(filter).flatMap(([field, value]): Document[] => {
    if (value === undefined) return []
    if (field === 'and') return inputsOf(value).map(inner)
    if (field === 'or') return [any(inputsOf(value).map(inner))]
    if (field === 'not' && isInput(value)) return [{ $nor: [inner(value)] }]
    const rule = rules[field]
    return rule ? clausesOf(rule, value, officials, depth) : []
  })
  return all(clauses.filter((clause) => Object.keys(clause).length > 0))
}

function clausesOf(rule: FilterRule, value: unknown, officials: OfficialsByName, depth: number): Document[] {
  if (rule.kind === 'flag') return [{ [rule.path]: value }]
  if (!isInput(value)) return []
  switch (rule.kind) {
    case 'text':
      return textClauses(rule, value)
    case 'value':
      return valueClauses(rule.path, value)
    case 'number':
      return numberClauses(rule.path, value)
    case 'localTime':
      return localTimeClauses(rule.path, value)
    case 'partialDate':
      return partialDateClauses(rule, value)
    case 'officialName':
      return [{ [rule.path]: { $in: [...(officials.get(value) ?? [])] } }]
    case 'quantified':
      return quantifierClauses(rule, value, (part) => compileFilter(rule.rules, part, officials, depth + 1))
  }
}

/** The only condition where that is a value, or one of several, at a path; null otherwise. */
function onlyValue(condition: Document): readonly [string, unknown] | null {
  const [only, ...more] = Object.entries(condition)
  if (!only || more.length > 0 || only[0].startsWith('$')) return null
  const [, value] = only
  const values: unknown = isInput(value) && Object.keys(value).join() === '$in' ? value.$in : [value]
  return Array.isArray(values) && values.every((one) => typeof one === 'string') ? only : null
}

const isEmpty = (query: Document): boolean => Object.keys(query).length === 0

function quantifierClauses(
  { path, count }: { path: string; count: string },
  { some, every, none, count: counted }: FilterInput,
  compile: (part: FilterInput) => Document,
): Document[] {
  // Even the empty condition is met by some element only where there is one.
  const one = (condition: Document): Document => {
    if (isEmpty(condition)) return { [`${path}.0`]: { $exists: true } }
    // One value alone says the same of any element by its path; an index then answers without the documents.
    const value = onlyValue(condition)
    return value ? { [`${path}.${value[0]}`]: value[1] } : { [path]: { $elemMatch: condition } }
  }
  const clauses: Document[] = []
  if (isInput(some)) clauses.push(one(compile(some)))
  if (isInput(none)) clauses.push({ $nor: [one(compile(none))] })
  if (isInput(every)) {
    const condition = compile(every)
    if (!isEmpty(condition)) clauses.push({ $nor: [{ [path]: { $elemMatch: { $nor: [condition] } } }] })
  }
  if (isInput(counted)) clauses.push(...numberClauses(count, counted))
  return clauses
}
