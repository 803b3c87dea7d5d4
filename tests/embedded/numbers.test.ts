import { startSum } from '../../src/embedded/engine/numbers'
import type { Num } from '../../src/embedded/engine/values'

// the answers of MongoDB 6.0.5 to { $group: { _id: null, sum: { $sum: '$n' } } }
it.each<[Num[], Num]>([
  [[-3, 0.1, 0.1, -3, 10, -3], 1.2000000000000002],
  [[0.1, -3, -3, 0, 4.5], -1.4000000000000004],
  [[0.1, 4.5, -3, -3], -1.4],
  [[0.1, 0.2, 0.3, -0.6], 0],
  [[1e100, 1, -1e100], 0],
  [[1n, 9007199254740993n, 0.2, -1, 0.1], 9007199254740994],
  [[1e17, 3, 0.2, -2.5, 2147483647, 1234567.5, 9007199254740993n], 109007201403459200],
  [[9007199254740993n, 1], 9007199254740994n],
  [[2147483647, 1], 2147483648n],
  [[2147483647, 1, -2], 2147483646],
])('the sum of %j loses what that of MongoDB loses, and is of its type', (numbers, expected) => {
  const sum = startSum()
  for (const n of numbers) sum.add(n)

  const found = sum.value()

  expect(typeof found === 'object' ? Number(found) : found).toBe(expected)
})
