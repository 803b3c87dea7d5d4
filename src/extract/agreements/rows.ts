import type { Analysis } from '../analysis'
import type { Actor } from '../meetings/actor'
import type { NamedParty } from '../meetings/occasion'
import type { Scene } from '../meetings/scene'
import { isVerbal } from '../meetings/words'
import type { Token } from '../tokens'
import { partiesFrom } from './parties'
import type { AccordHit } from './read'

/** "Agreement on ferries | A, Minister of Transport | B": a row of a table. */
export const isRow = ({ tokens }: Scene): boolean => tokens.some(({ norm }) => norm === '|')

/** "| |": the end of one row and the start of the next. */
const endsRow = (token: Token, next: Token | undefined): boolean => token.norm === '|' && next?.norm === '|'

const onlookers = /^(?:presence|witness(?:ed|es)?|witnesses)$/

/** Whom an entry of a list of signed papers names behind the paper, in cells or without a verb: those who signed it. */
export function signersOfEntry({ tokens, actors }: Scene, { to, subject }: AccordHit): Actor[] {
  const behind = Math.max(to, subject?.to ?? 0)
  const bar = tokens.findIndex(({ norm }, at) => at >= behind && norm === '|')
  const start = Math.max(behind, bar)
  const stop = tokens.findIndex(
    (token, at) =>
      at > start && (isVerbal(token) || onlookers.test(token.norm) || endsRow(token, tokens[at + 1])),
  )
  return actors.filter(
    ({ from, officials }) => from >= start && (stop < 0 || from < stop) && officials.length > 0,
  )
}

/** "| Document |": the head of a column names no paper. */
export function isColumnHead({ tokens }: Scene, { from, to, subject }: AccordHit): boolean {
  const edge = (at: number): boolean => tokens[at] === undefined || tokens[at]?.norm === '|'
  return subject === null && edge(from - 1) && edge(to) && tokens.length > to - from
}

/** "No. | Document | Malaysia | Singapore": what announces a list, with the states that a table's head sets over its columns. */
export function underHead<T extends { readonly parties: readonly NamedParty[] }>(
  intro: T,
  analysis: Analysis,
  scene: Scene,
): T {
  if (!isRow(scene)) return intro
  const states = scene.actors.filter(({ kind }) => kind === 'STATE' || kind === 'BODY')
  const parties = partiesFrom(analysis, scene, states, 'agreement:parties-of-table')
  return parties.length > 1 ? { ...intro, parties } : intro
}
