import type { CountryCode, Sourced } from '../../domain/model'
import type { Cluster } from './clusters'
import type { PersonOffice } from './personOffice'

/** A person of the text, official or not. */
export interface Person {
  readonly cluster: Cluster
  readonly isOfficial: boolean
  readonly offices: readonly PersonOffice[]
  readonly country: CountryCode | null
  readonly countrySource: Sourced<CountryCode> | null
  readonly organization: string | null
  readonly organizationSource: Sourced<string> | null
}
