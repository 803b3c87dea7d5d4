import type { Evidence } from '../../domain/model'
import type { Analysis } from '../analysis'
import { type Actor, membersOf } from './actor'
import { tokenEvidence } from './evidence'
import { partiesOfOfficial } from './items'
import { type Memory, resolvePlural } from './memory'
import { type Attendant, type NamedParty, partyKey } from './occasion'
import { officialMeant } from './pronounTheme'
import type { Scene } from './scene'
import type { Telling } from './telling'
import { themeOf } from './theme'

/** The officials that a telling's words name or mean, each with those words. */
export function attendantsOf(
  analysis: Analysis,
  scene: Scene,
  telling: Telling,
  memory: Memory,
): Attendant[] {
  const found: Attendant[] = []
  const named = telling.parts.flatMap(({ actor, role }) =>
    membersOf(actor).map((member) => ({ member, role })),
  )
  // Those named first: "received the guest" needs its host to know who the guest is.
  for (const { member, role } of named.toSorted(
    (a, b) => Number(isVague(a.member)) - Number(isVague(b.member)),
  )) {
    const others = found.map(({ official }) => official)
    const officials = isVague(member)
      ? otherSides(analysis, resolvePlural(analysis, member, memory, telling.scene, others).officials, others)
      : telling.parts.length > 1
        ? officialMeant(analysis, scene, member, memory, besides(named, member))
        : member.officials
    const basis = isVague(member) || member.pronoun ? 'INFERRED' : 'STATED'
    const meant = officials.length > 0 || found.length > 0 ? officials : pairBehind(scene, member)
    for (const official of meant)
      if (!found.some((each) => each.official === official))
        found.push({ official, role, evidence: [actorEvidence(analysis, scene, member, telling, basis)] })
  }
  return found
}

/** "The pair are to meet again in June, A said after talks with B": those whom the sentence names behind them. */
function pairBehind({ actors }: Scene, { to, count, states }: Actor): readonly number[] {
  if (states || count === 1) return []
  const behind = actors.filter(({ from, officials }) => from >= to && officials.length > 0)
  const people = [...new Set(behind.flatMap(({ officials }) => officials))]
  const sides = new Set(behind.flatMap(({ parties }) => parties.map(partyKey)))
  return people.length === 2 && sides.size === 2 ? people : []
}

const besides = (named: readonly { readonly member: Actor }[], own: Actor): number[] =>
  named.flatMap(({ member }) => (member === own ? [] : member.officials))

/** "With Shmyhal they reviewed the grid": they are those of other sides than the one whom they met. */
function otherSides(
  analysis: Analysis,
  officials: readonly number[],
  others: readonly number[],
): readonly number[] {
  const sides = new Set(others.flatMap((official) => partiesOfOfficial(analysis, official).map(partyKey)))
  const rest = officials.filter(
    (official) => !partiesOfOfficial(analysis, official).some((party) => sides.has(partyKey(party))),
  )
  return rest.length > 0 ? rest : officials
}

const isVague = ({ kind }: Actor): boolean => kind === 'PLURAL'

const actorEvidence = (
  analysis: Analysis,
  scene: Scene,
  actor: Actor,
  telling: Telling,
  basis: Evidence['basis'],
): Evidence => tokenEvidence(analysis, scene, actor.from, actor.to, `meeting:${telling.trigger.id}`, basis)

/** The parties that a telling's words name without people. */
export function namedOf(analysis: Analysis, scene: Scene, telling: Telling, memory: Memory): NamedParty[] {
  const rule = `meeting:${telling.trigger.id}`
  const found: NamedParty[] = telling.named.map((party) => ({
    party,
    evidence: tokenEvidence(analysis, scene, telling.from, telling.to, rule, 'STATED'),
  }))
  for (const { actor } of telling.parts)
    for (const member of membersOf(actor)) {
      const plural =
        member.kind === 'PLURAL' ? resolvePlural(analysis, member, memory, telling.scene).parties : null
      const parties = plural ?? (member.officials.length > 0 ? [] : member.parties)
      const basis = plural ? 'INFERRED' : 'STATED'
      for (const party of parties)
        found.push({ party, evidence: actorEvidence(analysis, scene, member, telling, basis) })
    }
  return found.filter(
    ({ party }, at) => found.findIndex((each) => partyKey(each.party) === partyKey(party)) === at,
  )
}

const nounlike = /^(?:minutes|hours|an|in|on|over|across|face)$/

/** Whether words of an occasion stand without a verb: "two hours with her colleague B", "a meeting with B". */
const isVerbless = ({ tokens }: Scene, { trigger, from }: Telling): boolean =>
  trigger.frame === 'EVENT' || (trigger.frame === 'MEET' && nounlike.test(tokens[from]?.norm ?? ''))

/** "A third meeting, with their host": the other side is that of the occasion just told of, or whom the text is about. */
export function isOneSided(
  analysis: Analysis,
  scene: Scene,
  telling: Telling,
  own: readonly Attendant[],
  memory: Memory,
): boolean {
  const last = memory.occasions.at(-1)
  if (telling.anaphoric || telling.parts.some(({ actor }) => actor.from < telling.from)) return false
  const isSoon = last !== undefined && telling.scene - last.lastScene <= 2
  const isOfTheme =
    themeOf(analysis) !== null && telling.parts.every(({ actor }) => actor.parties.length <= 1)
  if (telling.parts.length !== 1 || own.length === 0 || !(isSoon || isOfTheme)) return false
  if (!isVerbless(scene, telling) || telling.trigger.kind === 'VISIT' || telling.named.length > 0)
    return false
  return (
    new Set(own.flatMap(({ official }) => partiesOfOfficial(analysis, official).map(partyKey))).size === 1
  )
}

/** The body that an occasion is of: "the G20 summit", "the 52nd ASEAN Foreign Ministers' Meeting". */
export function bodyOf({ trigger, named, parts }: Telling): string | null {
  const group =
    trigger.frame === 'MEET' || trigger.frame === 'DISCUSS'
      ? parts.filter(({ actor }) => actor.kind === 'GROUP' && actor.officials.length === 0)
      : []
  const own =
    trigger.frame === 'EVENT'
      ? named
      : group.length === parts.length
        ? group.flatMap(({ actor }) => actor.parties)
        : []
  const body = own.find(({ kind }) => kind === 'ORGANIZATION')
  return body?.kind === 'ORGANIZATION' ? body.name : null
}
