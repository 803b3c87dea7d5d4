import type { MeetingMention } from '../../domain/model'
import type { Analysis } from '../analysis'
import type { DateMention } from '../dates'
import { tokenEvidence } from '../meetings/evidence'
import type { Scene } from '../meetings/scene'
import type { Accord } from './accord'
import { partiesFrom } from './parties'
import { cuesIn, type PlacedCue } from './read'
import { putsName, signatoriesFrom, signersAt } from './signers'
import { statusOf } from './status'
import { dateOfAccord, impliedDate } from './when'

/** What a sentence without an accord's noun tells of the accord before it: "It was signed by A and B." */
export type FollowUp = Pick<
  Accord,
  'status' | 'signatories' | 'parties' | 'date' | 'actions' | 'evidence'
> & {
  /** Whether it says "it" or "the text"; otherwise only that somebody signed. */
  readonly pointed: boolean
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

/** "He signed with A", "Signed by A and B", "Three men signed: …": a signing without saying of what. */
function isBareSigning(scene: Scene, { from, to, rule }: PlacedCue): boolean {
  if (rule.id !== 'signed' || !signs.test(word(scene, from))) return false
  if (from === 0) return word(scene, to) === 'by'
  const object = word(scene, to) === 'the' ? word(scene, to + 1) : word(scene, to)
  const paper = papers.test(object) || papers.test(word(scene, to + 2))
  return to >= scene.tokens.length || behindBare.test(word(scene, to)) || paper
}

/** Reads a sentence, from a token on, that tells on of an accord without its noun; null where it does not. */
export function followUp(
  analysis: Analysis,
  scene: Scene,
  start: number,
  { told, meetings }: { told: DateMention | null; meetings: readonly MeetingMention[] },
): FollowUp | null {
  for (const cue of cuesIn(scene, start)) {
    const pointed = pointsBack(scene, cue, start)
    if (!pointed && !isBareSigning(scene, cue)) continue
    return readFollowUp({ analysis, scene, cue, told, meetings, pointed })
  }
  return null
}

interface FollowUpSetting {
  readonly analysis: Analysis
  readonly scene: Scene
  readonly cue: PlacedCue
  readonly told: DateMention | null
  readonly meetings: readonly MeetingMention[]
  readonly pointed: boolean
}

function readFollowUp({ analysis, scene, cue, told, meetings, pointed }: FollowUpSetting): FollowUp | null {
  const hit = { ...bareHit, from: cue.to, to: cue.to, cue }
  const rule = `agreement:follow-up:${cue.rule.id}`
  const signers = cue.rule.status === 'SIGNED' ? signersAt(scene, cue.from, cue.to) : []
  const signatories = putsName(scene, hit)
    ? signatoriesFrom(analysis, scene, { signers, rule, meetings })
    : []
  if (!pointed && signatories.length === 0) return null
  const evidence = [tokenEvidence(analysis, scene, cue.from, cue.to, rule, 'STATED')]
  const status = statusOf(scene, hit)
  const date = dateOfAccord(scene, hit, analysis) ?? impliedDate(analysis, scene, hit, { status, told })
  return {
    status: { value: status, evidence },
    signatories,
    parties: partiesFrom(analysis, scene, signers, rule),
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

const bareHit = { noun, plural: false, subject: null, title: null, definite: true, named: '', inner: false }
