import { findPlace } from '../fields/places'
import type { Cluster } from './clusters'

/** Whether a name that nothing marks as a person's is a city's: `Tel Aviv`. */
export function isPlace({ mentions }: Cluster): boolean {
  if (
    mentions.some(
      ({ offices, name, country }) => offices.length > 0 || name.honorific !== null || country !== null,
    )
  )
    return false
  return mentions.every(({ name }) => findPlace(name.words.join(' ')) !== null)
}
