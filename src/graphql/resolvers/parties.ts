import { childList } from '../lists'
import { tieList } from '../ties'
import type { CountryResolvers, OrganizationResolvers } from '../types.generated'

const byId = ({ id }: { readonly id: string }): string => id

/** The lists of a country; the rest is in the table of countries under the served names. */
export const Country: CountryResolvers = {
  officials: childList('officials', 'country', ({ code }) => code),
  meetings: childList('meetings', 'partyId', byId),
  agreements: childList('agreements', 'partyId', byId),
  partners: tieList('PARTIES', 'Partner'),
}

/** The lists of a body. */
export const Organization: OrganizationResolvers = {
  officials: childList('officials', 'organizationId', byId),
  meetings: childList('meetings', 'partyId', byId),
  agreements: childList('agreements', 'partyId', byId),
  partners: tieList('PARTIES', 'Partner'),
}
