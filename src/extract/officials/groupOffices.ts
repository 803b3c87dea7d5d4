import type { CountryCode } from '../../domain/model'
import { portfolioWords } from '../data/offices'
import type { TokenisedSentence } from '../sentences'
import { type Chunk, type OfficeChunk, wordOf } from './chunk'
import { singularOf } from './lists'
import { agrees, isFree, type Named, namedBefore } from './namedPeople'
import type { ChunkedSentence } from './personMention'
import { stateWords } from './stateClues'

/** "officials of A and B … the two foreign ministers, X and Y": X is A's and Y is B's. */
export function pairStates(
  sentences: readonly ChunkedSentence[],
  sentence: number,
  chunks: readonly Chunk[],
  bySentence: ReadonlyMap<number, readonly Named[]>,
): void {
  for (const chunk of chunks) {
    if (chunk.kind !== 'OFFICE' || !chunk.plural || chunk.countries.length > 0) continue
    const given = (bySentence.get(sentence) ?? [])
      .flatMap(({ mention }) => mention.offices.map((office, nth) => ({ mention, office, nth })))
      .filter(({ office }) => office.rule === 'plural-office-list' && office.office.start === chunk.start)
    if (given.length !== 2 || given.some(({ office }) => office.country !== null)) continue
    const pair = joinedPair(sentences, sentence)
    if (!pair) continue
    given.forEach(({ mention, office, nth }, index) => {
      mention.offices[nth] = { ...office, country: pair[index] ?? null }
    })
  }
}

/** The last two states that "and" or a dash joins, up to three sentences back. */
function joinedPair(sentences: readonly ChunkedSentence[], sentence: number): CountryCode[] | null {
  for (let i = sentence; i >= Math.max(0, sentence - 3); i--) {
    const chunks = sentences[i]?.chunks ?? []
    for (let at = chunks.length - 3; at >= 0; at--) {
      const [a, join, b] = [chunks[at], chunks[at + 1], chunks[at + 2]]
      if (
        a?.kind === 'COUNTRY' &&
        b?.kind === 'COUNTRY' &&
        a.code !== b.code &&
        /^(?:and|&|[–—-])$/.test(wordOf(join))
      )
        return [a.code, b.code]
    }
    const office = chunks.find(
      (chunk) => chunk.kind === 'OFFICE' && chunk.plural && chunk.countries.length === 2,
    )
    if (office?.kind === 'OFFICE') return [...office.countries]
    const pair = i === sentence - 1 ? onlyTwo(chunks) : null
    if (pair) return pair
  }
  return null
}

/** The two states that a sentence names, its places apart where there are more. */
function onlyTwo(chunks: readonly Chunk[]): CountryCode[] | null {
  const isCapital = (chunk: Chunk) => chunk.kind === 'COUNTRY' && chunk.form === 'CAPITAL'
  const states = (of: readonly Chunk[]) => [...new Set(stateWords(of).map(({ code }) => code))]
  for (const found of [states(chunks), states(chunks.filter((chunk) => !isCapital(chunk)))])
    if (found.length === 2) return found
  return null
}

const RANK_ALONE = (named: Named): boolean =>
  named.cluster.words.length > 1 &&
  named.cluster.mentions.every(
    ({ negative, offices }) =>
      negative === null &&
      offices.every(
        ({ office }) => office.counterpart || office.heads.every((head) => head.class === 'RANK'),
      ),
  )

const FAR = 3

/**
 * "a treaty that the two prime ministers signed. Anthony Albanese and Kausea Natano called it …", "The foreign ministers of A,
 * B and C met. X, Y and Z spoke …": the next who are named, where they are as many.
 */
export function giveToPair(
  chunks: readonly Chunk[],
  office: OfficeChunk,
  { sentence, home }: { sentence: number; home: CountryCode | null },
  bySentence: ReadonlyMap<number, readonly Named[]>,
): void {
  if (office.determiner !== 'the') return
  const count = Math.max(2, office.countries.length)
  const reach = office.countries.length === 0 && office.qualified ? FAR : 1
  let next: readonly Named[] = []
  for (let i = sentence + 1; i <= sentence + reach && next.length === 0; i++)
    next = (bySentence.get(i) ?? []).filter(({ first, aside }) => first && !aside)
  if (next.length !== count || !next.every(RANK_ALONE)) return
  const states = [
    ...new Set(
      chunks.flatMap((chunk) => (chunk.kind === 'COUNTRY' && chunk.code !== home ? [chunk.code] : [])),
    ),
  ]
  const listed = office.countries.length === count ? office.countries : states.length === 2 ? states : []
  for (const [nth, { mention }] of next.entries()) {
    const country = mention.country?.code ?? listed[nth] ?? null
    mention.offices.push({
      office: { ...singularOf(office), countries: [] },
      country,
      rule: 'pair-after-plural',
    })
  }
}

/** "New prime ministers of A used to go to Brussels. X went to Madrid": one of them, whom the next sentence begins with. */
export function giveToOneOf(
  office: OfficeChunk,
  sentence: number,
  bySentence: ReadonlyMap<number, readonly Named[]>,
): void {
  const [country, another] = office.countries
  if (office.determiner !== null || !country || another) return
  const [next] = (bySentence.get(sentence + 1) ?? []).filter(({ first, aside }) => first && !aside)
  if (next?.mention.chunk !== 0 || !isFree(next.cluster) || !agrees(office, next.cluster)) return
  next.mention.offices.push({ office: singularOf(office), country, rule: 'one-of-plural' })
}

