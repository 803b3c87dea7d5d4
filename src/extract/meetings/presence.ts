import { type PresenceCue, presenceCues } from '../data/presenceCues'
import { isPastVerb } from '../dates/words'
import { longestAt, ruleTable } from '../phrases'
import type { Actor } from './actor'
import { clauseStart } from './clauses'
import { partyKey } from './occasion'
import { rollCall } from './rollCall'
import type { Scene } from './scene'
import { objectAt, subjectOf } from './syntax'
import { isNominal } from './words'

const table = ruleTable<PresenceCue>(presenceCues)

/** Somebody who was there besides those who met, with the rule that says so. */
export interface Present {
  readonly actor: Actor
  readonly rule: string
  /** Whether the words tell of many at one table rather than of company in a meeting of two. */
  readonly ofMany: boolean
  /** Whether the words say so only where a gathering is told of: "Bolivia sent D". */
  readonly atGathering: boolean
}

const clauseEnds = /^(?:[.,;!]|too|as|in|at|on|and|from|for|by|via|online|remotely|virtually)$/

const endsClause = ({ tokens }: Scene, at: number): boolean =>
  tokens[at] === undefined || clauseEnds.test(tokens[at]?.norm ?? '')

const manyCues: ReadonlySet<string> = new Set(['took-part', 'spoke-there'])
const many = 3

const sidesOf = (actor: Actor | null): number => new Set(actor?.parties.map(partyKey)).size

/** Who else was there, by the words of one sentence. */
export function presentIn(scene: Scene): Present[] {
  const present: Present[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    const found = longestAt(table, scene.tokens, at)
    if (!found) continue
    const cue = found.value
    const next = at + found.length
    if (cue.id === 'took-part' && !endsClause(scene, next)) continue
    const actor = cue.side === 'BEHIND' ? objectAt(scene, next) : subjectOf(scene, at)
    const rule = `presence:${cue.id}`
    const ofMany = manyCues.has(cue.id) || sidesOf(actor) >= many
    const isMeant = actor !== null && ((actor.officials.length > 0 && !actor.pronoun) || isBoth(actor, cue))
    if (isMeant) present.push({ actor, rule, ofMany, atGathering: false })
    const other = isMeant && actor ? otherLeader(scene, actor.to) : null
    if (other) present.push({ actor: other, rule, ofMany, atGathering: false })
    at = next - 1
  }
  const told = present.length > 0 ? present : invertedIn(scene)
  const known = new Set(told.flatMap(({ actor }) => actor.officials))
  return [
    ...told,
    ...rollCall(scene).filter(({ actor }) => !actor.officials.every((official) => known.has(official))),
  ]
}

/** "the Georgian side was led by A, the Japanese delegation by B": whoever leads the other, without a verb. */
function otherLeader(scene: Scene, from: number): Actor | null {
  const { tokens } = scene
  const by = tokens.findIndex(({ norm }, at) => at >= from && at < from + leaderReach && norm === 'by')
  const side = tokens.slice(from, Math.max(from, by))
  if (
    !side.some(({ norm }) => norm === ',' || norm === 'and' || norm === 'while') ||
    side.some(({ norm }) => isPastVerb(norm))
  )
    return null
  if (!scene.actors.some((actor) => actor.from >= from && actor.to <= by && actor.kind === 'STATE'))
    return null
  const leader = objectAt(scene, by + 1)
  return leader && leader.officials.length > 0 && !leader.pronoun ? leader : null
}

const leaderReach = 8

/** "At the summit in May both were present": the two told of before. */
const isBoth = ({ kind, count, states }: Actor, { side }: PresenceCue): boolean =>
  side === 'BEFORE' && kind === 'PLURAL' && count === 2 && !states

const fronts =
  /^(?:accompanying|joining|flanking|from|for|to|next|beside|opposite|on|at|around|among|behind|with)$/
const stands = /^(?:came|sat|stood|was|were|come|travelled|traveled|flown|arrived|spoke)$/
const frontReach = 7

/** "To his right sat A", "From Honiara had come B": who was there, named behind the verb. */
function invertedIn(scene: Scene): Present[] {
  const { tokens } = scene
  return tokens.flatMap(({ norm }, at): Present[] => {
    if (!stands.test(norm)) return []
    const start = clauseStart(tokens, at)
    const isFronted = fronts.test(tokens[start]?.norm ?? '') && at - start <= frontReach && at > start
    const actor = isFronted ? objectAt(scene, at + 1) : null
    if (!actor || actor.officials.length === 0 || actor.pronoun) return []
    if (actor.from - at > 8 || !tokens.slice(at + 1, actor.from).every((token) => isNominal(token))) return []
    return [{ actor, rule: 'presence:inverted', ofMany: true, atGathering: false }]
  })
}

/** "On the Indonesian side sat:": a list of those present follows. */
export function opensPresence(scene: Scene): boolean {
  if (scene.tokens.at(-1)?.norm !== ':') return false
  return scene.tokens.some((_token, at) => longestAt(table, scene.tokens, at) !== null)
}

const leading = 8

/** The people with whom a list's item begins, behind a date at most. */
export function itemPeople(scene: Scene): Actor | null {
  const first = scene.actors.find(({ officials }) => officials.length > 0)
  return first && first.from <= leading ? first : null
}
