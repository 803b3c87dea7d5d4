import { type Check, drop } from './words'

/** What of a list may be taken: more than any text tells of. */
const most = { officials: 300, meetings: 100, agreements: 100, quotes: 300, others: 60 }

/** The items of a list that have the shape asked for, with their places in it; counted where they have not. */
export function itemsOf<T>(
  check: Check,
  list: readonly (T | null)[] | null | undefined,
  kind: keyof typeof most = 'others',
): { readonly item: T; readonly at: number }[] {
  return (list ?? []).flatMap((item, at) => {
    if (at >= most[kind]) drop(check, 'TOO_MANY')
    else if (item === null) drop(check, 'WRONG_SHAPE')
    else return [{ item, at }]
    return []
  })
}

/** The same, where places do not matter. */
export const listOf = <T>(check: Check, list: readonly (T | null)[] | null | undefined): T[] =>
  itemsOf(check, list).map(({ item }) => item)
