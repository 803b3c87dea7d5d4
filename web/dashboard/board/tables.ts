import type { AgreementFactsFragment, MeetingFactsFragment } from '../../shared/documents.generated'
import type { CsvTable } from './downloadCsv'

const names = (items: readonly { readonly name: string }[]): string =>
  items.map(({ name }) => name).join('; ')

/** Meetings, a row each. */
export const meetingTable = (meetings: readonly MeetingFactsFragment[]): CsvTable => ({
  head: ['id', 'kind', 'status', 'date', 'venue', 'city', 'country', 'parties', 'participants', 'reports'],
  rows: meetings.map(({ id, kind, status, date, place, parties, participants, reportCount }) => [
    id,
    kind,
    status,
    date?.edtf ?? null,
    place?.venue ?? null,
    place?.city ?? null,
    place?.country?.name ?? null,
    names(parties),
    names(participants.map(({ official }) => official)),
    reportCount,
  ]),
})

/** Agreements, a row each. */
export const agreementTable = (agreements: readonly AgreementFactsFragment[]): CsvTable => ({
  head: ['id', 'kind', 'status', 'date', 'title', 'subject', 'parties', 'reports'],
  rows: agreements.map(
    ({ id, agreementKind, agreementStatus, date, title, subject, parties, reportCount }) => [
      id,
      agreementKind,
      agreementStatus,
      date?.edtf ?? null,
      title ?? null,
      subject ?? null,
      names(parties),
      reportCount,
    ],
  ),
})
