import { officeOfText, partyOfText } from '../domain/canonical'
import { isKindOf } from '../domain/compatible'
import { partyId } from '../domain/ids'
import type {
  Agreement,
  AgreementKind,
  AgreementStatus,
  EntityBase,
  Meeting,
  MeetingKind,
  MeetingStatus,
  Office,
  OfficeHeld,
  Official,
  PartialDate,
  Participant,
  ParticipantRole,
  Party,
  Statement,
} from '../domain/model'
import { agreementStatuses, participantRoles } from '../domain/model'
import { toPartialDate, within } from '../domain/values/partialDate'
import { foldName, nameUnits } from '../domain/values/personName'

/** The served values of an entity, apart from what every entity has. */
export type ServedOfficial = Omit<Official, keyof EntityBase>
export type ServedMeeting = Omit<Meeting, keyof EntityBase>
export type ServedAgreement = Omit<Agreement, keyof EntityBase>

const textOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const isStated = ({ evidence }: Statement): number => Number(evidence.some(({ basis }) => basis === 'STATED'))

/** Most reports first, then what words state before what follows from them, then those reported last, then by text: never by the order of import. */
function bySupport(a: Statement, b: Statement): number {
  return (
    b.count - a.count ||
    isStated(b) - isStated(a) ||
    textOrder(b.last ?? '', a.last ?? '') ||
    textOrder(a.value, b.value)
  )
}

/** Where the earliest evidence stands: an order among values that no id decides. */
function byFirstEvidence(a: Statement, b: Statement): number {
  const at = ({ evidence: [first] }: Statement): string =>
    first
      ? `${first.publishedAt ?? '\uffff'} ${first.articleId} ${String(first.span?.start ?? 0).padStart(9, '0')} ${first.exact}`
      : '\uffff'
  return textOrder(at(a), at(b))
}

/** Statements by field, each list in the order of support. */
type Fields = ReadonlyMap<string, readonly Statement[]>

function fieldsOf(statements: readonly Statement[]): Fields {
  const fields = new Map<string, Statement[]>()
  for (const said of statements) {
    const list = fields.get(said.field)
    if (list) list.push(said)
    else fields.set(said.field, [said])
  }
  for (const list of fields.values()) list.sort(bySupport)
  return fields
}

const best = (fields: Fields, field: string): string | null => fields.get(field)?.[0]?.value ?? null

/** The last reported value; of equally late ones the better supported. */
function latest(statements: readonly Statement[]): Statement | null {
  const ordered = [...statements].sort((a, b) => textOrder(b.last ?? '', a.last ?? '') || bySupport(a, b))
  return ordered[0] ?? null
}

/** The most said name among the full ones; a name of one word only where there is no other. */
function bestName(names: readonly Statement[]): string {
  const full = names.filter(({ value }) => nameUnits(value).units.length > 1)
  return (full.length > 0 ? full : names)[0]?.value ?? ''
}

interface OfficeSeen extends Office {
  readonly said: Statement
}

/** Offices that differ by case only are one, with the spelling most used. */
function officesOf(statements: readonly Statement[]): OfficeHeld[] {
  const groups = new Map<string, OfficeSeen[]>()
  for (const said of statements) {
    const office = { ...officeOfText(said.value), said }
    const key = [foldName(office.title), office.country, office.organization, office.tenure].join('|')
    groups.set(key, [...(groups.get(key) ?? []), office])
  }
  const offices = [...groups.values()].map((group): OfficeHeld => {
    const [{ said: _said, ...office }] = group as [OfficeSeen]
    const times = group
      .flatMap(({ said: { first, last } }) => [first, last])
      .filter((time) => time !== null)
      .sort(textOrder)
    return {
      ...office,
      firstSeen: times[0] ?? null,
      lastSeen: times.at(-1) ?? null,
      count: group.reduce((sum, { said }) => sum + said.count, 0),
    }
  })
  // Of titles said equally often the longer says more: `Secretary of the Security Council` before `Secretary`.
  return offices.sort(
    (a, b) =>
      textOrder(b.lastSeen ?? '', a.lastSeen ?? '') ||
      b.count - a.count ||
      b.title.length - a.title.length ||
      textOrder(a.title, b.title),
  )
}

/** An official's values as reports have them. */
export function serveOfficial(statements: readonly Statement[]): ServedOfficial {
  const fields = fieldsOf(statements)
  const offices = officesOf(fields.get('offices') ?? [])
  return {
    name: bestName(fields.get('name') ?? []),
    names: (fields.get('names') ?? []).map(({ value }) => value),
    country: best(fields, 'country'),
    organization: best(fields, 'organization'),
    office: (offices.find(({ tenure }) => tenure === 'CURRENT') ?? offices[0])?.title ?? null,
    offices,
  }
}

/** Bodies spelled differently are one party, by the spelling most used. */
function partiesOf(statements: readonly Statement[]): Party[] {
  const byId = new Map<string, Party>()
  for (const { value } of statements) {
    const party = partyOfText(value)
    if (!byId.has(partyId(party))) byId.set(partyId(party), party)
  }
  return [...byId.values()]
}

