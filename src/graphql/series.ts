import { mechanismKey, type Series, seriesOf } from '../domain/series'
import { bindingOf, decodeCursor, type Page } from '../store/page'
import type { Context } from './context'
import { maxTextLength, overLimit, pageRequest } from './paging'
import { partyIdsOf } from './partyIds'
import type { QuerySeriesArgs, QuerySeriesListArgs } from './types.generated'

function checkMechanism(mechanism: string): string {
  if (mechanism.length > maxTextLength)
    throw overLimit('mechanism', mechanism.length, maxTextLength, 'The length of `mechanism`')
  return mechanismKey(mechanism)
}

const read = async (
  { mechanism, parties }: { readonly mechanism?: string | null; readonly parties?: readonly string[] | null },
  { store }: Context,
): Promise<Series[]> => {
  const key = mechanism ? checkMechanism(mechanism) : null
  const all = seriesOf(await store.series.meetings(partyIdsOf(parties, 'parties')))
  return key === null ? all : all.filter((series) => mechanismKey(series.name) === key)
}

/** `Query.series`: one command. */
export const series = async (
  _root: unknown,
  args: QuerySeriesArgs,
  context: Context,
): Promise<Series | null> => (await read(args, context))[0] ?? null

/** `Query.seriesList`: one command; series are few, so that pages are cut in memory. */
export async function seriesList(
  _root: unknown,
  args: QuerySeriesListArgs,
  context: Context,
): Promise<Page<Series>> {
  const { mechanism = null, parties = null, incomplete = null } = args
  const page = pageRequest({ first: args.first ?? null, after: args.after ?? null })
  const binding = bindingOf('Query.seriesList', [mechanism, parties, incomplete], [])
  const [count, key] =
    page.after === null ? [null, null] : decodeCursor(page.after, { binding, length: 2, argument: 'after' })
  const all = (await read(args, context)).filter(({ missing }) => !incomplete || missing.length > 0)
  const rest = all.filter(
    ({ meetingIds, key: own }) =>
      count === null ||
      meetingIds.length < Number(count) ||
      (meetingIds.length === count && own > String(key)),
  )
  return {
    rows: rest.slice(0, page.limit).map((node) => ({ node, position: [node.meetingIds.length, node.key] })),
    hasNextPage: rest.length > page.limit,
    hasPreviousPage: page.after !== null,
    totalCount: all.length,
    binding,
  }
}
