import type { GraphQLResolveInfo } from 'graphql'
import { clearLead, personFeatures, personScore, surelyOne } from '../domain/names/identify'
import type { FilterInput } from '../store/filters/rules'
import type { NamedOfficial } from '../store/search/names'
import type { Context } from './context'
import { rootList } from './lists'
import { type ListArgs, listRequest, maxTextLength, overLimit } from './paging'
import type { OfficialConnectionParent, OfficialMatchesParent } from './parents'
import type { OfficialQuery, QueryMatchOfficialsArgs } from './types.generated'

/** How many can be meant by one name. */
const mostNamed = 250

const allOfficials = rootList('officials')

function checkText(argument: string, text: string | null | undefined): void {
  const length = text?.length ?? 0
  if (length > maxTextLength)
    throw overLimit(argument, length, maxTextLength, `The length of \`${argument}\``)
}

/** Officials; where a name is given, those who can be meant by it, the likeliest first. */
export async function officialList(
  root: unknown,
  args: ListArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<OfficialConnectionParent> {
  const { name } = args
  if (typeof name !== 'string') return allOfficials(root, args, context, info)
  checkText('name', name)
  const request = listRequest(args, info, 'Official')
  const [found = []] = await context.store.search.officialsNamed([name])
  const named = new Map(found.slice(0, mostNamed).map((official) => [official.id, official] as const))
  const meant: FilterInput = { id: { in: [...named.keys()] } }
  const filter = request.filter ? { and: [request.filter, meant] } : meant
  const page = await context.store.officials.page({
    ...request,
    filter,
    bound: [request.filter, name],
    scores: new Map([...named].map(([id, { score }]) => [id, Math.round(score * 1_000)])),
    orderBy: request.orderBy.length > 0 ? request.orderBy : [{ field: 'RELEVANCE', direction: 'DESC' }],
  })
  return { ...page, source: { filter, search: request.search ?? null, of: null }, named }
}

/** How many may be looked for at once. */
const mostSought = 50

/** Below this score nobody is worth a look. */
const leastScore = 0.5

function matchesOf(query: OfficialQuery, found: readonly NamedOfficial[]): OfficialMatchesParent {
  const { office = null, country = null, organization = null } = query
  const scored = found
    .map((official) => {
      const features = personFeatures({ office, country, organization }, official)
      return { official, features, score: personScore(features) }
    })
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score || b.official.reportCount - a.official.reportCount)
  const [best, next] = scored
  const isSure = best !== undefined && best.score >= surelyOne && best.score - (next?.score ?? 0) >= clearLead
  return {
    candidates: scored.map(({ official, features, score }, index) => ({
      officialId: official.id,
      score,
      isMatch: isSure && index === 0,
      matchedForm: official.form,
      features,
    })),
  }
}

/** Who is meant by names together with what else is known of each. */
export async function matchOfficials(
  _root: unknown,
  { queries }: QueryMatchOfficialsArgs,
  { store }: Context,
): Promise<OfficialMatchesParent[]> {
  if (queries.length > mostSought)
    throw overLimit('queries', queries.length, mostSought, 'The length of `queries`')
  for (const { name, office, organization } of queries)
    for (const text of [name, office, organization]) checkText('queries', text)
  const found = await store.search.officialsNamed(queries.map(({ name }) => name))
  return queries.map((query, index) => matchesOf(query, found[index] ?? []))
}
