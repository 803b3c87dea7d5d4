import type { Party } from '../../domain/model'
import type { Analysis } from '../analysis'
import type { DateMention } from '../dates'
import type { Actor } from '../meetings/actor'
import { tokenEvidence } from '../meetings/evidence'
import type { NamedParty } from '../meetings/occasion'
import type { At, Scene } from '../meetings/scene'
import type { AccordHit } from './read'

/** One of a list of accords by the other party and the year: "with Egypt (1979)". */
export interface SeriesMember {
  readonly parties: readonly NamedParty[]
  readonly date: At<DateMention>
  readonly from: number
  readonly to: number
}

const reach = 40
const widestGap = 3

const yearOf = ({ tokens, dates }: Scene, actor: Actor): At<DateMention> | undefined => {
  const opens = tokens[actor.to]?.norm === '(' || tokens[actor.to]?.norm === 'in'
  return opens ? dates.find(({ from }) => from === actor.to + 1) : undefined
}

const isSide = ({ kind }: Actor): boolean => kind === 'STATE' || kind === 'BODY'

/** The single states and bodies behind "with", also where they are read as one list. */
const sidesFrom = (scene: Scene, from: number): Actor[] =>
  scene.actors
    .filter((actor) => actor.from >= from && actor.from < from + reach && isSide(actor))
    .flatMap((actor) => (actor.members.length > 0 ? actor.members : [actor]))

/** "treaties with Egypt (1979) and Jordan (1994)": an accord for each, with whom they all have it; empty where it is no such list. */
export function seriesMembers(analysis: Analysis, scene: Scene, hit: AccordHit): SeriesMember[] {
  if (!hit.plural || scene.tokens[hit.to]?.norm !== 'with') return []
  const owner = scene.actors.find(
    (actor) => actor.to <= hit.from && isSide(actor) && actor.parties.length === 1,
  )
  const rule = 'agreement:one-of-series'
  const named = (actor: Actor): NamedParty[] =>
    actor.parties.map((party: Party) => ({
      party,
      evidence: tokenEvidence(analysis, scene, actor.from, actor.to, rule, 'STATED'),
    }))
  const found: SeriesMember[] = []
  let last = hit.to
  for (const side of sidesFrom(scene, hit.to)) {
    const date = yearOf(scene, side)
    if (!date || side.from - last > widestGap) break
    const to = date.to + 1
    found.push({ parties: [...named(side), ...(owner ? named(owner) : [])], date, from: side.from, to })
    last = to
  }
  return found.length > 1 ? found : []
}
