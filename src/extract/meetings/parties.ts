import type { Party } from '../../domain/model'

/** Whether two are the same state or body. */
export const sameParty = (a: Party, b: Party): boolean =>
  a.kind === 'COUNTRY'
    ? b.kind === 'COUNTRY' && a.code === b.code
    : b.kind === 'ORGANIZATION' && a.name === b.name

/** Parties without doubles, in order. */
export function uniteParties(...lists: readonly (readonly Party[])[]): Party[] {
  const united: Party[] = []
  for (const party of lists.flat()) if (!united.some((each) => sameParty(each, party))) united.push(party)
  return united
}
