import { countryByCode } from '../domain/countries'
import { organizationId } from '../domain/ids'
import type { Participant, Party } from '../domain/model'
import { countryCodeOf, isOrganizationId } from '../domain/parties'
import type { Loaders } from './context'
import type { OrganizationParent, PartyParent } from './parents'

/** A body by the name that reports give; null without one. */
export const toOrganization = (name: string | null | undefined): OrganizationParent | null =>
  name ? { id: organizationId(name), name } : null

/** What is served for a party; null for a code that is no country's. */
export const toParty = (party: Party): PartyParent | null =>
  party.kind === 'COUNTRY' ? countryByCode(party.code) : toOrganization(party.name)

/** For whom a participant acted; null where reports do not say. */
export const partyOfParticipant = ({
  country,
  organization,
}: Pick<Participant, 'country' | 'organization'>): PartyParent | null =>
  country ? countryByCode(country) : toOrganization(organization)

/** A country or body by its id; null where there is none. */
export async function partyById(
  id: string,
  { organizationNames }: Pick<Loaders, 'organizationNames'>,
): Promise<PartyParent | null> {
  const code = countryCodeOf(id)
  if (code !== null) return countryByCode(code)
  const name = isOrganizationId(id) ? await organizationNames.load(id) : null
  return name === null ? null : { id, name }
}
