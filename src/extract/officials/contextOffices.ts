import type { CountryCode } from '../../domain/model'
import { speechVerbs } from '../data/speechVerbs'
import { type Chunk, type OfficeChunk, wordOf } from './chunk'
import type { Cluster } from './clusters'
import { giveToListed, giveToPair, pairStates } from './groupOffices'
import { agrees, isFree, type Named, namedBefore, namedBehind, stateOf } from './namedPeople'
import { officeKey, sameOffice } from './officeTitles'
import type { ChunkedSentence } from './personMention'

/** Offices that stand apart from the name: "… welcomed by Retno Marsudi. “…,” the foreign minister said". */
export function addContextOffices(
  sentences: readonly ChunkedSentence[],
  clusters: readonly Cluster[],
  home: CountryCode | null,
): void {
  const bySentence = new Map<number, Named[]>()
  const inBody = (at: number) =>
    !/^(?:HEADLINE|CAPTION|STANDFIRST|HEADING)$/.test(sentences[at]?.sentence.role ?? '')
  const taken = new Set<OfficeChunk>()
  for (const cluster of clusters) {
    const firstMention = cluster.mentions.find(({ sentence }) => inBody(sentence)) ?? cluster.mentions[0]
    for (const mention of cluster.mentions) {
      const named = { cluster, mention, first: mention === firstMention }
      const beside = bySentence.get(mention.sentence)
      if (beside) beside.push(named)
      else bySentence.set(mention.sentence, [named])
      for (const { office } of mention.offices) taken.add(office)
    }
  }
  for (const beside of bySentence.values()) beside.sort((a, b) => a.mention.name.start - b.mention.name.start)
  const people = indexPeople(clusters)
  for (const { sentence, chunks } of sentences) {
    pairStates(sentences, sentence.index, chunks, bySentence)
    giveToListed(sentences, sentence.index, bySentence)
    if (sentence.role === 'HEADLINE' || sentence.role === 'CAPTION') continue
    for (const [i, chunk] of chunks.entries()) {
      if (chunk.kind !== 'OFFICE' || taken.has(chunk)) continue
      if (chunk.plural) giveToPair(chunks, chunk, { sentence: sentence.index, home }, bySentence)
      else
        giveToOne(
          { chunks, at: i, office: chunk, sentence: sentence.index, start: sentence.start },
          people,
          bySentence,
        )
    }
  }
}

interface FreeOffice {
  readonly chunks: readonly Chunk[]
  readonly at: number
  readonly office: OfficeChunk
  readonly sentence: number
  /** Where its sentence begins. */
  readonly start: number
}

/** Gives an office that no name stands beside to a person near it who has none. */
function giveToOne(
  free: FreeOffice,
  people: PeopleIndex,
  bySentence: ReadonlyMap<number, readonly Named[]>,
): void {
  const { office } = free
  if (office.counterpart) {
    if (office.countries.length > 0) giveToLater(office, free.sentence, bySentence)
    return
  }
  if (office.owner || office.tenure !== 'CURRENT' || office.determiner === 'a') return
  if (office.determiner === null && office.countries.length === 0) return
  const holder = giveToCompatriot(office, people) ?? giveToNear(free, people, bySentence)
  if (holder) people.given.push({ cluster: holder, title: office.title })
}

function giveToNear(
  { chunks, at, office, sentence, start }: FreeOffice,
  people: PeopleIndex,
  bySentence: ReadonlyMap<number, readonly Named[]>,
): Cluster | null {
  if (isHeld(office, people, start)) return null
  const earlier = isSubject(chunks, at) ? giveToEarlier(office, sentence, bySentence) : null
  // "between the President of Armenia and X": X is the other one
  if (!earlier && wordOf(chunks[at + 1]) === 'and' && chunks[at + 2]?.kind === 'NAME') return null
  return earlier ?? giveToLater(office, sentence, bySentence) ?? giveToOnlyOne(office, people)
}

/** Where people are looked up by office and state, so that many offices and people cost no more than their sum. */
interface PeopleIndex {
  /** By each word of their offices' titles. */
  readonly byTitleWord: ReadonlyMap<string, readonly Cluster[]>
  readonly byState: ReadonlyMap<string, readonly Cluster[]>
  readonly withoutState: readonly Cluster[]
  /** What the walk through the text has given so far. */
  readonly given: { readonly cluster: Cluster; readonly title: string }[]
}

const MOST_ALIKE = 60

