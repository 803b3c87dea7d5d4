import type { AgreementStatus, MeetingMention } from '../../domain/model'
import type { Analysis } from '../analysis'
import type { AccordCue } from '../data/agreementRules'
import type { DateMention } from '../dates'
import { type Actor, membersOf } from '../meetings/actors'
import { spanEvidence, tokenEvidence } from '../meetings/evidence'
import { type Attendant, type NamedParty } from '../meetings/occasion'
import type { Scene } from '../meetings/scene'
import { tellsDay } from '../meetings/when'
import type { Accord } from './accord'
import { impliedParties, isGeneral, partiesFrom } from './parties'
import type { AccordHit } from './read'
import { leaversOf, namedParties, signersOf } from './signers'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''
/** Done to an accord without a name put to it. */
const unsigned =
  /^(?:issued|issue|released|published|endors|approv|witness|read|reach|settled|process|ratification)/

function statusOf(scene: Scene, hit: AccordHit): AgreementStatus {
  const status = hit.cue?.rule.status ?? (hit.noun.id === 'joint-statement' ? 'SIGNED' : 'IN_FORCE')
  if (status !== 'SIGNED' || !hit.cue) return status
  const words = scene.tokens.slice(Math.max(0, hit.cue.from - 5), hit.cue.to).map(({ norm }) => norm)
  const future = scene.tenses[hit.cue.from] === 'FUTURE' || isNounSigning(scene, hit)
  if (words.some((each) => /^(?:hopes|hope|hoped|wants|could|might|may|can)$/.test(each)))
    return 'NEGOTIATING'
  return future ? 'PLANNED' : status
}

/** "the signing of an accord which will be carried out on Tuesday": the verb that puts it ahead stands behind. */
function isNounSigning(scene: Scene, { cue, to }: AccordHit): boolean {
  if (!cue || !word(scene, cue.from).startsWith('signing')) return false
  return scene.tenses.slice(to).includes('FUTURE') || scene.tenses[cue.from] === 'FUTURE'
}

function dateOfAccord(scene: Scene, hit: AccordHit, analysis: Analysis): Accord['date'] {
  const dates = scene.dates.filter((date) => !date.dateline && date.bound !== 'UNTIL')
  const anchor = hit.cue?.from ?? hit.from
  const own = dates.find(({ from }) => from === hit.to + 1 && ['of', '('].includes(word(scene, hit.to)))
  const inForce = hit.cue?.rule.status === 'IN_FORCE'
  const usable = dates.filter(
    (date) =>
      date.tense === 'FUTURE' ||
      date.value.precision !== 'DAY' ||
      tellsDay(scene, date) ||
      (inForce && date.bound === 'SINCE'),
  )
  const nearest = [...usable].sort((a, b) => Math.abs(a.from - anchor) - Math.abs(b.from - anchor))[0]
  const date = own ?? nearest
  return date ? { value: date.value, evidence: [spanEvidence(analysis, date, date.rule, date.basis)] } : null
}

/** "had been signed before", "the process of ratification": not of the day told of. */
function isBefore(scene: Scene, at: number): boolean {
  const words = scene.tokens.slice(Math.max(0, at - 3), at + 1).map(({ norm }) => norm)
  return (
    words.includes('had') || words.some((each) => /^(?:process|ratification|previously|earlier)$/.test(each))
  )
}

/** What is signed without a day is signed on the day last told of, or on that of publication where none is. */
function impliedDate(
  analysis: Analysis,
  scene: Scene,
  hit: AccordHit,
  { status, told }: { status: AgreementStatus; told: DateMention | null },
): Accord['date'] {
  if (status !== 'SIGNED' || hit.cue?.rule.id !== 'signed' || isBefore(scene, hit.cue.from)) return null
  if (told)
    return { value: told.value, evidence: [spanEvidence(analysis, told, 'date:told-before', 'INFERRED')] }
  return null
}

const ruleOf = ({ noun, cue }: AccordHit): string => `agreement:${noun.id}${cue ? `:${cue.rule.id}` : ''}`

