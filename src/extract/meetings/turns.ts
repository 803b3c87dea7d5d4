import type { Analysis } from '../analysis'
import { encounterNouns } from '../data/encounterWords'
import type { MeetingTrigger } from '../data/meetingTriggers'
import { plainSpeechVerbs } from '../data/speechVerbs'
import type { Token } from '../tokens'
import { type Actor, membersOf } from './actor'
import { areOfSides } from './apart'
import { clauseStart } from './clauses'
import { partiesOfOfficial } from './items'
import type { Memory } from './memory'
import { officialsOf, partyKey } from './occasion'
import { presentIn } from './presence'
import type { Scene } from './scene'
import { part, type Telling } from './telling'
import { themeOf } from './theme'

const turnTrigger: MeetingTrigger = {
  id: 'turn',
  frame: 'NEXT',
  kind: null,
  phrases: '',
  example: 'The Angolan minister got twenty minutes.',
}

const firstScenes = new WeakMap<Analysis, ReadonlyMap<number, number>>()

/** Where the body first names each official: the start of the words. */
function firstNamed(analysis: Analysis): ReadonlyMap<number, number> {
  const known = firstScenes.get(analysis)
  if (known) return known
  const { parts } = analysis.document
  const isBody = (sentence: number): boolean => {
    const role = parts[analysis.sentences[sentence]?.part ?? -1]?.role
    return role === 'PARAGRAPH' || role === 'LIST_ITEM'
  }
  const first = new Map<number, number>()
  for (const { official, sentence, start } of analysis.references)
    if (!first.has(official) && isBody(sentence)) first.set(official, start)
  firstScenes.set(analysis, first)
  return first
}

const isOf = (analysis: Analysis, official: number, host: number): boolean => {
  const own = new Set(partiesOfOfficial(analysis, host).map(partyKey))
  return partiesOfOfficial(analysis, official).some((party) => own.has(partyKey(party)))
}

const notGuests =
  /^(?:of|by|under|than|like|unlike|since|against|about|despite|without|over|from|where|whose|former|late|predecessor)$/
const absent = /^(?:not|never|no|nor|without|instead|absent|abroad|skipped|boycotted)$/

/** Those whom a sentence is the first to name, of other sides than the host; one of each side. */
function guestsOf(analysis: Analysis, scene: Scene, host: number, memory: Memory): Actor[] {
  const first = firstNamed(analysis)
  const met = new Set(memory.occasions.flatMap((occasion) => [...officialsOf(occasion)]))
  const isNew = ({ officials }: Actor): boolean =>
    officials.length > 0 &&
    officials.every(
      (official) =>
        official !== host &&
        (first.get(official) ?? 0) >= scene.sentence.start &&
        !met.has(official) &&
        !isOf(analysis, official, host),
    )
  const fresh = scene.actors.flatMap((actor) => (areOfSides(membersOf(actor)) ? membersOf(actor) : [actor]))
  const guests = fresh.filter(
    (actor) =>
      !actor.pronoun &&
      actor.parties.length === 1 &&
      isNew(actor) &&
      scene.tokens[actor.to]?.kind !== 'POSSESSIVE' &&
      !notGuests.test(scene.tokens[actor.from - 1]?.norm ?? ''),
  )
  return guests.filter((guest, at) => {
    const [party] = guest.parties
    return (
      guests.findIndex(({ parties: [other] }) => party && other && partyKey(party) === partyKey(other)) === at
    )
  })
}

const moving =
  /^(?:came|comes|arrived|arrives|entered|enters|followed|follows|waited|waiting|waits|welcomed|greeted|received|turn|next|first|last|second|third|fourth|fifth|sixth|finally|host|hosted|stopped|sat|dined|lunched|stayed|admitted|ushered|heard)$/
const openers =
  /^(?:at|on|with|for|then|next|after|finally|also|first|last|in|shortly|from|to|it|later|there|before|second|third|an|a|the|half)$/
const saying =
  /^(?:called|calls|described|pointed|drew|read|hailed|praised|thanked|expressed|urged|demanded|asked|spoke)$/
const opensAfter = 9

const speaks = ({ norm }: Token): boolean => plainSpeechVerbs.has(norm) || saying.test(norm)

/** Whether a clause tells that somebody had a turn: a word of being together or of coming, none of absence or of speech. */
function tellsTurn(scene: Scene, guest: Actor, announced: boolean): boolean {
  const { tokens } = scene
  const start = clauseStart(tokens, guest.from)
  const isOpening = guest.from - start <= 1 || openers.test(tokens[start]?.norm ?? '')
  if (!isOpening || guest.from - start > opensAfter) return false
  if (
    tokens
      .slice(start, guest.from)
      .some(({ norm }) => notGuests.test(norm) && norm !== 'from' && norm !== 'of')
  )
    return false
  const stop = tokens.findIndex(({ norm }, at) => at >= guest.to && (norm === ';' || norm === ':'))
  const clause = tokens.slice(start, stop < 0 ? tokens.length : stop)
  const outside = clause.filter((_token, at) => start + at < guest.from || start + at >= guest.to)
  if (outside.some(({ norm }) => norm === '“' || norm === '"' || absent.test(norm))) return false
  if (outside.some(speaks)) return false
  const cues = outside.filter(({ norm }) => encounterNouns.has(norm) || moving.test(norm)).length
  return announced || cues > 0
}

/** Whom a story brings in so soon behind a body's gathering was there. */
const gatheringReach = 4

/**
 * Where a text is of one official's meetings, a sentence that brings in one more guest tells of one more meeting: with
 * hardly any other word where the text has announced a string of them, with a word of being together where it has not.
 */
export function turnsOf(
  analysis: Analysis,
  scene: Scene,
  index: number,
  memory: Memory,
  tellings: readonly Telling[],
): Telling[] {
  if (scene.role !== 'PARAGRAPH' && scene.role !== 'LIST_ITEM') return []
  if (presentIn(scene).length > 0 || tellings.some(({ trigger }) => trigger.frame === 'SIGN')) return []
  const host = memory.series ?? themeOf(analysis)
  const last = memory.occasions.at(-1)
  const isAtGathering = memory.series === null && last?.ofBody && index - last.lastScene <= gatheringReach
  if (host === null || isAtGathering) return []
  const isTold = (guest: Actor): boolean =>
    tellings.some(({ parts }) =>
      parts.some(({ actor }) => actor.officials.some((each) => guest.officials.includes(each))),
    )
  return guestsOf(analysis, scene, host, memory)
    .filter((guest) => !isTold(guest) && tellsTurn(scene, guest, memory.series !== null))
    .map((guest) => ({
      scene: index,
      trigger: turnTrigger,
      from: guest.from,
      to: guest.to,
      objectFrom: guest.to,
      until: scene.tokens.length,
      parts: [part(guest, 'GUEST')],
      named: [],
      ordinal: null,
      ordinalAt: null,
      anaphoric: false,
      another: true,
    }))
}
