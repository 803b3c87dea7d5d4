import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql'
import { fieldPaths } from '../../src/graphql/fieldPaths'
import { resolvers } from '../../src/graphql/resolvers'
import { scalars } from '../../src/graphql/scalars'
import { executableSchema } from '../../src/graphql/schema'
import { type FilterRules, filterRules } from '../../src/store/filters/rules'
import { defaultOrders, orders } from '../../src/store/orders'

const schema = executableSchema()
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
const own = types.filter((type) => !(isScalarType(type) && isSpecifiedScalarType(type)))

const inputs: Readonly<Record<string, string>> = {
  articles: 'ArticleFilter',
  officials: 'OfficialFilter',
  meetings: 'MeetingFilter',
  agreements: 'AgreementFilter',
  quotes: 'QuoteFilter',
  changes: 'ChangeFilter',
}

/** Fields of a filter that no rule answers, and rules without a field; elements' filters among them. */
function unmatched(rules: FilterRules, name: string): string[] {
  const type = schema.getType(name)
  if (!isInputObjectType(type)) return [name]
  const named = Object.keys(type.getFields()).filter((field) => !['and', 'or', 'not'].includes(field))
  const all = [...new Set([...named, ...Object.keys(rules)])]
  return all.flatMap((field) => {
    const rule = rules[field]
    if (!rule || !named.includes(field)) return [`${name}.${field}`]
    if (rule.kind !== 'quantified') return []
    const inner = getNamedType(type.getFields()[field]?.type)
    const element = isInputObjectType(inner) ? getNamedType(inner.getFields().some?.type) : undefined
    return unmatched(rule.rules, element?.name ?? '')
  })
}

describe('The schema', () => {
  it('describes every type, field, argument and value', () => {
    const bare = own.flatMap((type) => {
      const parts = [{ name: type.name, description: type.description }]
      if (isEnumType(type))
        parts.push(...type.getValues().map((value) => ({ ...value, name: `${type.name}.${value.name}` })))
      if (isObjectType(type) || isInterfaceType(type))
        for (const field of Object.values(type.getFields()))
          parts.push(
            { name: `${type.name}.${field.name}`, description: field.description },
            ...field.args.map((arg) => ({
              name: `${type.name}.${field.name}(${arg.name})`,
              description: arg.description,
            })),
          )
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields()))
          parts.push({ name: `${type.name}.${field.name}`, description: field.description })
      return parts.filter(({ description }) => !description).map(({ name }) => name)
    })

    expect(bare).toEqual([])
  })

  it('has a scalar for each that it declares, and none besides', () => {
    const declared = own.filter(isScalarType).map(({ name }) => name)

    expect(Object.keys(scalars).sort()).toEqual(declared.sort())
  })

  it('has a rule of the store for each field of its filters, and none besides', () => {
    const missing = Object.entries(inputs).flatMap(([list, name]) =>
      unmatched(filterRules[list as keyof typeof filterRules], name),
    )

    expect(missing).toEqual([])
  })

  it('has an order of the store for each of its orders, and each list one of its own', () => {
    for (const [list, known] of Object.entries(orders)) {
      const type = schema.getType(`${list[0]?.toUpperCase()}${list.slice(1, -1)}OrderField`)
      const values = isEnumType(type) ? type.getValues().map(({ name }) => name) : []
      expect([list, values.sort()]).toEqual([list, Object.keys(known).sort()])
      expect(defaultOrders[list as keyof typeof orders].every(({ field }) => field in known)).toBe(true)
    }
  })

  it('has the fields that resolvers and projections name', () => {
    const named = [...Object.entries(resolvers), ...Object.entries(fieldPaths)].flatMap(([type, fields]) =>
      Object.keys(fields).map((field) => [type, field] as const),
    )
    const missing = named.filter(([name, field]) => {
      const type = schema.getType(name)
      return !isObjectType(type) || !type.getFields()[field]
    })

    expect(missing).toEqual([])
  })

  it('bounds every list of objects', () => {
    const unbounded = own.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ type: given }) => getNamedType(given).name.endsWith('Connection'))
        .filter(({ astNode }) => !astNode?.directives?.some(({ name }) => name.value === 'listSize'))
        .map(({ name }) => `${type.name}.${name}`),
    )

    expect(unbounded).toEqual([])
  })
})
