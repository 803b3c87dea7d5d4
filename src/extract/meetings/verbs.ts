import type { Actor } from './actor'
import { objectsOf, subjectsOf } from './apart'
import { gerundSubject } from './farSubject'
import { perObject, whole } from './reads'
import type { Scene } from './scene'
import { furtherObjects, objectAt, subjectOf, whomBefore } from './syntax'
import { type Hit, type Part, part, type Read } from './telling'
import { atTimes } from './times'
import { isResolvedOn } from './topics'
import { isNominal } from './words'

/** What leads to one more who does what was done to the subject. */
export const bySomeone: ReadonlySet<string> = new Set(['by'])
const withSomeone: ReadonlySet<string> = new Set(['with', 'to', 'on'])
const passives: ReadonlySet<string> = new Set(['was', 'were', 'been', 'be', 'being', 'is', 'are'])
const adverbs: ReadonlySet<string> = new Set([
  'also',
  'then',
  'later',
  'first',
  'again',
  'each',
  'both',
  'earlier',
  'next',
])

function isPassive({ tokens }: Scene, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 3); place--) {
    const word = tokens[place]?.norm ?? ''
    if (passives.has(word)) return true
    if (!adverbs.has(word) && !word.endsWith('ly')) return false
  }
  return false
}

const canMeet = (actor: Actor): boolean => actor.kind !== 'BODY' && !actor.demonym
const needsOfficial: ReadonlySet<string> = new Set(['see', 'speak-to', 'ring', 'joined'])
const needsObject: ReadonlySet<string> = new Set(['see', 'call-on', 'speak-to', 'ring', 'joined'])

const afterRung =
  /^(?:[.,;]|on|to|last|yesterday|and|at|from|after|before|again|by|earlier|later|for|twice|over)$/

/** "called him on Friday": not "called him a liar". */
const isRung = ({ tokens }: Scene, { to }: Hit, object: Actor): boolean =>
  object.from - to <= 3 && (tokens[object.to] === undefined || afterRung.test(tokens[object.to]?.norm ?? ''))

const isAmong = ({ officials, members }: Actor, object: Actor): boolean =>
  members.length === 0 &&
  object.officials.length > 1 &&
  officials.every((one) => object.officials.includes(one))

const purposes =
  /^(?:congratulate|thank|brief|inform|update|assure|reassure|warn|invite|urge|tell|comfort|wish|welcome)$/

/** "telephoned to congratulate B": whom somebody rings stands behind what for. */
const behindPurpose = ({ tokens }: Scene, { to, trigger }: Hit): number =>
  trigger.kind === 'CALL' && tokens[to]?.norm === 'to' && purposes.test(tokens[to + 1]?.norm ?? '')
    ? to + 2
    : to

/** "A met B", "A held talks with B", "A and B met". */
export function readMeet(scene: Scene, hit: Hit): Read[] {
  const { id } = hit.trigger
  if (id === 'talk' && hit.to - hit.from === 1 && !leadsToWith(scene, hit)) return readDiscuss(scene, hit)
  const whom = whomBefore(scene, hit.from)
  const subject = subjectOf(scene, hit.from) ?? gerundSubject(scene, hit)
  const object = whom ?? objectAt(scene, behindPurpose(scene, hit), subject)
  // "The President spoke separately with Prime Minister A and President B": he is none of those.
  if (object && object !== subject && subject?.kind === 'PERSON' && isAmong(subject, object)) return []
  if (object && canMeet(object) && object !== subject) {
    if (needsOfficial.has(id) && !isPersonal(object)) return []
    if (id === 'call-on' && scene.tokens[object.to]?.norm === 'to') return []
    if (id === 'joined' && scene.tokens[object.to]?.norm !== 'for' && scene.tokens[object.to]?.norm !== 'at')
      return []
    if (id === 'ring' && !isRung(scene, hit, object)) return []
    const groups = whom ? [[object]] : objectsOf(scene, object, hit, false, withSomeone)
    const subjects = subject ? subjectsOf(scene, subject, hit.from) : [null]
    const reads = subjects.flatMap((each) =>
      perObject(scene, hit, object, groups, (other) => [part(other, 'PARTICIPANT')]).map((read) => ({
        ...read,
        parts: [...(each ? [part(each, 'PARTICIPANT')] : []), ...read.parts],
      })),
    )
    return repeated(scene, hit, reads)
  }
  if (needsObject.has(id) || !subject) return []
  const several =
    subject.kind === 'PLURAL' ||
    subject.officials.length > 1 ||
    subject.parties.length > 1 ||
    isOfBody(subject)
  return several ? timesOf(scene, hit, [part(subject, 'PARTICIPANT')]) : []
}

