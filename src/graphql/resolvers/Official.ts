import { countryByCode } from '../../domain/countries'
import { officeAt } from '../../domain/officials'
import { childList } from '../lists'
import { toOrganization } from '../parties'
import { reportedOfficial } from '../reported'
import { tieList } from '../ties'
import type { OfficialResolvers } from '../types.generated'

const byId = ({ id }: { readonly id: string }): string => id

/** Only what the stored official does not hold as it is served. */
export const Official: OfficialResolvers = {
  ...reportedOfficial,
  country: ({ country }) => (country ? countryByCode(country) : null),
  organization: ({ organization }) => toOrganization(organization),
  officeAt: ({ offices }, { date }) => officeAt(offices, date),
  meetings: childList('meetings', 'officialId', byId),
  agreements: childList('agreements', 'officialId', byId),
  counterparts: tieList('OFFICIALS', 'Counterpart'),
  quotes: childList('quotes', 'officialId', byId),
  reports: childList('articles', 'officialId', byId),
}
