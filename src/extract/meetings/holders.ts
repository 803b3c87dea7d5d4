import { isNational } from '../officials/nationality'
import type { Token } from '../tokens'
import type { Actor } from './actor'
import { gapIs } from './gaps'
import { uniteParties } from './parties'

/** "her Cuban counterpart", whom the text does not name; "the Georgian", whom it has named before. */
export function asHolder(tokens: readonly Token[], actor: Actor): Actor {
  if (!actor.demonym || actor.kind !== 'STATE') return actor
  if (tokens[actor.to]?.norm === 'counterpart')
    return { ...actor, kind: 'GROUP', to: actor.to + 1, demonym: false, count: 1 }
  return isNational(tokens, actor)
    ? { ...actor, kind: 'PLURAL', demonym: false, count: 1, pronoun: false }
    : actor
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
