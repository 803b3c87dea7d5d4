import { countryByCode } from '../domain/countries'
import { countryCodeOf, isOrganizationId } from '../domain/parties'
import { typeOfId } from './lookups'
import { overLimit, wrongArgument } from './paging'

/** How many parties or officials one argument may name. */
export const mostIds = 10

/** The id of a party that is named by its id or, a country, by its code; an error that names the argument where it is neither. */
export function partyIdOf(given: string, argument: string): string {
  const code = countryCodeOf(given) ?? given
  const country = countryByCode(code)
  if (country) return country.id
  if (isOrganizationId(given) && given.length <= 500) return given
  throw wrongArgument(
    argument,
    `\`${argument}\` is the id of a country or body, or the code of a country, as \`cty_ID\`, \`org_nato\` or \`ID\`.`,
  )
}

/** The ids of the parties that were named, each once. */
export function partyIdsOf(given: readonly string[] | null | undefined, argument: string): string[] {
  const ids = given ?? []
  if (ids.length > mostIds) throw overLimit(argument, ids.length, mostIds, `The length of \`${argument}\``)
  return [...new Set(ids.map((id) => partyIdOf(id, argument)))]
}

/** The ids of the officials that were named, each once. */
export function officialIdsOf(given: readonly string[] | null | undefined, argument: string): string[] {
  const ids = given ?? []
  if (ids.length > mostIds) throw overLimit(argument, ids.length, mostIds, `The length of \`${argument}\``)
  if (!ids.every((id) => typeOfId(id) === 'OFFICIAL' && id.length <= 100))
    throw wrongArgument(argument, `\`${argument}\` are ids of officials, as \`off_…\`.`)
  return [...new Set(ids)]
}
