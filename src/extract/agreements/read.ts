import { type AccordCue, type AccordNoun, accordCues, accordNouns } from '../data/agreementRules'
import { clauseBreaks } from '../meetings/cues'
import type { Scene } from '../meetings/scene'
import { isAuxiliary, isPastVerb } from '../meetings/words'
import { longestAt, phraseTable } from '../phrases'
import { venueNouns } from '../places/venues'
import {
  beforeAcronym,
  type Stretch,
  subjectBefore,
  subjectBehind,
  subjectsBehind,
  subjectsEnumerated,
} from './subject'

const nouns = phraseTable<{ noun: AccordNoun; plural: boolean }>(
  accordNouns.flatMap((noun) => [
    ...noun.singular.split('|').map((phrase) => [phrase, { noun, plural: false }] as const),
    ...noun.plural.split('|').map((phrase) => [phrase, { noun, plural: true }] as const),
  ]),
)
const cues = phraseTable<AccordCue>(
  accordCues.flatMap((cue) => cue.phrases.split('|').map((phrase) => [phrase, cue] as const)),
)

/** An accord's noun where it stands, with its subject and what is done to it. */
export interface AccordHit {
  readonly noun: AccordNoun
  readonly plural: boolean
  /** The noun's first word. */
  readonly named: string
  readonly from: number
  readonly to: number
  readonly subject: Stretch | null
  /** Capitalised words with the noun: a proper name. */
  readonly title: Stretch | null
  readonly cue: PlacedCue | null
  readonly definite: boolean
  /** Whether it stands in the subject of another: what is done is done to that one. */
  readonly inner: boolean
}

const before = 22
const behind = 20

/** The nearest word for something done to an accord, in its own clause. */
function cueOf(scene: Scene, from: number, to: number): AccordHit['cue'] {
  let best: AccordHit['cue'] = null
  let least = Number.POSITIVE_INFINITY
  const start = Math.max(0, from - before)
  for (let at = start; at < Math.min(scene.tokens.length, to + behind); at++) {
    if (at >= from && at < to) continue
    const found = longestAt(cues, scene.tokens, at)
    if (!found) continue
    const [left, right] = at < from ? [at + found.length, from] : [to, at]
    const broken = scene.tokens.slice(left, right).some(({ norm }) => hardBreaks.has(norm))
    const far =
      right -
      left +
      (broken ? 20 : 0) +
      (found.value.status === 'IN_FORCE' && found.length === 2 && right - left > 4 ? 30 : 0)
    if (far < least && far < 30) {
      best = { rule: found.value, from: at, to: at + found.length }
      least = far
    }
    at += found.length - 1
  }
  return best
}

/** "urged respect for the accord": what is wished of one that is known is not the accord. */
const wishes = /^(?:call(?:ed|s|ing)|urg(?:ed|ing)|se?ek(?:ing)?|sought|considering|looking)$/

/** "In a joint statement the ministers called for talks": what it says is not done to it. */
function cueFor(
  scene: Scene,
  { from, to, noun, known }: { from: number; to: number; noun: AccordNoun; known: boolean },
): PlacedCue | null {
  if (scene.tokens[from]?.norm === 'exchanged') return null
  const cue = cueOf(scene, from, to)
  if (noun.id === 'letters' && cue?.rule.status === 'NEGOTIATING') return null
  const says = noun.id === 'joint-statement' && cue?.rule.status === 'NEGOTIATING' && cue.from >= to
  const wished = known && cue !== null && wishes.test(scene.tokens[cue.from]?.norm ?? '')
  return says || wished ? null : cue
}

const hardBreaks: ReadonlySet<string> = new Set(
  [...clauseBreaks].filter((mark) => !['"', '“', '”', 'as', 'that', 'if'].includes(mark)),
)

