import type { Party } from '../../domain/model'
import { attendVerbs, clauseBreaks, determiners, holdingVerbs, ordinals } from './cues'
import { distantSubject, isAsideOnly } from './farSubject'
import { visitGoals } from './goals'
import { isAnother, splitPlural } from './nounPhrase'
import { bodiesOf, onMargins } from './ofBody'
import { uniteParties } from './parties'
import type { Scene } from './scene'
import { clauseStart, objectAt, subjectOf } from './syntax'
import type { Hit, Part, Read } from './telling'
import { isOnlyModifier, isTopic } from './topics'
import { isAuxiliary, isNominal, isPastVerb } from './words'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''
const adjectives =
  /^(?:bilateral|trilateral|joint|high-level|official|informal|formal|annual|regular|brief|short|separate|private|virtual|recent|historic|closed-door|face-to-face|two-day|three-day|day-long|first-ever|ministerial|special|extraordinary|emergency|planned|long|final|latest|last|next|upcoming|crucial|working|political|security|strategic|direct|new|further|fresh|telephone|phone|video|peace|trade|foreign|same|whole|entire|start-up|one-day|four-day|five-day|state|courtesy|second-ever|regional|international|global|nuclear|annual|biennial|hour-long|hours-long|lengthy|so-called|format)$/

/** Where the noun phrase that ends in an event noun begins: its article, owner and adjectives taken in. */
function phraseStart(scene: Scene, at: number): number {
  let start = at
  while (start > 0 && at - start < 9) {
    const before = scene.tokens[start - 1]
    if (!before) break
    const modifies =
      determiners.has(before.norm) ||
      before.kind === 'POSSESSIVE' ||
      before.kind === 'NUMBER' ||
      before.norm === '-' ||
      before.norm === '–' ||
      adjectives.test(before.norm) ||
      ordinals.has(before.norm) ||
      isNominal(before)
    if (!modifies || before.norm === 'of' || before.norm === 'for') break
    start--
  }
  return start
}

const ordinalPattern = /^(\d{1,3})(?:st|nd|rd|th)$/

function readOrdinal(scene: Scene, start: number, end: number): { value: number; at: number } | null {
  for (let at = start; at < end; at++) {
    const digits = ordinalPattern.exec(word(scene, at))?.[1]
    const value = digits === undefined ? ordinals.get(word(scene, at)) : Number(digits)
    if (value !== undefined) return { value, at }
  }
  return null
}

const window = 28

/** Who stands behind "between", "with", "of", "by", "from" or "to" after an event noun, up to the next verb. */
function behindNoun(scene: Scene, hit: Hit): { parts: Part[]; until: number } {
  const parts: Part[] = []
  const isVisit = hit.trigger.kind === 'VISIT'
  let until = scene.tokens.length
  for (let at = hit.to; at < Math.min(scene.tokens.length, hit.to + window); at++) {
    const here = word(scene, at)
    if (/^(?:co-)?(?:chaired|hosted|led|headed|convened)$/.test(here) && word(scene, at + 1) === 'by') {
      const chair = objectAt(scene, at + 2)
      if (chair && chair.officials.length > 1) parts.push({ actor: chair, role: 'PARTICIPANT' })
      break
    }
    if (clauseBreaks.has(here) || ((isPastVerb(here) || isAuxiliary(here)) && !scene.tokens[at]?.cap)) {
      until = scene.tokens.length
      break
    }
    const takes =
      here === 'with' ||
      here === 'between' ||
      here === 'involving' ||
      (here === 'among' && !isVisit) ||
      ((here === 'of' || here === 'by') && at - hit.to <= 1) ||
      (here === 'for' && hit.trigger.id === 'meal' && (at - hit.to <= 1 || isAsideOnly(scene, hit.to, at))) ||
      (here === 'on' && hit.trigger.id === 'call-on-noun') ||
      (here === 'from' && hit.trigger.kind !== null && at - hit.to <= 1 && !isVisit)
    if (!takes) continue
    const actor = objectAt(scene, at + 1)
    if (!actor || actor.from - at > 12) continue
    parts.push({ actor, role: hit.trigger.kind === 'COURTESY_CALL' || isVisit ? 'GUEST' : 'PARTICIPANT' })
    at = actor.to - 1
  }
  return { parts, until }
}

