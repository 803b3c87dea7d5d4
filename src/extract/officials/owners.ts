import type { Cluster } from './clusters'

/** Gives the person named last before a place, other than one. */
export type OwnerIndex = (start: number, except: Cluster) => number | null

/** The person named last before a place: whose "his foreign minister" is. */
export function ownerIndex(clusters: readonly Cluster[]): OwnerIndex {
  const places = clusters
    .flatMap((cluster, index) => cluster.mentions.map(({ name }) => ({ at: name.start, index, cluster })))
    .sort((a, b) => a.at - b.at)
  return (start, except) => {
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle]?.at ?? 0) < start) low = middle + 1
      else high = middle
    }
    for (let i = low - 1; i >= Math.max(0, low - 6); i--) {
      const place = places[i]
      if (place && place.cluster !== except) return place.index
    }
    return null
  }
}
