import type { MeetingTrigger } from '../data/meetingTriggers'
import type { Actor } from './actor'
import { partyKey } from './occasion'
import type { Scene } from './scene'
import { part, type Telling } from './telling'

const lineTrigger: MeetingTrigger = {
  id: 'on-the-line',
  frame: 'MEET',
  kind: 'CALL',
  phrases: '',
  example: 'President Xi Jinping warned President Joe Biden in a call on 28 July.',
}

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''
const devices = /^(?:phone|telephone|line|videolink|videoconference|videoconferencing)$/
const before = /^(?:by|on|over|via|through|down|up)$/
const articles =
  /^(?:the|a|an|another|his|her|video|conference|joint|secure|long|short|brief|phone|telephone)$/

/** "by telephone", "on the line", "in a call": whether a token is the last of such words. */
function isLine(scene: Scene, at: number): boolean {
  const here = word(scene, at)
  const direct = word(scene, at - 1)
  if (devices.test(here)) return before.test(direct) || (direct === 'the' && before.test(word(scene, at - 2)))
  if (here !== 'call') return false
  let start = at - 1
  while (start > 0 && articles.test(word(scene, start))) start--
  return start < at - 1 && /^(?:in|during|after|over|by)$/.test(word(scene, start))
}

const stops = /^(?:;|:|“|”|")$/

/** ", and the day after it was B's turn": a clause of its own, with a time of its own. */
const opensClause = (tokens: Scene['tokens'], at: number): boolean =>
  tokens[at]?.norm === ',' &&
  tokens[at + 1]?.norm === 'and' &&
  /^(?:the|on|then|later|at|next|a|two)$/.test(tokens[at + 2]?.norm ?? '') &&
  !tokens[at + 3]?.cap

/** The stretch between stops that holds a place. */
function stretchAround({ tokens }: Scene, at: number): { from: number; to: number } {
  let [from, to] = [at, at]
  while (from > 0 && !stops.test(tokens[from - 1]?.norm ?? '')) from--
  while (to < tokens.length && !stops.test(tokens[to]?.norm ?? '') && !opensClause(tokens, to)) to++
  return { from, to }
}

/** The people of a stretch. */
const peopleOf = (
  { tokens, actors }: Scene,
  { from, to }: { readonly from: number; readonly to: number },
): Actor[] =>
  actors.filter(
    (actor) =>
      actor.from >= from &&
      actor.to <= to &&
      (actor.officials.length > 0 || (actor.kind === 'PLURAL' && !actor.states)) &&
      tokens[actor.to]?.kind !== 'POSSESSIVE',
  )

/** Whether two can be the two ends of a line: of different sides, or one of them known from the text alone. */
const areEnds = (one: Actor, other: Actor): boolean =>
  one.kind === 'PLURAL' ||
  other.kind === 'PLURAL' ||
  !other.parties.some((party) => one.parties.some((own) => partyKey(own) === partyKey(party)))

/** Calls that are told by the line alone, with the two who are named beside it. */
export function callsOf(scene: Scene, index: number, tellings: readonly Telling[]): Telling[] {
  if (tellings.some(({ trigger, parts }) => trigger.kind === 'CALL' && parts.length > 0)) return []
  const at = scene.tokens.findIndex((_token, place) => isLine(scene, place))
  if (at < 0) return []
  const stretch = stretchAround(scene, at)
  const people = peopleOf(scene, stretch).filter(
    (actor) => !tellings.some(({ parts, from }) => from < at && parts.some((each) => each.actor === actor)),
  )
  const [first] = people
  const second = people.find((actor) => first && actor !== first && areEnds(first, actor))
  const both = first && (first.kind === 'PLURAL' || (first.officials.length > 1 && first.parties.length > 1))
  // "X was on the line": with whoever the calls are of.
  const isOneMore = !second && !both && first?.officials.length === 1 && word(scene, first.to) === 'was'
  if (!first || (!second && !both && !isOneMore)) return []
  return [
    {
      scene: index,
      trigger: lineTrigger,
      from: at,
      to: at + 1,
      objectFrom: at + 1,
      until: stretch.to,
      parts: second
        ? [part(first, 'PARTICIPANT'), part(second, 'PARTICIPANT')]
        : [part(first, 'PARTICIPANT')],
      named: [],
      ordinal: null,
      ordinalAt: null,
      anaphoric: false,
      another: isOneMore,
    },
  ]
}
