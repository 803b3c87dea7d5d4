import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  assertValidSchema,
  buildSchema,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isAbstractType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql'
import type { Context } from './context'
import { typeNames, typeOfId } from './lookups'
import { resolvers } from './resolvers'
import { scalars } from './scalars'

/** The folder that holds `schema.graphql`, above the sources as above what is compiled of them. */
function schemaFile(folder = __dirname): string {
  const file = join(folder, 'schema.graphql')
  const above = dirname(folder)
  if (existsSync(file) || above === folder) return file
  return schemaFile(above)
}

/** The contract with clients, as it is written. */
export const schemaText = (): string => readFileSync(schemaFile(), 'utf8')

/** The type of an object that an interface or union field gives: it says so, or its id tells. */
const resolveType: GraphQLTypeResolver<unknown, Context> = (object) => {
  const { id, __typename } = object as { readonly id: string; readonly __typename?: string }
  if (__typename !== undefined) return __typename
  const type = typeOfId(id)
  if (type) return typeNames[type]
  return id.startsWith('cty_') ? 'Country' : 'Organization'
}

/** The schema with what answers each of its fields. */
export function executableSchema(text: string = schemaText()): GraphQLSchema {
  const schema = buildSchema(text)
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = resolveType
    if (isScalarType(type) && !isSpecifiedScalarType(type)) Object.assign(type, scalars[type.name])
    if (!isObjectType(type)) continue
    for (const [name, resolve] of Object.entries(resolvers[type.name] ?? {})) {
      const field = type.getFields()[name]
      if (!field) throw new Error(`The schema has no field ${type.name}.${name}.`)
      field.resolve = resolve
    }
  }
  assertValidSchema(schema)
  return schema
}
