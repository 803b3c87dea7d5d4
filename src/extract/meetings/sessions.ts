import type { Party } from '../../domain/model'
import type { Analysis } from '../analysis'
import type { MeetingTrigger } from '../data/meetingTriggers'
import { firstPlace } from '../firstPlace'
import { type Actor, newActor } from './actor'
import { prepositions } from './cues'
import type { Memory } from './memory'
import { sameParty } from './parties'
import { whole } from './reads'
import type { Scene } from './scene'
import { part, type Telling, toTelling } from './telling'
import { isAuxiliary, isNominal } from './words'

const session: MeetingTrigger = {
  id: 'session',
  frame: 'DISCUSS',
  kind: 'MULTILATERAL',
  phrases: '',
  example: 'The foreign ministers of Mercosur will confer by video on Friday.',
}
const summit: MeetingTrigger = {
  ...session,
  kind: 'SUMMIT',
  example: 'SADC leaders gather in Lusaka in May.',
}
const hosted: MeetingTrigger = {
  ...summit,
  frame: 'EVENT',
  example: 'Paraguay will play host to the leaders in Asunción in June.',
}

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''

const gathers =
  /^(?:meet|meets|met|gather|gathers|gathered|convene|convenes|convened|confer|confers|conferred|assemble|assembles|assembled)$/
const holds = /^(?:held|hold|holds|holding)$/
const sessionNouns = /^(?:meeting|meetings|talks|session|consultations|discussions|conference|summit)$/
const nounReach = 5
const leaders = /^(?:leaders|presidents|premiers|monarchs|heads)$/
const members =
  /^(?:leaders|presidents|premiers|monarchs|heads|ministers|chiefs|governors|envoys|ambassadors|negotiators|officials|experts|speakers|secretaries)$/
const blocs = /^(?:bloc|grouping|alliance|organisation|organization|forum)$/

/** So many bodies before a place are looked at, however long the text. */
const mostBodies = 60
const ofTheWorld = /^(?:UN\b|United Nations|International|World)/

/** The body that "the bloc" means at a place: the one of some states that the text has named last, soon enough. */
export function blocAt({ bodies }: Analysis, at: number): Party | null {
  const end = firstPlace(bodies.length, (nth) => (bodies[nth]?.end ?? 0) <= at)
  const name = bodies
    .slice(Math.max(0, end - mostBodies), end)
    .findLast((body) => !ofTheWorld.test(body.name))?.name
  return name === undefined ? null : { kind: 'ORGANIZATION', name }
}

/** Members of a body who are not named. */
const asGroup = (body: Party, from: number, to: number): Actor =>
  newActor('GROUP', { from, to }, { parties: [body] })

const isOfBody = ({ kind, count, parties, officials, members: listed }: Actor): boolean =>
  kind === 'GROUP' &&
  count !== 1 &&
  officials.length === 0 &&
  listed.length === 0 &&
  parties.length === 1 &&
  parties.every((party) => party.kind === 'ORGANIZATION')

const reach = 8

/** "the bloc's chiefs of staff", "the foreign ministers of the bloc": members of the body told of before. */
function membersOfBloc(analysis: Analysis, scene: Scene, end: number): Actor | null {
  for (let at = end - 1; at >= Math.max(1, end - reach); at--) {
    const token = scene.tokens[at]
    if (!token || !(isNominal(token) || blocs.test(token.norm) || members.test(token.norm))) {
      if (token?.kind !== 'POSSESSIVE' && token?.norm !== "'") return null
    }
    if (!token || !blocs.test(token.norm) || word(scene, at - 1) !== 'the') continue
    const from = word(scene, at - 2) === 'of' ? startOfHolders(scene, at - 2) : at - 1
    const body = blocAt(analysis, token.start)
    const named = scene.tokens.slice(from, end).some(({ norm }) => members.test(norm))
    return body && named ? asGroup(body, from, end) : null
  }
  return null
}

function startOfHolders({ tokens }: Scene, at: number): number {
  let from = at
  while (
    from > Math.max(0, at - reach) &&
    (isNominal(tokens[from - 1]) || members.test(tokens[from - 1]?.norm ?? ''))
  )
    from--
  return from
}

