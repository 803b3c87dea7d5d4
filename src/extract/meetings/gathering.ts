import type { Party } from '../../domain/model'
import type { Analysis } from '../analysis'
import type { Actor } from './actor'
import { tokenEvidence } from './evidence'
import type { NamedParty } from './occasion'
import type { Scene } from './scene'
import { blocAt } from './sessions'
import type { Telling } from './telling'

/** A body of which a text tells that its members gather. */
export interface Gathering {
  readonly name: string
}

const gatheringNouns =
  /^(?:summit|summits|retreat|gathering|plenary|ministerial|conference|session|sessions|meeting|leaders|assembly|forum)$/

const organizationOf = ({ parties, kind, officials, members }: Actor): string | null => {
  if ((kind !== 'BODY' && kind !== 'GROUP') || officials.length > 0 || members.length > 1) return null
  const body = parties.find((party: Party) => party.kind === 'ORGANIZATION')
  return body?.kind === 'ORGANIZATION' ? body.name : null
}

/** The body that a sentence about a gathering names; null where it names none. */
export function gatheringOf({ tokens, actors }: Scene): string | null {
  if (!tokens.some(({ norm }) => gatheringNouns.test(norm))) return null
  const bodies = actors.flatMap((actor) => organizationOf(actor) ?? [])
  return bodies[0] ?? null
}

const ofLeaders = /^(?:retreat|plenary)$/

const isOfLeaders = ({ tokens }: Scene, { trigger, parts, to }: Telling): boolean =>
  trigger.frame === 'EVENT' &&
  (trigger.kind === 'SUMMIT' || ofLeaders.test(tokens[to - 1]?.norm ?? '')) &&
  new Set(parts.flatMap(({ actor }) => actor.officials)).size < 2 &&
  !parts.some(({ actor }) => actor.states || actor.members.length > 1)

/** "a summit", "the next summit": of the body that its sentence names, or of the one whose summit the text is about. */
export function bodyOfSummit(
  analysis: Analysis,
  scene: Scene,
  telling: Telling,
  known: string | null,
): string | null {
  if (!isOfLeaders(scene, telling)) return null
  const near = scene.actors
    .filter(({ from }) => Math.abs(from - telling.from) <= 14)
    .flatMap((actor) => organizationOf(actor) ?? [])
  if (near[0] !== undefined) return near[0]
  const isOwn =
    telling.anaphoric ||
    telling.sequel ||
    telling.ordinal !== null ||
    isOfYear(scene, telling) ||
    opensStory(scene, telling)
  if (isOwn) return known
  const bloc = isCalledIn(scene, telling) ? blocAt(analysis, scene.tokens[telling.from]?.start ?? 0) : null
  return bloc?.kind === 'ORGANIZATION' && known === null ? bloc.name : null
}

/** "Heads of state will take it up at an extraordinary summit": one outside the order is of some body. */
const isCalledIn = ({ tokens, dates }: Scene, { from }: Telling): boolean =>
  /^(?:extraordinary|emergency)$/.test(tokens[from - 1]?.norm ?? '') &&
  dates.some(({ dateline }) => !dateline)

const opening = 5
const gathers =
  /^(?:opened|open|opens|opening|began|begin|begins|gathered|gather|gathers|held|hold|holds|attend|attended|attending|closed|ended|convened|hosted|hosts|hosting|wrapped|for|concluded)$/
const verbReach = 5

/** "Southeast Asian leaders opened a two-day summit", at the head of a story about ASEAN's. */
const opensStory = ({ sentence, tokens }: Scene, { from }: Telling): boolean =>
  sentence.index <= opening &&
  tokens.slice(Math.max(0, from - verbReach), from).some(({ norm }) => gathers.test(norm))

/** "last year's summit", "the 2022 summit". */
const isOfYear = ({ dates }: Scene, { from }: Telling): boolean =>
  dates.some(({ value, to }) => value.precision === 'YEAR' && to <= from && from - to <= 1)

/** The body as a party of its own gathering. */
export function asParty(analysis: Analysis, scene: Scene, telling: Telling, name: string): NamedParty {
  const evidence = tokenEvidence(analysis, scene, telling.from, telling.to, 'meeting:gathering', 'INFERRED')
  return { party: { kind: 'ORGANIZATION', name }, evidence }
}
