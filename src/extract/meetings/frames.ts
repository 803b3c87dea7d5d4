import { type Frame, meetingTriggers } from '../data/meetingTriggers'
import { longestAt, phraseTable } from '../phrases'
import { determiners } from './cues'
import { readEvent } from './events'
import { readNext } from './next'
import type { Scene } from './scene'
import type { Hit, Read, Telling } from './telling'
import { readDiscuss, readGoing, readHost, readMeet, readSigning } from './verbs'

const tableOf = (isEvent: boolean) =>
  phraseTable(
    meetingTriggers
      .filter(({ frame }) => (frame === 'EVENT') === isEvent)
      .flatMap((trigger) => trigger.phrases.split('|').map((phrase) => [phrase, trigger] as const)),
  )
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
    const base = {
      ...hit,
      scene: index,
      named: [],
      ordinal: null,
      ordinalAt: null,
      anaphoric: false,
      another: false,
    }
    tellings.push(...readers[hit.trigger.frame](scene, hit).map((read) => ({ ...base, ...read })))
  }
  return tellings
}

/** The longest trigger at a place; of a word that is a verb and a noun, the one that it is there. */
function hitAt(scene: Scene, at: number): Hit | null {
  if (!firstWords.has(scene.tokens[at]?.norm ?? '')) return null
  const verb = isNoun(scene, at) ? null : longestAt(verbs, scene.tokens, at)
  const event = longestAt(events, scene.tokens, at)
  const found =
    verb && (!event || verb.length > event.length || (verb.length === event.length && isVerb(scene, at)))
      ? verb
      : event
  if (!found || scene.actors.some(({ from, to, kind }) => kind === 'PERSON' && from <= at && at < to))
    return null
  return { trigger: found.value, from: at, to: at + found.length }
}

/** "the host", "a visit", "his call": the word is no verb there. */
function isNoun({ tokens }: Scene, at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || before.norm === 'that') return false
  return determiners.has(before.norm) || before.kind === 'POSSESSIVE'
}

const beforeVerb = /^(?:to|will|would|shall|can|could|may|might|must|should|not|he|she|they|who|also|and)$/

/** "to visit", "will call": the word is no noun there. */
const isVerb = ({ tokens }: Scene, at: number): boolean =>
  beforeVerb.test(tokens[at - 1]?.norm ?? '') || (tokens[at - 1]?.cap ?? false)