const between =
  /^(?:will|would|shall|to|due|set|expected|scheduled|also|again|then|later|not|both|who|which|,)$/

/** Whose verb stands at a place: the members of a body that end before it, or those whom "they" means. */
function membersBefore(analysis: Analysis, scene: Scene, verb: number): Actor | null {
  let end = verb
  while (end > 0 && (between.test(word(scene, end - 1)) || isAuxiliary(word(scene, end - 1)))) end--
  const isThey =
    word(scene, end - 1) === 'they' && /^(?:when|as|where|before|once)$/.test(word(scene, end - 2))
  const last = isThey ? end - 2 : end
  const group = scene.actors.findLast((actor) => actor.to === last && isOfBody(actor))
  return group ?? membersOfBloc(analysis, scene, last)
}

/** Whether another telling of the same verb has somebody from outside the body. */
const hasOthers = (tellings: readonly Telling[], at: number, { parties }: Actor): boolean =>
  tellings.some(
    ({ from, to, parts }) =>
      from <= at &&
      at < to &&
      parts.some(({ actor }) => actor.parties.some((one) => !parties.some((own) => sameParty(own, one)))),
  )

/** Whether a verb tells of a gathering: "met", "held an emergency meeting". */
function isGathering(scene: Scene, at: number): boolean {
  if (gathers.test(word(scene, at))) return word(scene, at + 1) !== 'with'
  if (!holds.test(word(scene, at))) return false
  for (let next = at + 1; next <= at + nounReach; next++) {
    if (sessionNouns.test(word(scene, next))) return word(scene, next + 1) !== 'with'
    if (scene.tokens[next]?.kind === 'PUNCTUATION' || prepositions.has(word(scene, next))) return false
  }
  return false
}

/** "The defence ministers of NATO meet in Brussels on 11 July": what the members of one body do together. */
export function sessionsOf(
  analysis: Analysis,
  scene: Scene,
  index: number,
  tellings: readonly Telling[],
  memory: Memory,
): Telling[] {
  const found: Telling[] = []
  scene.tokens.forEach((_, from) => {
    if (!isGathering(scene, from)) return
    const who = membersBefore(analysis, scene, from)
    if (!who || hasOthers(tellings, from, who)) return
    const isLed = scene.tokens.slice(who.from, who.to).some((token) => leaders.test(token.norm))
    const hit = { trigger: isLed ? summit : session, from, to: from + 1 }
    found.push(toTelling(hit, index, whole(scene, hit, [part(who, 'PARTICIPANT')])))
  })
  return found.length > 0 ? found : hostedNext(scene, index, tellings, memory)
}

const hosts = /^(?:host|hosts|hosting)$/

/** "Paraguay will play host to the leaders in June", "the next host will be Palau": the body's next summit. */
function hostedNext(
  scene: Scene,
  index: number,
  tellings: readonly Telling[],
  { body, occasions }: Memory,
): Telling[] {
  const last = occasions.findLast(({ ofBody, kind }) => ofBody !== null && kind?.value === 'SUMMIT')
  if (!last || last.ofBody !== body || body === null || tellings.length > 0) return []
  const at = scene.tokens.findIndex(({ norm }) => hosts.test(norm))
  if (at < 0 || scene.dates.length === 0 || scene.actors.some(({ officials }) => officials.length > 0))
    return []
  const state = scene.actors.find(
    ({ kind, demonym, members: all }) => kind === 'STATE' && !demonym && all.length === 0,
  )
  const isVerb = state !== undefined && state.to <= at && isNextOne(scene, at)
  const isNoun = state !== undefined && state.from > at && state.from - at <= 4 && word(scene, at - 1) !== 'a'
  if (!state || !(isVerb || isNoun)) return []
  const hit = { trigger: hosted, from: at, to: at + 1 }
  const named: Party[] = [{ kind: 'ORGANIZATION', name: body }, ...state.parties]
  return [toTelling(hit, index, { ...whole(scene, hit, []), named })]
}

const guests = /^(?:leaders|peers|colleagues|next|summit|it|them|,|in|\.)$/

const isNextOne = (scene: Scene, at: number): boolean =>
  [at + 1, at + 2, at + 3].some((place) => guests.test(word(scene, place)))
