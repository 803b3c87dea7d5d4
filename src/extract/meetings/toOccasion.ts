import type { PartialDate, Sourced } from '../../domain/model'
import type { Analysis } from '../analysis'
import { daysBetween } from '../dates/calendar'
import { stayingFrom, themeAttendant } from './another'
import { tokenEvidence } from './evidence'
import { asParty, bodyOfSummit } from './gathering'
import { otherSide } from './hostOf'
import { kindOfTelling } from './kindOf'
import { type Memory, partiesOfOccasion } from './memory'
import { holdersNamedLater } from './namedLater'
import type { Attendant, NamedParty, Occasion } from './occasion'
import { attendantsOf, bodyOf, isOneSided, namedOf } from './parts'
import type { Scene } from './scene'
import { settingOf, settledStatus } from './setting'
import { isAbsence, standingOf, tenseStatus } from './status'
import type { Telling } from './telling'
import { isBackground } from './when'

const inPerson: ReadonlySet<string> = new Set(['meet', 'receive', 'see', 'call-on'])
const weakTellings: ReadonlySet<string> = new Set(['to-face', 'discuss'])
const inSeries: ReadonlySet<string | null> = new Set(['CONSULTATION', 'SUMMIT'])

/** "will also hold separate meetings with A and B": apart from the occasion of all. */
const isSeparate = ({ tokens }: Scene, { from, trigger }: Telling): boolean =>
  trigger.frame === 'EVENT' &&
  tokens
    .slice(Math.max(0, from - 2), from + 1)
    .some(({ norm }) => norm === 'separate' || norm === 'one-on-one')

/** The name of a series, as "bilateral consultations" or "ASEAN Summit", with the bodies and states before the noun. */
function seriesOf(
  analysis: Analysis,
  scene: Scene,
  { trigger, from, to, ordinal }: Telling,
): Sourced<string> | null {
  if (trigger.frame !== 'EVENT' || !inSeries.has(trigger.kind)) return null
  const owner = scene.actors.find(
    (actor) => actor.to <= from && from - actor.to <= 1 && actor.officials.length === 0,
  )
  // "The summit" is one of no series that could be told from others.
  if (!owner && ordinal === null && trigger.kind === 'SUMMIT' && to - from === 1) return null
  const words = tokenEvidence(analysis, scene, owner?.from ?? from, to, 'meeting:series', 'STATED')
  return { value: words.exact.replace(/\s+/g, ' '), evidence: [words] }
}

const sequelReach = 6

/** The occasion of which a telling's is one more. */
function sequelOf({ trigger, scene, ordinal }: Telling, { occasions }: Memory): Occasion | null {
  const counted =
    ordinal === null ? undefined : occasions.findLast((occasion) => isCounted(occasion, ordinal))
  if (counted) return counted
  const near = occasions.filter(
    ({ lastScene, kind }) => scene - lastScene <= sequelReach && isLike(trigger.kind, kind?.value ?? null),
  )
  // "after a call on 3 May": by those who met, whose occasion was none.
  const people = trigger.kind === 'CALL' && near.length === 0 ? lastOfTwo(occasions, scene) : undefined
  if (people) return people
  const recurs = trigger.id === 'sequel' || trigger.id === 'meeting' || trigger.id === 'talks'
  const last =
    (recurs ? near.findLast(({ kind }) => formats.has(kind?.value ?? null)) : undefined) ?? near.at(-1)
  const own = trigger.kind === 'VISIT' || trigger.kind === 'SUMMIT'
  return last && (!own || last.kind?.value === trigger.kind) ? last : null
}

const lastOfTwo = (occasions: readonly Occasion[], scene: number): Occasion | undefined =>
  occasions.findLast(
    ({ lastScene, attendants, kind }) =>
      scene - lastScene <= sequelReach && attendants.length === 2 && kind?.value !== 'VISIT',
  )

/** "The 6th session" is one of those of which the text has told another by its number. */
const isCounted = ({ ordinal, ofBody }: Occasion, number: number): boolean =>
  ordinal !== null && ofBody === null && ordinal.value !== number

