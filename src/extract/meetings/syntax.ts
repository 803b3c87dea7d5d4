import { isPastVerb } from '../dates/words'
import type { Token } from '../tokens'
import { type Actor, someoneElse } from './actor'
import { isSayer } from './attribution'
import { clauseStart } from './clauses'
import { apartWords, determiners, objectBreaks, prepositions } from './cues'
import type { Scene } from './scene'
import { isAuxiliary, isNominal, isTitle } from './words'

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? ''

const nominatives: ReadonlySet<string> = new Set(['they', 'he', 'she', 'we', 'i'])
/** The word before an actor, its determiners left out: a preposition there makes it no subject. */
function wordBefore(tokens: readonly Token[], actor: Actor): string {
  // "In between they met": no preposition governs that form.
  if (nominatives.has(word(tokens, actor.from))) return ''
  let at = actor.from - 1
  // "At the House of Representatives Mr Borrell met": the place before "Mr" is no office of his.
  if (/^(?:mr|ms|mrs|dr)\.?$/.test(word(tokens, at))) return word(tokens, at - 1)
  // "with the President of the Republic of | Indonesia, Joko Widodo": the office before belongs to the name.
  const inOffice = actor.kind === 'PERSON' && (word(tokens, at) === 'of' || word(tokens, at - 1) === 'of')
  const takes = (token: Token | undefined): boolean => inOffice && isNominal(token) && token?.norm !== 'a'
  while (
    at >= 0 &&
    (determiners.has(word(tokens, at)) ||
      takes(tokens[at]) ||
      (actor.kind === 'PERSON' && isTitle(tokens[at])))
  )
    at--
  return word(tokens, at)
}

const isOwner = (tokens: readonly Token[], actor: Actor): boolean => tokens[actor.to]?.kind === 'POSSESSIVE'

const relatives: ReadonlySet<string> = new Set(['who', 'whom', 'which'])

/** The last "who" before a verb whose clause has not ended at a comma; null where there is none. */
function openRelative(tokens: readonly Token[], start: number, at: number): number | null {
  for (let place = at - 1; place >= start; place--) {
    if (word(tokens, place) === ',' && place < at - 1) return null
    if (relatives.has(word(tokens, place))) return place
  }
  return null
}

const verbReach = 4
const isFiniteVerb = (verb: string): boolean => isAuxiliary(verb) || isPastVerb(verb)

/** "A, who had met B on Monday, will be in Riga": whoever the closed clause is about, not those inside it. */
function behindClosedRelative(
  tokens: readonly Token[],
  actors: readonly Actor[],
  start: number,
  at: number,
): Actor | null {
  for (let comma = at - 1; comma >= Math.max(start, at - verbReach); comma--) {
    if (word(tokens, comma) !== ',') continue
    if (actors.some(({ from, to }) => from > comma && to <= at)) return null
    for (let place = comma - 1; place > start; place--) {
      if (/^(?:;|where|when|while|but)$/.test(word(tokens, place))) return null
      // ", was allowed": the clause has closed there.
      if (word(tokens, place - 1) === ',' && isFiniteVerb(word(tokens, place))) return null
      if (word(tokens, place) !== 'who' || word(tokens, place - 1) !== ',') continue
      const about = actorEndingAt(actors, place)
      return about && about.officials.length > 0 ? about : null
    }
    return null
  }
  return null
}

const actorEndingAt = (actors: readonly Actor[], at: number): Actor | null =>
  actors.findLast(({ to }) => to <= at && at - to <= 1) ?? null

const perfect = /^(?:had|has|have|just|last|first|already)$/

