import { type GraphQLSchema, getVariableValues, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { countryByCode } from '../domain/countries'
import { AppError } from '../domain/errors'
import { type GraphFormat, type NamedNetwork, toGexf, toGraphml } from '../domain/graphFiles'
import { countryCodeOf, isOrganizationId } from '../domain/parties'
import type { Context } from './context'
import { type NetworkArgs, readNetwork } from './network'
import { wrongArgument } from './paging'

/** A file may hold more ties than an answer. */
export const mostFileTies = 5_000

const declared = parse(
  'query ($of: NetworkOf, $filter: MeetingFilter, $minWeight: Float, $minMeetings: Int, $order: TieOrder, $first: Int) { __typename }',
).definitions.find((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION)

const names: readonly string[] = ['of', 'filter', 'minWeight', 'minMeetings', 'order', 'first']

function readValue(name: string, text: string): unknown {
  if (name === 'of' || name === 'order') return text
  if (name !== 'filter') return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text
  try {
    return JSON.parse(text)
  } catch {
    throw wrongArgument('filter', '`filter` is a MeetingFilter as JSON, as {"date":{"overlaps":"2021"}}.')
  }
}

/** The arguments of `Query.network` from an address, held to the schema as variables are. */
export function networkArgs(schema: GraphQLSchema, search: URLSearchParams): NetworkArgs {
  const given: Record<string, unknown> = {}
  for (const name of new Set(search.keys())) {
    const [text = '', ...more] = search.getAll(name)
    if (!names.includes(name))
      throw wrongArgument(name, `There is no parameter \`${name}\`; there are ${names.join(', ')}.`)
    if (more.length > 0) throw wrongArgument(name, `The parameter \`${name}\` may be given once.`)
    given[name] = readValue(name, text)
  }
  const { coerced, errors } = getVariableValues(schema, declared?.variableDefinitions ?? [], given)
  if (coerced) return coerced as NetworkArgs
  throw new AppError('BAD_USER_INPUT', errors?.[0]?.message ?? 'The parameters do not fit the schema.', {
    argument: names.find((name) => errors?.[0]?.message.includes(`"$${name}"`)) ?? 'filter',
  })
}

async function labelsOf(ids: readonly string[], { store }: Context): Promise<ReadonlyMap<string, string>> {
  const [officials, bodies] = await Promise.all([
    store.officials.byIds(
      ids.filter((id) => id.startsWith('off_')),
      ['name'],
    ),
    store.organizations.namesByIds(ids.filter(isOrganizationId)),
  ])
  const countries = ids.flatMap((id) => {
    const country = countryByCode(countryCodeOf(id) ?? '')
    return country ? [[id, country.name] as const] : []
  })
  return new Map([...countries, ...officials.map(({ id, name }) => [id, name] as const), ...bodies])
}

const writers: Readonly<Record<GraphFormat, (network: NamedNetwork) => string>> = {
  gexf: toGexf,
  graphml: toGraphml,
}

/** A network as the text of a file: the meetings, and one command more for each kind of name. */
export async function networkFile(format: GraphFormat, args: NetworkArgs, context: Context): Promise<string> {
  const network = await readNetwork(args, context, mostFileTies)
  const labels = await labelsOf(
    network.members.map(({ id }) => id),
    context,
  )
  return writers[format]({ ...network, labels })
}
