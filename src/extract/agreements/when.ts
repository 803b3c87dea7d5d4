import type { AgreementStatus } from '../../domain/model'
import type { Analysis } from '../analysis'
import type { DateMention } from '../dates'
import { spanEvidence } from '../meetings/evidence'
import type { At, Scene } from '../meetings/scene'
import { tellsDay } from '../meetings/when'
import type { Accord } from './accord'
import type { AccordHit } from './read'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''

/** The date that a sentence gives to what is done to an accord; its own year ("the accord of 1995") comes first. */
export function dateOfAccord(scene: Scene, hit: AccordHit, analysis: Analysis): Accord['date'] {
  const published = analysis.publishedAt?.local.slice(0, 10) ?? null
  const ahead = ({ value }: DateMention): boolean =>
    hit.cue?.rule.status === 'SIGNED' &&
    published !== null &&
    value.earliest !== null &&
    value.earliest > published
  const dates = scene.dates.filter((date) => !date.dateline && date.bound !== 'UNTIL')
  const anchor = hit.cue?.from ?? hit.from
  const own = dates.find(({ from }) => from === hit.to + 1 && ['of', '('].includes(word(scene, hit.to)))
  const inForce = hit.cue?.rule.status === 'IN_FORCE'
  const usable = dates.filter((date) => {
    if (word(scene, date.from - 1) === 'for' && date.value.precision !== 'DAY') return false
    if (ahead(date)) return date.tense === 'FUTURE'
    if (ofAnother(scene, date)) return false
    return (
      (hit.noun.id === 'joint-statement' && date.value.precision === 'DAY') ||
      date.tense === 'FUTURE' ||
      date.value.precision !== 'DAY' ||
      tellsDay(scene, date) ||
      (inForce && date.bound === 'SINCE')
    )
  })
  const nearest = [...usable].sort((a, b) => Math.abs(a.from - anchor) - Math.abs(b.from - anchor))[0]
  const date = own ?? nearest
  return date ? { value: date.value, evidence: [spanEvidence(analysis, date, date.rule, date.basis)] } : null
}

/** "the agreement of 2007" in words for another accord. */
const ofAnother = (scene: Scene, { from, value }: At<DateMention>): boolean =>
  value.precision === 'YEAR' && /^(?:of|\()$/.test(word(scene, from - 1))

/** "had been signed before", "the process of ratification": not of the day told of. */
function isBefore(scene: Scene, at: number): boolean {
  const words = scene.tokens.slice(Math.max(0, at - 3), at + 1).map(({ norm }) => norm)
  return (
    words.includes('had') || words.some((each) => /^(?:process|ratification|previously|earlier)$/.test(each))
  )
}

/** What is signed without a day is signed on the day last told of. */
export function impliedDate(
  analysis: Analysis,
  scene: Scene,
  hit: AccordHit,
  { status, told }: { status: AgreementStatus; told: DateMention | null },
): Accord['date'] {
  const done = hit.cue?.rule.id === 'signed' || (hit.cue === null && hit.noun.id === 'joint-statement')
  if (status !== 'SIGNED' || !done || isBefore(scene, hit.cue?.from ?? hit.from) || !told) return null
  return { value: told.value, evidence: [spanEvidence(analysis, told, 'date:told-before', 'INFERRED')] }
}
