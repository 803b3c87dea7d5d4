import type { Analysis } from '../analysis'
import type { MeetingTrigger } from '../data/meetingTriggers'
import { plainSpeechVerbs } from '../data/speechVerbs'
import { type Actor, membersOf } from './actors'
import { partiesOfOfficial } from './items'
import type { Memory } from './memory'
import { officialsOf, partyKey } from './occasion'
import type { Scene } from './scene'
import { clauseStart } from './syntax'
import { part, type Telling } from './telling'

const turnTrigger: MeetingTrigger = {
  id: 'turn',
  frame: 'NEXT',
  kind: null,
  phrases: '',
  example: 'The Angolan minister got twenty minutes.',
}

const firstScenes = new WeakMap<Analysis, ReadonlyMap<number, number>>()

/** Where the body first names each official: the start of the words. */
function firstNamed(analysis: Analysis): ReadonlyMap<number, number> {
  const known = firstScenes.get(analysis)
  if (known) return known
  const { parts } = analysis.document
  const isBody = (sentence: number): boolean => {
    const role = parts[analysis.sentences[sentence]?.part ?? -1]?.role
    return role === 'PARAGRAPH' || role === 'LIST_ITEM'
  }
  const first = new Map<number, number>()
  for (const { official, sentence, start } of analysis.references)
    if (!first.has(official) && isBody(sentence)) first.set(official, start)
  firstScenes.set(analysis, first)
  return first
}

const openers = /^(?:at|on|with|for|then|next|after|finally|also|first|last|in|shortly|from|to)$/

const isOf = (analysis: Analysis, official: number, host: number): boolean => {
  const own = new Set(partiesOfOfficial(analysis, host).map(partyKey))
  return partiesOfOfficial(analysis, official).some((party) => own.has(partyKey(party)))
}

/** "The Angolan minister got twenty minutes", "With the envoy it was visas": the guest of a sentence, if it opens with one. */
function guestOf(analysis: Analysis, scene: Scene, host: number, memory: Memory): Actor | null {
  const first = firstNamed(analysis)
  const met = new Set(memory.occasions.flatMap((occasion) => [...officialsOf(occasion)]))
  const fresh = scene.actors.filter(
    ({ officials, pronoun }) => officials.length > 0 && !pronoun && !officials.includes(host),
  )
  const [guest, other] = fresh
  if (!guest || (other && !isOf(analysis, other.officials[0] ?? -1, guest.officials[0] ?? -1))) return null
  const members = membersOf(guest)
  const isNew = ({ officials }: Actor): boolean =>
    officials.every((official) => {
      const start = first.get(official) ?? 0
      return start >= scene.sentence.start && !met.has(official) && !isOf(analysis, official, host)
    })
  if (!members.every(isNew) || scene.tokens[guest.to]?.kind === 'POSSESSIVE') return null
  if (guest.parties.length === 0 || guest.parties.length > 1) return null
  return guest
}

/** Whether the words around a guest are such as tell of a turn: an opening, and no words of speech or of absence. */
function tellsTurn(scene: Scene, guest: Actor): boolean {
  const start = clauseStart(scene.tokens, guest.from)
  const opening = scene.tokens[start]?.norm ?? ''
  const before = scene.tokens.slice(start, guest.from)
  const opens = guest.from - start <= 6 || openers.test(opening)
  if (!opens || before.some(({ norm }) => norm === 'of' || norm === 'by' || norm === 'under')) return false
  const behind = scene.tokens.slice(guest.to, guest.to + 3)
  const speaks = scene.tokens.some(({ norm }) => plainSpeechVerbs.has(norm) || norm === '“' || norm === '"')
  return !speaks && !behind.some(({ norm }) => norm === 'not' || norm === 'would')
}

/** In a string of meetings that the text has announced, a sentence that brings in one more guest tells of one more meeting. */
export function turnOf(
  analysis: Analysis,
  scene: Scene,
  index: number,
  memory: Memory,
  tellings: readonly Telling[],
): Telling | null {
  if (scene.role !== 'PARAGRAPH' && scene.role !== 'LIST_ITEM') return null
  const host = memory.series
  const guest = host === null ? null : guestOf(analysis, scene, host, memory)
  if (!guest || !tellsTurn(scene, guest)) return null
  const taken = tellings.some(({ parts }) => parts.length > 1 || parts.some(({ actor }) => actor === guest))
  if (taken) return null
  return {
    scene: index,
    trigger: turnTrigger,
    from: guest.from,
    to: guest.to,
    objectFrom: guest.to,
    until: scene.tokens.length,
    parts: [part(guest, 'GUEST')],
    named: [],
    ordinal: null,
    ordinalAt: null,
    anaphoric: false,
    another: true,
  }
}
