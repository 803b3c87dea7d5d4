import type { Cluster } from './clusters'

/** The words of the longest of a person's first names in the text. */
export const fullestName = ({ mentions }: Cluster): readonly string[] =>
  mentions
    .slice(0, NAMES_READ)
    .reduce<readonly string[]>((most, { name }) => (name.words.length > most.length ? name.words : most), [])

const NAMES_READ = 20

/** The fullest form of a name, preferring one not printed in capitals, with every form the text uses. */
export function namesOf(cluster: Cluster, text: string): { name: string; forms: string[] } {
  const forms: string[] = []
  let best: { words: readonly string[]; score: number } | null = null
  for (const { name, key } of cluster.mentions) {
    const form = text.slice(name.nameStart, name.nameEnd).replace(/\s+/g, ' ')
    if (!forms.includes(form)) forms.push(form)
    if (name.alias && !forms.includes(name.alias)) forms.push(name.alias)
    const capitals = name.words.every((word) => word.length > 2 && word === word.toUpperCase())
    const score = key.length * 10 + name.words.length + name.words.join('').length / 50 - (capitals ? 8 : 0)
    if (!best || score > best.score) best = { words: name.words, score }
  }
  const name = best?.words.join(' ').replace(/ (Jr|Sr)\b/, ' $1') ?? ''
  return { name, forms: forms.includes(name) ? forms : [name, ...forms] }
}
