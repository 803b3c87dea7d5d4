import type { MeetingMention } from '../../domain/model'
import type { Analysis } from '../analysis'
import type { DateMention } from '../dates'
import { tokenEvidence } from '../meetings/evidence'
import type { Scene } from '../meetings/scene'
import type { Accord } from './accord'
import { cuesIn, type PlacedCue } from './cues'
import { partiesFrom } from './parties'
import { putsName, signatoriesFrom, signersAt } from './signers'
import { statusOf } from './status'
import { dateOfAccord, impliedDate, isEntry } from './when'

/** What a sentence without an accord's noun tells of the accord before it: "It was signed by A and B." */
export type FollowUp = Pick<
  Accord,
  'status' | 'signatories' | 'parties' | 'date' | 'actions' | 'evidence'
> & {
  /** Whether it says "it" or "the text"; otherwise only that somebody signed. */
  readonly pointed: boolean
  /** Which of several accords told of together is meant, from 0, -1 for the last; null where none is. */
  readonly ordinal: number | null
  /** Whether it is said of all of them. */
  readonly all: boolean
}

const papers =
  /^(?:it|document|documents|text|texts|paper|papers|instrument|instruments|letter|pages|both|these|they|which|copies)$/
const behindBare =
  /^(?:[.,:;]|it|them|by|with|for|in|on|at|first|here|there|today|yesterday|later|then|together)$/
const signs = /^(?:signed|sign|signs|inked|initialled)$/
const paperReach = 9

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''

/** "it entered into force", "The document, first signed in 2010": the paper stands before what is done to it. */
function pointsBack(scene: Scene, { from }: PlacedCue, start: number): boolean {
  for (let at = from - 1; at >= Math.max(start, from - paperReach); at--) {
    if (scene.actors.some((actor) => actor.officials.length > 0 && actor.from <= at && at < actor.to))
      return false
    if (papers.test(word(scene, at)))
      return word(scene, at) !== 'they' || /^(?:were|are|will)$/.test(word(scene, at + 1))
  }
  return false
}

