import type { Party } from '../../domain/model'
import type { Actor } from './actor'
import { subjectOfMain } from './adjunct'
import { behindNoun } from './behindNoun'
import { asDatedCall, isOtherCall, readCallOn } from './callNouns'
import { clauseStart, tellingStart } from './clauses'
import { attendVerbs, clauseBreaks, holdingVerbs } from './cues'
import { distantSubject, isAsideOnly, subjectsOfBoth } from './farSubject'
import { visitGoals } from './goals'
import { isAnother, splitPlural } from './nounPhrase'
import { phraseStart, readOrdinal } from './nounStart'
import { bodiesOf, isAhead, onMargins } from './ofBody'
import { uniteParties } from './parties'
import type { Scene } from './scene'
import { subjectOf } from './syntax'
import type { Hit, Part, Read } from './telling'
import { atTimes } from './times'
import { isOnlyModifier, isTopic } from './topics'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''
/** "warned Biden in a call", "agreed during talks": the people of the clause are those on the line. */
function aroundIndefinite(scene: Scene, start: number, { from }: Hit): Part[] {
  // "after talks", "after two hours of talks"
  const isBare =
    /^(?:talks|discussions|negotiations)$/.test(word(scene, start)) ||
    scene.tokens.slice(start, from).some(({ norm }) => norm === 'of')
  const article = isBare
    ? start
    : [start, start - 1, start - 2].find((at) => /^(?:a|an|their)$/.test(word(scene, at)))
  if (article === undefined || !/^(?:in|during|over|at|after|by)$/.test(word(scene, article - 1))) return []
  const clause = tellingStart(scene.tokens, start)
  const people = scene.actors.filter(
    ({ from, to, officials, kind }) =>
      from >= clause && to < start && (officials.length > 0 || kind === 'PLURAL'),
  )
  return people.map((actor) => ({ actor, role: 'PARTICIPANT' }))
}

/** Who owns or names the occasion before its noun. */
function beforeNoun(scene: Scene, start: number, hit: Hit): { parts: Part[]; named: Party[] } {
  const parts: Part[] = []
  const named: Party[] = []
  for (const actor of scene.actors) {
    const inside =
      actor.to <= hit.from ||
      (actor.kind === 'GROUP' && actor.from < hit.from && actor.to <= hit.to) ||
      (hit.to - hit.from > 2 && actor.to <= hit.to && (actor.kind === 'STATE' || actor.kind === 'BODY'))
    if (actor.from < start || !inside) continue
    if (actor.kind === 'PERSON' || actor.kind === 'GROUP') {
      const owner = scene.tokens[actor.to]?.kind === 'POSSESSIVE' || actor.pronoun
      if (actor.kind === 'GROUP' && actor.officials.length === 0) named.push(...actor.parties)
      else if (owner) parts.push({ actor, role: 'PARTICIPANT' })
    } else if (actor.kind === 'STATE' || actor.kind === 'BODY') named.push(...actor.parties)
  }
  return { parts, named }
}

/** "held on Thursday in New York a meeting": where the words of time and place begin that stand before a noun phrase. */
function asideBefore(scene: Scene, start: number): number {
  let at = start
  while (at > 0 && start - at < 9 && isAsideOnly(scene, at - 1, start)) at--
  return at
}

/** The subject of the verb that holds, attends or leads to the occasion. */
function governor(scene: Scene, start: number, hit: Hit): Part | null {
  const reach = asideBefore(scene, start) - 4
  for (let at = start - 1; at >= Math.max(0, reach); at--) {
    const verb = word(scene, at)
    if (clauseBreaks.has(verb) || verb === ',') return null
    if (!holdingVerbs.has(verb) && !attendVerbs.has(verb)) continue
    const subject = subjectOf(scene, at)
    if (!subject) continue
    const owned = subject.from >= start
    if (owned) return null
    return {
      actor: subject,
      role: /^(?:host|chair|co-chair|presid|mediat)/.test(verb)
        ? 'HOST'
        : hit.trigger.kind === 'VISIT'
          ? 'GUEST'
          : 'PARTICIPANT',
    }
  }
  return null
}

/** "the conversation that A and B had". */
function inRelative(scene: Scene, hit: Hit): Part[] {
  if (!/^(?:that|which)$/.test(word(scene, hit.to))) return []
  const actor = scene.actors.find(({ from }) => from > hit.to && from <= hit.to + 3)
  const verb = actor ? word(scene, word(scene, actor.to) === ',' ? actor.to + 1 : actor.to) : ''
  return actor && /^(?:had|held|have|hold|will|were|called|convened|hosted|chaired|opened)$/.test(verb)
    ? [{ actor, role: 'PARTICIPANT' }]
    : []
}

/** Who goes, hosts or speaks where nothing nearer than the clause's subject says. */
function clauseSubject(scene: Scene, start: number, parts: readonly Part[], hit: Hit): Part[] {
  const actor = subjectOfMain(scene, start) ?? subjectOf(scene, start)
  if (!actor || actor.kind === 'STATE' || actor.kind === 'BODY' || parts.some((each) => each.actor === actor))
    return []
  return [{ actor, role: hit.trigger.kind === 'VISIT' ? 'GUEST' : 'PARTICIPANT' }]
}

