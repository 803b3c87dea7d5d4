import type { Party } from '../../domain/model'
import type { Item } from './items'

/**
 * Somebody who can take part: an official with the words of the office around the name, unnamed office holders, a
 * state, a body, a list of such, or a plural that means those told of before.
 */
export interface Actor {
  readonly kind: Item['kind'] | 'PLURAL'
  /** First token and the one behind the last. */
  readonly from: number
  readonly to: number
  readonly officials: readonly number[]
  readonly parties: readonly Party[]
  readonly pronoun: boolean
  readonly demonym: boolean
  readonly office: string | null
  /** Whether the state of one of them is only guessed. */
  readonly guessed: boolean
  /** How many a plural says that they are; null where it does not. */
  readonly count: number | null
  /** Whether a plural means states ("the two sides") rather than people. */
  readonly states: boolean
  /** The members of a list, in order; itself alone otherwise. */
  readonly members: readonly Actor[]
}

/** An actor of which nothing is known but what is given; written out field by field (docs/extraction.md). */
export function newActor(
  kind: Actor['kind'],
  { from, to }: Pick<Actor, 'from' | 'to'>,
  {
    officials = [],
    parties = [],
    pronoun = false,
    demonym = false,
    office = null,
    guessed = false,
    count = null,
    states = false,
  }: Partial<Omit<Actor, 'kind' | 'from' | 'to' | 'members'>>,
): Actor {
  return { kind, from, to, officials, parties, pronoun, demonym, office, guessed, count, states, members: [] }
}

/** The single actors of a list; one alone is its own member. */
export const membersOf = (actor: Actor): readonly Actor[] =>
  actor.members.length > 0 ? actor.members : [actor]

/** A pronoun that cannot mean whom it was taken for: the other side of the story. */
export const someoneElse = (actor: Actor): Actor => ({
  ...actor,
  kind: 'PLURAL',
  officials: [],
  parties: [],
  count: 1,
})
