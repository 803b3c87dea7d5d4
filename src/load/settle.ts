import type { Article } from '../domain/model'
import type { Claim, Identity } from '../resolve/identity'
import { type FoldedKind, identitiesOf } from '../resolve/kinds'
import { type Component, partition } from '../resolve/partition'
import type { ArticleRecord } from '../store/snapshot'
import { type ArticleSpace, idsOf } from './articleSpace'
import type { EntitySpace, Misses } from './entitySpace'

/** A mention to be placed, with the article it stands in and the entity it was attached to; null where it is new. */
export interface PlacedClaim extends Claim {
  readonly was: string | null
}

export interface Settled {
  readonly components: readonly (Component & { readonly claims: readonly PlacedClaim[] })[]
  /** Entities whose mentions are all among the claims. */
  readonly rebuilt: ReadonlySet<string>
}

const identities = new WeakMap<Article, Map<FoldedKind, readonly Identity[]>>()

/** The identities of an article's mentions, worked out once for each state of it. */
export function identitiesIn(kind: FoldedKind, article: Article): readonly Identity[] {
  const known = identities.get(article) ?? new Map<FoldedKind, readonly Identity[]>()
  identities.set(article, known)
  const found = known.get(kind) ?? identitiesOf(kind, article)
  known.set(kind, found)
  return found
}

const newClaims = (kind: FoldedKind, { article }: ArticleRecord): PlacedClaim[] =>
  identitiesIn(kind, article).map((identity, index) => ({
    articleId: article.id,
    index,
    identity,
    was: null,
  }))

function claimsOf(kind: FoldedKind, record: ArticleRecord, ids: ReadonlySet<string>): PlacedClaim[] {
  const attached = idsOf(kind, record)
  return newClaims(kind, record).flatMap((claim) => {
    const was = attached[claim.index]
    return was !== undefined && ids.has(was) ? [{ ...claim, was }] : []
  })
}

/**
 * Entities that would be given a mention of an article that reports them already: the article must not be counted twice.
 */
function countedTwice(kind: FoldedKind, components: Settled['components'], articles: ArticleSpace): string[] {
  return components.flatMap(({ known, claims }) => {
    const again = claims.some(({ articleId }) => {
      const record = articles.get(articleId)
      return known && record && idsOf(kind, record).includes(known.id)
    })
    return known && again ? [known.id] : []
  })
}

export interface SettleInput<K extends FoldedKind> {
  readonly kind: K
  readonly entities: EntitySpace<K>
  readonly articles: ArticleSpace
  /** An article whose mentions of this kind have no entity yet. */
  readonly added: ArticleRecord | null
  /** Entities that lost mentions, or whose mentions are recognised by something else now. */
  readonly rebuild: ReadonlySet<string>
}

/** Sorts an article's mentions into entities, with the mentions of as many others as that moves. */
export async function settle<K extends FoldedKind>(input: SettleInput<K>): Promise<Settled> {
  const { kind, entities, articles, added } = input
  const rebuilt = new Set(input.rebuild)
  const fresh = added ? newClaims(kind, added) : []
  for (;;) {
    await entities.askIds(rebuilt)
    const reporting = rebuilt.size > 0 ? await articles.withMentionsOf(kind, rebuilt) : []
    const claims = [...fresh, ...reporting.flatMap((record) => claimsOf(kind, record, rebuilt))]
    const misses: Misses = { keys: new Set(), hints: new Set() }
    const result = partition({
      claims,
      known: entities.viewWithout(rebuilt, misses),
      rebuilt: [...rebuilt].flatMap((id) => entities.known(id) ?? []),
    })
    if (misses.keys.size + misses.hints.size > 0) {
      await entities.askKeys(misses.keys)
      await entities.askHints(misses.hints)
      continue
    }
    // The claims given are of this shape, and a partition only groups them.
    const components = result.outcome === 'SETTLED' ? (result.components as Settled['components']) : []
    const unsettled = result.outcome === 'UNSETTLED' ? result.ids : countedTwice(kind, components, articles)
    if (unsettled.length === 0) return { components, rebuilt }
    if (unsettled.every((id) => rebuilt.has(id))) throw new Error(`Resolution does not settle: ${unsettled}`)
    for (const id of unsettled) rebuilt.add(id)
  }
}