/** The run of capitals that ends in the noun, where it is more than the noun itself. */
function titleOf(scene: Scene, from: number, to: number): Stretch | null {
  const { tokens } = scene
  if (!tokens[from]?.cap) return null
  let start = beforeAcronym(tokens, from)
  while (start > 0) {
    const token = tokens[start - 1]
    const linking =
      token && /^(?:and|of|on|for|the|to)$/.test(token.norm) && tokens[start - 2]?.cap && start - 2 > 0
    if (!token || !(token.cap || linking) || token.kind !== 'WORD') break
    start--
  }
  if (start === 0 && tokens[0]?.norm === 'the') start = 1
  if (from - start >= 1) return { from: start, to }
  const behind = subjectBehind(scene, to)
  return behind && tokens[behind.from]?.cap ? { from, to: behind.to } : null
}

function subjectsOf(
  scene: Scene,
  at: number,
  to: number,
  { noun, plural }: { noun: AccordNoun; plural: boolean },
): (Stretch | null)[] {
  if (plural) {
    const listed = subjectsEnumerated(scene, to)
    if (listed.length > 1) return listed
    const own = subjectsBehind(scene, to)
    if (own.length > 1) return own
  }
  const behindNoun = subjectBehind(scene, to)
  if (behindNoun) return [behindNoun]
  const ahead = subjectBefore(scene, at)
  return [noun.tellsSubject ? { from: ahead?.from ?? at, to } : ahead]
}

/** Every accord that a sentence names. */
export function accordHits(scene: Scene): AccordHit[] {
  const hits: AccordHit[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    const found = longestAt(nouns, scene.tokens, at)
    const to = at + (found?.length ?? 0)
    // "the Jakarta Convention Center" is a house.
    if (!found || (scene.tokens[at]?.cap && venueNouns.has(scene.tokens[to]?.norm ?? ''))) continue
    if (
      scene.tokens[at - 1]?.norm === 'in' &&
      !scene.tokens[at]?.cap &&
      bareIdioms.has(scene.tokens[at]?.norm ?? '')
    )
      continue
    if (oneSided.has(scene.tokens[to + 1]?.norm ?? '') && scene.tokens[to]?.norm === 'of') continue
    const subjects = subjectsOf(scene, at, to, found.value)
    const title = titleOf(scene, at, to)
    // "the protocol on the ratification of the boundary agreement": what is done is done to the first.
    const inner = hits.some(({ subject }) => subject !== null && subject.from <= at && at < subject.to)
    const definite = isDefinite(scene, at)
    const cue = inner
      ? null
      : cueFor(scene, { from: at, to, noun: found.value.noun, known: definite || title !== null })
    const named = scene.tokens[at]?.norm ?? ''
    const rest = { named, from: at, to, title, cue, definite, inner }
    hits.push(...subjects.map((subject) => ({ ...found.value, ...rest, subject })))
    at = to - 1
  }
  return hits
}

/** "They were in agreement": of one mind. */
const bareIdioms: ReadonlySet<string> = new Set([
  'agreement',
  'accord',
  'protocol',
  'convention',
  'settlement',
])

/** "a declaration of war" is no accord. */
const oneSided: ReadonlySet<string> = new Set(
  'war independence emergency interest interests assets victory secession sovereignty love faith martial'.split(
    ' ',
  ),
)

const longestPhrase = 6

/** "the new security treaty", "this accord": nothing but its own adjectives stands between. */
function isDefinite({ tokens }: Scene, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - longestPhrase); place--) {
    const token = tokens[place]
    if (token?.kind !== 'WORD') return false
    if (/^(?:the|this|that|its|their|these|those)$/.test(token.norm)) return true
    if (/^(?:a|an|of|on|and|in|to|for)$/.test(token.norm) || isAuxiliary(token.norm)) return false
    if (!token.cap && isPastVerb(token.norm)) return false
  }
  return false
}

/** A word for something done to an accord, with its tokens. */
export interface PlacedCue {
  readonly rule: AccordCue
  readonly from: number
  readonly to: number
}

/** The words for something done to accords, from a token on. */
export function cuesIn(scene: Scene, start = 0): PlacedCue[] {
  const placed: PlacedCue[] = []
  for (let at = start; at < scene.tokens.length; at++) {
    const found = longestAt(cues, scene.tokens, at)
    if (!found) continue
    placed.push({ rule: found.value, from: at, to: at + found.length })
    at += found.length - 1
  }
  return placed
}
