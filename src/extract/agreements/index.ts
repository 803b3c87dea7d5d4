import type {
  AgreementMention,
  AgreementStatus,
  Evidence,
  MeetingMention,
  Participation,
} from '../../domain/model'
import type { Analysis } from '../analysis'
import type { AccordCue } from '../data/agreementRules'
import type { DateMention } from '../dates'
import { type At, scenesOf } from '../meetings/scene'
import { tellsDay } from '../meetings/when'
import { type Accord, canBeOneAccord, joinAccords } from './accord'
import { accordHits, cueIn } from './read'
import { toAccord } from './toAccord'

/** The accords that a text tells of, in the order in which it first does. */
export function agreementMentions(
  analysis: Analysis,
  meetings: readonly MeetingMention[],
): AgreementMention[] {
  const accords: Accord[] = []
  let told: At<DateMention> | null = null
  let intro: AccordCue | null = null
  let passed = 0
  scenesOf(analysis).forEach((scene, index) => {
    if (repeats.has(scene.role)) return
    told = scene.dates.findLast((date) => tellsDay(scene, date)) ?? told
    while ((meetings[passed]?.evidence[0]?.span?.start ?? Number.POSITIVE_INFINITY) < scene.sentence.start)
      passed++
    const near = meetings.slice(Math.max(0, passed - open), passed + open)
    const inList = scene.role === 'LIST_ITEM' ? intro : null
    for (const hit of accordHits(scene)) {
      const read = toAccord(analysis, { scene, index, hit, intro: inList, told, meetings: near })
      const recent = Math.max(0, accords.length - open)
      const found = accords.slice(recent).findLastIndex((accord) => canBeOneAccord(accord, read.accord))
      const at = found < 0 ? -1 : recent + found
      const known = accords[at]
      if (known && (read.alone || read.accord.definite)) accords[at] = joinAccords(known, read.accord)
      else if (read.alone) accords.push(read.accord)
    }
    if (scene.tokens.at(-1)?.norm === ':') intro = cueIn(scene)
    else if (scene.role !== 'LIST_ITEM') intro = null
  })
  return accords
    .map((accord) => toMention(analysis, accord))
    .sort((a, b) => firstSpan(a.evidence) - firstSpan(b.evidence))
}

// How many accords and occasions back a text can mean: looking further would cost the square.
const open = 48

// They repeat what the body tells, in tenses of their own.
const repeats: ReadonlySet<string> = new Set(['HEADLINE', 'CAPTION', 'STANDFIRST'])

const firstSpan = (evidence: readonly Evidence[]): number => evidence[0]?.span?.start ?? 0

const dated: ReadonlySet<AgreementStatus> = new Set([
  'PLANNED',
  'SIGNED',
  'RATIFIED',
  'IN_FORCE',
  'TERMINATED',
])

function toMention(analysis: Analysis, accord: Accord): AgreementMention {
  const { kind, status, subject, title, date, actions, evidence } = accord
  return {
    kind,
    status,
    subject,
    title,
    parties: accord.parties.map(({ party, evidence: words }) => ({ value: party, evidence: [words] })),
    signatories: accord.signatories.map((attendant): Participation => {
      const office = analysis.officials[attendant.official]?.offices[0]?.value.title ?? null
      return { ...attendant, office }
    }),
    date: dated.has(status.value) ? date : null,
    actions,
    evidence,
  }
}
