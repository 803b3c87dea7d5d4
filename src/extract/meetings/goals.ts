import { isPastVerb } from '../dates/words'
import { type Actor, membersOf, newActor } from './actor'
import type { Scene } from './scene'
import type { Hit } from './telling'
import { isAuxiliary } from './words'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''

/** A state to which somebody goes, and where its words begin. */
export interface Goal {
  readonly actor: Actor
  readonly from: number
}

const leads =
  /^(?:began|begun|started|ended|closed|took|taken|takes|led|leads|brought|brings|includes|included|had|has|will|is|was|continued|continues|opened)$/

/** Where a visit leads: "to Brunei, and after that to Singapore", "a tour of Kenya and Uganda"; each goal begins where its words do. */
export function visitGoals(scene: Scene, hit: Hit): Goal[] {
  const goals: Goal[] = []
  let last = hit.to
  for (let at = hit.to; at < Math.min(scene.tokens.length, last + 12); at++) {
    const here = word(scene, at)
    if (here === '.' || here === ';') break
    if ((isPastVerb(here) || isAuxiliary(here)) && !leads.test(here)) break
    const isTour = here === 'of' && at === hit.to && /^(?:tour|swing)$/.test(word(scene, at - 1))
    if (here !== 'to' && !isTour && (here !== 'in' || goals.length > 0)) continue
    const found = goalAt(scene, at + 1)
    goals.push(...found.map((actor) => ({ actor, from: at })))
    last = found.at(-1)?.to ?? last
  }
  return goals
}

/** The states at a place, or the state of a city there. */
export function goalAt(scene: Scene, at: number): readonly Actor[] {
  const near = (spot: { from: number }): boolean => spot.from >= at && spot.from <= at + 1
  const states = scene.actors.find(
    (actor) => near(actor) && !actor.demonym && actor.officials.length === 0 && actor.parties.length > 0,
  )
  if (states) return membersOf(states).filter(({ kind }) => kind === 'STATE')
  const city = scene.places.find((place) => near(place) && place.country !== null)
  return city?.country ? [stateActor(city.from, city.to, city.country)] : []
}

/** A state that takes part because somebody goes to its city. */
export const stateActor = (from: number, to: number, code: string): Actor =>
  newActor('STATE', { from, to }, { parties: [{ kind: 'COUNTRY', code }] })
