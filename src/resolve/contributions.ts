import { officeText, partyText } from '../domain/canonical'
import type {
  AgreementMention,
  Facts,
  MeetingMention,
  OfficialMention,
  Participation,
  Sourced,
  Statement,
} from '../domain/model'
import { type Report, statement } from './statements'

/** A report with its facts and the entities its officials were resolved to. */
export interface ReportFacts extends Report {
  readonly facts: Facts
  readonly officialIds: readonly string[]
}

function sourced<T>(
  field: string,
  said: Sourced<T> | null,
  report: Report,
  toText: (value: T) => string = String,
): Statement[] {
  return said ? [statement(field, toText(said.value), said.evidence, report)] : []
}

/** What a mention of an official says. */
export function officialStatements(mention: OfficialMention, report: Report): Statement[] {
  const { name, forms, evidence, offices, country, organization } = mention
  const printed = (form: string) => {
    const exact = evidence.filter((words) => words.exact === form)
    return exact.length > 0 ? exact : evidence
  }
  return [
    statement('name', name, printed(name), report),
    ...[...new Set([name, ...forms])].map((form) => statement('names', form, printed(form), report)),
    ...sourced('country', country, report),
    ...sourced('organization', organization, report),
    ...offices.flatMap((office) => sourced('offices', office, report, officeText)),
  ]
}

/** A part in an occasion: who, and as what; `participants` and, below it, one field for each thing said of them. */
function participationStatements(field: string, part: Participation, report: ReportFacts): Statement[] {
  const officialId = report.officialIds[part.official]
  const official = report.facts.officials[part.official]
  if (officialId === undefined || !official) return []
  const say = (name: string, value: string) =>
    statement(`${field}.${officialId}.${name}`, value, part.evidence, report)
  const title = part.office ?? official.offices[0]?.value.title ?? null
  return [
    statement(field, officialId, part.evidence, report),
    say('role', part.role),
    ...(official.country ? [say('country', official.country.value)] : []),
    ...(official.organization ? [say('organization', official.organization.value)] : []),
    ...(title === null ? [] : [say('office', title)]),
  ]
}

/** What a mention of a meeting says. */
export function meetingStatements(mention: MeetingMention, report: ReportFacts): Statement[] {
  const { kind, status, participants, parties, date, place, ordinal, series } = mention
  return [
    ...sourced('kind', kind, report),
    ...sourced('status', status, report),
    ...parties.flatMap((party) => sourced('parties', party, report, partyText)),
    ...participants.flatMap((part) => participationStatements('participants', part, report)),
    ...sourced('date', date, report, ({ edtf }) => edtf),
    ...sourced('venue', place.venue, report),
    ...sourced('city', place.city, report),
    ...sourced('country', place.country, report),
    ...sourced('ordinal', ordinal, report),
    ...sourced('series', series, report),
  ]
}

/** What a mention of an agreement says. */
export function agreementStatements(mention: AgreementMention, report: ReportFacts): Statement[] {
  const { kind, status, subject, title, parties, signatories, date, actions } = mention
  return [
    ...sourced('kind', kind, report),
    ...sourced('status', status, report),
    ...sourced('subject', subject, report),
    ...sourced('title', title, report),
    ...parties.flatMap((party) => sourced('parties', party, report, partyText)),
    ...signatories.flatMap((part) => participationStatements('signatories', part, report)),
    ...sourced('date', date, report, ({ edtf }) => edtf),
    ...actions.map((action) =>
      statement('actions', `${action.kind} ${action.date?.edtf ?? ''}`.trim(), action.evidence, report),
    ),
  ]
}
