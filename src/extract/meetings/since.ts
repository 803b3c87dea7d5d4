import { meetingTriggers } from '../data/meetingTriggers'
import type { Scene } from './scene'
import { part, type Telling, toTelling } from './telling'

const sequel = meetingTriggers.find(({ id }) => id === 'sequel')

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''

const encounters =
  /^(?:meeting|encounter|talks|session|round|summit|conversation|exchange|dinner|lunch|breakfast|sit-down|face-to-face|handshake|tete-a-tete)$/
const firsts = /^(?:first|second|third|fourth|fifth|last)$/
const firstReach = 16
const nounReach = 6
const spotReach = 9

/** Where the words of an occasion behind "since" begin: a city, or "a frosty encounter"; -1 where it is of something else. */
function occasionBehind(scene: Scene, since: number): number {
  if (scene.places.some(({ from, to, city }) => city !== null && from <= since + 1 && since + 1 < to))
    return since + 1
  if (isCity(scene, since + 1)) return since + 1
  for (let at = since + 1; at < since + nounReach; at++) {
    const here = scene.tokens[at]
    if (here?.kind !== 'WORD') return -1
    if (encounters.test(here.norm)) return at
  }
  return -1
}

/** A capital with "in" and a date behind it: "since Lusaka in February". */
const isCity = (scene: Scene, at: number): boolean =>
  (scene.tokens[at]?.cap ?? false) &&
  /^(?:in|last|on)$/.test(word(scene, at + 1)) &&
  !scene.dates.some(({ from, to }) => from <= at && at < to)

const gathers = /^(?:convened|held|met|staged|hosted|gathered|took|sat)$/
const idle =
  /^(?:idle|dormant|frozen|stalled|suspended|deadlocked|interrupted|adjourned|paused|halted|asleep)$/

/** "idle since November 2023, when it was | convened in Busan": where the last time of what has rested is told; -1 if nowhere. */
function lastBefore(scene: Scene, since: number): number {
  const rests = scene.tokens.slice(Math.max(0, since - 3), since).some(({ norm }) => idle.test(norm))
  const when = scene.tokens.findIndex(({ norm }, at) => at > since && /^(?:when|where)$/.test(norm))
  if (!rests || when < 0 || !/^(?:it|they|the)$/.test(word(scene, when + 1))) return -1
  return scene.tokens.findIndex(({ norm }, at) => at > when && at - when <= nounReach && gathers.test(norm))
}

/** "their first time alone since a frosty encounter in Samarkand in 2023": another occasion of those who met now. */
export function sinceOf(scene: Scene, index: number, tellings: readonly Telling[]): Telling[] {
  if (!sequel || scene.dates.length === 0) return []
  const since = scene.tokens.findIndex(({ norm }) => norm === 'since')
  if (since < 1) return []
  const isFirst = scene.tokens
    .slice(Math.max(0, since - firstReach), since)
    .some(({ norm }) => firsts.test(norm))
  const rest = lastBefore(scene, since)
  const from = rest >= 0 ? rest : isFirst ? occasionBehind(scene, since) : -1
  const date = scene.dates.find((each) => each.from > since && each.from - since <= spotReach + nounReach)
  if (
    from < 0 ||
    !date ||
    tellings.some((told) => told.from > since && told.from <= date.from && told.parts.length > 0)
  )
    return []
  const pair = scene.actors.findLast(({ to, officials }) => to <= since && officials.length > 1)
  return [
    toTelling({ trigger: sequel, from, to: from + 1 }, index, {
      parts: pair ? [part(pair, 'PARTICIPANT')] : [],
      objectFrom: from,
      until: date.to,
      sequel: !pair,
    }),
  ]
}
