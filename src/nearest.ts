/** The name among `known` that takes the fewest changes of letters; `name` itself where there is none. */
export const nearest = (name: string, known: readonly string[]): string =>
  known.reduce<string | null>(
    (best, next) => (best === null || distance(name, next) < distance(name, best) ? next : best),
    null,
  ) ?? name

/** How many letters must be added, left out or changed to make `b` of `a`. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
