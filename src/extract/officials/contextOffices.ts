import type { CountryCode } from '../../domain/model'
import { type Chunk, type OfficeChunk, wordOf } from './chunk'
import type { Cluster } from './clusters'
import { giveToListed, giveToOneOf, giveToPair, giveToPairBefore, pairStates } from './groupOffices'
import { agrees, isFree, type Named, namedBefore, namedBehind } from './namedPeople'
import { isOwnedByOffice, isPredicate, isSubject, isSuperior } from './officePlace'
import { officeKey } from './officeTitles'
import { indexPeople, isHeld, type PeopleIndex } from './peopleIndex'
import type { ChunkedSentence } from './personMention'
import { giveSamePost } from './samePost'

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
      const { role } = sentences[mention.sentence]?.sentence ?? {}
      const aside = role === 'HEADLINE' || role === 'CAPTION'
      const named = { cluster, mention, first: mention === firstMention, aside }
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
    giveSamePost(chunks, sentence.index, bySentence)
    if (sentence.role === 'HEADLINE' || sentence.role === 'CAPTION') continue
    for (const [i, chunk] of chunks.entries()) {
      if (chunk.kind !== 'OFFICE' || taken.has(chunk)) continue
      if (chunk.plural) {
        giveToPairBefore(sentence.tokens, chunk, sentence.index, bySentence)
        giveToPair(chunks, chunk, { sentence: sentence.index, home }, bySentence)
        giveToOneOf(chunk, sentence.index, bySentence)
      } else
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
  const { office, chunks, at } = free
  if (office.counterpart) {
    if (office.countries.length > 0) giveToLater(office, free.sentence, bySentence)
    return
  }
  if (office.owner || isSuperior(chunks, at)) return
  if (isPredicate(chunks, at)) {
    giveToSubject(office, free.sentence, bySentence)
    return
  }
  if (office.tenure !== 'CURRENT' || office.determiner === 'a') return
  if (office.determiner === null && office.countries.length === 0 && !isOwnedByOffice(chunks, at)) return
  const holder = giveToCompatriot(office, people) ?? giveToNear(free, people, bySentence)
  if (holder) people.given.push({ cluster: holder, title: office.title })
}

function giveToNear(
  free: FreeOffice,
  people: PeopleIndex,
  bySentence: ReadonlyMap<number, readonly Named[]>,
): Cluster | null {
  const { chunks, at, office, sentence, start } = free
  if (isHeld(office, people, start))
    return isSubject(chunks, at) ? giveToNearest(free, people, bySentence) : null
  const earlier = isSubject(chunks, at) ? giveToEarlier(office, sentence, bySentence) : null
  if (earlier) return earlier
  // "between the President of Armenia and X": X is the other one
  const isOther = wordOf(chunks[at + 1]) === 'and' && chunks[at + 2]?.kind === 'NAME'
  return (isOther ? null : giveToLater(office, sentence, bySentence)) ?? giveToOnlyOne(office, people)
}

const VAGUE = /^(?:minister|president|official|leader|diplomat|ambassador|envoy|secretary|chief|head)$/i
const silence = 2
/** Up to which chunk a name opens its sentence. */
const OPENING = 3

/**
 * "Austin's side was silent. … Wallace's ministry was blunter. The defence secretary, it said, …": an office that another
 * holds, too, is that of the one person whom the sentence just named is about where the holder has not been named for a while.
 */
function giveToNearest(
  { office, sentence }: FreeOffice,
  { byTitleWord }: PeopleIndex,
  bySentence: ReadonlyMap<number, readonly Named[]>,
): Cluster | null {
  const here = namedBefore(bySentence.get(sentence) ?? [], office.start)
  const near = here.length > 0 ? here : (bySentence.get(sentence - 1) ?? [])
  const [only, another] = near.filter(({ aside }) => !aside)
  if (
    !only ||
    another ||
    only.mention.chunk > OPENING ||
    !isFree(only.cluster) ||
    !agrees(office, only.cluster)
  )
    return null
  if (VAGUE.test(office.title) && office.countries.length === 0) return null
  const noun = officeKey(office.title).split(/\s+/).at(-1) ?? ''
  const isRecent = (cluster: Cluster): boolean =>
    cluster.mentions.some((mention) => mention.sentence <= sentence && mention.sentence >= sentence - silence)
  const isNear = (byTitleWord.get(noun) ?? []).some((cluster) => agrees(office, cluster) && isRecent(cluster))
  if (isNear) return null
  only.mention.offices.push({ office, country: null, rule: 'office-after-person' })
  return only.cluster
}

/** "X came alone. She was the first Swedish foreign minister to do so": whom the sentence or the one before is about. */
function giveToSubject(
  office: OfficeChunk,
  sentence: number,
  bySentence: ReadonlyMap<number, readonly Named[]>,
): void {
  for (let i = sentence; i >= Math.max(0, sentence - 1); i--) {
    const [subject] = namedBefore(bySentence.get(i) ?? [], office.start)
    if (!subject) continue
    if (isFree(subject.cluster) && agrees(office, subject.cluster))
      subject.mention.offices.push({ office, country: null, rule: 'office-after-person' })
    return
  }
}

function giveToEarlier(
  office: OfficeChunk,
  sentence: number,
  bySentence: ReadonlyMap<number, readonly Named[]>,
): Cluster | null {
  for (let i = sentence; i >= Math.max(0, sentence - 2); i--) {
    const named = namedBefore(bySentence.get(i) ?? [], office.start)
    const near = named.findLast(({ cluster, aside }) => !aside && isFree(cluster) && agrees(office, cluster))
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
