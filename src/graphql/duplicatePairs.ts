import type { DuplicatePair } from '../domain/duplicatePairs'
import { bindingOf, type Page } from '../store/page'
import type { Context } from './context'
import { pageInMemory } from './memoryPage'
import { checkedFilter, type PageArgs, pageRequest, wrongArgument } from './paging'
import { officialIdsOf } from './partyIds'
import type { DuplicateFilter } from './types.generated'

interface DuplicateArgs extends PageArgs {
  readonly filter?: DuplicateFilter | null
}

/** The likeliest first, then by id. */
const ways = [-1, 1] as const

/** `Query.duplicateCandidates`: one command, and one more once something has changed; one for the officials of the page. */
export async function duplicateCandidates(
  _root: unknown,
  args: DuplicateArgs,
  { store }: Context,
): Promise<Page<DuplicatePair>> {
  const page = pageRequest(args)
  const filter = checkedFilter(args.filter) as DuplicateFilter | null
  const { country, minScore } = filter ?? {}
  const [official] = officialIdsOf(filter?.official ? [filter.official] : [], 'filter.official')
  if (typeof minScore === 'number' && (minScore < 0 || minScore > 1))
    throw wrongArgument('filter', '`filter.minScore` is from 0 to 1.')
  const pairs = (await store.duplicatePairs()).filter(
    (pair) =>
      (!country || pair.countries.includes(country)) &&
      (official === undefined || pair.official === official || pair.candidate === official) &&
      (typeof minScore !== 'number' || pair.score >= minScore),
  )
  const rows = pairs.map((node) => ({ node, position: [node.score, node.id] }))
  return pageInMemory(rows, ways, { page, binding: bindingOf('Query.duplicateCandidates', filter, []) })
}
