import type { CountryCode } from './model'

/** The code in a country's id, `ID` for `cty_ID`; null for what is no such id. */
export const countryCodeOf = (id: string): CountryCode | null => /^cty_([A-Z]{2})$/.exec(id)?.[1] ?? null

/** Whether it is the id of an organisation, as `org_nato`. */
export const isOrganizationId = (id: string): boolean => id.startsWith('org_')
