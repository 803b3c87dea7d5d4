import { type AccordCue, type AccordNoun, accordCues } from '../data/agreementRules'
import { clauseBreaks } from '../meetings/cues'
import type { Scene } from '../meetings/scene'
import { longestAt, ruleTable } from '../phrases'
import type { Stretch } from './subject'

const cues = ruleTable<AccordCue>(accordCues)

/** A word for something done to an accord, with its tokens. */
export interface PlacedCue {
  readonly rule: AccordCue
  readonly from: number
  readonly to: number
  /** The words for its signing where those for what came of it were taken: "signed in May by A and B, was ratified". */
  readonly made?: PlacedCue
}

const leaves = /^(?:withdrew|withdraws|withdrawn|withdraw)$/
const leavingReach = 5
const leaving = accordCues.find(({ id }) => id === 'terminated')

/** The cue that begins at a token; "withdrew on Thursday from" has its day within. */
function cueAt(tokens: Scene['tokens'], at: number): { value: AccordCue; length: number } | null {
  const found = longestAt(cues, tokens, at)
  if (found || !leaving || !leaves.test(tokens[at]?.norm ?? '')) return found
  const from = tokens.findIndex(({ norm }, place) => place > at && norm === 'from')
  const gap = from < 0 ? [] : tokens.slice(at + 1, from)
  const isDay = gap.every(
    ({ norm, cap, kind }) => cap || kind === 'NUMBER' || /^(?:on|formally|in|,)$/.test(norm),
  )
  return gap.length > 0 && gap.length < leavingReach && isDay
    ? { value: leaving, length: from + 1 - at }
    : null
}

/** The words for something done to accords, from a token on. */
export function cuesIn(scene: Scene, start = 0): PlacedCue[] {
  const placed: PlacedCue[] = []
  for (let at = start; at < scene.tokens.length; at++) {
    const found = cueAt(scene.tokens, at)
    if (!found) continue
    placed.push({ rule: found.value, from: at, to: at + found.length })
    at += found.length - 1
  }
  return placed
}

const before = 22
const behind = 20

/** Words that set an accord beside the one told of. */
export const besides =
  /^(?:replac(?:e|es|ed|ing)|pursuant|accordance|enshrined|line|provided|supersed(?:es|ed|ing))$/

/** How much farther a cue counts: "under a treaty that they signed" and "the treaty signed in 2018" say least of what was done. */
function doubt(
  { tokens }: Scene,
  at: number,
  { from, to, gap }: { from: number; to: number; gap: number },
): number {
  const here = tokens[at]?.norm ?? ''
  if (here === 'under' || here === 'line' || here === 'accordance') return at < from ? (gap > 4 ? 30 : 6) : 12
  const reduced = at >= to && /^(?:signed|concluded)$/.test(here)
  return reduced && (at === to || tokens[at - 1]?.norm === ',' || tokens[at - 1]?.cap === true) ? 8 : 0
}

/** The nearest word for something done to an accord, in its own clause. */
function cueOf(scene: Scene, from: number, to: number, own: Stretch | null): PlacedCue | null {
  let best: PlacedCue | null = null
  let least = Number.POSITIVE_INFINITY
  const start = Math.max(0, from - before)
  for (let at = start; at < Math.min(scene.tokens.length, to + behind); at++) {
    if (at >= from && at < to) continue
    // "on cooperation under the Belt": words of the subject do nothing to the accord.
    if (own && at >= own.from && at < own.to) continue
    const found = cueAt(scene.tokens, at)
    if (!found) continue
    // "The accord replaces one of 2012": said of the other.
    if (at >= to && besides.test(scene.tokens[at]?.norm ?? '')) continue
    // "an agreement on a cable under the sea"
    if (at >= to && scene.tokens[at]?.norm === 'under' && scene.tokens[at + 1]?.norm !== 'which') continue
    const [left, right] = at < from ? [at + found.length, from] : [to, at]
    const broken = scene.tokens.slice(left, right).some(({ norm }) => hardBreaks.has(norm))
    const far = right - left + (broken ? 20 : 0) + doubt(scene, at, { from, to, gap: right - left })
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

/** What a cue is looked for: the noun's tokens, and those of its subject behind it. */
interface CueSetting {
  readonly from: number
  readonly to: number
  readonly noun: AccordNoun
  readonly known: boolean
  readonly own: Stretch | null
}

/** "In a joint statement the ministers called for talks": what it says is not done to it. */
export function cueFor(scene: Scene, { from, to, noun, known, own }: CueSetting): PlacedCue | null {
  if (scene.tokens[from]?.norm === 'exchanged') return null
  const cue = cueOf(scene, from, to, own)
  if (noun.id === 'letters' && cue?.rule.status === 'NEGOTIATING') return null
  const says = noun.id === 'joint-statement' && cue?.rule.status === 'NEGOTIATING' && cue.from >= to
  const later = cue && (toBeSigned(scene, cue) ?? behindParticiple(scene, to, cue))
  if (later) return later
  const wished = known && cue !== null && wishes.test(scene.tokens[cue.from]?.norm ?? '')
  return says || wished ? null : cue
}

const signedReach = 12

/** "was initialled and is expected to be | signed": what is to come says more than what was. */
function toBeSigned(scene: Scene, { from, to }: PlacedCue): PlacedCue | null {
  if (!/^initial/.test(scene.tokens[from]?.norm ?? '')) return null
  for (let at = to; at < Math.min(scene.tokens.length, to + signedReach); at++) {
    if (scene.tokens[at]?.norm !== 'signed' || !/^(?:be|and)$/.test(scene.tokens[at - 1]?.norm ?? ''))
      continue
    const found = scene.tokens[at - 3]?.norm === 'yet' ? null : longestAt(cues, scene.tokens, at)
    return found && { rule: found.value, from: at, to: at + found.length }
  }
  return null
}

const clauseReach = 22
const sinceSigned: ReadonlySet<string> = new Set(['RATIFIED', 'IN_FORCE', 'TERMINATED'])
const ends = /^(?:expired|lapsed|entered|came|took|collapsed)$/
const auxiliaries = /^(?:was|were|been)$/

/** "The pact signed in May by A and B was | ratified": what its sentence tells says more than what a participle does. */
function behindParticiple({ tokens }: Scene, noun: number, made: PlacedCue): PlacedCue | null {
  const { rule, from } = made
  const isWhich = tokens[from - 1]?.norm === 'was' && tokens[from - 2]?.norm === 'which'
  const before = tokens[isWhich ? from - 3 : from - 1]?.norm ?? ''
  if (
    rule.status !== 'SIGNED' ||
    from < noun ||
    /^(?:is|are|was|were|be|been|being|and|has|have)$/.test(before)
  )
    return null
  for (let at = from + 1; at < Math.min(tokens.length, from + clauseReach); at++) {
    const word = tokens[at]?.norm ?? ''
    if (/^(?:;|:|and|but|that|which|who)$/.test(word) && !tokens[at + 1]?.cap) return null
    if (!ends.test(word) && !auxiliaries.test(tokens[at - 1]?.norm ?? '')) continue
    const found = longestAt(cues, tokens, at)
    if (found && sinceSigned.has(found.value.status))
      return { rule: found.value, from: at, to: at + found.length, made }
  }
  return null
}

const hardBreaks: ReadonlySet<string> = new Set(
  [...clauseBreaks].filter((mark) => !['"', '“', '”', 'as', 'that', 'if'].includes(mark)),
)
