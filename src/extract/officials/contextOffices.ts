import type { CountryCode } from '../../domain/model'
import { speechVerbs } from '../data/speechVerbs'
import type { Chunk, OfficeChunk } from './chunk'
import { wordOf } from './chunk'
import type { Cluster } from './clusters'
import type { ChunkedSentence, PersonMention } from './personMention'

interface Named {
  readonly cluster: Cluster
  readonly mention: PersonMention
  /** The first of the person in the running text. */
  readonly first: boolean
}

/** Offices that stand apart from the name: "… welcomed by Retno Marsudi. “…,” the foreign minister said". */
export function addContextOffices(sentences: readonly ChunkedSentence[], clusters: readonly Cluster[], home: CountryCode | null): void {
  const bySentence = new Map<number, Named[]>()
  const inBody = (at: number) => !/^(?:HEADLINE|CAPTION|STANDFIRST|HEADING)$/.test(sentences[at]?.sentence.role ?? '')
  const taken = new Set<OfficeChunk>()
  for (const cluster of clusters)
    for (const mention of cluster.mentions) {
      bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), { cluster, mention, first: mention === (cluster.mentions.find(({ sentence }) => inBody(sentence)) ?? cluster.mentions[0]) }])
      for (const { office } of mention.offices) taken.add(office)
    }
  for (const { sentence, chunks } of sentences) {
    pairStates(sentences, sentence.index, chunks, bySentence)
    giveToListed(sentences, sentence.index, bySentence)
    if (sentence.role === 'HEADLINE' || sentence.role === 'CAPTION') continue
    chunks.forEach((chunk, i) => {
      if (chunk.kind !== 'OFFICE' || taken.has(chunk)) return
      if (chunk.counterpart && chunk.countries.length > 0 && !chunk.plural) return void giveToLater(chunk, sentence.index, bySentence)
      if (chunk.counterpart || chunk.owner || chunk.tenure !== 'CURRENT') return
      if (chunk.plural) return giveToPair(chunks, chunk, { sentence: sentence.index, home }, bySentence)
      if (chunk.determiner === 'a' || (chunk.determiner === null && chunk.countries.length === 0)) return
      const compatriot = sameState(chunk, clusters)
      if (compatriot) return void compatriot.offices.push({ office: chunk, country: null, rule: 'office-of-state' })
      if (isHeld(chunk, clusters, sentence.start)) return
      if (isSubject(chunks, i) && giveToEarlier(chunk, sentence.index, bySentence)) return
      if (giveToLater(chunk, sentence.index, bySentence)) return
      giveToOnlyOne(chunk, clusters)
    })
  }
}

/** "officials of A and B … the two foreign ministers, X and Y": X is A's and Y is B's. */
function pairStates(
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
      if (a?.kind === 'COUNTRY' && b?.kind === 'COUNTRY' && a.code !== b.code && /^(?:and|&|[–—-])$/.test(wordOf(join))) return [a.code, b.code]
    }
    const office = chunks.find((chunk) => chunk.kind === 'OFFICE' && chunk.plural && chunk.countries.length === 2)
    if (office?.kind === 'OFFICE') return [...office.countries]
  }
  return null
}

const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:minister|secretary) (?:of|for) foreign affairs\b|\bminister of external affairs\b|\bexternal affairs minister\b/, 'foreign minister'],
  [/\bminister (?:of|for) (?:national )?defen[cs]e\b|\bdefense minister\b/, 'defence minister'],
  [/\bfm\b|\beam\b/, 'foreign minister'],
  [/\bpm\b/, 'prime minister'],
  [/\bsecretary of defense\b/, 'secretary of defence'],
]

/** A title as it is compared: lower case, the usual synonyms made one. */
export const officeKey = (title: string): string => SYNONYMS.reduce((key, [pattern, word]) => key.replace(pattern, word), title.toLowerCase())

/** Whether the office said can be the one held: "the minister" for a foreign minister, not the other way about. */
export function sameOffice(said: string, held: string): boolean {
  const words = new Set(officeKey(held).split(/\s+/))
  return officeKey(said).split(/\s+/).every((word) => words.has(word))
}

const isFree = ({ mentions, words }: Cluster): boolean =>
  words.length > 1 && mentions.every(({ offices, negative }) => negative === null && offices.every(({ office }) => office.counterpart))

const stateOf = ({ mentions }: Cluster): string | null => mentions.find(({ country }) => country !== null)?.country?.code ?? null

function agrees(office: OfficeChunk, cluster: Cluster): boolean {
  const state = stateOf(cluster)
  return state === null || office.countries.length === 0 || office.countries.some((code) => code === state)
}

/** Whether the office already has a holder in the text up to here, whom it then refers to. */
function isHeld(office: OfficeChunk, clusters: readonly Cluster[], before: number): boolean {
  return clusters.some(
    (cluster) => agrees(office, cluster) && (stateOf(cluster) !== null || office.countries.length === 0 || (cluster.mentions[0]?.name.start ?? 0) < before) && cluster.mentions.some(({ offices }) => offices.some(({ office: held }) => sameOffice(office.title, held.title))),
  )
}

