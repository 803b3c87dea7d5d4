import { sha256 } from '../domain/ids'

/** What every transaction counts of all documents of a collection: how many of them share their values at these paths. */
export interface Tally {
  /** A document of the tally has these values at the same paths as those that it stands for, null where they have none. */
  readonly by: readonly string[]
  /** A number, of which it has their sum at the same path. */
  readonly sum: string | null
  /** A text, of which it has the greatest at the same path. */
  readonly latest: string | null
  /** Paths of lists that it has besides, as the documents have them: the values of the line at another path. */
  readonly lists: Readonly<Record<string, string>>
}

/** What has tallies; of several that tell what is asked, the first is read. */
export const tallies = {
  meetings: [
    { by: ['kind', 'status', 'facets.year', 'facets.month'], sum: null, latest: null, lists: {} },
    { by: ['status', 'place.country', 'place.city'], sum: null, latest: null, lists: {} },
    {
      by: ['status', 'facets.parties'],
      sum: 'reportCount',
      latest: 'facets.dated',
      lists: { 'filter.parties.id': 'facets.parties' },
    },
  ],
} as const satisfies Readonly<Record<string, readonly Tally[]>>

/** The name of a tally among all of them. */
export const tallyName = (collection: string, { by }: Tally): string => `${collection} by ${by.join(', ')}`

/** Stands beside the numbers of all documents: a store that has other tallies counts them anew. */
export const talliesVersion = sha256(JSON.stringify(tallies)).slice(0, 16)
