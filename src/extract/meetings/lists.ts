import type { Analysis } from '../analysis'
import type { MeetingTrigger } from '../data/meetingTriggers'
import { type Actor, membersOf, newActor } from './actor'
import { tokenEvidence } from './evidence'
import { type Memory, resolvePlural } from './memory'
import { type Attendant, type Occasion, officialsOf, partyKey } from './occasion'
import { itemPeople, opensPresence, type Present } from './presence'
import type { Scene } from './scene'
import { part, type Telling } from './telling'
import { protagonistOf } from './theme'

/** A sentence that announces a list: of those present, or of one occasion an item. */
export interface Intro {
  readonly presence: boolean
  /** The kind of occasion that each item is, and who is at all of them; null where the list is of people present. */
  readonly each: { readonly trigger: MeetingTrigger; readonly actor: Actor } | null
}

const plurals = /^(?:calls|meetings|talks|conversations|visits|bilaterals|guests|visitors|counterparts)$/

/** What a sentence that ends in a colon announces; null where it is nothing of ours. */
export function introOf(analysis: Analysis, scene: Scene, tellings: readonly Telling[]): Intro | null {
  const isOpen = scene.tokens.at(-1)?.norm === ':'
  if (tellings.length === 0 && !isOpen) return null
  const telling = tellings.find(({ to }) =>
    scene.tokens.slice(Math.max(0, to - 2), to).some(({ norm }) => plurals.test(norm)),
  )
  const trigger = telling?.trigger ?? tellings[0]?.trigger
  if (!trigger && !isOpen) return null
  const named = scene.actors.find(
    ({ officials, from, to }) => officials.length === 1 && isNamed(scene, from, to),
  )
  const actor = named ?? protagonist(analysis)
  const colon = scene.tokens.at(-1)?.norm === ':'
  if (trigger && actor && (telling || (colon && tellings.length > 0)))
    return { presence: false, each: { trigger, actor } }
  return opensPresence(scene) ? { presence: true, each: null } : null
}

const isNamed = ({ tokens }: Scene, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ cap }, at) => cap && (at > 0 || from > 0))

function protagonist(analysis: Analysis): Actor | null {
  const official = protagonistOf(analysis)
  return official === null
    ? null
    : newActor('PERSON', { from: 0, to: 1 }, { officials: [official], pronoun: true })
}

/** An item of a list of occasions: the people it begins with met the one whom the list is of. */
export function itemTelling(scene: Scene, index: number, intro: Intro | null): Telling[] {
  const people = itemPeople(scene)
  if (!people) return []
  const told = {
    scene: index,
    trigger: intro?.each?.trigger ?? pairTrigger,
    from: people.from,
    to: people.to,
    objectFrom: people.to,
    until: scene.tokens.length,
    named: [],
    ordinal: null,
    ordinalAt: null,
    anaphoric: false,
    another: false,
  }
  if (people.officials.length > 1 && people.parties.length > 1)
    return [{ ...told, parts: [part(people, 'PARTICIPANT')] }]
  const host = intro?.each?.actor
  if (!host || people.officials.some((official) => host.officials.includes(official))) return []
  const own = { ...host, from: people.from, to: people.to, pronoun: true }
  return [{ ...told, parts: [part(own, 'PARTICIPANT'), part(people, 'PARTICIPANT')] }]
}

/** "- Harris and Widodo: half an hour in the hall": an item that begins with people of two sides. */
const pairTrigger: MeetingTrigger = {
  id: 'listed-pair',
  frame: 'DISCUSS',
  kind: null,
  phrases: '',
  example:
    'US Vice President Kamala Harris and President Joko Widodo: half an hour at the Convention Center.',
}

/** An item of a list of people present. */
export function listedPresent(scene: Scene): Present[] {
  const actor = itemPeople(scene)
  return actor ? [{ actor, rule: 'presence:list', ofMany: false, atGathering: false }] : []
}

