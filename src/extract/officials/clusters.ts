import { particles } from '../data/names'
import { bare, isContractionOf, nameKey, sameName, skeleton } from './nameKey'
import type { PersonMention } from './personMention'

/** All mentions of one person in one text. */
export interface Cluster {
  readonly mentions: PersonMention[]
  /** Folded words of the fullest name, particles and suffixes apart. */
  words: readonly string[]
  /** Single names that stand for the person: surname, nickname. */
  readonly aliases: Set<string>
}

/** Another name that the text itself gives: `Widodo, who is known as Jokowi`, `Luiz Prado or Lula Prado`. */
export interface Alias {
  readonly of: readonly string[]
  readonly name: string
}

function addAlias(clusters: Cluster[], alias: Alias): void {
  const words = nameKey(alias.of)
  const found = clusters.find(
    (cluster) =>
      sameName(words, cluster.words) || (words.length === 1 && cluster.words.includes(words[0] ?? '')),
  )
  const whole = nameKey(alias.name.split(' '))
  const other =
    whole.length > 1
      ? clusters.find((cluster) => cluster !== found && sameName(whole, cluster.words))
      : undefined
  if (found && other) {
    found.mentions.push(...other.mentions)
    clusters.splice(clusters.indexOf(other), 1)
  } else if (whole.length === 1) found?.aliases.add(bare(alias.name))
}

/** Groups mentions into persons: full names first, then surnames and single names by what the text said before. */
export function clusterMentions(
  mentions: readonly PersonMention[],
  aliases: readonly Alias[] = [],
): Cluster[] {
  const clusters: Cluster[] = []
  const ordered = [...mentions].sort((a, b) => a.name.start - b.name.start)
  const full = ordered.filter(({ key }) => key.length > 1)
  const longestFirst = [...full].sort((a, b) => b.key.length - a.key.length)
  const index = new Map<string, Cluster[]>()
  for (const mention of longestFirst) addFull(clusters, index, mention)
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a.name.start - b.name.start)
  for (const alias of aliases) addAlias(clusters, alias)
  const byWord = indexByWord(clusters)
  for (const mention of ordered) if (mention.key.length === 1) addSingle(clusters, byWord, mention)
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a.name.start - b.name.start)
  return clusters.sort((a, b) => (a.mentions[0]?.name.start ?? 0) - (b.mentions[0]?.name.start ?? 0))
}

/** Candidates share a first letter with some word of the name, so that a long list of names stays linear. */
function addFull(clusters: Cluster[], index: Map<string, Cluster[]>, mention: PersonMention): void {
  const words = mention.key
  const keys = [...new Set(words.filter((word) => word.length > 1).map(skeleton))]
  const candidates = keys.flatMap((key) => index.get(key) ?? [])
  const found = candidates.find((cluster) => sameName(words, cluster.words) && !isRelative(cluster, words))
  const cluster = found ?? { mentions: [], words, aliases: new Set<string>() }
  if (!found) {
    clusters.push(cluster)
    for (const key of keys) index.set(key, [...(index.get(key) ?? []).slice(0, 30), cluster])
  }
  cluster.mentions.push(mention)
  if (mention.name.alias) cluster.aliases.add(bare(mention.name.alias))
}

/** A wife or son may bear the whole name behind a first one of their own. */
function isRelative(cluster: Cluster, words: readonly string[]): boolean {
  return (
    cluster.words.length > words.length &&
    cluster.words[0] !== words[0] &&
    cluster.mentions.some(({ negative }) => negative !== null)
  )
}

function indexByWord(clusters: readonly Cluster[]): Map<string, Cluster[]> {
  const byWord = new Map<string, Cluster[]>()
  for (const cluster of clusters)
    for (const word of new Set(
      [...cluster.words, ...cluster.aliases].flatMap((name) => [name, skeleton(name)]),
    )) {
      if (word.length < 2 || particles.has(word)) continue
      const list = byWord.get(word) ?? []
      list.push(cluster)
      byWord.set(word, list)
    }
  return byWord
}

function addSingle(clusters: Cluster[], byWord: Map<string, Cluster[]>, mention: PersonMention): void {
  const word = mention.key[0] ?? ''
  const named = byWord.get(word) ?? byWord.get(skeleton(word))
  const candidates =
    named ??
    clusters
      .slice(0, 200)
      .filter((cluster) => isContractionOf(word, cluster.words) && officeFit(cluster, mention) >= 0)
  const best = bestOf(candidates, word, mention)
  if (best) {
    best.mentions.push(mention)
    return
  }
  const cluster: Cluster = { mentions: [mention], words: [word], aliases: new Set() }
  if (mention.name.alias) cluster.aliases.add(bare(mention.name.alias))
  clusters.push(cluster)
  byWord.set(word, [...(byWord.get(word) ?? []), cluster])
}

/** Of several people of one name, the one whose office fits, else the one named last. */
function bestOf(candidates: readonly Cluster[], word: string, mention: PersonMention): Cluster | null {
  let best: Cluster | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (const cluster of candidates.slice(0, 30)) {
    const before = cluster.mentions.filter(({ name }) => name.start < mention.name.start).at(-1)
    let score = before ? -(mention.name.start - before.name.start) / 4000 : -3
    if (cluster.words.at(-1) === word || cluster.aliases.has(word)) score += 0.6
    if (cluster.words[0] === word) score += 0.4
    score += officeFit(cluster, mention)
    if (cluster.mentions[0]?.negative) score -= 1
    if (score > bestScore) {
      best = cluster
      bestScore = score
    }
  }
  return best
}

function officeFit(cluster: Cluster, mention: PersonMention): number {
  const said = mention.offices[0]?.office
  if (!said) return 0
  const heads = new Set(
    cluster.mentions.flatMap(({ offices }) =>
      offices.flatMap(({ office }) => office.heads.map(({ id }) => id)),
    ),
  )
  const fits = said.heads.some(
    ({ id }) => heads.has(id) || [...heads].some((head) => head.endsWith(id) || id.endsWith(head)),
  )
  return fits ? 4 : heads.size > 0 ? -2 : 0
}
