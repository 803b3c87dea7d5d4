import type { MeetingMention, Party } from '../../domain/model'
import type { Analysis } from '../analysis'
import { type Actor, membersOf } from '../meetings/actor'
import { tokenEvidence } from '../meetings/evidence'
import type { Attendant } from '../meetings/occasion'
import type { Scene } from '../meetings/scene'
import { isParticiple } from '../meetings/signing'
import { objectAt, subjectOf } from '../meetings/syntax'
import { isVerbal } from '../meetings/words'
import { holdersMeant } from './holders'
import type { AccordHit } from './read'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''

/** Done to an accord without a name put to it. */
const unsigned =
  /^(?:issued?|adopt(?:s|ed|ing)?|released|published|endorsed?|approved?|witnessed|read|settled|process|ratification|produced|came|come|went|brought|left|returned|resulted|ended|culminated|yielded|emerged|unveiled)$/

const widestGap = 26
const gapStops: ReadonlySet<string> = new Set(
  '. ; ! ? : “ ” " after before during when where while witnessed presence that which whose'.split(' '),
)

/** Those named from a token on, one after another: "by A for Malaysia and B, the minister of Y, and by C". */
export function namesFrom(scene: Scene, from: number): Actor[] {
  const found: Actor[] = []
  let last = from
  for (const actor of scene.actors) {
    if (actor.from < from) continue
    const gap = scene.tokens.slice(last, actor.from)
    if (gap.length > widestGap || gap.some((token) => gapStops.has(token.norm) || isVerbal(token))) break
    if (isApart(gap)) break
    last = actor.to
    if (found.length > 0 && gap.some(({ norm }) => norm === 'to')) continue
    if (actor.officials.length > 0 || actor.kind === 'GROUP' || found.length === 0) found.push(actor)
  }
  return found
}

/** "with NATO on 5 July, the minister said": whoever stands behind a place or a day is another. */
const isApart = (gap: Scene['tokens']): boolean =>
  gap.some(({ norm }, at) => /^(?:on|in|at)$/.test(norm) && gap[at + 1]?.norm !== 'charge') &&
  !gap.some(({ norm }) => norm === 'by')

const reach = 40

/** The signers whom the words behind a cue name: behind "by", "with", "for Malaysia and", or a colon. */
function signersBehind(scene: Scene, from: number, to: number): Actor[] {
  const actors: Actor[] = []
  const add = (more: readonly Actor[]): void => {
    actors.push(...more.filter((actor) => !actors.some((each) => each.from === actor.from)))
  }
  if (word(scene, to) === 'for' || word(scene, to) === ':') add(namesFrom(scene, to + 1))
  if (word(scene, to - 1) === 'of' && to - from > 1) add(namesFrom(scene, to))
  let relative = false
  for (let at = from; at < Math.min(scene.tokens.length, to + reach); at++) {
    const here = word(scene, at)
    if (/^(?:[;.]|after|before|during|when|while|where|presence|witnessed)$/.test(here) && !goesOn(scene, at))
      break
    relative ||= here === 'that' || here === 'which'
    if (here === 'by') add(namesFrom(scene, at + 1))
    if (here === 'with' && !relative)
      add(namesFrom(scene, at + 1).filter(({ officials }) => officials.length > 0))
  }
  return actors
}

/** "signed by A; on behalf of Congo by B": the clause behind the semicolon signs on. */
const goesOn = (scene: Scene, at: number): boolean =>
  word(scene, at) === ';' && (/^(?:for|and)$/.test(word(scene, at + 1)) || word(scene, at + 2) === 'behalf')

/** Who signs: the subject of the verb, and whoever stands behind "by" or "with". */
export function signersOf(scene: Scene, { cue: told, shares }: AccordHit): readonly Actor[] {
  const cue = told?.made ?? told
  if (cue?.rule.status !== 'SIGNED' || shares) return []
  return signersAt(scene, cue.from, cue.to)
}

/** Who does the signing that a cue at these tokens tells of. */
export function signersAt(scene: Scene, from: number, to: number): readonly Actor[] {
  const isNoun = /^(?:signing|signature|signatures|bears|carries)$/.test(word(scene, from))
  const passive = /^(?:was|were|been|be|being|is|are)$/.test(word(scene, from - 1))
  const subject =
    isNoun || passive || witnesses(scene, from) || isParticiple(scene, from) ? null : subjectOf(scene, from)
  return [...(subject ? [subject] : []), ...signersBehind(scene, from, to)]
}

/** "witnessed the signing", "looked on as it was signed": who sees it signs nothing. */
const witnesses = (scene: Scene, from: number): boolean =>
  scene.tokens
    .slice(Math.max(0, from - 3), from + 1)
    .some(({ norm }) => /^(?:witness(?:ed|es|ing)?|oversaw|saw|watched)$/.test(norm))

