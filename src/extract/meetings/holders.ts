import type { Token } from '../tokens'
import type { Actor } from './actors'
import { gapIs } from './gaps'
import { uniteParties } from './parties'
import { isVerbal } from './words'

/** "her Cuban counterpart", whom the text does not name; "the Georgian", whom it has named before. */
export function asHolder(tokens: readonly Token[], actor: Actor): Actor {
  if (!actor.demonym || actor.kind !== 'STATE') return actor
  if (tokens[actor.to]?.norm === 'counterpart')
    return { ...actor, kind: 'GROUP', to: actor.to + 1, demonym: false, count: 1 }
  return isSomebody(tokens, actor)
    ? { ...actor, kind: 'PLURAL', demonym: false, count: 1, pronoun: false }
    : actor
}

const together: ReadonlySet<string> = new Set(['were', 'are', 'have'])
const closes = /^(?:[.;]|on|at|in|again|himself|herself|there|then|later|also|who)$/
const goes =
  /^(?:flies|travels|goes|heads|visits|leaves|returns|continues|meets|hosts|receives|sees|comes|arrives)$/
const before = /^(?:[.,;:–—“"-]|and|but|with|by|then|when|where|while|on|in|at|next|week|month|year|\w+day)$/

/** "The Georgian will be in Riga": a nationality that does something by itself is that of a person told of. */
function isSomebody(tokens: readonly Token[], { from, to }: Actor): boolean {
  const behind = tokens[to]
  if (tokens[from - 1]?.norm !== 'the' || to - from > 1 || !behind || together.has(behind.norm)) return false
  const opening = tokens[from - 2]
  if (opening && !before.test(opening.norm) && !isVerbal(opening)) return false
  return (
    (isVerbal(behind) && !behind.norm.endsWith('ing')) || goes.test(behind.norm) || closes.test(behind.norm)
  )
}

/** "Turkish, Syrian and Iranian deputy ministers": the holders of the last state are those of the others too. */
export function withStates(tokens: readonly Token[], actors: readonly Actor[]): Actor[] {
  const joined: Actor[] = []
  for (const actor of actors.toReversed()) {
    const next = joined[0]
    const isListed =
      next?.kind === 'GROUP' &&
      next.officials.length === 0 &&
      next.count !== 1 &&
      actor.kind === 'STATE' &&
      actor.demonym &&
      gapIs(tokens, actor.to, next.from, ({ norm }) => norm === ',' || norm === 'and')
    if (next && isListed)
      joined[0] = { ...next, from: actor.from, parties: uniteParties(actor.parties, next.parties) }
    else joined.unshift(actor)
  }
  return joined
}
