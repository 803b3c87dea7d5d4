import type { Evidence, MeetingMention } from '../../domain/model'
import type { Analysis } from '../analysis'
import type { AccordCue } from '../data/agreementRules'
import type { DateMention } from '../dates'
import { spanEvidence, tokenEvidence } from '../meetings/evidence'
import type { NamedParty } from '../meetings/occasion'
import type { Scene } from '../meetings/scene'
import type { Accord } from './accord'
import { isAlone } from './alone'
import { besides } from './cues'
import type { FamilyMember } from './families'
import { impliedParties, isGeneral, partiesFrom } from './parties'
import type { AccordHit } from './read'
import { isRow, signersOfEntry } from './rows'
import type { SeriesMember } from './series'
import {
  leaversOf,
  namedParties,
  namesFrom,
  negotiatorsOf,
  putsName,
  signatoriesFrom,
  signersOf,
} from './signers'
import { statusOf } from './status'
import { dateOfAccord, impliedDate, isToCome } from './when'

const ruleOf = ({ noun, cue }: AccordHit): string => `agreement:${noun.id}${cue ? `:${cue.rule.id}` : ''}`

/** What a sentence that announces a list says of all in it: what is done, whose they are and when. */
export interface Intro {
  readonly cue: AccordCue
  /** The cue's own words, before the list. */
  readonly words: Evidence
  readonly parties: readonly NamedParty[]
  readonly date: Accord['date']
}

/** What an accord's words stand in. */
interface Setting {
  readonly analysis: Analysis
  readonly scene: Scene
  /** The sentences just before. */
  readonly earlier: readonly Scene[]
  readonly index: number
  readonly hit: AccordHit
  /** What the sentence before a list says of all in it. */
  readonly intro: Intro | null
  /** The day last told of. */
  readonly told: DateMention | null
  readonly meetings: readonly MeetingMention[]
}

/** An accord as one noun tells of it; `alone` says whether that is enough to be one. */
export interface ReadAccord {
  readonly accord: Accord
  readonly alone: boolean
}

/** What one noun and the words around it tell of an accord; `alone` says whether that is enough to be one. */
export function toAccord({
  analysis,
  scene,
  index,
  earlier,
  hit: bare,
  intro,
  told,
  meetings,
}: Setting): ReadAccord {
  const inherited = bare.cue || bare.inner ? null : intro
  const hit = inherited ? { ...bare, cue: { rule: inherited.cue, from: bare.from, to: bare.from } } : bare
  const rule = ruleOf(hit)
  const words = tokenEvidence(analysis, scene, hit.from, hit.to, rule, 'STATED')
  const between =
    hit.noun.id === 'letters' ? namedParties(scene, hit).filter(({ officials }) => officials.length > 0) : []
  const signed = inherited ? signersOfEntry(scene, hit) : signersOf(scene, hit)
  const signers = [...signed, ...between]
  const named = [
    ...namedParties(scene, hit),
    ...signers,
    ...leaversOf(scene, hit),
    ...negotiatorsOf(scene, hit),
  ]
  const own = partiesFrom(analysis, scene, named, rule)
  const explicit = intro && intro.parties.length > 1 && (own.length < 2 || isRow(scene)) ? intro.parties : own
  const parties =
    explicit.length > 1 || isGeneral(hit)
      ? explicit
      : [...explicit, ...impliedParties(analysis, { scene, hit, explicit, signers, meetings, earlier })]
  const sides = parties.map(({ party }) => party)
  const signatories = putsName(scene, hit)
    ? signatoriesFrom(analysis, scene, { signers, rule, meetings, sides })
    : []
  const said = statusOf(scene, hit)
  const ownCue = bare.cue
    ? tokenEvidence(analysis, scene, bare.cue.from, bare.cue.to, `status:${bare.cue.rule.id}`, 'STATED')
    : words
  const cueWords = inherited?.words ?? ownCue
  const date =
    dateOfAccord(scene, hit, analysis) ??
    intro?.date ??
    impliedDate(analysis, scene, hit, { status: said, told, parties, meetings })
  const status = said === 'SIGNED' && isToCome(date, analysis) ? 'PLANNED' : said
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
    firstScene: index,
    cued: hit.cue !== null,
    definite: hit.definite,
    aside: hit.cue !== null && besides.test(scene.tokens[hit.cue.from]?.norm ?? ''),
    ownYear: date?.own ?? false,
  }
  return { accord, alone: isAlone(scene, hit, { accord, explicit }) }
}

interface MemberSetting extends Pick<Setting, 'analysis' | 'scene' | 'index'> {
  readonly family: ReadAccord
  readonly member: FamilyMember
}

/** One of several accords counted before, with what is said of this one alone. */
export function memberAccord({ analysis, scene, index, family, member }: MemberSetting): Accord {
  const rule = 'agreement:one-of-several'
  const by = scene.tokens.findIndex(
    ({ norm }, at) => at >= member.subject.to && at < member.to && (norm === 'by' || norm === 'names'),
  )
  const signers = by < 0 ? [] : namesFrom(scene, by + 1).filter(({ from }) => from < member.to)
  const own = signatoriesFrom(analysis, scene, { signers, rule, meetings: [] })
  return {
    ...family.accord,
    subject: sourced(analysis, scene, member.subject, rule),
    title: null,
    signatories: own.length > 0 ? own : family.accord.signatories,
    evidence: [tokenEvidence(analysis, scene, member.subject.from, member.subject.to, rule, 'STATED')],
    lastScene: index,
    firstScene: family.accord.firstScene,
    definite: false,
    aside: false,
  }
}

/** One of a list by party and year: its own parties and date, the rest as said of all. */
export function seriesAccord(
  { analysis, scene }: Pick<Setting, 'analysis' | 'scene'>,
  all: Accord,
  { parties, date, from, to }: SeriesMember,
): Accord {
  const words = tokenEvidence(analysis, scene, from, to, 'agreement:one-of-series', 'STATED')
  const status = all.cued ? all.status : { value: 'SIGNED' as const, evidence: [words] }
  const day = { value: date.value, evidence: [spanEvidence(analysis, date, date.rule, date.basis)] }
  return {
    ...all,
    status,
    parties,
    signatories: [],
    date: { ...day, signing: true, own: true },
    actions: [{ kind: 'SIGNED', date: date.value, evidence: [words] }],
    evidence: [...all.evidence, words],
    definite: false,
    ownYear: true,
  }
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