/** Who does what the verb at a place says; null where its clause names nobody. */
export function subjectOf({ tokens, actors }: Scene, at: number): Actor | null {
  const start = clauseStart(tokens, at)
  const relative = openRelative(tokens, start, at)
  if (relative !== null && word(tokens, relative) !== 'whom') {
    const antecedent = actorEndingAt(actors, relative)
    if (antecedent) return antecedent
  }
  const main = relative === null ? behindClosedRelative(tokens, actors, start, at) : null
  if (main) return main
  const before = actors.filter(
    (actor) => actor.from >= start && actor.to <= at && !actor.demonym && !isOwner(tokens, actor),
  )
  const free = before.filter(
    (actor) =>
      !prepositions.has(wordBefore(tokens, actor)) ||
      (tokens.slice(actor.to, at).every(({ norm }) => perfect.test(norm)) &&
        (actor.kind === 'PERSON' ? /^(?:after|before|until|as)$/ : /^(?:before|until)$/).test(
          wordBefore(tokens, actor),
        )) ||
      areSentFrom(tokens, actor) ||
      leadsThem(tokens, actor),
  )
  const people = free.filter(({ kind }) => kind !== 'STATE' && kind !== 'BODY')
  const last = people.at(-1)
  const earlier = last && isEarlierObject(tokens, last, at) ? people.at(-2) : undefined
  return earlier ?? last ?? free.at(-1) ?? null
}

/** "A gave B breakfast and met C": B is the object of the verb before "and", so A meets C. */
function isEarlierObject(tokens: readonly Token[], { from, to }: Actor, at: number): boolean {
  if (!tokens.slice(to, at).some(({ norm }) => norm === 'and')) return false
  let before = from - 1
  while (before > 0 && isNominal(tokens[before])) before--
  return isPastVerb(word(tokens, before)) && !/^(?:said|told)$/.test(word(tokens, before))
}

const party = /^(?:delegation|team|mission|group|party)$/

/** "a Turkish delegation led by A": whoever leads it does what it does. */
function leadsThem(tokens: readonly Token[], { from }: Actor): boolean {
  let at = from - 1
  while (at > 0 && isNominal(tokens[at]) && word(tokens, at) !== 'by') at--
  if (word(tokens, at) !== 'by' || !/^(?:led|headed)$/.test(word(tokens, at - 1))) return false
  return [at - 2, at - 3].some((place) => party.test(word(tokens, place)))
}

const sent =
  /^(?:ministers|officials|negotiators|diplomats|envoys|leaders|delegations|delegates|representatives|delegation|presidents|ambassadors|chiefs)$/

/** "Trade ministers from Japan and the United States": those who act for the states behind "from". */
const areSentFrom = (tokens: readonly Token[], { from, kind, members }: Actor): boolean => {
  const at = word(tokens, from - 1) === 'the' ? from - 2 : from - 1
  const states = kind === 'STATE' || members.length > 1
  return states && /^(?:from|of)$/.test(word(tokens, at)) && sent.test(word(tokens, at - 1))
}

const reach = 12

/** Whether a token belongs to a date or a place, or is the word before one: such may part a verb from its object. */
function isAside({ tokens, dates, places }: Scene, at: number): boolean {
  const covers = ({ from, to }: { from: number; to: number }): boolean => from <= at && at < to
  const next = (spot: { from: number; to: number }): boolean =>
    spot.from === at + 1 || (spot.from === at + 2 && determiners.has(word(tokens, at + 1)))
  return dates.some(covers) || places.some(covers) || dates.some(next) || places.some(next)
}

/** "Minister for Political Affairs": the "for" is part of the office. */
const joinsOffice = (tokens: readonly Token[], at: number): boolean =>
  word(tokens, at) === 'for' &&
  isNominal(tokens[at - 1]) &&
  isNominal(tokens[at + 1]) &&
  word(tokens, at - 1) !== 'the'

/** Whether nothing between two places parts a verb from its object. */
function reaches(scene: Scene, from: number, to: number): boolean {
  let far = 0
  for (let at = from; at < to; at++) {
    if (isAside(scene, at) || joinsOffice(scene.tokens, at)) continue
    const here = word(scene.tokens, at)
    if (objectBreaks.has(here) || isAuxiliary(here) || ++far > reach) return false
  }
  return true
}

