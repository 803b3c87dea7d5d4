import type { OfficialMention } from '../domain/model'
import { foldName } from '../domain/values/personName'
import type { Claim } from './identity'
import { officialIdentities } from './officials'
import { partition } from './partition'

/** A person who recurs, with the name that each article gives them. */
export interface RecurringPerson {
  readonly canonical: string
  readonly variants: Readonly<Record<string, string>>
}

export interface ResolutionScore {
  /** Of the pairs of mentions that were made one person, how many are. */
  readonly precision: number
  /** Of the pairs of mentions that are one person, how many were made one. */
  readonly recall: number
  /** Pairs that are one person. */
  readonly pairs: number
  /** Pairs made one that are two people, and mentions of one article made one. */
  readonly wrong: readonly string[]
  /** Pairs not made one. */
  readonly missed: readonly string[]
  /** Names that the articles' mentions do not hold: extraction's misses, no part of the figures. */
  readonly absent: readonly string[]
}

interface Item {
  readonly person: string
  readonly articleId: string
  readonly name: string
  readonly entity: string
}

type MentionsByArticle = ReadonlyMap<string, readonly OfficialMention[]>

/** The entity of each mention when all articles are resolved together, by `article index`. */
function entitiesOf(mentions: MentionsByArticle): Map<string, string> {
  const claims = [...mentions].flatMap(([articleId, officials]): Claim[] =>
    officialIdentities(officials).map((identity, index) => ({ articleId, index, identity })),
  )
  const none = { byKey: () => null, byHint: () => [] }
  const result = partition({ claims, known: none, rebuilt: [] })
  if (result.outcome !== 'SETTLED') throw new Error('Nothing is known, so nothing can be unsettled')
  return new Map(
    result.components.flatMap((component, entity) =>
      component.claims.map(({ articleId, index }) => [`${articleId} ${index}`, String(entity)] as const),
    ),
  )
}

function indexOfName(officials: readonly OfficialMention[], name: string): number {
  const folded = foldName(name)
  const exact = officials.findIndex((mention) => foldName(mention.name) === folded)
  return exact >= 0
    ? exact
    : officials.findIndex(({ forms }) => forms.some((form) => foldName(form) === folded))
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

/** How well names are resolved to people: pairwise precision and recall over people known to recur. */
export function resolutionScore(
  people: readonly RecurringPerson[],
  mentionsByArticle: MentionsByArticle,
): ResolutionScore {
  const entities = entitiesOf(mentionsByArticle)
  const items: Item[] = []
  const absent: string[] = []
  for (const { canonical, variants } of people) {
    for (const [articleId, name] of Object.entries(variants)) {
      const index = indexOfName(mentionsByArticle.get(articleId) ?? [], name)
      const entity = entities.get(`${articleId} ${index}`)
      if (entity === undefined) absent.push(`${name} (${articleId})`)
      else items.push({ person: canonical, articleId, name, entity })
    }
  }
  const tell = (a: Item, b: Item): string => `${a.name} (${a.articleId}) / ${b.name} (${b.articleId})`
  const wrong: string[] = []
  const missed: string[] = []
  let right = 0
  for (const [at, a] of items.entries())
    for (const b of items.slice(at + 1)) {
      const [same, joined] = [a.person === b.person, a.entity === b.entity]
      if (same && joined) right += 1
      else if (same) missed.push(tell(a, b))
      else if (joined) wrong.push(tell(a, b))
    }
  return {
    precision: ratio(right, right + wrong.length),
    recall: ratio(right, right + missed.length),
    pairs: right + missed.length,
    wrong,
    missed,
    absent,
  }
}