function participantsOf(fields: Fields, field: string): Participant[] {
  const order = (a: Statement, b: Statement): number => b.count - a.count || byFirstEvidence(a, b)
  return [...(fields.get(field) ?? [])].sort(order).map(({ value: officialId }) => {
    const under = `${field}.${officialId}`
    const role = best(fields, `${under}.role`) ?? 'PARTICIPANT'
    return {
      officialId,
      role: participantRoles.find((known): known is ParticipantRole => known === role) ?? 'PARTICIPANT',
      country: best(fields, `${under}.country`),
      organization: best(fields, `${under}.organization`),
      office: best(fields, `${under}.office`),
    }
  })
}

const precisions: readonly PartialDate['precision'][] = ['DAY', 'INTERVAL', 'MONTH', 'SEASON', 'YEAR']
const coarseness = ({ precision }: PartialDate): number =>
  precisions.includes(precision) ? precisions.indexOf(precision) : precisions.length

/** The date that most reports allow; of those the most exact, then the best supported. */
function dateOf(statements: readonly Statement[]): PartialDate | null {
  const dates = statements.flatMap((said) => {
    const date = toPartialDate(said.value)
    return date ? [{ date, said }] : []
  })
  const support = (date: PartialDate): number =>
    dates.reduce((sum, other) => (within(date, other.date) ? sum + other.said.count : sum), 0)
  const ranked = dates.map((candidate) => ({ ...candidate, support: support(candidate.date) }))
  ranked.sort(
    (a, b) => b.support - a.support || coarseness(a.date) - coarseness(b.date) || bySupport(a.said, b.said),
  )
  return ranked[0]?.date ?? null
}

/** The kind that most reports allow, a general one allowing its forms; of those the best supported. */
function kindOf(statements: readonly Statement[]): string | null {
  const support = ({ value }: Statement): number =>
    statements.reduce((sum, other) => (isKindOf(value, other.value) ? sum + other.count : sum), 0)
  const ranked = statements.map((said) => ({ said, support: support(said) }))
  ranked.sort((a, b) => b.support - a.support || bySupport(a.said, b.said))
  return ranked[0]?.said.value ?? null
}

/** Held once it was held; else what was reported last. */
function meetingStatusOf(statements: readonly Statement[]): MeetingStatus {
  const held = statements.find(({ value }) => value === 'HELD')
  const cancelled = statements.find(({ value }) => value === 'CANCELLED')
  if (held && (!cancelled || textOrder(held.last ?? '', cancelled.last ?? '') >= 0)) return 'HELD'
  const open = statements.filter(({ value }) => value !== 'HELD')
  const last = latest(open)
  const tied = open.filter(({ last: at }) => at === last?.last)
  return tied.some(({ value }) => value === 'CANCELLED') ? 'CANCELLED' : 'PLANNED'
}

/** A meeting's values as reports have them. */
export function serveMeeting(statements: readonly Statement[]): ServedMeeting {
  const fields = fieldsOf(statements)
  const [venue, city, country] = [best(fields, 'venue'), best(fields, 'city'), best(fields, 'country')]
  const ordinal = best(fields, 'ordinal')
  return {
    kind: (kindOf(fields.get('kind') ?? []) ?? 'OTHER') as MeetingKind,
    status: meetingStatusOf(fields.get('status') ?? []),
    participants: participantsOf(fields, 'participants'),
    parties: partiesOf(fields.get('parties') ?? []),
    date: dateOf(fields.get('date') ?? []),
    place: venue === null && city === null && country === null ? null : { venue, city, country },
    ordinal: ordinal === null ? null : Number(ordinal),
    series: best(fields, 'series'),
  }
}

const stage = (status: string): number => (agreementStatuses as readonly string[]).indexOf(status)

/** An agreement's values as reports have them; its status is the furthest that any report gives. */
export function serveAgreement(statements: readonly Statement[]): ServedAgreement {
  const fields = fieldsOf(statements)
  const statuses = (fields.get('status') ?? []).map(({ value }) => value)
  const furthest = [...statuses].sort((a, b) => stage(b) - stage(a))[0] ?? 'NEGOTIATING'
  const actions = (fields.get('actions') ?? []).map(({ value }) => {
    const [kind = '', edtf = ''] = value.split(' ')
    return { kind: kind as AgreementStatus, date: toPartialDate(edtf) }
  })
  actions.sort(
    (a, b) =>
      textOrder(a.date?.earliest ?? '\uffff', b.date?.earliest ?? '\uffff') ||
      stage(a.kind) - stage(b.kind) ||
      textOrder(a.date?.edtf ?? '', b.date?.edtf ?? ''),
  )
  return {
    kind: (best(fields, 'kind') ?? 'OTHER') as AgreementKind,
    status: furthest as AgreementStatus,
    title: best(fields, 'title'),
    subject: best(fields, 'subject'),
    parties: partiesOf(fields.get('parties') ?? []),
    signatories: participantsOf(fields, 'signatories'),
    date: dateOf(fields.get('date') ?? []),
    actions,
  }
}
