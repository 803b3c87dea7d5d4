import type { Party } from '../../domain/model'
import type { MeetingTrigger } from '../data/meetingTriggers'
import { capitalOf } from '../places/capitals'
import type { Actor } from './actor'
import { clauseStart } from './clauses'
import { partyKey } from './occasion'
import type { Scene } from './scene'
import { objectAt } from './syntax'
import { part, type Telling, toTelling } from './telling'

const summonsTrigger: MeetingTrigger = {
  id: 'summoned',
  frame: 'HOST',
  kind: null,
  phrases: '',
  example: 'The foreign ministry in Stockholm summoned the Chinese ambassador.',
}

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''
const calling = /^(?:summoned|summons|summon|summoning)$/
const envoys = /^(?:ambassadors?|envoys?|commissioners?|charg[eé]|d'affaires|affaires|nuncio|diplomats?)$/
const objectReach = 10

const isEnvoy = ({ tokens }: Scene, { from, to }: Actor): boolean =>
  tokens.slice(Math.max(0, from - 3), to + 3).some(({ norm }) => envoys.test(norm))

/** The state before a place that calls the envoy in, or that of the capital named there. */
function hostOf(scene: Scene, from: number, to: number, guest: Actor): Actor | Party | null {
  const own = new Set(guest.parties.map(partyKey))
  const isOther = (party: Party): boolean => !own.has(partyKey(party))
  const before = scene.actors.findLast(
    (actor) =>
      actor.from >= from && actor.to <= to && actor.parties.length === 1 && actor.parties.every(isOther),
  )
  if (before) return before
  const home = scene.places.find(({ city, country }) => country && city === capitalOf(country))
  const party: Party | null = home?.country ? { kind: 'COUNTRY', code: home.country } : null
  return party && isOther(party) ? party : null
}

/** "Sweden summoned the Chinese ambassador", "Ambassador A was summoned to the ministry in Stockholm": one occasion. */
export function summonsOf(scene: Scene, index: number, tellings: readonly Telling[]): Telling[] {
  const at = scene.tokens.findIndex(({ norm }) => calling.test(norm))
  if (at < 0 || tellings.some(({ from, to }) => from <= at && at < to)) return []
  const start = clauseStart(scene.tokens, at)
  const isPassive = /^(?:was|were|been|be)$/.test(word(scene, at - 1))
  const guest = isPassive
    ? scene.actors.findLast((actor) => actor.to <= at && actor.from >= start && isEnvoy(scene, actor))
    : objectAt(scene, at + 1)
  if (guest?.parties.length !== 1 || guest.from - at > objectReach || !isEnvoy(scene, guest)) return []
  const host = isPassive ? hostOf(scene, guest.to, at, guest) : hostOf(scene, start, at, guest)
  if (!host || tellings.some(({ parts }) => parts.some(({ actor }) => actor === guest))) return []
  const isActor = 'from' in host
  return [
    toTelling({ trigger: summonsTrigger, from: at, to: at + 1 }, index, {
      parts: [part(guest, 'GUEST'), ...(isActor ? [part(host, 'HOST')] : [])],
      named: isActor ? [] : [host],
      objectFrom: at + 1,
      until: scene.tokens.length,
    }),
  ]
}
