/** A stream of numbers that a seed and a path of integers decide: equal for equal arguments, on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number
  /** From 0 up to, not including, `bound`. */
  int(bound: number): number
  pick<T>(items: readonly [T, ...T[]]): T
  chance(probability: number): boolean
  /** A rank below `bound`: low ranks often, high ones seldom, after Zipf. */
  rank(bound: number): number
}

/** The stream of one place: `randomAt(seed, 3, 17)` knows nothing of any other place, so that any article can be made alone. */
export function randomAt(...path: readonly number[]): Random {
  let state = path.reduce((mixed, part) => mix(mixed ^ mix(part + 0x9e3779b9)), 0x2545f491)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    return (mix(state) >>> 0) / 4_294_967_296
  }
  const int = (bound: number) => Math.floor(next() * bound)
  return {
    next,
    int,
    pick: (items) => items[int(items.length)] ?? items[0],
    chance: (probability) => next() < probability,
    rank: (bound) => Math.min(bound - 1, Math.floor((bound + 1) ** next()) - 1),
  }
}

/** The finalizer of MurmurHash3: every bit of the input moves about half of those that come out. */
function mix(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