/** "warned Biden in a call", "settled it in a telephone call": the people of the clause are those on the line. */
function aroundIndefinite(scene: Scene, start: number): Part[] {
  const article = [start, start - 1, start - 2].find(
    (at) => word(scene, at) === 'a' || word(scene, at) === 'an',
  )
  if (article === undefined || !/^(?:in|during|over|at|after|by)$/.test(word(scene, article - 1))) return []
  const clause = clauseStart(scene.tokens, start)
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

/** The subject of the verb that holds, attends or leads to the occasion. */
function governor(scene: Scene, start: number, hit: Hit): Part | null {
  for (let at = start - 1; at >= Math.max(0, start - 4); at--) {
    const verb = word(scene, at)
    if (clauseBreaks.has(verb) || verb === ',') return null
    if (!holdingVerbs.has(verb) && !attendVerbs.has(verb)) continue
    const subject = subjectOf(scene, at)
    if (!subject) continue
    const owned = subject.from >= start
    if (owned) return null
    return {
      actor: subject,
      role: /^(?:host|chair|co-chair|presid)/.test(verb)
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
  const verb = actor ? word(scene, actor.to) : ''
  return actor && /^(?:had|held|have|hold|will|were)$/.test(verb) ? [{ actor, role: 'PARTICIPANT' }] : []
}

/** Who goes, hosts or speaks where nothing nearer than the clause's subject says. */
function clauseSubject(scene: Scene, start: number, parts: readonly Part[], hit: Hit): Part[] {
  const actor = subjectOf(scene, start)
  if (!actor || actor.kind === 'STATE' || actor.kind === 'BODY' || parts.some((each) => each.actor === actor))
    return []
  return [{ actor, role: hit.trigger.kind === 'VISIT' ? 'GUEST' : 'PARTICIPANT' }]
}

/** "calls for peace", "will call": no telephone. */
function isOtherCall(scene: Scene, { from, to }: Hit): boolean {
  if (word(scene, from) !== 'call' || to - from > 1) return false
  if (['with', 'between', 'by', 'from'].includes(word(scene, to))) return false
  const dated = word(scene, to) === 'on' && scene.dates.some((date) => date.from === to + 1)
  return (
    !determiners.has(word(scene, from - 1)) || (!dated && ['for', 'to', 'on', 'of'].includes(word(scene, to)))
  )
}

/** "a call on Prime Minister Lee", by whoever called before. */
function readCallOn(scene: Scene, hit: Hit): Read[] {
  if (scene.dates.some(({ from }) => from >= hit.to && from <= hit.to + 1)) return []
  const host = objectAt(scene, hit.to)
  if (!determiners.has(word(scene, hit.from - 1)) && word(scene, hit.from - 1) !== 'courtesy') return []
  if (!host || host.officials.length === 0) return []
  return [{ parts: [{ actor: host, role: 'HOST' }], until: scene.tokens.length, objectFrom: hit.to }]
}

/** What an event noun and the words around it tell; a visit tells once for each goal. */
export function readEvent(scene: Scene, hit: Hit): Read[] {
  const start = phraseStart(scene, hit.from)
  if (hit.trigger.id === 'call-noun' && isOtherCall(scene, hit)) return []
  if (hit.trigger.id === 'call-on-noun') return readCallOn(scene, hit)
  if (isOnlyModifier(scene, hit)) return []
  const before = beforeNoun(scene, start, hit)
  const behind = behindNoun(scene, hit)
  const relative = inRelative(scene, hit)
  const isBeside = onMargins(scene, start) || isTopic(scene, start)
  const holder = isBeside ? null : governor(scene, start, hit)
  const goals = hit.trigger.kind === 'VISIT' ? visitGoals(scene, hit) : []
  const others = [...before.parts, ...behind.parts, ...relative]
  if (hit.trigger.id === 'meal' && !others.some(({ actor }) => actor.officials.length > 0)) return []
  const one = others.length === 1 && others.every(({ actor }) => actor.officials.length <= 1)
  const isOwned = hit.trigger.kind === 'VISIT' && before.parts.length > 0 && goals.length > 0
  const open = !holder && !isOwned && !isBeside && (one || (others.length === 0 && goals.length > 0))
  const nearest = holder ? [holder] : open ? clauseSubject(scene, start, others, hit) : []
  const subject =
    nearest.length === 0 && one && !isBeside ? distantSubject(scene, start, hit, others) : nearest
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
    isBeside || holder || others.length > 0 || goals.length > 0 ? [] : aroundIndefinite(scene, start)
  const parts = [...subject, ...others, ...around]
  const withs = splitPlural(
    scene,
    hit,
    behind.parts.filter(({ actor }) => actor.officials.length > 0),
  )
  const apart = withs.length > 1 && behind.parts.length <= withs.length && subject.length > 0
  if (goals.length === 0 && apart)
    return withs.map((each, at) => ({
      ...read,
      parts: [...subject, ...before.parts, each],
      objectFrom: at === 0 ? hit.to : each.actor.from - 1,
      until: withs[at + 1]?.actor.from ?? scene.tokens.length,
    }))
  if (goals.length === 0) return [{ ...read, parts, until: behind.until, objectFrom: hit.to }]
  return goals.map(({ actor, from }, at) => ({
    ...read,
    parts: [...parts, { actor, role: 'HOST' as const }],
    objectFrom: at === 0 ? hit.to : from,
    until: goals[at + 1]?.from ?? scene.tokens.length,
  }))
}
