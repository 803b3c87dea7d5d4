import {
  type DocumentNode,
  Kind,
  Lexer,
  type SelectionNode,
  type SelectionSetNode,
  Source,
  TokenKind,
  visit,
} from 'graphql'
import { limitError } from '../domain/errors'

/** Every limit on what can be asked, by the name its error gives, with the value it has unless configured otherwise. */
export const defaultLimits = {
  /** Bytes of a request's body, unpacked. */
  bodyBytes: 262_144,
  /** The same for a request that bears a known token: a text of 4 MB, escaped as JSON. */
  importBodyBytes: 8_388_608,
  urlBytes: 8_192,
  headerBytes: 16_384,
  documentCharacters: 50_000,
  documentTokens: 3_000,
  documentNesting: 300,
  /** Levels of fields; introspection has a rule of its own. */
  depth: 12,
  aliases: 30,
  directives: 50,
  fragments: 50,
  operations: 10,
  /** Objects an answer can hold by calculation. */
  cost: 10_000,
  validationErrors: 5,
  coercionErrors: 10,
  messageCharacters: 300,
  operationMilliseconds: 10_000,
  /** From this cost on an operation is heavy. */
  heavyCost: 2_500,
  heavyRunning: 4,
  heavyWaiting: 500,
  /** Points of cost a client has a minute; 0 is no limit. */
  ratePoints: 0,
  headersMilliseconds: 10_000,
  requestMilliseconds: 20_000,
  keepAliveMilliseconds: 5_000,
  stopMilliseconds: 10_000,
} as const

export type LimitName = keyof typeof defaultLimits
export type Limits = Readonly<Record<LimitName, number>>

/** Below this length no text can hold too many tokens or brackets, so it need not be read. */
const harmlessLength = 300

/**
 * Refuses a document that is too long, too rich in tokens or too deeply nested, before a parser has to follow it.
 * A lexical fault ends the count: what lies behind it is never parsed either. Gives the number of tokens.
 */
export function checkText(text: string, limits: Limits): number {
  const shortest = Math.min(harmlessLength, limits.documentNesting, limits.documentTokens)
  if (text.length <= Math.min(shortest, limits.documentCharacters)) return text.length
  check('documentCharacters', text.length, limits)
  return countTokens(text, limits)
}

function countTokens(text: string, limits: Limits): number {
  const lexer = new Lexer(new Source(text))
  let tokens = 0
  let nesting = 0
  for (;;) {
    const kind = nextKind(lexer)
    if (kind === null) return tokens
    tokens += 1
    if (opening.has(kind)) nesting += 1
    else if (closing.has(kind)) nesting -= 1
    check('documentTokens', tokens, limits)
    check('documentNesting', nesting, limits)
  }
}

const opening: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.PAREN_L, TokenKind.BRACKET_L])
const closing: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.PAREN_R, TokenKind.BRACKET_R])

/** The kind of the next token; null at the end of the text or of what can be read of it. */
function nextKind(lexer: Lexer): TokenKind | null {
  try {
    const { kind } = lexer.advance()
    return kind === TokenKind.EOF ? null : kind
  } catch {
    return null
  }
}

function check(
  name: 'documentCharacters' | 'documentTokens' | 'documentNesting',
  value: number,
  limits: Limits,
) {
  const max = limits[name]
  if (value <= max) return
  const what = {
    documentCharacters: 'characters',
    documentTokens: 'tokens',
    documentNesting: 'nested brackets',
  }
  const came = name === 'documentCharacters' ? `it has ${value}` : 'it has more'
  throw limitError('GRAPHQL_PARSE_FAILED', `A document may have ${max} ${what[name]}; ${came}.`, {
    name,
    value,
    max,
  })
}

/** The limits on a parsed document, in the order in which they are checked. */
const structureLimits = ['operations', 'fragments', 'directives', 'aliases', 'depth'] as const

/**
 * Refuses a parsed document that is too rich or too deep. It runs before validation, whose own rules follow fragments
 * without a bound: what is unknown counts nothing here, and circles are cut.
 */
export function checkStructure(document: DocumentNode, limits: Limits): void {
  const counts = countNodes(document)
  for (const name of structureLimits) {
    const value = name === 'depth' ? depthOf(document) : counts[name]
    const max = limits[name]
    if (value <= max) continue
    const what =
      name === 'depth' ? `A selection may be ${max} levels deep` : `A document may have ${max} ${name}`
    throw limitError('QUERY_TOO_COMPLEX', `${what}; this one has ${value}.`, { name, value, max })
  }
}

/** What a document has of each thing that is limited. */
export const measuresOf = (document: DocumentNode) => ({
  ...countNodes(document),
  depth: depthOf(document),
})

function countNodes(document: DocumentNode) {
  const counts = { operations: 0, fragments: 0, directives: 0, aliases: 0 }
  visit(document, {
    OperationDefinition: () => {
      counts.operations += 1
    },
    FragmentDefinition: () => {
      counts.fragments += 1
    },
    Directive: () => {
      counts.directives += 1
    },
    Field: ({ alias }) => {
      if (alias) counts.aliases += 1
    },
  })
  return counts
}

/** Levels of fields of the deepest operation; what lies below an introspection field counts nothing. */
function depthOf(document: DocumentNode): number {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node.selectionSet] as const] : [],
    ),
  )
  const known = new Map<string, number>()
  const ofFragment = (name: string): number => {
    const depth = known.get(name)
    if (depth !== undefined) return depth
    known.set(name, 0)
    const set = fragments.get(name)
    const found = set ? ofSet(set) : 0
    known.set(name, found)
    return found
  }
  const ofSet = (set: SelectionSetNode): number => Math.max(0, ...set.selections.map(ofSelection))
  const ofSelection = (node: SelectionNode): number => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value)
    if (node.kind === Kind.INLINE_FRAGMENT) return ofSet(node.selectionSet)
    if (node.name.value.startsWith('__')) return 0
    return 1 + (node.selectionSet ? ofSet(node.selectionSet) : 0)
  }
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  return Math.max(0, ...operations.map((operation) => ofSet(operation.selectionSet)))
}
