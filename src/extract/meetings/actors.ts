import { plainSpeechVerbs } from '../data/speechVerbs'
import { isPastVerb } from '../dates/words'
import type { Token } from '../tokens'
import { type Actor, membersOf, newActor, someoneElse } from './actor'
import { apartWords } from './cues'
import { gapIs, hasAnd, insideName, insideOffice, listGap, relativeClause, widestGap } from './gaps'
import { asHolder, withStates } from './holders'
import type { Item } from './items'
import { isOwnObject } from './ownObject'
import { sameParty, uniteParties } from './parties'
import { pluralsOf } from './plurals'
import { isLedBy, isNounOfState, stateNouns } from './stateNouns'
import { isNominal, isVerbal } from './words'

function toActor(tokens: readonly Token[], item: Item, hint: number): { actor: Actor; next: number } | null {
  let from = hint
  while (from < tokens.length && (tokens[from]?.end ?? 0) <= item.start) from++
  let to = from
  while (to < tokens.length && (tokens[to]?.start ?? 0) < item.end) to++
  if (to === from) return null
  const { kind, parties, pronoun, office, guessed, single } = item
  const isState = item.demonym && stateNouns.has(tokens[to]?.norm ?? '')
  const actor = newActor(
    kind,
    { from, to: isState ? to + 1 : to },
    {
      officials: item.official === null ? [] : [item.official],
      parties,
      pronoun,
      demonym: item.demonym && !isState,
      office,
      guessed,
      count: single ? 1 : null,
    },
  )
  return { actor, next: from }
}

/** Whether a state or body before or behind a person is only where that person comes from. */
function modifies(side: Actor, person: Actor): boolean {
  if (person.kind !== 'PERSON' || (side.kind !== 'STATE' && side.kind !== 'BODY')) return false
  return side.parties.every((party) => person.parties.some((own) => sameParty(own, party)))
}

const ofWords: ReadonlySet<string> = new Set(['of', 'for', 'to', 'from', 'the', '(', ','])

/** Behind "Retno Marsudi, Indonesia" in "Retno Marsudi, Indonesia's foreign minister": the end of the office. */
function officeEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'POSSESSIVE') return at
  let end = at + 1
  while (end < at + 8 && isNominal(tokens[end])) end++
  return end
}

/** "Putin of Russia", "Lavrov, Russia's foreign minister": a state behind a person that is only where they come from. */
function takesBehind(tokens: readonly Token[], left: Actor, right: Actor): boolean {
  if (!modifies(right, left) || right.from - left.to > 6 || hasAnd(tokens, left.to, right.from)) return false
  return gapIs(tokens, left.to, right.from, (token) => ofWords.has(token.norm) || isNominal(token))
}

function mergeTwo(tokens: readonly Token[], left: Actor, right: Actor): Actor | null {
  const adjacent = gapIs(tokens, left.to, right.from, left.demonym ? insideOffice : insideName)
  if (modifies(left, right) && adjacent && (left.demonym || !hasAnd(tokens, left.to, right.from)))
    return { ...right, from: left.from }
  if (isLedBy(tokens, left, right)) return { ...right, from: left.from }
  if (takesBehind(tokens, left, right)) return { ...left, to: officeEnd(tokens, right.to) }
  const same = left.kind === 'PERSON' && right.kind === 'PERSON' && left.officials[0] === right.officials[0]
  if (same && adjacent && !right.pronoun)
    return { ...left, to: right.to, pronoun: left.pronoun && right.pronoun }
  return null
}

function fold(actors: readonly Actor[], join: (left: Actor, right: Actor) => Actor | null): Actor[] {
  const folded: Actor[] = []
  for (const actor of actors) {
    const last = folded.at(-1)
    const joined = last ? join(last, actor) : null
    if (joined) folded[folded.length - 1] = joined
    else folded.push(actor)
  }
  return folded
}

/** "Blinken met Lavrov, and Retno received Wang": the second begins a clause of its own. */
function startsClause(tokens: readonly Token[], left: Actor, right: Actor): boolean {
  const behind = tokens[right.to]
  const before = tokens[left.from - 1]
  if (behind === undefined || before === undefined) return false
  // "to meet A, and B is to visit": of one only.
  if (
    tokens[left.to]?.norm === ',' &&
    tokens[left.to + 1]?.norm === 'and' &&
    right.officials.length === 1 &&
    /^(?:is|was|has|will|had|would)$/.test(behind.norm) &&
    isGoverned(tokens, left)
  )
    return true
  return (
    isVerbal(behind) &&
    ((isPastVerb(before.norm) && !plainSpeechVerbs.has(before.norm)) ||
      /^(?:with|by|to|on)$/.test(before.norm))
  )
}

const governing = /^(?:meet|see|visit|receive|host|welcome|call|with|by|to|on|from|for)$/

/** Whether somebody is the object of the words before. */
function isGoverned(tokens: readonly Token[], { from }: Actor): boolean {
  let at = from - 1
  while (at > 0 && (isNominal(tokens[at]) || /^(?:colleague|counterpart|host)$/.test(tokens[at]?.norm ?? '')))
    at--
  return governing.test(tokens[at]?.norm ?? '')
}

/** "the foreign ministers of France and Germany, A and B": those unnamed are the ones named behind them. */
function namesGroup(tokens: readonly Token[], left: Actor, right: Actor): boolean {
  if (left.kind !== 'GROUP' || left.members.length > 0 || right.kind !== 'PERSON' || right.pronoun)
    return false
  const gap = tokens.slice(left.to, right.from)
  const named = gap.length <= widestGap && gap.some(({ norm }) => norm === ',' || norm === ':')
  return named && !gap.some(isVerbal) && modifiesGroup(left, right)
}

