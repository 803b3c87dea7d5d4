import {
  type AgreementAction,
  type AgreementMention,
  agreementKinds,
  agreementStatuses,
  type Evidence,
  type MeetingMention,
  meetingKinds,
  meetingStatuses,
} from '../../domain/model'
import type { AgreementClaim, Answer, MeetingClaim } from './answer'
import { itemsOf, listOf } from './items'
import { type CheckedOfficials, checkParticipations } from './officials'
import { memberOf, readCountry, readDate, readMember, readOrdinal, readParties, sourced } from './values'
import { type Check, drop, evidenceAt, locate, verbatim } from './words'

const firstPlace = ({ evidence }: { readonly evidence: readonly Evidence[] }): number =>
  evidence[0]?.span?.start ?? 0

const inOrder = <T extends { readonly evidence: readonly Evidence[] }>(mentions: readonly T[]): T[] =>
  [...mentions].sort((a, b) => firstPlace(a) - firstPlace(b))

/** A meeting is taken only with words that tell of it, a kind, a status, and someone who took part. */
function toMeeting(check: Check, people: CheckedOfficials, claim: MeetingClaim): MeetingMention | null {
  const span = locate(check, claim.words, 0)
  if (!span) return drop(check, 'NO_EVIDENCE')
  const near = span.start
  const kind = sourced(check, claim.kind, { near, read: readMember(meetingKinds) })
  const status = sourced(check, claim.status, { near, read: readMember(meetingStatuses) })
  const participants = checkParticipations(check, people, { list: claim.participants, near })
  const parties = readParties(check, listOf(check, claim.parties), near)
  if (!kind || !status || participants.length + parties.length === 0) return drop(check, 'NO_EVIDENCE')
  return {
    kind,
    status,
    participants,
    parties,
    date: sourced(check, claim.date, { near, read: readDate }),
    place: {
      venue: verbatim(check, claim.venue, near),
      city: verbatim(check, claim.city, near),
      country: sourced(check, claim.country, { near, read: readCountry }),
    },
    ordinal: sourced(check, claim.ordinal, { near, read: readOrdinal }),
    series: verbatim(check, claim.series, near),
    evidence: [evidenceAt(check, span, 'STATED')],
  }
}

/** The meetings of an answer that the text bears out, in its order. */
export const checkMeetings = (check: Check, people: CheckedOfficials, answer: Answer): MeetingMention[] =>
  inOrder(
    itemsOf(check, answer.meetings, 'meetings').flatMap(({ item }) => toMeeting(check, people, item) ?? []),
  )

function actionsOf(check: Check, { actions }: AgreementClaim, near: number): AgreementAction[] {
  return listOf(check, actions).flatMap(({ kind, date, words }) => {
    const span = locate(check, words, near)
    const member = memberOf(agreementStatuses, kind) ?? drop(check, 'WRONG_VALUE')
    if (!span || !member) return []
    const said = date ? readDate(date, check.text.slice(span.start, span.end)) : null
    if (typeof said === 'string') drop(check, said)
    const value = typeof said === 'string' || said === null ? null : said.value
    return [{ kind: member, date: value, evidence: [evidenceAt(check, span, 'INFERRED')] }]
  })
}

/** An agreement is taken only with words that tell of it, a kind and a status. */
function toAgreement(check: Check, people: CheckedOfficials, claim: AgreementClaim): AgreementMention | null {
  const span = locate(check, claim.words, 0)
  if (!span) return drop(check, 'NO_EVIDENCE')
  const near = span.start
  const kind = sourced(check, claim.kind, { near, read: readMember(agreementKinds) })
  const status = sourced(check, claim.status, { near, read: readMember(agreementStatuses) })
  if (!kind || !status) return drop(check, 'NO_EVIDENCE')
  return {
    kind,
    status,
    subject: verbatim(check, claim.subject, near),
    title: verbatim(check, claim.title, near),
    parties: readParties(check, listOf(check, claim.parties), near),
    signatories: checkParticipations(check, people, { list: claim.signatories, near }),
    date: sourced(check, claim.date, { near, read: readDate }),
    actions: actionsOf(check, claim, near),
    evidence: [evidenceAt(check, span, 'STATED')],
  }
}

/** The agreements of an answer that the text bears out, in its order. */
export const checkAgreements = (check: Check, people: CheckedOfficials, answer: Answer): AgreementMention[] =>
  inOrder(
    itemsOf(check, answer.agreements, 'agreements').flatMap(
      ({ item }) => toAgreement(check, people, item) ?? [],
    ),
  )