/** What an accord's words stand in. */
interface Setting {
  readonly scene: Scene
  readonly index: number
  readonly hit: AccordHit
  /** What the sentence before a list says is done to all in it. */
  readonly intro: AccordCue | null
  /** The day last told of. */
  readonly told: DateMention | null
  readonly meetings: readonly MeetingMention[]
}

/** What one noun and the words around it tell of an accord; `alone` says whether that is enough to be one. */
export function toAccord(
  analysis: Analysis,
  { scene, index, hit: bare, intro, told, meetings }: Setting,
): { accord: Accord; alone: boolean } {
  const hit = bare.cue || !intro ? bare : { ...bare, cue: { rule: intro, from: bare.from, to: bare.to } }
  const rule = ruleOf(hit)
  const words = tokenEvidence(analysis, scene, hit.from, hit.to, rule, 'STATED')
  const signers = signersOf(scene, hit)
  const signatories = signatoriesOf(analysis, scene, signers, rule, hit)
  const named = [...namedParties(scene, hit), ...signers, ...leaversOf(scene, hit)]
  const explicit = partiesFrom(analysis, scene, named, rule)
  const parties =
    explicit.length > 1 || isGeneral(hit)
      ? explicit
      : [...explicit, ...impliedParties(analysis, { scene, hit, explicit, signers, meetings })]
  const status = statusOf(scene, hit)
  const cueWords = hit.cue
    ? tokenEvidence(analysis, scene, hit.cue.from, hit.cue.to, `status:${hit.cue.rule.id}`, 'STATED')
    : words
  const date = dateOfAccord(scene, hit, analysis) ?? impliedDate(analysis, scene, hit, { status, told })
  const accord: Accord = {
    kind: { value: hit.noun.kind, evidence: [words] },
    status: { value: status, evidence: [cueWords] },
    subject: sourced(analysis, scene, hit.subject, rule),
    title: sourced(analysis, scene, hit.title, rule),
    parties,
    signatories,
    date,
    actions: [{ kind: status, date: date?.value ?? null, evidence: [cueWords] }],
    evidence: [words],
    lastScene: index,
    cued: hit.cue !== null,
    definite: hit.definite,
  }
  return { accord, alone: isAlone(hit, accord, explicit) }
}

/** "joint statement", "communiqué": made by its very name. */
const isJoint = ({ noun, to, from }: AccordHit): boolean => noun.id === 'joint-statement' && to - from > 1

function isAlone(hit: AccordHit, accord: Accord, explicit: readonly NamedParty[]): boolean {
  const ended = hit.cue?.rule.status === 'TERMINATED' && hit.subject !== null
  if (accord.parties.length < 2 && !hit.title && !ended) return false
  if (hit.plural && !hit.subject) return false
  const told = hit.cue !== null || isJoint(hit)
  if (hit.title && (told || hit.noun.firm)) return true
  if (!told) return false
  const doubtful = !hit.noun.firm && hit.cue?.rule.status !== 'SIGNED' && !isJoint(hit)
  if (doubtful && !hit.title && !ended) return false
  return (
    explicit.length > 1 ||
    hit.subject !== null ||
    accord.signatories.length > 1 ||
    hit.noun.id === 'joint-statement'
  )
}

const letters = /\p{L}{2}/u

function sourced(
  analysis: Analysis,
  scene: Scene,
  stretch: { from: number; to: number } | null,
  rule: string,
) {
  if (!stretch) return null
  const evidence = tokenEvidence(analysis, scene, stretch.from, stretch.to, rule, 'STATED')
  if (!letters.test(evidence.exact)) return null
  return { value: evidence.exact.replace(/\s+/g, ' '), evidence: [evidence] }
}

function signatoriesOf(
  analysis: Analysis,
  scene: Scene,
  signers: readonly Actor[],
  rule: string,
  { cue }: AccordHit,
): Attendant[] {
  if (cue?.rule.id !== 'signed' || signers.length === 0 || unsigned.test(word(scene, cue.from))) return []
  const found: Attendant[] = []
  for (const actor of signers.flatMap(membersOf))
    for (const official of actor.officials)
      if (!found.some((each) => each.official === official))
        found.push({
          official,
          role: 'PARTICIPANT',
          evidence: [tokenEvidence(analysis, scene, actor.from, actor.to, rule, 'STATED')],
        })
  return found
}