const farthest = 3
// Nobody accompanies a telephone call, and a visit's company is told for its meetings.
const noCompany: ReadonlySet<string | null> = new Set(['CALL', 'VISIT'])

const gatheringReach = 12

/** The occasion at which people were: the gathering that the text is about, where the words are of many, or the last. */
function targetOf(
  occasions: readonly Occasion[],
  index: number,
  present: readonly Present[],
  isPast: boolean,
): number {
  const gathering = occasions.findLastIndex(isGathering)
  const known = occasions[gathering]
  // Whoever speaks "at the session" was at the one that the sentence tells of, at no summit before.
  if (present.some(({ rule }) => rule === 'presence:spoke-in-session') && known?.lastScene !== index)
    return known?.lastScene === index - 1 && areOfSides(known, present) ? gathering : -1
  if (known && present.some(({ ofMany }) => ofMany) && index - known.lastScene <= gatheringReach)
    return gathering
  if (present.every(({ atGathering }) => atGathering)) return -1
  const told = isPast ? occasions.findLastIndex(({ status }) => status.value === 'HELD') : -1
  const at = told < 0 ? occasions.length - 1 : told
  const last = occasions[at]
  if (!last || index - last.lastScene > farthest || noCompany.has(last.kind?.value ?? null)) return -1
  return at
}

/** "The ministers of A and B met. At the meeting X of A said": whether those present act for the sides named before. */
const areOfSides = ({ named }: Occasion, present: readonly Present[]): boolean =>
  present.every(
    ({ actor: { parties } }) =>
      parties.length > 0 &&
      parties.every((own) => named.some(({ party }) => partyKey(party) === partyKey(own))),
  )

/** "A also took part", behind words about the next round. */
const toldAsDone = ({ tenses }: Scene, present: readonly Present[]): boolean =>
  !tenses.includes('FUTURE') && present.every(({ rule }) => /:(?:took-part|was-present)$/.test(rule))

/** Whether many met: at a body's gathering, a summit, or one told of three sides. */
export const isGathering = ({ ofBody, kind }: Occasion): boolean =>
  ofBody !== null || kind?.value === 'SUMMIT' || kind?.value === 'MULTILATERAL'

/** Puts those present to the occasion last told of. */
export function withPresent(
  analysis: Analysis,
  scene: Scene,
  index: number,
  memory: Memory,
  present: readonly Present[],
): readonly Occasion[] {
  const { occasions } = memory
  const target = targetOf(occasions, index, present, toldAsDone(scene, present))
  const last = occasions[target]
  if (!last || present.length === 0) return occasions
  const added = present.flatMap(({ actor, rule }) =>
    membersOf(actor).flatMap((member) =>
      meantBy(analysis, member, memory, index).map((official): Attendant => {
        const words = tokenEvidence(analysis, scene, member.from, member.to, rule, 'STATED')
        return { official, role: 'ACCOMPANYING', evidence: [words] }
      }),
    ),
  )
  const count = target === occasions.length - 1 ? occasionsMeant(scene, occasions.length) : 1
  return occasions.map((occasion, at) => {
    if (at < target + 1 - count || at > target) return occasion
    const known = officialsOf(occasion)
    const attendants = [...occasion.attendants, ...added.filter(({ official }) => !known.has(official))]
    return { ...occasion, attendants, lastScene: index }
  })
}

const meantBy = (analysis: Analysis, member: Actor, memory: Memory, index: number): readonly number[] =>
  member.kind === 'PLURAL' ? resolvePlural(analysis, member, memory, index).officials : member.officials

/** "accompanied him in both", "was at all the meetings": of how many of the last occasions it is told. */
function occasionsMeant({ tokens }: Scene, all: number): number {
  const words = tokens.map(({ norm }) => norm)
  if (words.some((word, at) => word === 'both' && words[at - 1] === 'in')) return 2
  const each = words.some(
    (word, at) => /^(?:all|each|every)$/.test(word) && /^(?:at|in|of)$/.test(words[at - 1] ?? ''),
  )
  return each ? all : 1
}
