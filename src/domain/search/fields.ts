import { countries } from '../countries'
import { agreementKinds, agreementStatuses, meetingKinds, meetingStatuses, type ObjectType } from '../model'
import { toPartialDate } from '../values/partialDate'
import { foldForSearch } from '../values/searchText'

/** The fields that a query can ask by name, each with an example of its value. */
export const searchFields = {
  type: 'meeting',
  kind: 'courtesy_call',
  status: 'signed',
  country: 'ID',
  party: 'NATO',
  official: 'Marsudi',
  speaker: 'Marsudi',
  city: 'Jakarta',
  series: '"bilateral consultations"',
  publisher: '"Example News"',
  tag: 'security',
  headline: 'cooperation',
  date: '2021-12',
  before: '2021-12-14',
  after: '2021-12-14',
} as const

export type SearchField = keyof typeof searchFields

export const isSearchField = (name: string): name is SearchField => Object.hasOwn(searchFields, name)

const objectTypes = ['ARTICLE', 'OFFICIAL', 'MEETING', 'AGREEMENT', 'QUOTE'] as const satisfies ObjectType[]

const closed: Readonly<Record<string, readonly string[]>> = {
  type: objectTypes,
  kind: [...new Set([...meetingKinds, ...agreementKinds])],
  status: [...new Set([...meetingStatuses, ...agreementStatuses])],
}

const constant = (value: string): string => value.trim().toUpperCase().replace(/[ -]+/g, '_')

const countryCodes = new Map(
  countries.flatMap(({ code, name, officialName, demonym }) =>
    [code, name, officialName, ...(demonym ? [demonym] : [])].map(
      (word) => [foldForSearch(word), code] as const,
    ),
  ),
)

/** The country of a code, name or demonym, whatever case and accents; null where there is none. */
export const countryOfWords = (words: string): string | null => countryCodes.get(foldForSearch(words)) ?? null

export type FieldValue =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly expected: string }

const wrong = (expected: string): FieldValue => ({ ok: false, expected })

/** The value as it is compared, or what was expected in its place. */
export function fieldValue(field: SearchField, value: string): FieldValue {
  const allowed = closed[field]
  if (allowed) {
    const found = allowed.find((one) => one === constant(value) || `${one}S` === constant(value))
    return found ? { ok: true, value: found } : wrong(`one of ${allowed.join(', ').toLowerCase()}`)
  }
  if (field === 'country') {
    const code = countryOfWords(value)
    return code ? { ok: true, value: code } : wrong('a country by its ISO 3166-1 code or English name')
  }
  if (field === 'date' || field === 'before' || field === 'after') {
    const date = toPartialDate(value)
    const isKnown = date !== null && (date.earliest !== null || date.latest !== null)
    return isKnown ? { ok: true, value: date.edtf } : wrong('a date as 2021-12-14, 2021-12 or 2021')
  }
  return { ok: true, value }
}
