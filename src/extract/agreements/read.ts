import { type AccordNoun, accordNouns } from '../data/agreementRules'
import { isPastVerb } from '../dates/words'
import type { Scene } from '../meetings/scene'
import { isAuxiliary } from '../meetings/words'
import { longestAt, phraseTable } from '../phrases'
import { venueNouns } from '../places/venues'
import { cueFor, type PlacedCue } from './cues'
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
  /** "the treaty, signed by A and B, and a protocol": whether those behind its cue belong to another. */
  readonly shares: boolean
}

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

/** "the Jakarta Convention Center", "a convention hall": a house. */
const isHouse = ({ tokens }: Scene, at: number, to: number): boolean =>
  (tokens[at]?.cap === true || tokens[at]?.norm === 'convention') && venueNouns.has(tokens[to]?.norm ?? '')

/** Every accord that a sentence names. */
export function accordHits(scene: Scene): AccordHit[] {
  const hits: AccordHit[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    const found = longestAt(nouns, scene.tokens, at)
    const to = at + (found?.length ?? 0)
    if (!found || isHouse(scene, at, to)) continue
    if (
      scene.tokens[at - 1]?.norm === 'in' &&
      !scene.tokens[at]?.cap &&
      bareIdioms.has(scene.tokens[at]?.norm ?? '')
    )
      continue
    if (isPartOfName(scene, found, to) || isVerbPlan(scene, at)) {
      at = to - 1
      continue
    }
    // "agreed on the text of a treaty"
    if (found.value.noun.id === 'text' && scene.tokens[to]?.norm === 'of') continue
    if (oneSided.has(scene.tokens[to + 1]?.norm ?? '') && scene.tokens[to]?.norm === 'of') continue
    const subjects = subjectsOf(scene, at, to, found.value)
    const title = titleOf(scene, at, to)
    const isNamed = title !== null && title.from < at
    if (found.value.noun.proper && !isNamed && scene.tokens[at - 1]?.norm !== 'the') continue
    // "the protocol on the ratification of the boundary agreement": what is done is done to the first.
    const inner = hits.some(({ subject }) => subject !== null && subject.from <= at && at < subject.to)
    const definite = isDefinite(scene, at)
    const [first, last] = [subjects[0], subjects.at(-1)]
    const own = first && last && first.from >= to ? { from: first.from, to: last.to } : null
    const cue = inner
      ? null
      : cueFor(scene, { from: at, to, noun: found.value.noun, known: definite || title !== null, own })
    const named = scene.tokens[at]?.norm ?? ''
    const shared = cue ?? (inner ? null : cueOfListBefore(scene, at, hits))
    const shares =
      cue !== null && hits.some((hit) => hit.cue?.from === cue.from && hit.to <= cue.from) && cue.from < at
    const { noun, plural } = found.value
    for (const subject of subjects)
      hits.push({ noun, plural, named, from: at, to, subject, title, cue: shared, definite, inner, shares })
    at = to - 1
  }
  return hits
}

/** "Finland and Estonia plan to sign": what they intend, no paper. */
const isVerbPlan = ({ tokens, actors }: Scene, at: number): boolean =>
  /^plans?$/.test(tokens[at]?.norm ?? '') &&
  tokens[at + 1]?.norm === 'to' &&
  (actors.some(({ to }) => to === at) ||
    /^(?:and|they|we|who|also|both|now|not|sides|countries|governments)$/.test(tokens[at - 1]?.norm ?? ''))

const listGap = /^(?:,|;|and|an?|the|as|well|also|new|separate|another|further)$/
const widestListGap = 5

/** "including an agreement on A, a treaty on B and an MoU on C": one of a list has what is done to the one before it. */
function cueOfListBefore({ tokens }: Scene, at: number, hits: readonly AccordHit[]): PlacedCue | null {
  const last = hits.at(-1)
  if (!last?.cue || last.cue.from > last.from) return null
  const gap = tokens.slice(Math.max(last.to, last.subject?.to ?? 0), at)
  const listed = gap.length <= widestListGap && gap.every((token) => listGap.test(token.norm) || token.cap)
  return listed && gap.some(({ norm }) => norm === ',' || norm === 'and') ? last.cue : null
}

/** "the Strategic Framework | Agreement", "the Agreement Signing Ceremony": the words behind tell what it is. */
const isPartOfName = (
  { tokens }: Scene,
  { value: { noun } }: { value: { noun: AccordNoun } },
  to: number,
): boolean =>
  (longestAt(nouns, tokens, to) !== null && noun.id !== 'document') ||
  (tokens[to]?.norm === 'signing' && tokens[to + 1]?.norm === 'ceremony')

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