function indexPeople(clusters: readonly Cluster[]): PeopleIndex {
  const byTitleWord = new Map<string, Cluster[]>()
  const byState = new Map<string, Cluster[]>()
  const add = (index: Map<string, Cluster[]>, key: string, cluster: Cluster) => {
    const list = index.get(key)
    if (!list) index.set(key, [cluster])
    else if (list.length < MOST_ALIKE) list.push(cluster)
  }
  for (const cluster of clusters) {
    const titles = cluster.mentions.flatMap(({ offices }) =>
      offices.map(({ office }) => officeKey(office.title)),
    )
    for (const word of new Set(titles.flatMap((title) => title.split(/\s+/)))) add(byTitleWord, word, cluster)
    const state = stateOf(cluster)
    if (state) add(byState, state, cluster)
  }
  const withoutState = clusters.filter((cluster) => cluster.words.length > 1 && stateOf(cluster) === null)
  return { byTitleWord, byState, withoutState: withoutState.slice(0, MOST_ALIKE), given: [] }
}

/** Whether the office already has a holder in the text up to here, whom it then refers to. */
function isHeld(office: OfficeChunk, { byTitleWord, given }: PeopleIndex, before: number): boolean {
  const alike = given
    .slice(-MOST_ALIKE)
    .some(({ cluster, title }) => agrees(office, cluster) && sameOffice(office.title, title))
  if (alike) return true
  const noun = officeKey(office.title).split(/\s+/).at(-1) ?? ''
  return (byTitleWord.get(noun) ?? []).some(
    (cluster) =>
      agrees(office, cluster) &&
      (stateOf(cluster) !== null ||
        office.countries.length === 0 ||
        (cluster.mentions[0]?.name.start ?? 0) < before) &&
      cluster.mentions.some(({ offices }) =>
        offices.some(({ office: held }) => sameOffice(office.title, held.title)),
      ),
  )
}

const OPENS_CLAUSE = /^(?:when|while|that|which|where|as|said|because|after|before|if|but|and|,|whom|who)$/

/** At the head of its sentence, clause or quotation, or right before or behind a verb of speaking. */
function isSubject(chunks: readonly Chunk[], i: number): boolean {
  const before = wordOf(chunks[i - 1])
  if (i === 0 || speechVerbs.has(wordOf(chunks[i + 1])) || speechVerbs.has(before)) return true
  return /^[”"»“:]$/.test(before) || OPENS_CLAUSE.test(before)
}

function giveToEarlier(
  office: OfficeChunk,
  sentence: number,
  bySentence: ReadonlyMap<number, readonly Named[]>,
): Cluster | null {
  for (let i = sentence; i >= Math.max(0, sentence - 2); i--) {
    const named = namedBefore(bySentence.get(i) ?? [], office.start)
    const near = named.findLast(({ cluster }) => isFree(cluster) && agrees(office, cluster))
    if (!near) continue
    near.mention.offices.push({ office, country: null, rule: 'office-after-person' })
    return near.cluster
  }
  return null
}

/** "the Chinese and the Indian minister": the one person of that state who has no office yet. */
function giveToCompatriot(office: OfficeChunk, { byState }: PeopleIndex): Cluster | null {
  const [only, another] = office.countries.flatMap((code) => byState.get(code) ?? []).filter(isFree)
  if (!only || another) return null
  only.mentions[0]?.offices.push({ office, country: null, rule: 'office-of-state' })
  return only
}

/** "will not see the prime minister of Thailand … for talks with Prayut Chan-o-cha": the next new name, if it is alone. */
function giveToLater(
  office: OfficeChunk,
  sentence: number,
  bySentence: ReadonlyMap<number, readonly Named[]>,
): Cluster | null {
  if (office.countries.length === 0) return null
  for (let i = sentence; i <= sentence + 3; i++) {
    const fresh = namedBehind(bySentence.get(i) ?? [], office.end).filter(({ first }) => first)
    if (fresh.length === 0) continue
    const [free] = fresh.filter(({ cluster }) => isFree(cluster) && agrees(office, cluster))
    const opens = free?.mention.chunk === 0 && i > sentence
    if (!free || (fresh.length > 1 && !opens)) return null
    free.mention.offices.push({ office, country: null, rule: 'person-after-office' })
    return free.cluster
  }
  return null
}

/** "the President of Russia": of all named before, one alone has neither office nor state. */
function giveToOnlyOne(office: OfficeChunk, { withoutState }: PeopleIndex): Cluster | null {
  const leads = office.heads.some((head) => head.class === 'STATE' || head.class === 'GOVERNMENT')
  if (office.countries.length === 0 || !leads) return null
  const [only, another] = withoutState.filter(
    (cluster) => isFree(cluster) && (cluster.mentions[0]?.name.start ?? 0) < office.start,
  )
  if (!only || another) return null
  only.mentions[0]?.offices.push({ office, country: null, rule: 'office-of-the-only-one' })
  return only
}
