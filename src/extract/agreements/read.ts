import { type AccordCue, type AccordNoun, accordCues, accordNouns } from '../data/agreementRules'
import { clauseBreaks } from '../meetings/cues'
import type { Scene } from '../meetings/scene'
import { isAuxiliary, isPastVerb } from '../meetings/words'
import { longestAt, phraseTable } from '../phrases'
import { venueNouns } from '../places/venues'
import { type Stretch, subjectBefore, subjectBehind, subjectsBehind } from './subject'

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
  readonly from: number
  readonly to: number
  readonly subject: Stretch | null
  /** Capitalised words with the noun: a proper name. */
  readonly title: Stretch | null
  readonly cue: { readonly rule: AccordCue; readonly from: number; readonly to: number } | null
  readonly definite: boolean
}

const before = 22
const behind = 12

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

const hardBreaks: ReadonlySet<string> = new Set(
  [...clauseBreaks].filter((mark) => !['"', '“', '”', 'as', 'that', 'if'].includes(mark)),
)

/** The run of capitals that ends in the noun, where it is more than the noun itself. */
function titleOf(scene: Scene, from: number, to: number): Stretch | null {
  const { tokens } = scene
  if (!tokens[from]?.cap) return null
  let start = from
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

/** Every accord that a sentence names. */
export function accordHits(scene: Scene): AccordHit[] {
  const hits: AccordHit[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    const found = longestAt(nouns, scene.tokens, at)
    const to = at + (found?.length ?? 0)
    // "the Jakarta Convention Center" is a house.
    if (!found || (scene.tokens[at]?.cap && venueNouns.has(scene.tokens[to]?.norm ?? ''))) continue
    const { plural } = found.value
    const own = plural ? subjectsBehind(scene, to) : []
    const subjects = own.length > 1 ? own : [subjectBehind(scene, to) ?? subjectBefore(scene, at)]
    const title = titleOf(scene, at, to)
    const cue = cueOf(scene, at, to)
    const definite = isDefinite(scene, at)
    hits.push(...subjects.map((subject) => ({ ...found.value, from: at, to, subject, title, cue, definite })))
    at = to - 1
  }
  return hits
}

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

/** What a sentence that announces a list says is done to all in it; null where it says nothing. */
export function cueIn(scene: Scene): AccordCue | null {
  for (let at = 0; at < scene.tokens.length; at++) {
    const found = longestAt(cues, scene.tokens, at)
    if (found) return found.value
  }
  return null
}
