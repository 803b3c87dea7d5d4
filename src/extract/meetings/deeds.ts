import { afarVerbs, pastForms, severalVerbs } from '../data/afarWords'
import type { MeetingTrigger } from '../data/meetingTriggers'
import { isPastVerb } from '../dates/words'
import type { Actor } from './actor'
import { areOfTwoSides, isPeople } from './company'
import { determiners } from './cues'
import type { Scene } from './scene'
import { objectAt, subjectOf } from './syntax'
import { part, type Telling, toTelling } from './telling'
import { isAuxiliary, isNominal } from './words'

const deedTrigger: MeetingTrigger = {
  id: 'deed',
  frame: 'MEET',
  kind: null,
  phrases: '',
  example:
    'Vietnamese Deputy Prime Minister Tran Hong Ha squeezed in the Lao leader, Sonexay Siphandone, on Friday.',
}

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''

const modals = /^(?:will|shall|'ll)$/
const leadsAhead = /^(?:is|are|was|were|due|expected|set|scheduled|going|planned|planning)$/
const isAdverb = (norm: string): boolean =>
  norm.endsWith('ly') || /^(?:also|then|later|first|again|even|once|twice|soon|still|just)$/.test(norm)
const shortest = 4

/** "had him up to the 38th floor", "has her to lunch", "expects her at the palace": whoever has somebody somewhere. */
function isHaving(scene: Scene, at: number): boolean {
  if (!/^(?:had|has|have|expects|awaits)$/.test(word(scene, at))) return false
  const object = scene.actors.find(({ from }) => from > at)
  return (
    object !== undefined &&
    object.from - at <= 2 &&
    /^(?:to|up|in|over|round|down|at|on|for)$/.test(word(scene, object.to))
  )
}

/** "the deposed leader", "Qatar's exiled minister": what stands behind is no verb but belongs to a noun. */
const isInNoun = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]?.kind === 'POSSESSIVE' ||
  (determiners.has(tokens[at]?.norm ?? '') && !/^(?:both|this|that)$/.test(tokens[at]?.norm ?? ''))

/** Whether a token is the finite verb of a deed, or the infinitive of one that lies ahead; not one done from afar. */
function isDeed(scene: Scene, at: number, subject: Actor): boolean {
  const token = scene.tokens[at]
  if (token?.kind !== 'WORD' || token.cap) return false
  if (isAuxiliary(token.norm) || /^(?:expects|awaits)$/.test(token.norm)) return isHaving(scene, at)
  if (afarVerbs.has(token.norm)) return false
  if (word(scene, at + 1) === 'by') return false
  let before = at - 1
  while (before >= subject.to && isAdverb(word(scene, before))) before--
  const lead = word(scene, before)
  if (/^(?:was|were|been|be|being|is|are|of|by|more|most|newly)$/.test(lead) || isInNoun(scene, before))
    return false
  if (isPastVerb(token.norm) || pastForms.has(token.norm) || modals.test(lead)) return true
  if (lead === 'to' && leadsAhead.test(word(scene, before - 1))) return true
  const isOne = subject.kind !== 'PLURAL' && subject.members.length === 0
  return (
    isOne &&
    before < subject.to &&
    token.norm.endsWith('s') &&
    token.norm.length >= shortest &&
    !isNominal(token)
  )
}

const subjectReach = 12

/** Whether a token may stand between a subject and its verb: an auxiliary, an adverb, a word of a date, "who". */
const isLight = ({ tokens, dates }: Scene, at: number): boolean => {
  const { norm } = tokens[at] ?? { norm: '' }
  return (
    isAdverb(norm) ||
    isAuxiliary(norm) ||
    leadsAhead.test(norm) ||
    /^(?:to|not|who|on)$/.test(norm) ||
    dates.some(({ from, to }) => from <= at && at < to)
  )
}

/** Where the words about a subject end: "A, the mayor at the time, | had", "A of the Ministry | stood", "A, the Italian premier, | expects". */
function asideEnd(scene: Scene, to: number, at: number): number {
  const { tokens } = scene
  if (word(scene, to) === ',') {
    const closes = tokens.findLastIndex(({ norm }, place) => place < at && norm === ',')
    return closes + 1
  }
  let end = to
  while (end < at && isNominal(tokens[end])) end++
  if (end > to && word(scene, end) === ',') return end + 1
  return word(scene, to) === 'of' ? end : to
}

