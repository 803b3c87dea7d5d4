import type { DateMention } from '../dates'
import { relativeStart } from '../dates/relativeClause'
import { isPastVerb } from '../dates/words'
import { isBehindMove } from '../meetings/dateOwners'
import type { At, Scene } from '../meetings/scene'
import type { AccordHit } from './read'

/** "Talks began in March; both want it signed in April": a semicolon parts what is told of two things. */
export function isParted({ tokens }: Scene, date: number, cue: number): boolean {
  const between = tokens.slice(Math.min(date, cue), Math.max(date, cue))
  // "which had been initialled in January, was signed on Thursday"
  const isClosed = date < cue && relativeStart(tokens, date) !== null
  return between.some(({ norm }) => norm === ';' || (isClosed && norm === ','))
}

const hadReach = 3
const people = /^(?:who|whose|whom)$/

/** "B, who took office in January, signed it", "by B, who arrived on Monday": the day of what is said of somebody. */
function isOfSomebody({ tokens }: Scene, cue: number, date: number): boolean {
  const start = relativeStart(tokens, date)
  if (start === null || !people.test(tokens[start]?.norm ?? '')) return false
  if (cue < start) return true
  return cue > date && tokens.slice(date, cue).some(({ norm }) => norm === ',')
}

const tells =
  /^(?:says|said|states|stated|declares|declared|provides|announces|announced|stipulates|affirms)$/

/** "A communiqué says that relations are restored as of today": the day of what the paper tells. */
function isOfContent({ tokens }: Scene, { to, cue }: AccordHit, date: At<DateMention>): boolean {
  if (date.from < to || (cue !== null && cue.from > date.from)) return false
  const that = tokens.findIndex(({ norm }, at) => at >= to && at < date.from && norm === 'that')
  return that > 0 && tells.test(tokens[that - 1]?.norm ?? '')
}

const speaks =
  /^(?:spoke|speaks|calls|called|announces|foresees|mentions|welcomes|condemns|urges|pledges|promises|envisages)$/

/** "A joint statement spoke of a summit in June". */
const isSpokenOf = ({ tokens }: Scene, { to, noun, cue }: AccordHit, date: number): boolean =>
  noun.id === 'joint-statement' &&
  tokens.slice(Math.max(to, cue?.to ?? 0), date).some(({ norm }) => speaks.test(norm))

const participleReach = 6
const signed = /^(?:signed|concluded|inked|dated|struck|sealed|reached|adopted|brokered)$/

/** "The agreement, first proposed in 2020, was signed": the time of what was done to it before. */
function isOfParticiple({ tokens }: Scene, cue: number, { from, to }: At<DateMention>): boolean {
  if (cue < to || tokens[to]?.norm !== ',') return false
  const comma = tokens.findLastIndex(
    ({ norm }, at) => at < from && from - at <= participleReach && norm === ',',
  )
  const first = /^(?:first|originally|initially|already|long)$/.test(tokens[comma + 1]?.norm ?? '') ? 2 : 1
  const verb = tokens[comma + first]?.norm ?? ''
  return comma >= 0 && isPastVerb(verb) && !signed.test(verb)
}

const begins = /^(?:began|begun|started|opened|launched|starting|beginning|resumed|stalled|lasted|broke)$/

/** "signed a pact, ending talks that began in 2022": the time at which what led to it began. */
const isOfBeginning = ({ tokens }: Scene, cue: number, date: number): boolean =>
  tokens.slice(Math.max(0, date - 3), date).some(({ norm }, at) => begins.test(norm) && date - 3 + at !== cue)

/** Whether a date belongs to another clause than what is told of an accord. */
export const isOfOtherClause = (scene: Scene, hit: AccordHit, date: At<DateMention>): boolean =>
  isOfContent(scene, hit, date) ||
  isSpokenOf(scene, hit, date.from) ||
  isOfBeginning(scene, hit.cue?.from ?? hit.from, date.from) ||
  isOfParticiple(scene, hit.cue?.from ?? hit.from, date) ||
  isOfSomebody(scene, hit.cue?.from ?? hit.from, date.from)

/** "was put off to April": the day for which it now is. */
export const newDate = ({ tokens, dates }: Scene): At<DateMention> | undefined =>
  dates.find(({ from }) => isBehindMove(tokens, from))

/** "The day before, they had signed it": what is told of as before has its day all the same. */
export const hadDone = (scene: Scene, { cue }: AccordHit): boolean =>
  cue?.rule.status === 'SIGNED' &&
  scene.tokens.slice(Math.max(0, cue.from - hadReach), cue.from).some(({ norm }) => norm === 'had')
