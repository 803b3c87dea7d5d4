import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isScalarType,
  type NamedTypeNode,
  parse,
  print,
  type TypeNode,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql'
import type { Question } from './questions'

/** How a parameter is entered. */
export type ParameterKind = 'TEXT' | 'WHOLE' | 'NUMBER' | 'SWITCH' | 'CHOICE' | 'LIST' | 'JSON'

/** A variable of a question as a field of a form. */
export interface Parameter {
  readonly name: string
  /** `countryCode` as `Country code`. */
  readonly label: string
  /** As the schema writes it: `[CountryCode!]`. */
  readonly type: string
  readonly kind: ParameterKind
  readonly isRequired: boolean
  /** For `CHOICE`. */
  readonly choices: readonly string[]
  /** What the form shows first. */
  readonly initial: string
}

/** The form of a question: its variables in their order; without a schema, all as text or JSON. */
export function parametersOf(question: Question, schema: GraphQLSchema | null): Parameter[] {
  const operation = getOperationAST(parse(question.query))
  return (operation?.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
    const name = variable.name.value
    const input = schema ? inputType(schema, type) : null
    const kind = kindOf(input)
    const given = name in question.variables ? question.variables[name] : undefined
    const value = given ?? (defaultValue ? valueFromASTUntyped(defaultValue) : undefined)
    return {
      name,
      label: labelOf(name),
      type: print(type),
      kind,
      isRequired: type.kind === 'NonNullType' && defaultValue === undefined,
      choices: input && kind === 'CHOICE' ? choicesOf(input) : [],
      initial: toText(value, kind),
    }
  })
}

function inputType(schema: GraphQLSchema, node: TypeNode): GraphQLInputType | null {
  // The overloads of `typeFromAST` take one kind of node each.
  const type: unknown = typeFromAST(schema, node as NamedTypeNode)
  return isInputType(type) ? type : null
}

const labelOf = (name: string): string => {
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase()
  return `${words[0]?.toUpperCase()}${words.slice(1)}`
}

const scalarKinds: Readonly<Record<string, ParameterKind>> = {
  Int: 'WHOLE',
  Float: 'NUMBER',
  Boolean: 'SWITCH',
}

function kindOf(type: GraphQLInputType | null): ParameterKind {
  if (type === null) return 'JSON'
  const nullable = isNonNullType(type) ? type.ofType : type
  if (isEnumType(nullable)) return 'CHOICE'
  if (isScalarType(nullable)) return scalarKinds[nullable.name] ?? 'TEXT'
  if (isInputObjectType(nullable)) return 'JSON'
  if (!isListType(nullable)) return 'JSON'
  const entry = getNullableType(nullable.ofType)
  return isEnumType(entry) || (isScalarType(entry) && !(entry.name in scalarKinds)) ? 'LIST' : 'JSON'
}

function choicesOf(type: GraphQLInputType): string[] {
  const nullable = getNullableType(type)
  return isEnumType(nullable) ? nullable.getValues().map(({ name }) => name) : []
}

function toText(value: unknown, kind: ParameterKind): string {
  if (value === undefined || value === null) return ''
  if (kind === 'LIST' && Array.isArray(value)) return value.join(', ')
  return typeof value === 'string' && kind !== 'JSON' ? value : JSON.stringify(value)
}

/** A form's texts as variables; `wrong` names the fields whose text is none of their type. */
export function toVariables(
  parameters: readonly Parameter[],
  texts: Readonly<Record<string, string>>,
): { readonly variables: Readonly<Record<string, unknown>>; readonly wrong: readonly string[] } {
  const variables: Record<string, unknown> = {}
  const wrong: string[] = []
  for (const { name, kind, isRequired } of parameters) {
    const text = (texts[name] ?? '').trim()
    if (text === '') {
      if (isRequired) wrong.push(name)
      continue
    }
    const value = toValue(text, kind)
    if (value === undefined) wrong.push(name)
    else variables[name] = value
  }
  return { variables, wrong }
}

/** Undefined where the text is none of the kind. */
function toValue(text: string, kind: ParameterKind): unknown {
  if (kind === 'TEXT' || kind === 'CHOICE') return text
  if (kind === 'WHOLE') return /^-?\d{1,10}$/.test(text) ? Number(text) : undefined
  if (kind === 'NUMBER') return Number.isFinite(Number(text)) ? Number(text) : undefined
  if (kind === 'SWITCH') return text === 'true' ? true : text === 'false' ? false : undefined
  if (kind === 'LIST')
    return text
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
