import { type Frame, type MeetingTrigger, meetingTriggers } from '../data/meetingTriggers'
import { longestAt, ruleTable } from '../phrases'
import { companyOf } from './company'
import { countedOf } from './counted'
import { credentialsOf } from './credentials'
import { determiners } from './cues'
import { deedsOf } from './deeds'
import { readEvent } from './events'
import { readGoing } from './going'
import { journeysOf } from './journeys'
import { mechanismLength } from './mechanism'
import { readNext } from './next'
import { partyKey } from './occasion'
import { callsOf } from './phone'
import { isPursued } from './pursued'
import type { Scene } from './scene'
import { readSigning } from './signing'
import { sinceOf } from './since'
import { summonsOf } from './summons'
import { type Hit, type Read, type Telling, toTelling } from './telling'
import { timeCount } from './times'
import { readDiscuss, readHost, readMeet } from './verbs'

const tableOf = (isEvent: boolean) =>
  ruleTable(meetingTriggers.filter(({ frame }) => (frame === 'EVENT') === isEvent))
const verbs = tableOf(false)
const events = tableOf(true)

const firstWords: ReadonlySet<string> = new Set([
  ...(verbs.root.next?.keys() ?? []),
  ...(events.root.next?.keys() ?? []),
])

const readers: Readonly<Record<Frame, (scene: Scene, hit: Hit) => readonly Read[]>> = {
  MEET: readMeet,
  DISCUSS: readDiscuss,
  HOST: readHost,
  GO: readGoing,
  SIGN: readSigning,
  NEXT: readNext,
  EVENT: readEvent,
}

/** Everything that the triggers of a sentence tell. */
export function tellingsOf(scene: Scene, index: number): Telling[] {
  const tellings: Telling[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    const hit = hitAt(scene, at)
    if (!hit) continue
    at = hit.to - 1
    for (const read of readers[hit.trigger.frame](scene, hit))
      tellings.push(toTelling(hit, index, counted(scene, hit, read)))
  }
  const papers = [...tellings, ...credentialsOf(scene, index, tellings)]
  const told = [
    ...papers,
    ...companyOf(scene, index, papers),
    ...journeysOf(scene, index, papers),
    ...summonsOf(scene, index, papers),
  ]
  const calls = [...told, ...callsOf(scene, index, told)]
  return withMechanism(scene, [
    ...calls,
    ...deedsOf(scene, index, calls),
    ...countedOf(scene, index, told),
    ...sinceOf(scene, index, told),
  ])
}

/** A deed that is told to be the second or tenth of its kind is numbered as a noun would be. */
function counted(scene: Scene, hit: Hit, read: Read): Read {
  const count = hit.trigger.frame === 'MEET' ? timeCount(scene, hit.to) : null
  return count ? { ...read, ordinal: count.value, ordinalAt: count.at } : read
}

const mechanisms: ReadonlySet<string | null> = new Set(['CONSULTATION', 'NEGOTIATION'])

/** "met for the second 2+2 dialogue": the meeting is what the noun behind it says, where that names nobody itself. */
function withMechanism({ tokens }: Scene, tellings: readonly Telling[]): Telling[] {
  const noun = tellings.find(
    (telling) =>
      telling.trigger.frame === 'EVENT' &&
      mechanisms.has(telling.trigger.kind) &&
      !isPursued(tokens, telling),
  )
  const summit = tellings.find(({ trigger, parts }) => trigger.id === 'summit' && parts.length === 0)
  if (summit) return tellings.map((telling) => atSummit(telling, summit))
  const line = tellings.find(({ trigger, parts }) => trigger.id === 'call-noun' && parts.length === 0)
  if (line) return tellings.map((telling) => onLine(telling, line))
  if (!noun) return [...tellings]
  return tellings.map((telling) => {
    const { trigger, from } = telling
    const isOpen =
      trigger.frame === 'MEET' && trigger.kind === null && from < noun.from && noun.from - from < 40
    return isOpen ? { ...telling, trigger: { ...trigger, kind: noun.trigger.kind } } : telling
  })
}

const spoken: ReadonlySet<string> = new Set(['discuss', 'talk', 'speak-to', 'with', 'to-face'])

/** "In a phone call A and B discussed trade": what they did on the telephone. */
const onLine = (telling: Telling, { trigger }: Telling): Telling =>
  spoken.has(telling.trigger.id) && telling.trigger.kind === null
    ? { ...telling, trigger: { ...telling.trigger, kind: trigger.kind } }
    : telling

const plenary = 3

/** "At a summit in Brazzaville A, B and C signed a pact": what three sides do there makes them its participants. */
function atSummit(telling: Telling, summit: Telling): Telling {
  const { trigger, parts } = telling
  const sides = new Set(parts.flatMap(({ actor }) => actor.parties.map(partyKey)))
  const isTheirs =
    (trigger.frame === 'SIGN' || trigger.frame === 'DISCUSS' || trigger.frame === 'MEET') &&
    trigger.kind !== 'CALL'
  return isTheirs && sides.size >= plenary
    ? { ...telling, trigger: { ...trigger, kind: summit.trigger.kind } }
    : telling
}

