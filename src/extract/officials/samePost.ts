import { type Chunk, wordOf } from './chunk'
import { isFree, type Named, namedBefore } from './namedPeople'

const POSTS = /^(?:post|office|job|portfolio|position|role|title)$/

/** "A's foreign minister, X, and Y, who holds the same post in B": the office of whoever is named before Y. */
export function giveSamePost(
  chunks: readonly Chunk[],
  sentence: number,
  bySentence: ReadonlyMap<number, readonly Named[]>,
): void {
  const at = chunks.findIndex((chunk, i) => wordOf(chunk) === 'same' && POSTS.test(wordOf(chunks[i + 1])))
  const here = at < 0 ? [] : namedBefore(bySentence.get(sentence) ?? [], chunks[at]?.start ?? 0)
  const holder = here.at(-1)
  if (!holder || !isFree(holder.cluster)) return
  const others = [...(bySentence.get(sentence - 1) ?? []), ...here.slice(0, -1)]
  const held = others.flatMap(({ cluster }) => cluster.mentions.flatMap(({ offices }) => offices)).at(-1)
  if (!held || held.office.counterpart || held.office.plural) return
  holder.mention.offices.push({
    office: { ...held.office, countries: [] },
    country: holder.mention.country?.code ?? null,
    rule: 'same-post',
  })
}
