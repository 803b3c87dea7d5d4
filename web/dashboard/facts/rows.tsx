import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type {
  AgreementFactsFragment,
  AgreementStatus,
  MeetingFactsFragment,
  OfficialFactsFragment,
  QuoteFactsFragment,
  ReportFactsFragment,
} from '../../shared/documents.generated'
import { strings } from '../../shared/strings'
import { DateText, InRow, PartyLink, placeName, Tag, TimeText } from './links'
import { wordsOf } from './words'

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** How a meeting is named in one line: its people where they are few, else its parties. */
export function meetingName({ kind, series, parties, participants }: MeetingFactsFragment): string {
  const who =
    participants.length >= 2 && participants.length <= 3
      ? participants.map(({ official }) => official.name)
      : parties.map(({ name }) => name)
  const what = series === null ? wordsOf(kind) : capitalised(series)
  return who.length === 0 ? what : `${what}: ${who.join(', ')}`
}

/** How an agreement is named in one line. */
export const agreementName = ({ agreementKind, title, subject }: AgreementFactsFragment): string =>
  title ?? (subject ? `${wordsOf(agreementKind)}: ${subject}` : wordsOf(agreementKind))

interface MeetingLinesProps {
  readonly meeting: MeetingFactsFragment
  /** Its date, where that does not stand elsewhere. */
  readonly children?: ReactNode
}

/** A meeting in two lines: what and whether it was held; where, between whom, how often told. */
export const MeetingLines = ({ meeting, children }: MeetingLinesProps) => {
  const place = placeName(meeting.place)
  return (
    <>
      <div className="row-main">
        <Link href={`/meetings/${meeting.id}`}>{meetingName(meeting)}</Link>
        <Tag value={meeting.status} />
      </div>
      <div className="row-more">
        {children}
        {place !== '' && <span>{place}</span>}
        <span>
          <InRow items={meeting.parties}>{(party) => <PartyLink party={party} />}</InRow>
        </span>
        <span>{strings.facts.reports(meeting.reportCount)}</span>
      </div>
    </>
  )
}

/** A meeting in a list. */
export const MeetingRow = ({ meeting }: { readonly meeting: MeetingFactsFragment }) => (
  <li className="row">
    <MeetingLines meeting={meeting}>
      <DateText date={meeting.date} />
    </MeetingLines>
  </li>
)

interface AgreementLinesProps {
  readonly agreement: AgreementFactsFragment
  /** What was done to it then; the stage it has reached unless told. */
  readonly stage?: AgreementStatus
  /** Its date, where that does not stand elsewhere. */
  readonly children?: ReactNode
}

/** An agreement in two lines: what, and its stage; between whom, how often told. */
export const AgreementLines = ({ agreement, stage, children }: AgreementLinesProps) => (
  <>
    <div className="row-main">
      <Link href={`/agreements/${agreement.id}`}>{agreementName(agreement)}</Link>
      <Tag value={stage ?? agreement.agreementStatus} />
    </div>
    <div className="row-more">
      {children}
      <span>
        <InRow items={agreement.parties}>{(party) => <PartyLink party={party} />}</InRow>
      </span>
      <span>{strings.facts.reports(agreement.reportCount)}</span>
    </div>
  </>
)

/** An agreement in a list. */
export const AgreementRow = ({ agreement }: { readonly agreement: AgreementFactsFragment }) => (
  <li className="row">
    <AgreementLines agreement={agreement}>
      <DateText date={agreement.date} />
    </AgreementLines>
  </li>
)

/** A quotation: its words and who says them, leading to them in the article. */
export const QuoteLines = ({
  quote: { text, speaker, official, article, evidence },
}: {
  readonly quote: QuoteFactsFragment
}) => {
  const words = evidence.find(({ field, start }) => field === 'text' && start != null)
  const hash = words ? `#${words.start}-${words.end}` : ''
  return (
    <>
      <blockquote>{text}</blockquote>
      <div className="row-more">
        {official ? <Link href={`/officials/${official.id}`}>{official.name}</Link> : <span>{speaker}</span>}
        <Link href={`/articles/${article.id}${hash}`}>{article.headline ?? strings.facts.noHeadline}</Link>
      </div>
    </>
  )
}

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