/** The longest trigger at a place; of a word that is a verb and a noun, the one that it is there. */
function hitAt(scene: Scene, at: number): Hit | null {
  const opening = scene.tokens[at]?.norm ?? ''
  if (opening === 'meeting' && isGerund(scene, at) && meeting)
    return { trigger: meeting, from: at, to: at + 1 }
  if (!firstWords.has(opening) && mechanismLength(scene.tokens, at) === 0) return null
  const verb = isNoun(scene, at) ? null : longestAt(verbs, scene.tokens, at)
  const event = longerOf(longestAt(events, scene.tokens, at), mechanismAt(scene, at))
  const found =
    verb && (!event || verb.length > event.length || (verb.length === event.length && isVerb(scene, at)))
      ? verb
      : event
  if (!found || scene.actors.some(({ from, to, kind }) => kind === 'PERSON' && from <= at && at < to))
    return null
  if (found.value.id === 'consultation' && isInBody(scene, at, at + found.length)) return null
  if (found === verb && found.value.id === 'see' && seesEvent(scene, at + found.length)) return null
  return meetingOf(scene, { trigger: found.value, from: at, to: at + found.length })
}

/** "the Gulf Cooperation Council" is a body, no format between two. */
const isInBody = ({ actors }: Scene, from: number, to: number): boolean =>
  actors.some((actor) => actor.kind === 'BODY' && actor.from < from && to <= actor.to)

const eventReach = 3

/** "the summit saw a meeting between A and B": what is seen is the occasion, which tells of itself. */
function seesEvent({ tokens }: Scene, to: number): boolean {
  if (!/^(?:a|an|the|two|three|several|another|no)$/.test(tokens[to]?.norm ?? '')) return false
  for (let at = to + 1; at <= to + eventReach; at++) if (longestAt(events, tokens, at)) return true
  return false
}

const meeting = meetingTriggers.find(({ id }) => id === 'meet')

/** "spent the day in New York, meeting President A": what somebody did there. */
const isGerund = ({ tokens, actors }: Scene, at: number): boolean =>
  tokens[at - 1]?.norm === ',' &&
  actors.some(({ from, officials, demonym }) => from === at + 1 && officials.length > 0 && !demonym)

interface Found {
  readonly value: MeetingTrigger
  readonly length: number
}

const consultation = meetingTriggers.find(({ id }) => id === 'consultation')

/** "the Joint Economic Commission": a format that no phrase of the table names. */
function mechanismAt({ tokens }: Pick<Scene, 'tokens'>, at: number): Found | null {
  const length = mechanismLength(tokens, at)
  return consultation && length > 0 ? { value: consultation, length } : null
}

const longerOf = (one: Found | null, other: Found | null): Found | null =>
  one && other ? (other.length > one.length ? other : one) : (one ?? other)

const sessions = /^(?:meeting|meetings|session|sessions|round|rounds)$/
const nameReach = 9
const rounds = /^rounds?$/
/** Words between "round of" and the noun that says of what. */
const ofSessions =
  /^(?:the|their|its|so-called|-|indirect|direct|nuclear|peace|trade|high-level|bilateral|political|formal|informal|face-to-face|technical|new|further|eu-mediated|un-mediated|us-brokered)$/

/** "the tenth meeting of the Joint Commission": the mechanism behind "of" says what it was. */
function meetingOf({ tokens }: Scene, hit: Hit): Hit {
  const link = tokens[hit.to]?.norm
  const noun = tokens[hit.to - 1]?.norm ?? ''
  if (!sessions.test(noun) || (link !== 'of' && link !== 'in')) return hit
  const isRound = rounds.test(noun) && link === 'of'
  for (let at = hit.to + 1; at < hit.to + nameReach; at++) {
    const event = longestAt(events, tokens, at)
    const found = longerOf(event, mechanismAt({ tokens }, at))
    const isNamed = link === 'of' || tokens[at + (found?.length ?? 0) - 1]?.norm === 'format'
    if (found && isNamed && mechanisms.has(found.value.kind))
      return { ...hit, trigger: found.value, to: at + found.length }
    if (isRound && event?.value.id === 'talks') return { ...hit, trigger: event.value, to: at + event.length }
    const token = tokens[at]
    if (!token || !(token.cap || token.kind === 'POSSESSIVE' || ofSessions.test(token.norm))) break
  }
  return hit
}

const stops = /^(?:stops|visits)$/
const behind = /^(?:after|with|including|following|before|despite|between|of)$/

/** "the host", "after stops in Riyadh", "a visit", "his call": the word is no verb there. */
function isNoun({ tokens }: Scene, at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || before.norm === 'that') return false
  if (stops.test(tokens[at]?.norm ?? '') && behind.test(before.norm)) return true
  return determiners.has(before.norm) || before.kind === 'POSSESSIVE'
}

const beforeVerb = /^(?:to|will|would|shall|can|could|may|might|must|should|not|he|she|they|who|also|and)$/

/** "to visit", "will call": the word is no noun there. */
const isVerb = ({ tokens }: Scene, at: number): boolean =>
  beforeVerb.test(tokens[at - 1]?.norm ?? '') || (tokens[at - 1]?.cap ?? false)
