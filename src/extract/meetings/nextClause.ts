import type { DateMention } from '../dates'
import { relativeStart } from '../dates/relativeClause'
import type { At, Scene } from './scene'
import type { Telling } from './telling'
import { isVerbal } from './words'

const links = /^(?:and|but|while|then)$/
const pronouns = /^(?:he|she|they|it)$/
const reach = 9

/** Where the subject behind a place ends, a name or a pronoun; null where none stands there. */
function subjectEnd({ tokens, actors }: Scene, at: number): number | null {
  const start = tokens[at]?.norm === ',' ? at + 1 : at
  const subject = actors.find(({ from }) => from >= start && from - start <= 1)
  return subject?.to ?? (pronouns.test(tokens[start]?.norm ?? '') ? start + 1 : null)
}

/** "On Tuesday A had her to himself, and on Wednesday she was at B": a day in front of a clause is not of the one before it. */
export function isOfNextClause(scene: Scene, { from, to }: At<DateMention>, telling: Telling): boolean {
  const { tokens } = scene
  if (telling.from >= from) return false
  const lead = /^(?:on|in|at|the)$/.test(tokens[from - 1]?.norm ?? '') ? from - 2 : from - 1
  const end = links.test(tokens[lead]?.norm ?? '') ? subjectEnd(scene, to) : null
  if (end === null) return false
  const behind = tokens.slice(end, end + reach)
  const verb = behind.findIndex((token) => isVerbal(token))
  return verb >= 0 && !behind.slice(0, verb).some(({ norm }) => /^(?:,|;|and)$/.test(norm))
}

const people = /^(?:who|whose|whom)$/

/** "B, who took office on Monday, met C": the day of what is said of somebody before. */
export function isOfSomebody({ tokens }: Scene, { from, to }: At<DateMention>, telling: Telling): boolean {
  const start = relativeStart(tokens, from)
  if (start === null || telling.from < to || tokens[start - 1]?.norm !== ',') return false
  if (!people.test(tokens[start]?.norm ?? '')) return false
  const isTold = tokens.slice(start + 1, from).some((token) => isVerbal(token))
  return isTold && tokens.slice(to, telling.from).some(({ norm }) => norm === ',')
}
