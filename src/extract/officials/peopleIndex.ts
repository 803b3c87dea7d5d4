import type { OfficeChunk } from './chunk'
import type { Cluster } from './clusters'
import { agrees, stateOf } from './namedPeople'
import { officeKey, sameOffice } from './officeTitles'

/** Where people are looked up by office and state, so that many offices and people cost no more than their sum. */
export interface PeopleIndex {
  /** By each word of their offices' titles. */
  readonly byTitleWord: ReadonlyMap<string, readonly Cluster[]>
  readonly byState: ReadonlyMap<string, readonly Cluster[]>
  readonly withoutState: readonly Cluster[]
  /** What the walk through the text has given so far. */
  readonly given: { readonly cluster: Cluster; readonly title: string }[]
}

const MOST_ALIKE = 60

/** The index of a text's people. */
export function indexPeople(clusters: readonly Cluster[]): PeopleIndex {
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
export function isHeld(office: OfficeChunk, { byTitleWord, given }: PeopleIndex, before: number): boolean {
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
