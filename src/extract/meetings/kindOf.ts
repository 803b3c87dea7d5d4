import type { MeetingKind } from '../../domain/model'
import type { Analysis } from '../analysis'
import { isHead } from './heads'
import type { Memory } from './memory'
import { partyKey } from './occasion'
import { isPursued } from './pursued'
import type { Scene } from './scene'
import type { Telling } from './telling'

const conflictWords =
  /^(?:(?:[\p{L}.]+-)?(?:mediated|brokered)|mediating|mediates?|mediation|mediator|mediators|indirect|ceasefire|cease-fire|truce|armistice|disengagement)$/u
const talksTriggers: ReadonlySet<string> = new Set(['talks', 'sequel', 'meeting', 'talk'])

/** "talks mediated by Saudi Arabia", "talks on a truce": to end a conflict. */
const endsConflict = ({ tokens }: Scene, { trigger, from, to }: Telling): boolean =>
  talksTriggers.has(trigger.id) &&
  tokens.slice(from, to).some(({ norm }) => norm === 'talks' || norm === 'round') &&
  tokens.slice(Math.max(0, from - 3), to + 8).some(({ norm }) => conflictWords.test(norm))

const negotiators = /^(?:negotiators|negotiating|mediators)$/

/** "Negotiators of both sides met": they come to negotiate. */
const areNegotiators = ({ tokens }: Scene, { parts }: Telling): boolean =>
  parts.some(({ actor }) =>
    tokens.slice(Math.max(0, actor.from - 3), actor.to + 1).some(({ norm }) => negotiators.test(norm)),
  )

const purposes = /^(?:negotiate|hammer|thrash|finalise|finalize|hash|iron)$/
const purposeReach = 14

/** "Envoys of A and B met in Geneva to hammer out a treaty": people who are not named, come to settle a text. */
const comeToSettle = ({ tokens }: Scene, { trigger, to, until, parts }: Telling): boolean =>
  trigger.frame === 'MEET' &&
  parts.every(({ actor }) => actor.officials.length === 0) &&
  tokens
    .slice(to, Math.min(until, to + purposeReach))
    .some(({ norm }, at, words) => purposes.test(norm) && words[at - 1]?.norm === 'to')

const looseWords =
  /^(?:close|intensive|continued|continuing|further|frequent|broad|wide|extensive|ongoing|these)$/

/** "their close consultations": the plain noun, of no format between states. */
const isPlainWord = ({ tokens }: Scene, { trigger, from, to, ordinal }: Telling): boolean =>
  trigger.id === 'consultation' &&
  to - from <= 2 &&
  ordinal === null &&
  tokens.slice(Math.max(0, from - 1), to).some(({ norm }) => looseWords.test(norm))

const receivesCallers =
  /\b(?:president|king|queen|sultan|emir|speaker|prime minister|premier|governor.general)\b/i

