import { type GraphQLResolveInfo, getNamedType } from 'graphql'
import { passagesOf } from '../domain/search/passages'
import { parseSearch, positiveTerms } from '../domain/search/query'
import type { Context } from './context'
import { checkedFilter, pageRequest } from './paging'
import type { PassageConnectionParent, PassageParent } from './parents'
import { connectionSelection } from './projection'
import type { QueryPassagesArgs } from './types.generated'

/** The articles with the most of the words first, of equals the latest. */
const bestFirst = [
  { field: 'RELEVANCE', direction: 'DESC' },
  { field: 'PUBLISHED_AT', direction: 'DESC' },
] as const

/** A page of sentences, one an article: the page of articles, each cut down to its best sentence. */
export async function passageList(
  _root: unknown,
  { query, filter, first, after }: QueryPassagesArgs,
  { store }: Context,
  info: GraphQLResolveInfo,
): Promise<PassageConnectionParent> {
  const node = parseSearch(query)
  const selection = connectionSelection(info, getNamedType(info.returnType), 'Passage')
  const page = await store.articles.page({
    list: 'Query.passages',
    filter: checkedFilter(filter),
    search: { text: query, node },
    orderBy: bestFirst,
    page: pageRequest({ first, after }),
    fields: selection.fields,
    wants: { rows: selection.rows, totalCount: selection.totalCount, cursors: selection.cursors },
  })
  const terms = positiveTerms(node)
  const cut = (source: PassageParent['source']): PassageParent => {
    // Where nothing of the sentence is asked for, the article was read without its text.
    const [best, ...besides] = source.text === undefined ? [] : passagesOf(source, terms)
    return { ...(best ?? { text: '', start: 0, end: 0, ranges: [] }), source, besides }
  }
  return { ...page, rows: page.rows.map((row) => ({ ...row, node: cut(row.node) })) }
}