const talks =
  /^(?:talk|negotiat|haggl|bargain|spoke|speak|gather|conven|discuss|conferr|dined|exchang|sat|assembl)/

/** "A and B discussed the war": those of two sides who talk about something do so together. */
export function readDiscuss(scene: Scene, hit: Hit): Read[] {
  const subject = subjectOf(scene, hit.from)
  const isTalk = talks.test(scene.tokens[hit.from]?.norm ?? '')
  const plural = subject?.kind === 'PLURAL' && !subject.states && subject.count !== 1 && isTalk
  if (!isTalk && isResolvedOn(scene, hit)) return []
  // "the pact that A and B negotiated" tells of no session
  if (
    hit.trigger.id === 'negotiated' &&
    !/^(?:in|on|for|until|through|about|over|all)$/.test(scene.tokens[hit.to]?.norm ?? '')
  )
    return []
  const together =
    subject &&
    (plural ||
      (subject.officials.length > 1 && subject.parties.length > 1) ||
      (isTalk && (isOfBody(subject) || areSides(subject))))
  if (!subject || !together) return []
  const parts = [part(subject, 'PARTICIPANT')]
  return isTalk ? timesOf(scene, hit, parts) : [whole(scene, hit, parts)]
}

/** "Delegations from A and B negotiated": states whose people the text does not name. */
const areSides = ({ officials, parties }: Actor): boolean => officials.length === 0 && parties.length > 1

/** "Leaders of the Shanghai Cooperation Organisation": the members of a body, who gather as it. */
const isOfBody = ({ kind, count, parties }: Actor): boolean =>
  kind === 'GROUP' && count !== 1 && parties.some((party) => party.kind === 'ORGANIZATION')

/** "met in Jakarta in April and again in Rome in October": once, and again. */
function timesOf(scene: Scene, hit: Hit, parts: readonly Part[]): Read[] {
  return repeated(scene, hit, [whole(scene, hit, parts)])
}

/** The last of several readings, once more where the sentence goes on with "and again". */
function repeated(scene: Scene, hit: Hit, reads: readonly Read[]): Read[] {
  const again = scene.tokens.findIndex(
    ({ norm }, at) => at > hit.to && norm === 'again' && scene.tokens[at - 1]?.norm === 'and',
  )
  const last = reads.at(-1)
  if (last && reads.length === 1 && again < 0) return atTimes(scene, hit, last)
  if (again < 0 || !last || last.objectFrom > again) return [...reads]
  return [...reads.slice(0, -1), { ...last, until: again }, { ...last, objectFrom: again }]
}