/** "are expected to sign it": its object is what was told of. */
function takesPaper(scene: Scene, { from, to, rule }: PlacedCue): boolean {
  const object = /^["”]$/.test(word(scene, to)) ? to + 1 : to
  const isDone =
    rule.id === 'ratified' ||
    rule.id === 'terminated' ||
    (rule.id === 'signed' && signs.test(word(scene, from)))
  return isDone && /^(?:it|them)$/.test(word(scene, object))
}

/** "He signed with A", "Signed by A and B", "Three men signed: …": a signing without saying of what. */
function isBareSigning(scene: Scene, { from, to, rule }: PlacedCue): boolean {
  if (rule.id !== 'signed' || !signs.test(word(scene, from))) return false
  if (from === 0) return word(scene, to) === 'by'
  const object = word(scene, to) === 'the' ? word(scene, to + 1) : word(scene, to)
  const paper = papers.test(object) || papers.test(word(scene, to + 2))
  return to >= scene.tokens.length || behindBare.test(word(scene, to)) || paper
}

/** Where the words of a follow-up stand: behind what was read of the sentence, its own cues left out. */
interface FollowPlace {
  readonly start: number
  /** First tokens of the cues that accords of the sentence have taken. */
  readonly taken: ReadonlySet<number>
  readonly told: DateMention | null
  readonly meetings: readonly MeetingMention[]
}

/** Reads a sentence that tells on of accords without their nouns: all that it says, in its order. */
export function followUps(
  analysis: Analysis,
  scene: Scene,
  { start, taken, told, meetings }: FollowPlace,
): FollowUp[] {
  const found: FollowUp[] = []
  for (const cue of cuesIn(scene)) {
    if (taken.has(cue.from) || !tellsOn(scene, cue)) continue
    const ordinal = ordinalOf(scene, cue)
    const pointed =
      cue.from >= start &&
      (ordinal !== null || takesPaper(scene, cue) || isOfAll(scene, cue) || pointsBack(scene, cue, start))
    if (ordinal === null && (cue.from < start || !(pointed || isBareSigning(scene, cue)))) continue
    const follow = readFollowUp({
      analysis,
      scene,
      cue,
      told,
      meetings,
      pointed: pointed || ordinal !== null,
    })
    if (follow) found.push({ ...follow, ordinal, all: isOfAll(scene, cue) })
    if (ordinal === null || found.length >= mostInSentence) break
  }
  return found
}

/** "it took effect": what merely respects or replaces something is said of anything. */
const tellsOn = (scene: Scene, cue: PlacedCue): boolean =>
  cue.rule.status !== 'IN_FORCE' || isEntry(scene, cue)

/** "The presidents were to have signed it in May": they have not. */
const isUnmet = (scene: Scene, { from }: PlacedCue): boolean =>
  /^(?:was|were)$/.test(word(scene, from - 3)) &&
  word(scene, from - 2) === 'to' &&
  word(scene, from - 1) === 'have'

const mostInSentence = 6

const ordinalWords: ReadonlyMap<string, number> = new Map([
  ['first', 0],
  ['former', 0],
  ['second', 1],
  ['third', 2],
  ['fourth', 3],
  ['last', -1],
  ['latter', -1],
  ['other', -1],
])
const papersCounted = /^(?:one|document|agreement|accord|memorandum|treaty|paper|text|protocol|mou)$/

/** "signed the first", "the second was signed by": which of several accords is meant, -1 for the last; null where none is. */
function ordinalOf(scene: Scene, { from, to, rule }: PlacedCue): number | null {
  if (rule.id !== 'signed') return null
  const at = (place: number): number | null =>
    word(scene, place - 1) === 'the' ? (ordinalWords.get(word(scene, place)) ?? null) : null
  const ends = (place: number): boolean => /^(?:[.,;]|and|while|by|for|in|on|)$/.test(word(scene, place))
  const behind = at(to + 1)
  if (behind !== null && (ends(to + 2) || papersCounted.test(word(scene, to + 2)))) return behind
  const subject = /^(?:was|were|is)$/.test(word(scene, from - 1)) ? from - 2 : from
  return at(papersCounted.test(word(scene, subject)) ? subject - 1 : subject)
}

/** "All three are hoped to be signed in 2022": said of every accord told of just before. */
function isOfAll(scene: Scene, { from }: PlacedCue): boolean {
  for (let at = 0; at < Math.min(from, allReach); at++)
    if (/^(?:all|both|these|they)$/.test(word(scene, at)))
      return /^(?:are|were|will|have|had|is)$/.test(word(scene, from - 1)) || word(scene, from - 1) === 'be'
  return false
}

const allReach = 4

interface FollowUpSetting {
  readonly analysis: Analysis
  readonly scene: Scene
  readonly cue: PlacedCue
  readonly told: DateMention | null
  readonly meetings: readonly MeetingMention[]
  readonly pointed: boolean
}

function readFollowUp({
  analysis,
  scene,
  cue,
  told,
  meetings,
  pointed,
}: FollowUpSetting): Omit<FollowUp, 'ordinal' | 'all'> | null {
  const hit = { ...bareHit, from: cue.to, to: cue.to, cue }
  const rule = `agreement:follow-up:${cue.rule.id}`
  const signers = cue.rule.status === 'SIGNED' ? signersAt(scene, cue.from, cue.to) : []
  const status = statusOf(scene, hit)
  // "vowed not to sign it", "hoped to be signed by": nobody has put a name to it.
  const signatories =
    putsName(scene, hit) && status !== 'NEGOTIATING' && !isUnmet(scene, cue)
      ? signatoriesFrom(analysis, scene, { signers, rule, meetings })
      : []
  if (!pointed && signatories.length === 0) return null
  const evidence = [tokenEvidence(analysis, scene, cue.from, cue.to, rule, 'STATED')]
  const parties = partiesFrom(analysis, scene, signers, rule)
  const date =
    dateOfAccord(scene, hit, analysis) ??
    impliedDate(analysis, scene, hit, { status, told, parties, meetings: [] })
  return {
    status: { value: status, evidence },
    signatories,
    parties,
    date,
    actions: [{ kind: status, date: date?.value ?? null, evidence }],
    evidence,
    pointed,
  }
}

const noun = {
  id: 'follow-up',
  kind: 'OTHER',
  singular: '',
  plural: '',
  firm: false,
  example: '',
} as const

const bareHit = {
  noun,
  plural: false,
  subject: null,
  title: null,
  definite: true,
  named: '',
  inner: false,
  shares: false,
}