/** "The tour had begun in Singapore": whoever was on the last journey told of, or the one whom the text is about. */
function travellersOf(analysis: Analysis, telling: Telling, { occasions }: Memory): Attendant[] {
  if (telling.trigger.kind !== 'VISIT' || telling.parts.length === 0 || !telling.anaphoric) return []
  const last = occasions.findLast(({ kind, attendants }) => kind?.value === 'VISIT' && attendants.length > 0)
  const guests = last?.attendants.filter(({ role }) => role === 'GUEST') ?? []
  return guests.length > 0 ? inferred(guests) : themeAttendant(analysis)
}

const formats: ReadonlySet<string | null> = new Set(['CONSULTATION', 'NEGOTIATION'])
const theirs = /^(?:their|his|her|our|we)$/

/** "The 8th session will be in Yerevan": of the same states, whoever will sit there; "their next meeting" is theirs. */
function isOfStates(analysis: Analysis, scene: Scene, { from }: Telling, before: Occasion): boolean {
  const isOwned = scene.tokens.slice(Math.max(0, from - 3), from).some(({ norm }) => theirs.test(norm))
  const sides = partiesOfOccasion(analysis, before).length
  const isSoon = scene.dates.length > 0 && scene.dates.every(({ value }) => isNear(value, before.date?.value))
  return (
    !isOwned &&
    !isSoon &&
    before.kind?.value !== 'SUMMIT' &&
    (sides > 2 || (sides === 2 && formats.has(before.kind?.value ?? null)))
  )
}

const soon = 14

/** A round within days of the last is sat through by the same people. */
const isNear = (one: PartialDate, other: PartialDate | undefined): boolean =>
  one.precision === 'DAY' &&
  !!one.earliest &&
  !!other?.earliest &&
  Math.abs(daysBetween(one.earliest, other.earliest)) <= soon

/** The states of an occasion as parties of one more of its kind. */
const asNamed = (analysis: Analysis, scene: Scene, telling: Telling, before: Occasion): NamedParty[] =>
  partiesOfOccasion(analysis, before).map((party) => ({
    party,
    evidence: tokenEvidence(analysis, scene, telling.from, telling.to, 'meeting:same-parties', 'INFERRED'),
  }))

/** Words said to each other are of the call that the same people had, whatever day was told of since. */
const isOfSame = (occasion: Occasion, attendants: readonly Attendant[]): boolean =>
  occasion.kind?.value === 'CALL' &&
  occasion.date !== null &&
  occasion.attendants.length === attendants.length &&
  attendants.every(({ official }) => occasion.attendants.some((each) => each.official === official))

const isLike = (noun: string | null, kind: string | null): boolean =>
  noun === null
    ? kind !== 'VISIT' && kind !== 'SIGNING' && kind !== 'CALL'
    : noun === kind || (kind === null && noun !== 'CALL')

const inferred = (attendants: readonly Attendant[]): Attendant[] =>
  attendants.map((attendant) => ({
    ...attendant,
    evidence: attendant.evidence.map((each) => ({ ...each, rule: 'meeting:same-people', basis: 'INFERRED' })),
  }))

/** Whether the words name people on both sides of a deed: "A met B", not "A and B met". */
function areFaced({ parts: [one, other], trigger }: Telling): boolean {
  if (!one || !other || trigger.kind === 'SIGNING' || trigger.kind === 'VISIT') return false
  const people = one.actor.officials
  return (
    people.length > 0 &&
    other.actor.officials.length > 0 &&
    !other.actor.officials.some((official) => people.includes(official))
  )
}