/** "A received B", "B was received by A". */
export function readHost(scene: Scene, hit: Hit): Read[] {
  const subject = subjectOf(scene, hit.from) ?? gerundSubject(scene, hit)
  if (hit.to - hit.from === 1 && isPassive(scene, hit.from)) return readGuest(scene, hit, subject)
  const guest = pronounInside(scene, hit) ?? objectAt(scene, hit.to, subject) ?? listedBehind(scene, hit)
  if (!guest || !canMeet(guest) || guest === subject || !isPersonal(guest)) return []
  if (isHailed(scene, hit, guest)) return []
  const isListed = scene.tokens[guest.from - 1]?.norm === ':'
  const isFar = guest.from - hit.to > 7 && !scene.tokens.slice(hit.to, guest.from).every(isOfDelegation)
  if (hit.to - hit.from === 1 && isFar && !isListed) return []
  const groups = objectsOf(scene, guest, hit, hit.trigger.id === 'receive', withSomeone)
  const hosts = subject ? subjectsOf(scene, subject, hit.from) : [null]
  return hosts.flatMap((host) =>
    perObject(scene, hit, guest, groups, (each) => [part(each, 'GUEST')]).map((read) => ({
      ...read,
      parts: [...(host ? [part(host, 'HOST')] : []), ...read.parts],
    })),
  )
}

/** "received a delegation led by the Minister of Foreign Affairs of B": words of offices and of who leads. */
const isOfDelegation = (token: Scene['tokens'][number]): boolean =>
  isNominal(token) || /^(?:led|headed|by|high-level|visiting)$/.test(token.norm)

/** "received three ambassadors at the castle: A, B and C": those counted are the ones listed behind the colon. */
function listedBehind({ tokens, actors }: Scene, hit: Hit): Actor | null {
  const colon = tokens.findIndex(({ norm }, at) => at >= hit.to && norm === ':')
  if (colon < 0 || colon - hit.to > 20) return null
  return actors.find(({ from, officials }) => from === colon + 1 && officials.length > 0) ?? null
}

/** "gave her lunch": the guest stands inside the trigger's own words. */
const pronounInside = ({ actors }: Scene, hit: Hit): Actor | null => {
  const inside = actors.find(
    ({ from, to, pronoun, kind }) => from > hit.from && to <= hit.to && (pronoun || kind === 'PLURAL'),
  )
  return inside ?? null
}

/** The passive: whoever is received, by one host or by several at different times. */
function readGuest(scene: Scene, hit: Hit, guest: Actor | null): Read[] {
  const by = scene.tokens.findIndex(({ norm }, at) => at >= hit.to && at <= hit.to + 8 && norm === 'by')
  const host = by < 0 ? null : objectAt(scene, by + 1, guest)
  if (!host || !guest) return []
  const groups = [[host], ...furtherObjects(scene, host, bySomeone).map((each) => [each])]
  return perObject(scene, hit, host, groups, (each) => [part(each, 'HOST')]).map((read) => ({
    ...read,
    parts: [part(guest, 'GUEST'), ...read.parts],
  }))
}

const isDeed =
  /^(?:election|appointment|nomination|release|decision|announcement|remarks|statement|proposal|victory|return|resignation|re-election|reelection)$/

/** "welcomed the ceasefire between A and B": what others do is hailed, and nobody received. */
const isHailed = ({ tokens }: Scene, { from, to }: Hit, guest: Actor): boolean =>
  /^welcom/.test(tokens[from]?.norm ?? '') &&
  (tokens.slice(to, guest.from).some(({ norm }) => /^(?:between|by|against)$/.test(norm)) ||
    tokens.slice(to, guest.from).some(({ norm }) => isDeed.test(norm)))

const isPersonal = ({ kind, officials }: Actor): boolean =>
  officials.length > 0 || kind === 'GROUP' || kind === 'PLURAL'

/** "began on Sunday with Lecornu": dates may stand before the "with". */
export function leadsToWith({ tokens, dates }: Scene, hit: Hit): boolean {
  if (tokens[hit.to - 1]?.norm === 'with') return true
  const at = tokens.findIndex(({ norm }, place) => place >= hit.to && norm === 'with')
  const isSitting = tokens[hit.to - 1]?.norm === 'down' && at >= 0 && at - hit.to <= 3
  if (isSitting) return true
  const date = dates.find(({ from }) => from >= hit.to && from <= hit.to + 1)
  return at === hit.to || (date !== undefined && at === date.to)
}
