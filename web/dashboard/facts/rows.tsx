import { Link } from 'wouter'
import type {
  AgreementFactsFragment,
  MeetingFactsFragment,
  OfficialFactsFragment,
  ReportFactsFragment,
} from '../../shared/documents.generated'
import { strings } from '../../shared/strings'
import { DateText, InRow, PartyLink, placeName, Tag, TimeText } from './links'
import { wordsOf } from './words'

/** How a meeting is named in one line: its people where they are few, else its parties. */
export function meetingName({ kind, series, parties, participants }: MeetingFactsFragment): string {
  const who =
    participants.length >= 2 && participants.length <= 3
      ? participants.map(({ official }) => official.name)
      : parties.map(({ name }) => name)
  const what = series ?? wordsOf(kind)
  return who.length === 0 ? what : `${what}: ${who.join(', ')}`
}

/** How an agreement is named in one line. */
export const agreementName = ({ agreementKind, title, subject }: AgreementFactsFragment): string =>
  title ?? (subject ? `${wordsOf(agreementKind)}: ${subject}` : wordsOf(agreementKind))

/** A meeting in a list. */
export const MeetingRow = ({ meeting }: { readonly meeting: MeetingFactsFragment }) => {
  const place = placeName(meeting.place)
  return (
    <li className="row">
      <div className="row-main">
        <Link href={`/meetings/${meeting.id}`}>{meetingName(meeting)}</Link>
        <Tag value={meeting.status} />
      </div>
      <div className="row-more">
        <DateText date={meeting.date} />
        {place !== '' && <span>{place}</span>}
        <span>
          <InRow items={meeting.parties}>{(party) => <PartyLink party={party} />}</InRow>
        </span>
        <span>{strings.facts.reports(meeting.reportCount)}</span>
      </div>
    </li>
  )
}

/** An agreement in a list. */
export const AgreementRow = ({ agreement }: { readonly agreement: AgreementFactsFragment }) => (
  <li className="row">
    <div className="row-main">
      <Link href={`/agreements/${agreement.id}`}>{agreementName(agreement)}</Link>
      <Tag value={agreement.agreementStatus} />
    </div>
    <div className="row-more">
      <DateText date={agreement.date} />
      <span>
        <InRow items={agreement.parties}>{(party) => <PartyLink party={party} />}</InRow>
      </span>
      <span>{strings.facts.reports(agreement.reportCount)}</span>
    </div>
  </li>
)

/** An official in a list. */
export const OfficialRow = ({ official }: { readonly official: OfficialFactsFragment }) => (
  <li className="row">
    <div className="row-main">
      <Link href={`/officials/${official.id}`}>{official.name}</Link>
    </div>
    <div className="row-more">
      {official.office && <span>{official.office}</span>}
      {official.country && <PartyLink party={{ id: official.country.code, ...official.country }} />}
      {official.organization && <PartyLink party={official.organization} />}
    </div>
  </li>
)

/** An article in a list. */
export const ReportRow = ({ report }: { readonly report: ReportFactsFragment }) => (
  <li className="row">
    <div className="row-main">
      <Link href={`/articles/${report.id}`}>{report.headline ?? strings.facts.noHeadline}</Link>
    </div>
    <div className="row-more">
      <TimeText local={report.publishedAt?.local} />
      {report.publisher && <span>{report.publisher}</span>}
    </div>
  </li>
)
