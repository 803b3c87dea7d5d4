import { double, type Num } from './values'

/** 0 an int32, 1 an int64, 2 a double: the wider of two operands decides the result's. */
export type Kind = 0 | 1 | 2

export const numKind = (v: Num): Kind => {
  if (typeof v === 'number') return v === (v | 0) && !Object.is(v, -0) ? 0 : 2
  return typeof v === 'bigint' ? 1 : 2
}
const maxLong = 2n ** 63n - 1n
const minLong = -(2n ** 63n)
const inLong = (n: bigint): boolean => n >= minLong && n <= maxLong
/** The integer part, exact for an int64. */
const toBig = (v: Num): bigint => (typeof v === 'bigint' ? v : BigInt(Math.trunc(Number(v))))

/** An integer as the narrowest of its kind and the wider ones that holds it; a double where none does. */
export function integer(n: bigint, kind: Kind): Num {
  if (kind === 0 && n >= -2147483648n && n <= 2147483647n) return Number(n)
  return inLong(n) ? n : double(Number(n))
}

const wider = (a: Num, b: Num): Kind => Math.max(numKind(a), numKind(b)) as Kind
type Operation = { int(a: bigint, b: bigint): bigint; double(a: number, b: number): number }
const operation =
  (op: Operation) =>
  (a: Num, b: Num): Num => {
    const kind = wider(a, b)
    return kind === 2 ? double(op.double(Number(a), Number(b))) : integer(op.int(toBig(a), toBig(b)), kind)
  }

const addAny = operation({ int: (a, b) => a + b, double: (a, b) => a + b })
/** The sum, in MongoDB's numeric types. */
export function add(a: Num, b: Num): Num {
  if (typeof a === 'number' && typeof b === 'number' && numKind(a) === 0 && numKind(b) === 0) {
    const sum = a + b
    return sum === (sum | 0) ? sum : BigInt(sum)
  }
  return addAny(a, b)
}
export const subtract = operation({ int: (a, b) => a - b, double: (a, b) => a - b })
export const multiply = operation({ int: (a, b) => a * b, double: (a, b) => a * b })
export const divide = (a: Num, b: Num): Num => double(Number(a) / Number(b))

/** The sum of two doubles, and what its rounding lost. */
function twoSum(a: number, b: number): [sum: number, lost: number] {
  const sum = a + b
  const rest = sum - b
  return [sum, a - rest + (b - (sum - rest))]
}
const maxSmall = 2 ** 52
const word = 2n ** 32n

/**
 * A sum that is taken number by number: integers exactly; doubles as MongoDB does, with what roundings lose added to the
 * next number, and not to the result.
 */
export type Sum = { add(x: Num): void; value(): Num; double(): number }
export function startSum(): Sum {
  let kind: Kind = 0
  let small = 0 // of `whole`, what needs no bigint
  let whole = 0n
  let plain = 0
  let sum = 0
  let lost = 0
  const addDouble = (x: number) => {
    plain += x
    const [next, rest] = twoSum(x, lost)
    const [total, more] = twoSum(sum, next)
    sum = total
    lost = more + rest
  }
  const addLong = (x: bigint) => {
    const high = (x / word) * word
    whole += x
    addDouble(Number(x - high))
    addDouble(Number(high))
  }
  const addInt = (x: number) => {
    small += x
    addDouble(x)
    if (Math.abs(small) < maxSmall) return
    whole += BigInt(small)
    small = 0
  }
  // infinities leave NaN in what is lost
  const asDouble = () => (Number.isNaN(sum) ? plain : sum)
  return {
    add(x) {
      kind = Math.max(kind, numKind(x)) as Kind
      if (numKind(x) === 2) addDouble(Number(x))
      else if (typeof x === 'bigint') addLong(x)
      else addInt(Number(x))
    },
    value: () => (kind === 2 ? double(asDouble()) : integer(whole + BigInt(small), kind)),
    double: asDouble,
  }
}
