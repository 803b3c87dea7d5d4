import fc from 'fast-check'
import type { Db } from 'mongodb'
import { type Case, commandOf, documents, type Kind, kinds } from './cases'
import { agrees, answer, prepare, refusedHere } from './compare'

/** Commands that are sent to the same documents before new ones are put in place. */
const together = 40
const changes: ReadonlySet<Kind> = new Set(['update', 'upsert'])

/** Cases from a seed: always the same for the same numbers. */
export function* casesFrom(seed: number, count: number): Generator<Case & { readonly fresh: boolean }> {
  for (let made = 0, block = 0; made < count; block++) {
    const kind = kinds[block % kinds.length] as Kind
    const [given = []] = fc.sample(documents, { seed: seed + block, numRuns: 1 })
    const commands = fc.sample(commandOf[kind], {
      seed: seed + block,
      numRuns: Math.min(together, count - made),
    })
    for (const [i, command] of commands.entries())
      yield { kind, documents: given, command, fresh: i === 0 || changes.has(kind) }
    made += commands.length
  }
}

export type Difference = {
  readonly kind: Kind
  readonly command: unknown
  readonly expected: string
  readonly found: string
}
export type Outcome = {
  readonly cases: number
  readonly refused: number
  /** Of dates that JavaScript can't hold, which are refused by name whatever MongoDB answers. */
  readonly farDates: number
  readonly differences: readonly Difference[]
}
type Block = [Case, ...Case[]]
/** Cases over the same documents: what changes them comes alone. */
function* blocksOf(cases: Iterable<Case & { fresh: boolean }>): Generator<Block> {
  let block: Block | null = null
  for (const one of cases) {
    if (block && !one.fresh) block.push(one)
    else {
      if (block) yield block
      block = [one]
    }
  }
  if (block) yield block
}
/** Sends the cases to both, those over the same documents at once, and tells where the answers differ. */
export async function compareAll(
  real: Db,
  embedded: Db,
  cases: Iterable<Case & { fresh: boolean }>,
): Promise<Outcome> {
  const differences: Difference[] = []
  let total = 0
  let refused = 0
  let farDates = 0
  let last: Kind | null = null
  for (const block of blocksOf(cases)) {
    const [first] = block
    if (last !== first.kind) for (const db of [real, embedded]) await db.dropDatabase()
    last = first.kind
    await Promise.all([prepare(real, first), prepare(embedded, first)])
    const answers = await Promise.all(
      block.map((one) => Promise.all([answer(real, one), answer(embedded, one)])),
    )
    for (const [i, [expected, found]] of answers.entries()) {
      const { kind, command } = block[i] as Case
      total++
      if (found.startsWith('refused')) refused++
      if (found === refusedHere) farDates++
      if (!agrees(expected, found)) differences.push({ kind, command, expected, found })
    }
  }
  return { cases: total, refused, farDates, differences }
}