/** At the head of its sentence or quotation, or right before or behind a verb of speaking. */
function isSubject(chunks: readonly Chunk[], i: number): boolean {
  const before = wordOf(chunks[i - 1])
  if (i === 0 || speechVerbs.has(wordOf(chunks[i + 1])) || speechVerbs.has(before)) return true
  return /^[”"»“:]$/.test(before) || (before === ',' && i <= 5)
}

function giveToEarlier(
  office: OfficeChunk,
  sentence: number,
  bySentence: ReadonlyMap<number, readonly Named[]>,
): boolean {
  const candidates: Named[] = []
  for (let i = sentence; i >= Math.max(0, sentence - 2); i--)
    candidates.push(...[...(bySentence.get(i) ?? [])].reverse().filter(({ mention }) => mention.name.start < office.start))
  const near = candidates.find(({ cluster }) => isFree(cluster) && agrees(office, cluster))
  near?.mention.offices.push({ office, country: null, rule: 'office-after-person' })
  return near !== undefined
}

/** "the Chinese and the Indian minister": the one person of that state who has no office yet. */
function sameState(office: OfficeChunk, clusters: readonly Cluster[]): PersonMention | null {
  if (office.countries.length === 0) return null
  const fitting = clusters.filter((cluster) => isFree(cluster) && office.countries.some((code) => code === stateOf(cluster)))
  return fitting.length === 1 ? (fitting[0]?.mentions[0] ?? null) : null
}

/** "will not see the prime minister of Thailand … for talks with Prayut Chan-o-cha": the next new name, if it is alone. */
function giveToLater(office: OfficeChunk, sentence: number, bySentence: ReadonlyMap<number, readonly Named[]>): boolean {
  if (office.countries.length === 0) return false
  for (let i = sentence; i <= sentence + 1; i++) {
    const fresh = (bySentence.get(i) ?? []).filter(({ first, mention }) => mention.name.start > office.end && first)
    const free = fresh.filter(({ cluster }) => isFree(cluster) && agrees(office, cluster))
    if (fresh.length === 0) continue
    const opening = free[0] !== undefined && free[0].mention.chunk === 0 && i > sentence
    if (!((free.length === 1 && fresh.length === 1) || opening)) return false
    free[0]?.mention.offices.push({ office, country: null, rule: 'person-after-office' })
    return true
  }
  return false
}

/** "the President of Russia": of all named before, one alone has neither office nor state. */
function giveToOnlyOne(office: OfficeChunk, clusters: readonly Cluster[]): void {
  if (office.countries.length === 0 || !office.heads.some((head) => head.class === 'STATE' || head.class === 'GOVERNMENT')) return
  const free = clusters.filter((cluster) => isFree(cluster) && stateOf(cluster) === null && (cluster.mentions[0]?.name.start ?? 0) < office.start)
  if (free.length === 1) free[0]?.mentions[0]?.offices.push({ office, country: null, rule: 'office-of-the-only-one' })
}

/** "a treaty that the two prime ministers signed. Anthony Albanese and Kausea Natano called it …". */
function giveToPair(
  chunks: readonly Chunk[],
  office: OfficeChunk,
  { sentence, home }: { sentence: number; home: CountryCode | null },
  bySentence: ReadonlyMap<number, readonly Named[]>,
): void {
  if (office.determiner !== 'the') return
  const next = (bySentence.get(sentence + 1) ?? []).filter(({ first }) => first)
  if (next.length !== 2 || !next.every(({ cluster }) => isFree(cluster))) return
  const head = office.heads[0]
  if (!head) return
  const singular = { ...office, plural: false, title: head.singular }
  const states = [...new Set(chunks.flatMap((chunk) => (chunk.kind === 'COUNTRY' && chunk.code !== home ? [chunk.code] : [])))]
  next.forEach(({ mention }, nth) =>
    mention.offices.push({ office: singular, country: states.length === 2 ? (states[nth] ?? null) : null, rule: 'pair-after-plural' }),
  )
}

/** "… from new ambassadors. Letters were presented by X (Denmark), Y (Norway)": the plural before is the office of all. */
function giveToListed(sentences: readonly ChunkedSentence[], sentence: number, bySentence: ReadonlyMap<number, readonly Named[]>): void {
  const listed = (bySentence.get(sentence) ?? []).filter(
    ({ cluster, mention }) => isFree(cluster) && (mention.country?.rule === 'name-of-state' || mention.organization?.rule === 'name-of-body'),
  )
  if (listed.length < 2) return
  for (let i = sentence; i >= Math.max(0, sentence - 2); i--) {
    const group = (sentences[i]?.chunks ?? []).findLast((chunk) => chunk.kind === 'OFFICE' && chunk.plural && chunk.end < (listed[0]?.mention.name.start ?? 0))
    if (group?.kind !== 'OFFICE') continue
    const head = group.heads[0]
    if (!head || head.class === 'WEAK') return
    const office = { ...group, plural: false, title: head.singular, countries: [] }
    for (const { mention } of listed) mention.offices.push({ office, country: mention.country?.code ?? null, rule: 'list-after-plural' })
    return
  }
}