/** What one telling says of an occasion; null where it is only wished for or nobody is told of. */
export function toOccasion(
  analysis: Analysis,
  scene: Scene,
  telling: Telling,
  others: readonly Telling[],
  memory: Memory,
): Occasion | null {
  if (telling.trigger.id === 'came' && memory.series === null) return null
  const said = standingOf(scene, telling)
  const summit = bodyOf(telling) === null ? bodyOfSummit(analysis, scene, telling, memory.body) : null
  const body = bodyOf(telling) ?? summit
  const isAway = body !== null && isAbsence(scene, said)
  const standing = isAway ? { ...said, status: tenseStatus(scene, telling.to) } : said
  if (standing.status === 'UNREAL' && body === null) return null
  const told = isAway ? [] : attendantsOf(analysis, scene, telling, memory)
  const own = told.length > 0 || isAway ? told : holdersNamedLater(analysis, scene, telling)
  const before = telling.sequel && own.length < 2 ? sequelOf(telling, memory) : null
  if (telling.trigger.id === 'sequel' && before === null && own.length === 0) return null
  const journey = before === null && own.length === 0 ? travellersOf(analysis, telling, memory) : []
  const stays = telling.another || isOneSided(analysis, scene, telling, own, memory)
  const isFormat = before !== null && own.length === 0 && isOfStates(analysis, scene, telling, before)
  const attendants =
    before && before.ofBody === null
      ? isFormat
        ? []
        : inferred(before.attendants)
      : stays
        ? [...stayingFrom(analysis, memory, own), ...own]
        : [...journey, ...own]
  const named = namedOf(analysis, scene, telling, memory)
  const kind =
    summit === null
      ? (kindOfTelling(analysis, scene, telling, memory) ?? before?.kind?.value ?? null)
      : 'SUMMIT'
  const background = isBackground(scene, telling)
  const isWeak = weakTellings.has(telling.trigger.id)
  const repeats = isWeak && memory.occasions.some((occasion) => isOfSame(occasion, attendants))
  const isGathering = attendants.length > 0 && !telling.sequel && memory.day !== null
  const isTogether = body === null ? attendants.length > 1 : isGathering
  const held = standing.status === 'HELD' && !background && !repeats && isTogether
  const publication = analysis.publishedAt?.local.slice(0, 10) ?? null
  const planned = standing.status === 'PLANNED'
  const circumstances = {
    analysis,
    scene,
    telling,
    others,
    memory,
    held,
    planned,
    status: standing.status,
    publication,
  }
  const setting = settingOf(circumstances, attendants, kind === 'CALL')
  const words = tokenEvidence(
    analysis,
    scene,
    telling.from,
    telling.to,
    `meeting:${telling.trigger.id}`,
    'STATED',
  )
  const status = settledStatus(
    standing.status === 'UNREAL' ? 'PLANNED' : standing.status,
    setting.date?.value ?? null,
    publication,
  )
  const statusWords = tokenEvidence(analysis, scene, standing.from, standing.to, standing.rule, 'INFERRED')
  const ordinalAt = telling.ordinalAt ?? 0
  const ordinalWords = tokenEvidence(analysis, scene, ordinalAt, ordinalAt + 1, 'meeting:ordinal', 'STATED')
  return {
    date: setting.date,
    venue: setting.venue,
    city: setting.city,
    kind: kind === null ? null : { value: kind, evidence: words },
    status: { value: status, evidence: [statusWords] },
    attendants,
    named: [
      ...(summit === null ? [] : [asParty(analysis, scene, telling, summit)]),
      ...named,
      ...otherSide(analysis, scene, { telling, own: attendants, named, status: standing.status }, memory),
      ...(isFormat ? asNamed(analysis, scene, telling, before) : []),
      ...(isFormat ? [] : (before?.named ?? [])).filter(
        ({ party }) => before?.ofBody === null || party.kind === 'ORGANIZATION',
      ),
    ],
    ordinal: telling.ordinal === null ? null : { value: telling.ordinal, evidence: [ordinalWords] },
    series: seriesOf(analysis, scene, telling),
    evidence: [words],
    lastScene: telling.scene,
    paragraph: scene.sentence.part,
    ofBody: body,
    background,
    inPerson: (kind === null && inPerson.has(telling.trigger.id)) || isSeparate(scene, telling),
    faced: areFaced(telling),
    weak: isWeak,
  }
}