/** "Asked about Thursday's meeting with B, A said": whoever is asked was at it. */
const isAskedOf = (scene: Scene, start: number): boolean =>
  /^(?:asked|questioned|quizzed|pressed|speaking)$/.test(word(scene, start - 2)) &&
  clauseStart(scene.tokens, start) === start - 2

/** Holders of whom none is named. */
const isOnlyGroup = ({ kind, officials, members }: Actor): boolean =>
  kind === 'GROUP' && officials.length === 0 && members.length === 0

const several = /^(?:meetings|rounds|talks|calls|summits|sessions|encounters|conversations|consultations)$/

/** "Previous rounds took place in Barbados in 2019 and in Mexico City in 2021": once for each. */
const timesOfNoun = (scene: Scene, hit: Hit, read: Read): Read[] =>
  several.test(word(scene, hit.to - 1)) ? atTimes(scene, hit, read) : [read]

/** What an event noun and the words around it tell; a visit tells once for each goal. */
export function readEvent(scene: Scene, hit: Hit): Read[] {
  const start = phraseStart(scene, hit.from)
  if (hit.trigger.id === 'call-noun' && isOtherCall(scene, hit)) return []
  if (hit.trigger.id === 'call-on-noun') {
    const dated = asDatedCall(scene, hit)
    return dated
      ? readEvent(scene, dated).map((read) => ({ ...read, trigger: dated.trigger, to: dated.to }))
      : readCallOn(scene, hit)
  }
  if (isOnlyModifier(scene, hit)) return []
  const before = beforeNoun(scene, start, hit)
  const behind = behindNoun(scene, hit)
  const relative = inRelative(scene, hit)
  const isNamed = [...before.parts, ...behind.parts].some(({ actor }) => actor.officials.length > 0)
  const isBeside =
    onMargins(scene, start) ||
    (isTopic(scene, start) && !isAskedOf(scene, start)) ||
    (isAhead(scene, start) && !isNamed)
  const holder = isBeside ? null : governor(scene, start, hit)
  const goals = hit.trigger.kind === 'VISIT' ? visitGoals(scene, hit) : []
  const others = [...before.parts, ...behind.parts, ...relative]
  if (hit.trigger.id === 'meal' && !others.some(({ actor }) => actor.officials.length > 0)) return []
  const one = others.length === 1 && others.every(({ actor }) => actor.officials.length <= 1)
  const isOwned = hit.trigger.kind === 'VISIT' && before.parts.length > 0 && goals.length > 0
  const open = !holder && !isOwned && !isBeside && (one || (others.length === 0 && goals.length > 0))
  const nearest = holder ? [holder] : open ? clauseSubject(scene, start, others, hit) : []
  const goes = others.length === 0 && goals.length > 0
  const subject =
    nearest.length === 0 && (one || goes) && !isBeside ? distantSubject(scene, start, hit, others) : nearest
  const ordinal = readOrdinal(scene, start, hit.from)
  const determined = ['the', 'this', 'that', 'their', 'both', 'these'].includes(word(scene, start))
  const read = {
    named: uniteParties(before.named, bodiesOf(scene, behind.parts)),
    ordinal: ordinal?.value ?? null,
    ordinalAt: ordinal?.at ?? null,
    anaphoric: determined && before.named.length === 0 && (others.length === 0 || goals.length > 0),
    sequel: others.length === 0 && before.named.length === 0 && isAnother(scene, start, hit),
  }
  const around =
    isBeside || holder || others.length > 0 || goals.length > 0
      ? []
      : [...aroundIndefinite(scene, start, hit), ...subjectsOfBoth(scene, start, hit)]
  const parts = [...subject, ...others, ...around]
  const withs = splitPlural(
    scene,
    hit,
    behind.parts.filter(({ actor }) => actor.officials.length > 0 || isOnlyGroup(actor)),
  )
  const apart = withs.length > 1 && behind.parts.length <= withs.length && subject.length > 0
  if (goals.length === 0 && apart)
    return withs.map((each, at) => ({
      ...read,
      parts: [...subject, ...before.parts, each],
      objectFrom: at === 0 ? hit.to : each.actor.from - 1,
      until: withs[at + 1]?.actor.from ?? scene.tokens.length,
      // "a series of meetings in New York on Monday, with A and with B"
      shared: withs[0]?.actor.from ?? hit.to,
    }))
  if (goals.length === 0)
    return timesOfNoun(scene, hit, { ...read, parts, until: behind.until, objectFrom: hit.to })
  return goals.map(({ actor, from }, at) => ({
    ...read,
    parts: [...parts, { actor, role: 'HOST' as const }],
    objectFrom: at === 0 ? hit.to : from,
    until: goals[at + 1]?.from ?? scene.tokens.length,
  }))
}