/** "A's X and B's Y shook hands. The two foreign ministers …": of the only two whom the words before name. */
export function giveToPairBefore(
  tokens: TokenisedSentence['tokens'],
  office: OfficeChunk,
  sentence: number,
  bySentence: ReadonlyMap<number, readonly Named[]>,
): void {
  const opening = tokens.slice(office.from, office.from + 2).map(({ norm }) => norm)
  if (!opening.includes('two') && !opening.includes('both')) return
  const here = namedBefore(bySentence.get(sentence) ?? [], office.start)
  const named = here.length > 0 ? here : (bySentence.get(sentence - 1) ?? [])
  const people = [
    ...new Map(named.filter(({ aside }) => !aside).map((each) => [each.cluster, each])).values(),
  ]
  const free = people.filter(({ cluster }) => isFree(cluster) && agrees(office, cluster))
  const head = office.heads[0]
  if (people.length !== 2 || !head || head.class === 'WEAK' || head.class === 'RANK') return
  for (const { mention } of free)
    mention.offices.push({ office: singularOf(office), country: null, rule: 'pair-before-plural' })
}

const LISTED: ReadonlySet<string> = new Set([
  'name-of-state',
  'possessive-before-name',
  'name-signs-for-state',
])

/** "… from new ambassadors. Letters were presented by X (Denmark), Y (Norway)": the plural before is the office of all. */
export function giveToListed(
  sentences: readonly ChunkedSentence[],
  sentence: number,
  bySentence: ReadonlyMap<number, readonly Named[]>,
): void {
  const listed = (bySentence.get(sentence) ?? []).filter(
    ({ cluster, mention }) =>
      isFree(cluster) &&
      (LISTED.has(mention.country?.rule ?? '') || mention.organization?.rule === 'name-of-body'),
  )
  const isItem = sentences[sentence]?.sentence.role === 'LIST_ITEM'
  if (listed.length < (isItem || followsEnvoys(sentences, sentence) ? 1 : 2)) return
  const behind = pluralAmong(sentences[sentence], listed) ?? pluralBehind(sentences[sentence + 1])
  for (let i = sentence; i >= Math.max(0, sentence - (isItem ? 20 : 4)); i--) {
    if (sentences[i]?.sentence.role === 'HEADLINE' && sentence - i > 1) return
    const group =
      behind ??
      (sentences[i]?.chunks ?? []).findLast(
        (chunk) =>
          chunk.kind === 'OFFICE' &&
          chunk.plural &&
          chunk.heads[0]?.class !== 'WEAK' &&
          chunk.end < (listed[0]?.mention.name.start ?? 0),
      )
    if (group?.kind !== 'OFFICE') continue
    const head = group.heads[0]
    if (!head || head.class === 'WEAK') return
    const whole = singularOf(group).title
    const title = portfolioWords.has(whole.split(' ')[0]?.toLowerCase() ?? '') ? whole : head.singular
    const office = { ...group, plural: false, title, countries: [] }
    for (const { mention } of listed)
      mention.offices.push({ office, country: mention.country?.code ?? null, rule: 'list-after-plural' })
    return
  }
}

const ENVOYS = 4

/** "Seventeen new ambassadors lined up. … Japan's X heard a remark": among envoys one name is enough. */
function followsEnvoys(sentences: readonly ChunkedSentence[], sentence: number): boolean {
  for (let i = sentence - 1; i >= Math.max(0, sentence - ENVOYS); i--) {
    const { sentence: here, chunks } = sentences[i] ?? { sentence: undefined, chunks: [] }
    for (const chunk of chunks)
      if (chunk.kind === 'OFFICE' && chunk.plural && chunk.heads.some((head) => head.class === 'DIPLOMAT'))
        return (
          here?.tokens.slice(Math.max(0, chunk.from - 1), chunk.to).some(({ norm }) => norm === 'new') ===
          true
        )
  }
  return false
}

/** "led by X for A and Y for B, both state secretaries", "A's X chaired the meeting of foreign ministers; B's Y came". */
function pluralAmong(here: ChunkedSentence | undefined, [first]: readonly Named[]): OfficeChunk | null {
  const group = here?.chunks.find(
    (chunk) =>
      chunk.kind === 'OFFICE' &&
      chunk.plural &&
      chunk.countries.length === 0 &&
      chunk.heads.every(
        (head) => head.class === 'MINISTER' || head.class === 'GOVERNMENT' || head.class === 'STATE',
      ) &&
      chunk.start > (first?.mention.name.start ?? 0),
  )
  return group?.kind === 'OFFICE' ? group : null
}

/** "Credentials were handed over by X (Denmark) and Y (Norway). The new ambassadors …": the plural that opens what follows. */
function pluralBehind(next: ChunkedSentence | undefined): OfficeChunk | null {
  const [first] = next?.chunks ?? []
  return first?.kind === 'OFFICE' && first.plural && first.determiner === 'the' && !first.countries.length
    ? first
    : null
}
