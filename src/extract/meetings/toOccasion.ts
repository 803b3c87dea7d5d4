import type { Sourced } from '../../domain/model'
import type { Analysis } from '../analysis'
import { stayingFrom, themeAttendant } from './another'
import { tokenEvidence } from './evidence'
import { asParty, bodyOfSummit } from './gathering'
import type { Memory } from './memory'
import type { Attendant, Occasion } from './occasion'
import { attendantsOf, bodyOf, isOneSided, namedOf } from './parts'
import type { Scene } from './scene'
import { kindOfTelling, settingOf, settledStatus } from './setting'
import { standingOf } from './status'
import type { Telling } from './telling'
import { isBackground } from './when'

const inPerson: ReadonlySet<string> = new Set(['meet', 'receive', 'see', 'call-on'])
const weakTellings: ReadonlySet<string> = new Set(['to-face', 'discuss'])
const inSeries: ReadonlySet<string | null> = new Set(['CONSULTATION', 'SUMMIT'])

/** The name of a series, as "bilateral consultations" or "ASEAN Summit", with the bodies and states before the noun. */
function seriesOf(analysis: Analysis, scene: Scene, { trigger, from, to }: Telling): Sourced<string> | null {
  if (trigger.frame !== 'EVENT' || !inSeries.has(trigger.kind)) return null
  const owner = scene.actors.find(
    (actor) => actor.to <= from && from - actor.to <= 1 && actor.officials.length === 0,
  )
  const words = tokenEvidence(analysis, scene, owner?.from ?? from, to, 'meeting:series', 'STATED')
  return { value: words.exact.replace(/\s+/g, ' '), evidence: [words] }
}

const sequelReach = 6

/** The occasion of which a telling's is one more. */
function sequelOf({ trigger, scene }: Telling, { occasions }: Memory): Occasion | null {
  const last = occasions.findLast(
    ({ lastScene, kind }) => scene - lastScene <= sequelReach && isLike(trigger.kind, kind?.value ?? null),
  )
  const own = trigger.kind === 'VISIT' || trigger.kind === 'SUMMIT'
  return last && (!own || last.kind?.value === trigger.kind) ? last : null
}

/** "The tour had begun in Singapore": whoever was on the last journey told of, or the one whom the text is about. */
function travellersOf(analysis: Analysis, telling: Telling, { occasions }: Memory): Attendant[] {
  if (telling.trigger.kind !== 'VISIT' || telling.parts.length === 0 || !telling.anaphoric) return []
  const last = occasions.findLast(({ kind, attendants }) => kind?.value === 'VISIT' && attendants.length > 0)
  const guests = last?.attendants.filter(({ role }) => role === 'GUEST') ?? []
  return guests.length > 0 ? inferred(guests) : themeAttendant(analysis)
}

const isLike = (noun: string | null, kind: string | null): boolean =>
  noun === null
    ? kind !== 'VISIT' && kind !== 'SIGNING' && kind !== 'CALL'
    : noun === kind || (kind === null && noun !== 'CALL')

const inferred = (attendants: readonly Attendant[]): Attendant[] =>
  attendants.map((attendant) => ({
    ...attendant,
    evidence: attendant.evidence.map((each) => ({ ...each, rule: 'meeting:same-people', basis: 'INFERRED' })),
  }))

/** What one telling says of an occasion; null where it is only wished for or nobody is told of. */
export function toOccasion(
  analysis: Analysis,
  scene: Scene,
  telling: Telling,
  others: readonly Telling[],
  memory: Memory,
): Occasion | null {
  if (telling.trigger.id === 'came' && memory.series === null) return null
  const standing = standingOf(scene, telling.from, telling.to, telling.trigger.frame === 'EVENT')
  const summit = bodyOf(telling) === null ? bodyOfSummit(scene, telling, memory.body) : null
  const body = bodyOf(telling) ?? summit
  if (standing.status === 'UNREAL' && body === null) return null
  const own = attendantsOf(analysis, scene, telling, memory)
  const before = telling.sequel ? sequelOf(telling, memory) : null
  if (telling.trigger.id === 'sequel' && before === null && own.length === 0) return null
  const journey = before === null && own.length === 0 ? travellersOf(analysis, telling, memory) : []
  const stays = telling.another || isOneSided(analysis, telling, own, memory)
  const attendants =
    before && before.ofBody === null
      ? inferred(before.attendants)
      : stays
        ? [...stayingFrom(analysis, memory, own), ...own]
        : [...journey, ...own]
  const kind =
    summit === null ? (kindOfTelling(scene, telling, memory) ?? before?.kind?.value ?? null) : 'SUMMIT'
  const background = isBackground(scene, telling)
  const held = standing.status === 'HELD' && !background && body === null && attendants.length > 1
  const publication = analysis.publishedAt?.local.slice(0, 10) ?? null
  const circumstances = { analysis, scene, telling, others, memory, held, publication }
  const setting = settingOf(circumstances, attendants, kind === 'CALL')
  const words = tokenEvidence(
    analysis,
    scene,
    telling.from,
    telling.to,
    `meeting:${telling.trigger.id}`,
    'STATED',
  )
  const told = standing.status === 'UNREAL' ? 'PLANNED' : standing.status
  const status = settledStatus(told, setting.date?.value ?? null, publication)
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
      ...namedOf(analysis, scene, telling, memory),
      ...(before?.named ?? []).filter(
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
    inPerson: kind === null && inPerson.has(telling.trigger.id),
    weak: weakTellings.has(telling.trigger.id),
  }
}
