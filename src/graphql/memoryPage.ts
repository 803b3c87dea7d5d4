import { type CursorValue, decodeCursor, type Page, type PageRequest, type Row } from '../store/page'

/** The first differing value decides. */
const comparison =
  (ways: readonly (1 | -1)[]) =>
  (a: readonly CursorValue[], b: readonly CursorValue[]): number => {
    const at = a.findIndex((value, index) => value !== b[index])
    const [left = '', right = ''] = [a[at], b[at]]
    return at < 0 ? 0 : (left < right ? -1 : 1) * (ways[at] ?? 1)
  }

/** A page of a list that is made in memory; `ways` say which way each value of the rows' positions runs. */
export function pageInMemory<T>(
  rows: readonly Row<T>[],
  ways: readonly (1 | -1)[],
  { page, binding }: { readonly page: PageRequest; readonly binding: string },
): Page<T> {
  const { limit, backward, after, before, offset } = page
  const compare = comparison(ways)
  const bound = (cursor: string | null, argument: string) =>
    cursor === null ? null : decodeCursor(cursor, { binding, length: ways.length, argument })
  const [from, to] = [bound(after, 'after'), bound(before, 'before')]
  const between = [...rows]
    .sort((a, b) => compare(a.position, b.position))
    .filter(({ position }) => from === null || compare(position, from) > 0)
    .filter(({ position }) => to === null || compare(position, to) < 0)
    .slice(offset)
  const isMore = between.length > limit
  return {
    rows: backward ? between.slice(Math.max(0, between.length - limit)) : between.slice(0, limit),
    hasNextPage: backward ? to !== null : isMore || to !== null,
    hasPreviousPage: backward ? isMore || from !== null : from !== null || offset > 0,
    totalCount: rows.length,
    binding,
  }
}
