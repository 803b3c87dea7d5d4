import type { MeetingTrigger } from '../data/meetingTriggers'
import { type Actor, membersOf } from './actor'
import { isPeople } from './company'
import { partyKey } from './occasion'
import type { Scene } from './scene'
import { objectAt, subjectOf } from './syntax'
import { part, type Telling, toTelling } from './telling'

const credentialsTrigger: MeetingTrigger = {
  id: 'credentials',
  frame: 'MEET',
  kind: 'OTHER',
  phrases: '',
  example:
    'Ambassador Emmanuel Kipkemboi handed over copies of his credentials on Tuesday to President Xi Jinping.',
}

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''
const giving =
  /^(?:handed|hands|hand|presented|presents|present|submitted|submits|submit|delivered|delivers|deliver)$/
const taking = /^(?:accepted|accepts|accept|received|receives|receive)$/
const papers = /^(?:credentials|credence|letters|originals|copies)$/
const plainly = /^(?:credentials|credence)$/
const posts = /\b(?:ambassador|commissioner|envoy|nuncio|head of mission|charg[eé] d['’]affaires)\b/
const paperReach = 6
const receiverReach = 14

/** Whether somebody of a state other than the first's: one whose state no words give may be. */
const mayBeOther = (one: Actor, other: Actor): boolean =>
  one.parties.length > 0 &&
  !other.parties.some((party) => one.parties.some((own) => partyKey(own) === partyKey(party)))

/** "handed over copies of their credentials at the ministry to B": givers and whoever takes them. */
function readGiving(scene: Scene, at: number): readonly (readonly [Actor, Actor])[] {
  const paper = scene.tokens.findIndex(
    ({ norm }, place) => place > at && place <= at + paperReach && papers.test(norm),
  )
  if (paper < 0) return []
  const to = scene.tokens.findIndex(
    ({ norm }, place) => place > paper && place <= paper + receiverReach && norm === 'to',
  )
  const giver = subjectOf(scene, at)
  const taker = to < 0 ? null : objectAt(scene, to + 1, giver)
  if (!isPeople(giver) || !isPeople(taker) || giver.kind === 'PLURAL') return []
  const isPlain = scene.tokens.slice(at, to).some(({ norm }) => plainly.test(norm))
  const isEnvoy = posts.test(
    scene.tokens
      .slice(giver.from, giver.to)
      .map(({ norm }) => norm)
      .join(' '),
  )
  if (!isPlain && !isEnvoy) return []
  return membersOf(giver).flatMap((each) => (mayBeOther(each, taker) ? [[each, taker] as const] : []))
}

/** "accepted B's working copies": whoever takes the papers that the other owns. */
function readTaking(scene: Scene, at: number): readonly (readonly [Actor, Actor])[] {
  const giver = scene.actors.find(({ from }) => from > at)
  if (!giver || giver.from - at > 2 || scene.tokens[giver.to]?.kind !== 'POSSESSIVE') return []
  if (!scene.tokens.slice(giver.to, giver.to + paperReach - 1).some(({ norm }) => papers.test(norm)))
    return []
  const taker = subjectOf(scene, at)
  return isPeople(giver) && isPeople(taker) && mayBeOther(giver, taker) ? [[giver, taker]] : []
}

/** Envoys who hand over their papers, or copies of them, to whom the words name: one occasion each. */
export function credentialsOf(scene: Scene, index: number, tellings: readonly Telling[]): Telling[] {
  if (scene.actors.length < 2 || !scene.tokens.some(({ norm }) => papers.test(norm))) return []
  const at = scene.tokens.findIndex(({ norm }) => giving.test(norm) || taking.test(norm))
  if (at < 0) return []
  const pairs = giving.test(word(scene, at)) ? readGiving(scene, at) : readTaking(scene, at)
  const isTold = (actor: Actor): boolean =>
    tellings.some(({ parts }) =>
      parts.some((each) => membersOf(each.actor).some(({ from }) => from === actor.from)),
    )
  return pairs
    .filter(([giver]) => !isTold(giver))
    .map(([giver, taker]) =>
      toTelling({ trigger: credentialsTrigger, from: at, to: at + 1 }, index, {
        parts: [part(giver, 'GUEST'), part(taker, 'HOST')],
        objectFrom: at,
        until: scene.tokens.length,
      }),
    )
}