/** "Russia withdrew from the treaty": whoever leaves, is bound or breaks it is a party. */
export function leaversOf(scene: Scene, { cue }: AccordHit): Actor[] {
  if (!cue || (cue.rule.status !== 'TERMINATED' && cue.rule.status !== 'IN_FORCE')) return []
  const subject = subjectOf(scene, cue.from)
  return subject && subject.to >= cue.from - 4 ? [subject] : []
}

/** "Korea and Poland have agreed on a draft of a contract": several who negotiate are its parties. */
export function negotiatorsOf(scene: Scene, { cue, noun }: AccordHit): Actor[] {
  if (cue?.rule.status !== 'NEGOTIATING' || noun.id === 'joint-statement') return []
  if (/^initial(?:l?ed)$/.test(word(scene, cue.from)) && word(scene, cue.to) === 'by')
    return namesFrom(scene, cue.to + 1)
  const subject = subjectOf(scene, cue.from)
  return subject && subject.parties.length > 1 && subject.to >= cue.from - 6 ? [subject] : []
}

/** "between A and B", "with B" behind the noun; "A–B", "A's" before it. */
export function namedParties(scene: Scene, hit: AccordHit): Actor[] {
  const found: Actor[] = []
  for (let at = hit.to; at < Math.min(scene.tokens.length, hit.to + 22); at++) {
    const here = word(scene, at)
    if (here === '.' || here === ';' || here === 'which' || here === 'that') break
    const takes = here === 'between' || here === 'with' || (here === 'among' && at - hit.to < 4)
    const actor = takes ? objectAt(scene, at + 1) : null
    if (!actor || actor.from - at >= 7) continue
    found.push(actor)
    const next = here === 'between' && actor.parties.length < 2 ? secondParty(scene, actor) : null
    if (next) found.push(next)
  }
  for (const actor of scene.actors) {
    const near =
      actor.to <= hit.from && hit.from - actor.to <= 6 && actor.from >= (hit.subject?.from ?? hit.from) - 3
    if (
      near &&
      !isCity(scene, actor) &&
      (actor.kind === 'STATE' || actor.kind === 'BODY') &&
      within(scene, actor.to, hit.from)
    )
      found.push(actor)
  }
  return found
}

/** "the Paris Agreement": named after where it was made. */
const isCity = ({ places, tokens }: Scene, { from, to, demonym }: Actor): boolean =>
  !demonym &&
  tokens[to]?.kind !== 'POSSESSIVE' &&
  places.some((place) => place.city !== null && place.from <= from && to <= place.to)

/** "between the Government of A and the Government of | B". */
function secondParty(scene: Scene, first: Actor): Actor | null {
  const next = scene.actors.find((actor) => actor.from >= first.to)
  const gap = next ? scene.tokens.slice(first.to, next.from) : []
  return next && gap.length <= 8 && gap.some(({ norm }) => norm === 'and') && !gap.some(isVerbal)
    ? next
    : null
}

const within = (scene: Scene, from: number, to: number): boolean =>
  scene.tokens
    .slice(from, to)
    .every(({ norm, kind }) => norm === '-' || norm === '–' || kind === 'POSSESSIVE' || kind === 'WORD')

/** The officials among signers; a plural means the two who met last. */
export function signatoriesFrom(
  analysis: Analysis,
  scene: Scene,
  {
    signers,
    rule,
    meetings,
    sides = [],
  }: {
    signers: readonly Actor[]
    rule: string
    meetings: readonly MeetingMention[]
    /** The accord's parties, for whom "the two ministers" signed. */
    sides?: readonly Party[]
  },
): Attendant[] {
  const found: Attendant[] = []
  const add = (official: number, actor: Actor): void => {
    if (found.some((each) => each.official === official)) return
    const evidence = [tokenEvidence(analysis, scene, actor.from, actor.to, rule, 'STATED')]
    found.push({ official, role: 'PARTICIPANT', evidence })
  }
  for (const actor of signers.flatMap(membersOf)) for (const official of actor.officials) add(official, actor)
  const several = found.length === 0 ? signers.find(isSeveral) : undefined
  if (several)
    for (const official of holdersMeant(analysis, scene, several, { meetings, sides })) add(official, several)
  return found
}

/** "the two ministers", "the presidents of A and B": people whom the words do not name. */
const isSeveral = ({ kind, states, count, office, parties }: Actor): boolean =>
  kind === 'PLURAL'
    ? (!states || office !== null) && (count ?? 2) > 1
    : kind === 'GROUP' && parties.length > 1

/** Whether the words of a cue put a name to a paper: "issued" and "approved" do not. */
export const putsName = (scene: Scene, hit: AccordHit): boolean =>
  hit.cue?.rule.id === 'signed' && !unsigned.test(word(scene, hit.cue.from))