const modifiesGroup = (group: Actor, person: Actor): boolean =>
  person.parties.every((party) => group.parties.some((own) => sameParty(own, party)))

/** "At the invitation of A, the president of B and C": whoever invites, up to the comma, is in no list. */
function isInviter(tokens: readonly Token[], { from, to }: Actor): boolean {
  if (tokens[to]?.norm !== ',') return false
  let at = from - 1
  while (at > 0 && isNominal(tokens[at]) && tokens[at]?.norm !== 'of') at--
  return (
    tokens[at]?.norm === 'of' && /^(?:invitation|request|initiative|behest)$/.test(tokens[at - 1]?.norm ?? '')
  )
}

type Join = 'AND' | 'COMMA' | 'GROUP'

function joinBetween(tokens: readonly Token[], left: Actor, right: Actor): Join | null {
  if (left.kind === 'PLURAL' || right.demonym) return null
  // "Pakistani and Afghan delegations"
  if (left.demonym)
    return right.kind === 'STATE' &&
      right.from === left.to + 1 &&
      tokens[left.to]?.norm === 'and' &&
      isNounOfState(tokens, right)
      ? 'AND'
      : null
  if (namesGroup(tokens, left, right)) return 'GROUP'
  if (isInviter(tokens, left)) return null
  const gap = tokens.slice(left.to, right.from)
  if (gap.some(({ norm }) => apartWords.has(norm))) return null
  const joins = gap.some(({ norm }) => norm === 'and' || norm === '&' || norm === '-' || norm === '–')
  if (!joins && (right.pronoun || right.kind === 'PLURAL' || !gap.some(({ norm }) => norm === ',')))
    return null
  const places = left.kind === 'STATE' || left.kind === 'BODY'
  if (places !== (right.kind === 'STATE' || right.kind === 'BODY') && !joins) return null
  if (!gapIs(tokens, left.to, right.from, listGap) && !relativeClause(tokens, left.to, right.from))
    return null
  return startsClause(tokens, left, right) ? null : joins ? 'AND' : 'COMMA'
}

function toList(run: readonly Actor[]): Actor {
  const [first] = run
  const last = run.at(-1)
  if (!first || !last) throw new RangeError('a list of actors has at least one')
  return {
    kind: run.every(({ kind }) => kind === first.kind) ? first.kind : 'GROUP',
    from: first.from,
    to: last.to,
    officials: [...new Set(run.flatMap(({ officials }) => officials))],
    parties: uniteParties(...run.map(({ parties }) => parties)),
    pronoun: run.every(({ pronoun }) => pronoun),
    demonym: run.every(({ demonym }) => demonym),
    office: first.office,
    guessed: run.some(({ guessed }) => guessed),
    count: first.count,
    states: first.states,
    members: run.flatMap(membersOf),
  }
}

/** Lists as "A, B and C"; without an "and" somewhere, commas only part clauses and appositions. */
function coordinate(tokens: readonly Token[], actors: readonly Actor[]): Actor[] {
  const listed: Actor[] = []
  let run: Actor[] = []
  let closed = false
  const close = (): void => {
    listed.push(...(closed && run.length > 1 ? [toList(run)] : run))
    run = []
    closed = false
  }
  for (const actor of actors) {
    const last = run.at(-1)
    const join = last ? joinBetween(tokens, last, actor) : null
    if (last && (join === null || (closed && join === 'COMMA' && isFronted(tokens, run)))) close()
    run.push(actor)
    closed ||= join === 'AND' || join === 'GROUP'
  }
  close()
  return listed
}

/** "In the presence of A and B, C and D signed": the comma behind those who look on ends their list. */
const isFronted = (tokens: readonly Token[], [first]: readonly Actor[]): boolean =>
  first !== undefined &&
  tokens[first.from - 1]?.norm === 'of' &&
  tokens[first.from - 2]?.norm === 'presence' &&
  !tokens.slice(0, first.from).some((token) => isVerbal(token))

const sentTo =
  /^(?:ambassador|commissioner|envoy|representative|consul|counsellor|counselor|delegate|affaires|nuncio|minister)$/

/** "Lao Ambassador to Vietnam A": where somebody is posted takes no part. */
function isPost(tokens: readonly Token[], { kind, from }: Actor): boolean {
  if (kind !== 'STATE' && kind !== 'BODY') return false
  const at = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1
  return tokens[at]?.norm === 'to' && sentTo.test(tokens[at - 1]?.norm ?? '')
}

/** The actors of a sentence in their order, modifiers taken in and lists put together. */
export function actorsOf(tokens: readonly Token[], items: readonly Item[]): Actor[] {
  const single: Actor[] = []
  let hint = 0
  for (const item of items) {
    const read = toActor(tokens, item, hint)
    if (!read) continue
    if (!isPost(tokens, read.actor)) single.push(read.actor)
    hint = read.next
  }
  const named = fold(
    fold(single, (left, right) => mergeTwo(tokens, left, right)),
    (left, right) => mergeTwo(tokens, left, right),
  )
  const held = withStates(tokens, named).map((actor) => asHolder(tokens, actor))
  const all = [...held, ...pluralsOf(tokens, held)].sort((a, b) => a.from - b.from)
  return coordinate(
    tokens,
    all.map((actor, at) => (isOwnObject(tokens, all, at) ? someoneElse(actor) : actor)),
  )
}
