import { meetingTriggers } from '../data/meetingTriggers'
import { ordinals } from './cues'
import type { Scene } from './scene'
import { type Telling, toTelling } from './telling'

const sequel = meetingTriggers.find(({ id }) => id === 'sequel')

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''
const determiners = /^(?:the|a|an|their|and|,|;)$/
const others = /^(?:last|next|previous|latest|other|another|earlier|later|former|latter)$/
const numbered = /^(\d{1,2})(?:st|nd|rd|th)$/
const verbs =
  /^(?:was|were|is|are|came|took|place|takes|will|be|been|had|has|held|due|planned|scheduled|expected|set|to|followed|follows|happened|foreseen|to|follow|be|start|begin|open|convened|hosted|staged|already|also|just|virtually|online|remotely|one|,|:|-|–|—)$/
const leads = /^(?:in|on|at|for|last|this|next|early|late|mid|around|by|during)$/
/** "in the second half of this year": counts no occasion. */
const parts = /^(?:half|quarter)$/
const tells =
  /^(?:was|were|is|came|took|takes|held|due|planned|scheduled|expected|set|followed|follows|will)$/
const reach = 7

/** "first", "6th", "another": the number of an occasion among others, null where a word is none. */
function countOf(scene: Scene, at: number): { readonly value: number | null } | null {
  const here = word(scene, at)
  const digits = numbered.exec(here)?.[1]
  const value = ordinals.get(here) ?? (digits === undefined ? null : Number(digits))
  return value !== null || others.test(here) ? { value } : null
}

/** Where a date or a place begins to which nothing but a verb of taking place leads from a number; -1 if to none. */
function spotBehind(scene: Scene, from: number): number {
  for (let at = from; at < Math.min(scene.tokens.length, from + reach); at++) {
    const isSpot = [...scene.dates, ...scene.places].some((spot) => spot.from === at)
    if (isSpot) return at
    const here = scene.tokens[at]
    if (!here) return -1
    // A town that no table knows.
    if (here.cap && leads.test(word(scene, at - 1))) return at
    if (!verbs.test(here.norm) && !leads.test(here.norm)) return -1
  }
  return -1
}

/** "The first was in Davos in January, the second in Astana": occasions that a text only counts, of those told of before. */
export function countedOf(scene: Scene, index: number, tellings: readonly Telling[]): Telling[] {
  if (!sequel || (scene.dates.length === 0 && scene.places.length === 0)) return []
  const found: Telling[] = []
  for (let at = 1; at < scene.tokens.length; at++) {
    const count = countOf(scene, at)
    if (!count || parts.test(word(scene, at + 1))) continue
    if (!(determiners.test(word(scene, at - 1)) || word(scene, at) === 'another')) continue
    const isTold = tellings.some(({ from, to }) => from <= at + 2 && at < to)
    const spot = isTold ? -1 : spotBehind(scene, at + 1)
    const isVerbal = scene.tokens.slice(at + 1, spot).some(({ norm }) => tells.test(norm))
    const follows = found.length > 0 || tellings.some(({ to }) => to <= at)
    const isDated = scene.dates.some(({ from }) => from >= spot && from - spot <= reach)
    if (spot < 0 || !isDated || !(isVerbal || follows)) continue
    const before = found.at(-1)
    if (before) found.splice(-1, 1, { ...before, until: at - 1 })
    found.push(
      toTelling({ trigger: sequel, from: at, to: at + 1 }, index, {
        parts: [],
        objectFrom: at + 1,
        until: scene.tokens.length,
        ordinal: count.value,
        ordinalAt: count.value === null ? null : at,
        sequel: true,
      }),
    )
  }
  return found
}
