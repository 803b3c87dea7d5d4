import type { AgreementStatus, MeetingMention, PartialDate, Sourced } from '../../domain/model'
import { toPartialDate } from '../../domain/values/partialDate'
import type { Analysis } from '../analysis'
import type { DateMention } from '../dates'
import { isSinceOccasion, isSinceSigning } from '../dates/sinceOccasion'
import { isPastVerb } from '../dates/words'
import { spanEvidence, tokenEvidence } from '../meetings/evidence'
import type { NamedParty } from '../meetings/occasion'
import type { At, Scene } from '../meetings/scene'
import { tellsDay } from '../meetings/when'
import type { PlacedCue } from './cues'
import { hadDone, isOfOtherClause, isParted, newDate } from './dateClauses'
import { dateOfMeeting } from './dateOfMeeting'
import { centuries, ownYear, yearAhead } from './ownYear'
import { dateOfPlan } from './plan'
import type { AccordHit } from './read'
import { isByParliament } from './status'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''

/** A date of an accord, and whether it is that of its signing rather than of what was done to it since. */
export type AccordDate = Sourced<PartialDate> & {
  readonly signing: boolean
  /** Whether it is part of the accord's own words: "the treaty of 1995". */
  readonly own: boolean
}

function dated(
  analysis: Analysis,
  date: At<DateMention>,
  is: Pick<AccordDate, 'signing' | 'own'>,
): AccordDate {
  return { value: date.value, evidence: [spanEvidence(analysis, date, date.rule, date.basis)], ...is }
}

/** The date that a sentence gives to an accord: its own year, that of its signing, or that of what is done to it. */
export function dateOfAccord(scene: Scene, hit: AccordHit, analysis: Analysis): AccordDate | null {
  const since = hit.noun.id === 'follow-up' ? undefined : scene.dates.find(isSinceSigning)
  if (since && (hit.cue?.rule.status !== 'SIGNED' || isByParliament(scene, hit)))
    return dated(analysis, since, { signing: true, own: false })
  const dates = scene.dates.filter((date) => !date.dateline && !isDeadline(date) && !isSinceOccasion(date))
  const moved = hit.cue?.rule.status === 'SIGNED' ? newDate(scene) : undefined
  if (moved) return dated(analysis, moved, { signing: true, own: false })
  const year = ownYear(scene, hit, dates) ?? (hit.noun.id === 'follow-up' ? undefined : yearAhead(scene, hit))
  const signing = year ?? signedBehind(scene, hit, dates)
  if (signing) return dated(analysis, signing, { signing: true, own: year !== undefined })
  const { cue } = hit
  if (cue?.rule.status === 'IN_FORCE' && (!isEntry(scene, cue) || scene.tenses[cue.from] === 'FUTURE'))
    return null
  const anchor = isListedBehind(scene, hit, dates) ? hit.to : (cue?.from ?? hit.from)
  const isSigned = cue !== null && word(scene, cue.from) === 'signed'
  const far = (date: At<DateMention>): number =>
    Math.abs(date.from - anchor) +
    (isParted(scene, date.from, anchor) ? scene.tokens.length : 0) +
    // "initialled in December and signed in Geneva on Thursday"
    (isSigned && date.from < anchor && word(scene, anchor - 1) === 'and' ? behindReach : 0)
  const [nearest] = dates
    .filter((date) => isUsable(scene, hit, date, analysis) && !isOfOtherClause(scene, hit, date))
    .sort((a, b) => far(a) - far(b))
  const isSigning = cue === null || cue.rule.status === 'SIGNED'
  return nearest ? dated(analysis, nearest, { signing: isSigning, own: false }) : null
}

const behindReach = 10
const listedReach = 6

/** "signed an accord in May and a pact a month later": each of a list has the date behind it. */
function isListedBehind(
  scene: Scene,
  { cue, from, to }: AccordHit,
  dates: readonly At<DateMention>[],
): boolean {
  if (!cue || cue.from > from || !dates.some((date) => date.from >= cue.to && date.to <= from)) return false
  return dates.some(
    (date) =>
      date.from >= to &&
      date.from - to <= listedReach &&
      !scene.tokens.slice(to, date.from).some(({ norm }) => /^(?:,|;|and|that|which)$/.test(norm)),
  )
}

