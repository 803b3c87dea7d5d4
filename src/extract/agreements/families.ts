import type { Scene } from '../meetings/scene'
import { type Stretch, stretchFrom } from './subject'

/** One of several accords counted before: "the first is about education". */
export interface FamilyMember {
  readonly subject: Stretch
  /** Tokens that tell of this one alone. */
  readonly from: number
  readonly to: number
}

const ordinals = /^(?:first|second|third|fourth|fifth|sixth|seventh|other|last|latter|former)$/
const afterArticle = /^(?:second|third|fourth|fifth|further)$/
const opensPart = /^(?:[,:;.(–—-]|and|while)$/
const nouns =
  /^(?:one|agreement|accord|memorandum|mou|document|pact|protocol|treaty|deal|instrument|text|paper|convention|arrangement)$/
const relations =
  /^(?:concern|cover|relate|deal|provide|prolong|continue|extend|create|set|establish|allow|aim|focu|addresse|regulate|govern|renew|lay|open|boost|promote|seek)(?:s|es|ed|d|ing|ses)?$/
const simple = /^(?:on|about|for|concerning|regarding|covering|between)$/
const fillers = /^(?:to|with|on|about|in|for|at|up|out|the|a|an|of|down|under)$/

/** The place behind "the first one", "another", "a third"; null where no such words stand. */
function behindOrdinal({ tokens }: Scene, at: number): number | null {
  const [word, next] = [tokens[at]?.norm ?? '', tokens[at + 1]?.norm ?? '']
  if (word === 'the' && ordinals.test(next)) return at + 2
  if (word === 'a' && afterArticle.test(next)) return at + 2
  const opens = at === 0 || opensPart.test(tokens[at - 1]?.norm ?? '')
  return opens && (word === 'one' || word === 'another') ? at + 1 : null
}

/** Where the subject begins behind an ordinal: "is about | education", ", which prolongs the | cooperation". */
function subjectStart({ tokens }: Scene, behind: number): number | null {
  const word = (at: number): string => tokens[at]?.norm ?? ''
  let at = nouns.test(word(behind)) ? behind + 1 : behind
  if (word(at) === ',' && /^(?:which|that)$/.test(word(at + 1))) at += 2
  if (/^(?:is|was|will|would)$/.test(word(at))) {
    at++
    if (!fillers.test(word(at)) && !relations.test(word(at)) && !simple.test(word(at))) return null
  } else if (!relations.test(word(at)) && !simple.test(word(at))) return null
  if (word(at) === 'between') {
    const on = tokens.findIndex(
      ({ norm }, place) => place > at && place < at + 14 && /^(?:on|about)$/.test(norm),
    )
    if (on < 0) return null
    at = on
  }
  if (relations.test(word(at)) || simple.test(word(at))) at++
  for (let skipped = 0; skipped < 3 && fillers.test(word(at)); skipped++) at++
  return at
}

/** The members told of from a token on. */
export function familyMembers(scene: Scene, from: number): FamilyMember[] {
  const starts: { at: number; subject: number }[] = []
  for (let at = from; at < scene.tokens.length; at++) {
    const behind = behindOrdinal(scene, at)
    const subject = behind === null ? null : subjectStart(scene, behind)
    if (subject !== null) starts.push({ at, subject })
  }
  return starts.flatMap(({ at, subject }, index) => {
    const to = starts[index + 1]?.at ?? scene.tokens.length
    const stretch = subjectUntil(scene, subject, to, index + 1 < starts.length)
    return stretch && stretch.to > stretch.from ? [{ subject: stretch, from: at, to }] : []
  })
}

const longestList = 14

/** A subject before another member holds commas of its own: "one on banking, regulation and innovation, one on …". */
function subjectUntil(scene: Scene, from: number, end: number, isFollowed: boolean): Stretch | null {
  const stretch = stretchFrom(scene, from)
  if (!stretch || stretch.to >= end) return stretch && trimmed(scene, from, end)
  if (!isFollowed || scene.tokens[stretch.to]?.norm !== ',' || end - from > longestList) return stretch
  return trimmed(scene, from, end)
}

function trimmed({ tokens }: Scene, from: number, end: number): Stretch {
  let to = end
  while (to > from && /^(?:[,;]|and|while)$/.test(tokens[to - 1]?.norm ?? '')) to--
  return { from, to }
}