/** Whom the words from a place on take for their object: the first actor that they reach and that is not the subject. */
export function objectAt(scene: Scene, from: number, subject: Actor | null = null): Actor | null {
  const { tokens, actors } = scene
  const isSubject = ({ officials }: Actor): boolean =>
    officials.length > 0 && officials.every((official) => subject?.officials.includes(official))
  const own = actors.find((actor) => actor.from >= from)
  if (own && isSubject(own) && own.pronoun && own.from - from <= 1 && !isPossessivePronoun(tokens, own))
    return someoneElse(own)
  const first = actors.find((actor) => actor.from >= from && !isSubject(actor) && !isWhere(scene, actor))
  if (!first || isSayer(tokens, first) || !reaches(scene, from, first.from)) return null
  const isModifier =
    first.demonym || first.kind === 'STATE' || first.kind === 'BODY' || isOwner(tokens, first)
  if (!isModifier) return first
  // "Turkish Cypriot leader B": one demonym may follow another.
  const next = actors.find(
    (actor) => actor.from >= first.to && !isSubject(actor) && !(first.demonym && actor.demonym),
  )
  const close = next && next.from - first.to <= 7 && reaches(scene, first.to, next.from)
  if (close && isSayer(tokens, next)) return null
  const joined = !close || tokens.slice(first.to, next.from).some(({ norm }) => norm === 'and')
  return !joined && next?.kind !== 'STATE' && next?.kind !== 'BODY' ? (next ?? first) : first
}

const isWhere = ({ tokens, places }: Scene, actor: Actor): boolean =>
  (actor.kind === 'STATE' || actor.kind === 'BODY') &&
  (/^(?:in|at|from|for|to)$/.test(wordBefore(tokens, actor)) ||
    (word(tokens, actor.from - 1) === ',' &&
      places.some(({ from, to }) => from < actor.from && to >= actor.from - 1)))

const isPossessivePronoun = (tokens: readonly Token[], { from, to }: Actor): boolean =>
  word(tokens, from) === 'his' || (word(tokens, from) === 'her' && isNominal(tokens[to]))

/** "whom he is to see": the actor before "whom". */
export function whomBefore({ tokens, actors }: Scene, at: number): Actor | null {
  const relative = openRelative(tokens, clauseStart(tokens, at), at)
  if (relative === null || word(tokens, relative) !== 'whom') return null
  const linked = /^(?:with|to|by)$/.test(word(tokens, relative - 1))
  return actorEndingAt(actors, linked ? relative - 1 : relative)
}

/**
 * Objects behind the first that the same verb takes at another time or place: "met A in X and, later, B in Y",
 * "was received by A on Monday and by B on Tuesday". What is merely listed is one object.
 */
export function furtherObjects(
  { tokens, actors, dates, places }: Scene,
  first: Actor,
  role: ReadonlySet<string>,
): Actor[] {
  const further: Actor[] = []
  let last = first
  for (const actor of actors) {
    if (actor.from < last.to || actor.demonym) continue
    const gap = tokens.slice(last.to, actor.from)
    if (gap.length > 22 || !gap.some(({ norm }) => norm === 'and' || norm === 'then')) break
    const isVerb = ({ norm }: Token, at: number): boolean =>
      isAuxiliary(norm) || (isPastVerb(norm) && !determiners.has(gap[at - 1]?.norm ?? ''))
    if (gap.some((token, at) => isVerb(token, at) || sentenceMarks.has(token.norm))) break
    const between = (spot: { from: number; to: number }) => spot.from >= last.to && spot.to <= actor.from
    const apart =
      gap.some(({ norm }) => apartWords.has(norm)) ||
      dates.some(between) ||
      places.some(between) ||
      gap.some(({ norm }, at) => role.has(norm) && gap[at - 1]?.norm === 'and')
    const people = actor.kind === 'PERSON' || actor.kind === 'GROUP' || actor.officials.length > 0
    if (!apart || !people) break
    further.push(actor)
    last = actor
  }
  return further
}

const sentenceMarks: ReadonlySet<string> = new Set([
  '.',
  ';',
  ':',
  'that',
  'who',
  'which',
  'while',
  'but',
  'when',
  'where',
])