const isEnvoy = /\b(?:ambassador|high commissioner|charg[eé] d'affaires|nuncio)\b/i

/** "The ambassador called on the president": an envoy, or one who leads nothing at one who leads a state. */
function isCourtesy(analysis: Analysis, { trigger, parts }: Telling): boolean {
  if (trigger.id !== 'call-on' && trigger.id !== 'call-on-noun') return false
  const officeOf = (official: number | undefined): string =>
    (official === undefined ? null : analysis.officials[official]?.offices[0]?.value.title) ?? ''
  const [caller, ...called] = parts.map(({ actor }) => actor)
  if (caller?.kind !== 'PERSON' || caller.officials.length !== 1 || caller.pronoun) return false
  const own = officeOf(caller.officials[0])
  if (isEnvoy.test(own)) return true
  return (
    own !== '' && !isHead(own) && called.some(({ officials }) => receivesCallers.test(officeOf(officials[0])))
  )
}

const leaders = /^(?:presidents|leaders|premiers|heads|chancellors|monarchs|kings)$/
const plenary = 3

/** "The presidents of Kenya, Uganda and Tanzania met": three who lead, named or not. */
const areLeaders = ({ tokens }: Scene, { trigger, parts }: Telling): boolean =>
  (trigger.frame === 'MEET' || trigger.frame === 'DISCUSS' || trigger.frame === 'HOST') &&
  parts.some(
    ({ actor }) =>
      actor.kind === 'GROUP' &&
      actor.parties.length >= plenary &&
      actor.parties.every(({ kind }) => kind === 'COUNTRY') &&
      tokens
        .slice(actor.from, actor.to)
        .some(
          ({ norm }, at, words) =>
            leaders.test(norm) || (norm === 'ministers' && words[at - 1]?.norm === 'prime'),
        ),
  )

const phoneWords: ReadonlySet<string> = new Set(
  `phone telephone videoconference telephonically virtually teleconference videoconferencing zoom`.split(' '),
)
const sidesOf = (parts: Telling['parts']): number =>
  new Set(parts.flatMap(({ actor }) => actor.parties.map(partyKey))).size

const phoneReach = 14

/** "met virtually on Thursday", not "virtually all". */
const isAlone = (next: string): boolean =>
  /^(?:[.,;]|on|with|to|and|in|for|this|last|yesterday|today|)$/.test(next)

/** "talked with Pelosi by telephone for 40 minutes", "spoke via video link". */
function byTelephone({ tokens }: Scene, { from, until, trigger, parts }: Telling): boolean {
  const comma =
    trigger.frame === 'EVENT'
      ? -1
      : tokens.findIndex(({ norm }, at) => at > from && (norm === ',' || norm === ';'))
  const end = Math.min(until, from + phoneReach, tokens.length, comma < 0 ? tokens.length : comma)
  for (let at = Math.max(0, from - 4); at < end; at++) {
    const word = tokens[at]?.norm ?? ''
    const before = tokens[at - 1]?.norm ?? ''
    if (
      word === 'telephonically' ||
      (word === 'virtually' && sidesOf(parts) <= 2 && isAlone(tokens[at + 1]?.norm ?? ''))
    )
      return true
    if (word === 'video' && /^(?:by|via|over)$/.test(before)) return true
    if (phoneWords.has(word) && /^(?:by|the|over|via|on|through|)$/.test(before))
      return before !== 'the' || /^(?:on|over|by)$/.test(tokens[at - 2]?.norm ?? '')
  }
  return false
}

const inPersonReach = 12

/** "spoke for the first time in person", "spoke face to face": no call, whatever the text is about. */
const inPerson = ({ tokens }: Scene, { from }: Telling): boolean =>
  tokens
    .slice(from, from + inPersonReach)
    .some(
      ({ norm }, at, words) =>
        (norm === 'person' && words[at - 1]?.norm === 'in') ||
        (norm === 'face' && words[at + 1]?.norm === 'to'),
    )

/** The trigger's kind, a call where the words around it say that it was one, or that of the occasion before. */
export function kindOfTelling(
  analysis: Analysis,
  scene: Scene,
  telling: Telling,
  memory: Memory,
): MeetingKind | null {
  const kind = isPlainWord(scene, telling) || isPursued(scene.tokens, telling) ? null : telling.trigger.kind
  const words = scene.tokens.slice(telling.from, telling.to)
  const isSaid = /^(?:talk|speak-to)$/.test(telling.trigger.id) || words[0]?.norm === 'spoke'
  const spoken = isSaid && !words.some(({ norm }) => norm === 'talks' || norm === 'discussions')
  if (kind === null) {
    if (endsConflict(scene, telling) || areNegotiators(scene, telling) || comeToSettle(scene, telling))
      return 'NEGOTIATION'
    if (byTelephone(scene, telling) || (spoken && memory.topic === 'CALL' && !inPerson(scene, telling)))
      return 'CALL'
    if (areLeaders(scene, telling)) return 'SUMMIT'
    if (isCourtesy(analysis, telling)) return 'COURTESY_CALL'
  }
  return kind ?? (telling.another ? kindOfRow(scene, telling, memory) : null)
}

const inRows: ReadonlySet<string | null> = new Set(['CALL', 'OTHER'])

/** "A was in Oslo in May; on 9 October B followed": one more of those who travelled. */
const isFollowed = ({ tokens }: Scene, { from, to }: Telling): boolean =>
  tokens.slice(from, to).some(({ norm }) => norm === 'followed')

/** One more of a row: of calls, or of envoys who hand over their credentials. */
function kindOfRow(scene: Scene, telling: Telling, { occasions, topic }: Memory): MeetingKind | null {
  const last = occasions.at(-1)?.kind?.value ?? null
  if (last === 'VISIT' && (telling.trigger.id === 'turn' || isFollowed(scene, telling))) return last
  return inRows.has(last) ? last : last === null ? topic : null
}