/** Whether something else parts a subject from its verb. */
function isParted(scene: Scene, { to }: Actor, at: number): boolean {
  if (at - to > subjectReach) return true
  const start = asideEnd(scene, to, at)
  return scene.tokens.slice(start, at).some((_token, nth) => !isLight(scene, start + nth))
}

const particles = /^(?:in|up|out|over|down|back|off|away|round|around|through|aside)$/
const nominatives = /^(?:he|she|they|them)$/
const behindHer =
  /^(?:[.,;:]|to|up|in|out|at|on|for|from|with|through|round|around|over|down|off|into|by|before|after|when|while|where|and|then|there|a|an|the|half|two|three|last|next|yesterday|today|tomorrow|alone|aside|again|twice)$/

/** Whether what stands as an object is none: "put off her visit", "praised B's patience", "chose B as his envoy". */
function isNoObject(scene: Scene, { from, to }: Actor): boolean {
  const isSingle = to - from === 1
  if (isSingle && nominatives.test(word(scene, from))) return true
  if (isSingle && word(scene, from) === 'her' && to < scene.tokens.length && !behindHer.test(word(scene, to)))
    return true
  return /^(?:as|of|that)$/.test(word(scene, to)) || scene.tokens[to]?.kind === 'POSSESSIVE'
}

/** "A squeezed in B", "B, who had him up to the 38th floor": what somebody does to somebody of another side. */
function readPair(scene: Scene, at: number): readonly Actor[] {
  const subject = subjectOf(scene, at)
  if (!isPeople(subject) || subject.officials.length > 2 || subject.to > at || isParted(scene, subject, at))
    return []
  if (!isDeed(scene, at, subject)) return []
  const from = particles.test(word(scene, at + 1)) ? at + 2 : at + 1
  const object = objectAt(scene, from, subject)
  if (!isPeople(object) || object === subject || isNoObject(scene, object)) return []
  if (!scene.tokens.slice(from, object.from).every((token) => isNominal(token))) return []
  return areOfTwoSides(subject, object) ? [subject, object] : []
}

const verbReach = 4

/** "A and his Kazakh opposite number, B, will preside over the session": what two do as one. */
function readTogether(scene: Scene, at: number): readonly Actor[] {
  const list = scene.actors.find(
    ({ to, members }) => members.length === 2 && to <= at && at - to <= verbReach,
  )
  const [one, other] = list?.members ?? []
  const isSomewhere = scene.places.length > 0 || scene.dates.some(({ dateline }) => !dateline)
  if (!isSomewhere) return []
  if (!list || !one || !other || severalVerbs.has(word(scene, at)) || !isDeed(scene, at, list)) return []
  if ([one, other].some((each) => !isPeople(each) || each.officials.length > 1)) return []
  const comma = scene.tokens.slice(list.to, at).some(({ norm }) => norm === ',')
  const hasAside = scene.tokens.slice(other.from - 2, other.to).some(({ norm }) => norm === ',')
  return (!comma || hasAside) && !isParted(scene, list, at) && areOfTwoSides(one, other) ? [list] : []
}

/** Two officials of different sides who are arguments of one verb: they have met, unless it is a deed done from afar. */
export function deedsOf(scene: Scene, index: number, tellings: readonly Telling[]): Telling[] {
  const found: Telling[] = []
  if (scene.actors.length === 0) return found
  const isTold = ({ officials, from }: Actor): boolean =>
    [...tellings, ...found].some(
      ({ trigger, parts }) =>
        trigger.kind !== 'VISIT' &&
        parts.some(
          ({ actor }) => actor.from === from || actor.officials.some((each) => officials.includes(each)),
        ),
    )
  for (let at = 1; at < scene.tokens.length; at++) {
    const pair = readPair(scene, at)
    const actors = pair.length > 0 ? pair : readTogether(scene, at)
    const last = actors.at(-1)
    if (!last || isTold(last)) continue
    const parts = actors.map((actor) => part(actor, 'PARTICIPANT'))
    const hit = { trigger: deedTrigger, from: at, to: at + 1 }
    found.push(toTelling(hit, index, { parts, objectFrom: at, until: scene.tokens.length }))
  }
  return found
}
