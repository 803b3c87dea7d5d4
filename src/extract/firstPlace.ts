/**
 * Of so many things in the order of the text, the place of the first that is not before what is looked for, found by halving;
 * their number where all are.
 */
export function firstPlace(count: number, isBefore: (at: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