/** "in force until 2035", "by Monday": no day of signing; what is to be concluded "before the year is out" is for that year. */
const isDeadline = ({ bound, tense, value }: DateMention): boolean =>
  bound === 'UNTIL' && (tense !== 'FUTURE' || value.precision === 'DAY')

/** Whether a date can be that of what is done to an accord. */
function isUsable(scene: Scene, hit: AccordHit, date: At<DateMention>, analysis: Analysis): boolean {
  const published = analysis.publishedAt?.local.slice(0, 10) ?? null
  const { precision, earliest } = date.value
  if (word(scene, date.from - 1) === 'for' && precision !== 'DAY') return false
  const ahead = published !== null && earliest !== null && earliest > published
  if (hit.cue?.rule.status === 'SIGNED' && ahead) return date.tense === 'FUTURE' && !isDone(scene, hit)
  if (ofAnother(scene, date)) return false
  // "the tenth since 1995"
  if (date.bound === 'SINCE' && hit.cue?.rule.status !== 'IN_FORCE') return false
  // Of an accord that is only mentioned, a day in the sentence tells nothing.
  if (hit.cue === null && !byName.has(hit.noun.id) && precision === 'DAY') return false
  return (
    (hit.noun.id === 'joint-statement' && precision === 'DAY') ||
    date.tense === 'FUTURE' ||
    precision !== 'DAY' ||
    tellsDay(scene, date) ||
    (hadDone(scene, hit) && !date.dateline) ||
    isBehindName(scene, date) ||
    (hit.cue?.rule.status === 'IN_FORCE' && date.bound === 'SINCE')
  )
}

/** "signed a treaty that will take effect in May": the day ahead is of something else. */
const isDone = (scene: Scene, { cue, from }: AccordHit): boolean =>
  cue !== null &&
  cue.to <= from &&
  isPastVerb(word(scene, cue.from)) &&
  !scene.tokens
    .slice(Math.max(0, cue.from - 3), cue.from)
    .some(({ norm }) => /^(?:be|get|have|is|are|want|wants|wanted)$/.test(norm))

/** Whether a signing has its day after the text was published. */
export const isToCome = (date: AccordDate | null, { publishedAt }: Analysis): boolean =>
  date?.signing === true &&
  publishedAt !== null &&
  (date.value.earliest ?? '') > publishedAt.local.slice(0, 10)

/** Nouns that tell that it was done: a statement, an exchange of notes. */
const byName: ReadonlySet<string> = new Set(['joint-statement', 'letters'])

/** "the United States on Tuesday": the name's "States" is no verb of saying. */
const isBehindName = ({ tokens }: Scene, { from, tense, dateline }: At<DateMention>): boolean =>
  !dateline && tense !== 'FUTURE' && tokens[from - 2]?.cap === true && tokens[from - 2]?.norm === 'states'

const madeWords = /^(?:signed|concluded|inked|dated|struck|sealed|reached|adopted|brokered)$/
const anotherPaper =
  /^(?:agreements?|accords?|treaty|treaties|pacts?|protocols?|memorand(?:um|a)|mou|declaration|statement)$/
const madeReach = 14
const madeGap = 12

/** "withdrew from the treaty signed in Geneva in 1990", "ratified the pact, which was signed on 3 May". */
function signedBehind(
  scene: Scene,
  { to, cue, subject }: AccordHit,
  dates: readonly At<DateMention>[],
): At<DateMention> | null {
  if (cue?.rule.status === 'SIGNED' && cue.from >= to) return null
  const start = subject && subject.from >= to ? subject.to : to
  for (let at = start; at < Math.min(scene.tokens.length, start + madeReach); at++) {
    const here = word(scene, at)
    if (/^(?:[.;]|but)$/.test(here) || anotherPaper.test(here) || (here === 'and' && !isInActor(scene, at)))
      return null
    if (!madeWords.test(here) || /^(?:have|has|be)$/.test(word(scene, at - 1))) continue
    return dates.find((date) => date.from > at && date.from - at <= madeGap) ?? null
  }
  return null
}

