import { BoardNetworkDocument, type BoardNetworkQuery } from '../../shared/documents.generated'
import type { CsvTable } from './downloadCsv'
import { type BoardFilters, meetingFilter } from './filters'

/** What the network and the busiest pairs are told by: one question, which is asked once for both. */
export const networkQuestion = (filters: BoardFilters) => ({
  document: BoardNetworkDocument,
  variables: { filter: meetingFilter(filters) },
})

/** The names of a network's members by their ids. */
export const namesOf = ({ nodes }: BoardNetworkQuery['network']): ReadonlyMap<string, string> =>
  new Map(nodes.map(({ id, label }) => [id, label]))

/** A line for each tie. */
export function tiesTable({ network }: BoardNetworkQuery): CsvTable {
  const names = namesOf(network)
  return {
    head: ['source', 'target', 'meetings', 'weight', 'lastMet'],
    rows: network.edges.map(({ source, target, meetings, weight, lastMet }) => [
      names.get(source) ?? source,
      names.get(target) ?? target,
      meetings,
      weight,
      lastMet?.edtf ?? null,
    ]),
  }
}
