import type { Actor } from './actor'
import { objectsOf } from './apart'
import { clauseStart } from './clauses'
import { perObject } from './reads'
import type { Scene } from './scene'
import { objectAt, subjectOf } from './syntax'
import { type Hit, part, type Read } from './telling'
import { leadsToWith } from './verbs'
import { isNominal } from './words'

/** "Next came B", "B followed", "it was B's turn": one more guest of whoever received the last. */
export function readNext(scene: Scene, hit: Hit): Read[] {
  const { tokens } = scene
  const opening = tokens[hit.from]?.norm ?? ''
  if (opening === 'followed' && /^(?:by|one)$/.test(tokens[hit.to]?.norm ?? '')) return []
  if (needsWith.test(opening) && hit.to - hit.from === 1 && !leadsToWith(scene, hit)) return []
  const guest = hit.trigger.id === 'came' ? inverted(scene, hit) : nextGuest(scene, hit, opening)
  if (!guest || guest.officials.length === 0 || guest.pronoun) return []
  const first = guest.from >= hit.to ? objectsOf(scene, guest, hit, false, ofSomeone) : [[guest]]
  const known = first.flat()
  const further =
    guest.from >= hit.to ? furtherThen(scene, guest).filter((each) => !known.includes(each)) : []
  const groups = [...first, ...further.map((each) => [each])]
  return perObject(scene, hit, guest, groups, (each) => [part(each, 'GUEST')]).map((read) => ({
    ...read,
    another: true,
  }))
}

const ofSomeone: ReadonlySet<string> = new Set(['of', 'with'])

function nextGuest(scene: Scene, hit: Hit, first: string): Actor | null {
  const subject = subjectOf(scene, hit.from)
  if (first === 'turn') {
    const owns = scene.tokens[hit.from - 1]?.kind === 'POSSESSIVE'
    return owns ? (scene.actors.find(({ to }) => to === hit.from - 1) ?? null) : null
  }
  const object = objectAt(scene, hit.to)
  return object && object.from - hit.to <= 8 ? object : subject
}

const openers =
  /^(?:first|next|then|after|before|last|finally|later|at|in|on|second|third|shortly|around|earlier|also|towards)$/

/** "After lunch came Emmanuel Macron": a clause that begins with a time and names its subject behind the verb. */
function inverted(scene: Scene, hit: Hit): Actor | null {
  if (
    !openers.test(scene.tokens[clauseStart(scene.tokens, hit.from)]?.norm ?? '') ||
    subjectOf(scene, hit.from)
  )
    return null
  const object = objectAt(scene, hit.to)
  return object &&
    object.kind === 'PERSON' &&
    scene.tokens.slice(hit.to, object.from).every((token) => isNominal(token))
    ? object
    : null
}

const needsWith = /^(?:began|started|ended|finished)$/

/** "then A, then B, then C". */
function furtherThen({ tokens, actors }: Scene, first: Actor): Actor[] {
  const further: Actor[] = []
  let last = first
  for (const actor of actors) {
    if (actor.from < last.to) continue
    const gap = tokens.slice(last.to, actor.from)
    if (actor.officials.length === 0 || gap.length > 14 || !gap.some(({ norm }) => norm === 'then')) continue
    further.push(actor)
    last = actor
  }
  return further
}