const isInActor = ({ actors }: Scene, at: number): boolean =>
  actors.some(({ from, to }) => from <= at && at < to)

/** "entered into force", "has been law since": words that tell when an accord began to bind. */
export const isEntry = ({ tokens }: Scene, { from, to }: PlacedCue): boolean =>
  tokens
    .slice(from, to)
    .some(({ norm }) => /^(?:force|effect|law|applied|provisionally|extended)$/.test(norm))

/** "the agreement of 2007" in words for another accord. */
const ofAnother = (scene: Scene, { from, value }: At<DateMention>): boolean =>
  value.precision === 'YEAR' && centuries.test(word(scene, from)) && /^(?:of|\()$/.test(word(scene, from - 1))

/** "had been signed before", "the process of ratification": not of the day told of. */
function isBefore(scene: Scene, at: number): boolean {
  const words = scene.tokens.slice(Math.max(0, at - 3), at + 1).map(({ norm }) => norm)
  return (
    words.includes('had') ||
    words.some((each) => /^(?:process|ratification|previously|earlier|since|after)$/.test(each))
  )
}

/** "was to have been signed": for a day that has come to nothing. */
const wasToBe = ({ tenses }: Scene, { cue, from }: AccordHit): boolean => tenses[cue?.from ?? from] === 'NEAR'

/** What else a text gives to date a signing by. */
export interface DateSetting {
  readonly status: AgreementStatus
  /** The day last told of. */
  readonly told: DateMention | null
  readonly parties: readonly NamedParty[]
  readonly meetings: readonly MeetingMention[]
}

/** What is signed without a day is signed at the meeting of its parties, on the day last told of, or when it is reported. */
export function impliedDate(
  analysis: Analysis,
  scene: Scene,
  hit: AccordHit,
  { status, told, parties, meetings }: DateSetting,
): AccordDate | null {
  const bare = hit.cue === null && (hit.noun.id === 'joint-statement' || (hit.noun.firm && !hit.definite))
  const done = hit.cue?.rule.id === 'signed' || bare
  // "At the summit they are to sign it"
  if (status === 'PLANNED') return wasToBe(scene, hit) ? null : dateOfPlan(scene, parties, meetings)
  if (status !== 'SIGNED' || !done || isBefore(scene, hit.cue?.from ?? hit.from)) return null
  const implied = { signing: true, own: false }
  const met = dateOfMeeting(scene, {
    parties,
    meetings,
    status: 'HELD',
    told: told?.value ?? null,
    paragraph: analysis.document.parts[scene.sentence.part]?.start ?? 0,
  })
  if (met) return { ...met, ...implied }
  if (told) {
    const evidence = [spanEvidence(analysis, told, 'date:told-before', 'INFERRED')]
    return { value: told.value, evidence, ...implied }
  }
  const day = scene.sentence.index <= early && isNews(scene, hit) ? publicationDay(analysis) : null
  const { from, to } = hit.cue ?? hit
  const words = tokenEvidence(analysis, scene, from, to, 'date:publication', 'INFERRED')
  return day ? { value: day, evidence: [words], ...implied } : null
}

/** Sentences at the head of a text that tell its news. */
const early = 3

const publicationDay = ({ publishedAt }: Analysis): PartialDate | null =>
  publishedAt ? toPartialDate(publishedAt.local.slice(0, 10)) : null

/** "signed", "have signed", "was signed": not "since they signed", "under the treaty they signed". */
const isNews = ({ tokens }: Scene, { cue, from, definite }: AccordHit): boolean =>
  cue !== null &&
  !definite &&
  /^(?:signed|inked|concluded|adopted|exchanged|sealed)$/.test(tokens[cue.from]?.norm ?? '') &&
  (cue.from < from || /^(?:was|were|been)$/.test(tokens[cue.from - 1]?.norm ?? ''))
