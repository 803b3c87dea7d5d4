import type { Actor } from '../meetings/actors'
import type { Scene } from '../meetings/scene'
import { furtherObjects, objectAt, subjectOf } from '../meetings/syntax'
import { isParticiple } from '../meetings/verbs'
import type { AccordHit } from './read'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''
const bySomeone: ReadonlySet<string> = new Set(['by'])

/** Who signs: the subject of the verb, and whoever stands behind "by" or "with". */
export function signersOf(scene: Scene, { cue }: AccordHit): readonly Actor[] {
  if (cue?.rule.status !== 'SIGNED') return []
  const isNoun = word(scene, cue.from).startsWith('signing') || cue.to - cue.from > 2
  const subject = isNoun || isParticiple(scene, cue.from) ? null : subjectOf(scene, cue.from)
  const actors: Actor[] = subject ? [subject] : []
  for (let at = cue.from; at < Math.min(scene.tokens.length, cue.to + 40); at++) {
    if (word(scene, at) === ';' || word(scene, at) === '.') break
    if (word(scene, at) !== 'by') continue
    const signer = objectAt(scene, at + 1)
    if (signer) actors.push(signer, ...furtherObjects(scene, signer, bySomeone))
  }
  return actors
}

/** "Russia withdrew from the treaty": whoever leaves, is bound or breaks it is a party. */
export function leaversOf(scene: Scene, { cue }: AccordHit): Actor[] {
  if (!cue || (cue.rule.status !== 'TERMINATED' && cue.rule.status !== 'IN_FORCE')) return []
  const subject = subjectOf(scene, cue.from)
  return subject && subject.to >= cue.from - 4 ? [subject] : []
}

/** "between A and B", "with B" behind the noun; "A–B", "A's" before it. */
export function namedParties(scene: Scene, hit: AccordHit): Actor[] {
  const found: Actor[] = []
  for (let at = hit.to; at < Math.min(scene.tokens.length, hit.to + 22); at++) {
    const here = word(scene, at)
    if (here === '.' || here === ';' || here === 'which' || here === 'that') break
    const takes = here === 'between' || here === 'with' || (here === 'among' && at - hit.to < 4)
    const actor = takes ? objectAt(scene, at + 1) : null
    if (actor && actor.from - at < 7) found.push(actor)
  }
  for (const actor of scene.actors) {
    const near =
      actor.to <= hit.from && hit.from - actor.to <= 6 && actor.from >= (hit.subject?.from ?? hit.from) - 3
    if (near && (actor.kind === 'STATE' || actor.kind === 'BODY') && within(scene, actor.to, hit.from))
      found.push(actor)
  }
  return found
}

const within = (scene: Scene, from: number, to: number): boolean =>
  scene.tokens
    .slice(from, to)
    .every(({ norm, kind }) => norm === '-' || norm === '–' || kind === 'POSSESSIVE' || kind === 'WORD')
