import {
  type AgreementFilter,
  BoardAheadDocument,
  BoardFollowUpsDocument,
  type BoardFollowUpsQuery,
  BoardLatestAgreementsDocument,
  BoardLatestMeetingsDocument,
  type MeetingFilter,
} from '../../shared/documents.generated'
import { strings } from '../../shared/strings'
import { DateText } from '../facts/links'
import { AgreementRow, agreementName, MeetingRow, meetingName } from '../facts/rows'
import { useBoard } from './BoardContext'
import { agreementFilter, bothFilters, followUpFilter, meetingFilter } from './filters'
import { Tile } from './Tile'
import { agreementTable, meetingTable } from './tables'

const words = strings.board

/** Today and ahead: what is planned for the board's day or later. */
export function AheadTile() {
  const { filters, day } = useBoard()
  const ahead = { date: { overlaps: `${day}/..` }, status: { eq: 'PLANNED' } } as const
  return (
    <Tile
      title={words.ahead}
      empty={words.nothingAhead}
      document={BoardAheadDocument}
      variables={{
        meetings: bothFilters<MeetingFilter>(ahead, meetingFilter(filters)),
        agreements: bothFilters<AgreementFilter>(ahead, agreementFilter(filters)),
      }}
      isEmpty={({ meetings, agreements }) => meetings.nodes.length + agreements.nodes.length === 0}
      toTable={({ meetings }) => meetingTable(meetings.nodes)}
    >
      {({ meetings, agreements }) => (
        <ul className="rows">
          {meetings.nodes.map((meeting) => (
            <MeetingRow key={meeting.id} meeting={meeting} />
          ))}
          {agreements.nodes.map((agreement) => (
            <AgreementRow key={agreement.id} agreement={agreement} />
          ))}
        </ul>
      )}
    </Tile>
  )
}

/** What was held last, seen from the board's day. */
export function LatestMeetingsTile() {
  const { filters, day } = useBoard()
  const held = { date: { overlaps: `../${day}` }, status: { eq: 'HELD' } } as const
  return (
    <Tile
      title={words.latestMeetings}
      empty={words.noMeetings}
      document={BoardLatestMeetingsDocument}
      variables={{ filter: bothFilters<MeetingFilter>(held, meetingFilter(filters)) }}
      isEmpty={({ meetings }) => meetings.nodes.length === 0}
      toTable={({ meetings }) => meetingTable(meetings.nodes)}
    >
      {({ meetings }) => (
        <ul className="rows">
          {meetings.nodes.map((meeting) => (
            <MeetingRow key={meeting.id} meeting={meeting} />
          ))}
        </ul>
      )}
    </Tile>
  )
}

/** What was signed, agreed or ended last, seen from the board's day. */
export function LatestAgreementsTile() {
  const { filters, day } = useBoard()
  return (
    <Tile
      title={words.latestAgreements}
      empty={words.noAgreements}
      document={BoardLatestAgreementsDocument}
      variables={{
        filter: bothFilters<AgreementFilter>({ date: { overlaps: `../${day}` } }, agreementFilter(filters)),
      }}
      isEmpty={({ agreements }) => agreements.nodes.length === 0}
      toTable={({ agreements }) => agreementTable(agreements.nodes)}
    >
      {({ agreements }) => (
        <ul className="rows">
          {agreements.nodes.map((agreement) => (
            <AgreementRow key={agreement.id} agreement={agreement} />
          ))}
        </ul>
      )}
    </Tile>
  )
}

type FollowUp = BoardFollowUpsQuery['followUps']['nodes'][number]

/** What was announced and never heard of again, seen from the board's day. */
export function FollowUpsTile() {
  const { filters, day } = useBoard()
  return (
    <Tile
      title={words.followUps}
      empty={words.noFollowUps}
      document={BoardFollowUpsDocument}
      variables={{ filter: followUpFilter(filters), asOf: day }}
      isEmpty={({ followUps }) => followUps.nodes.length === 0}
      toTable={({ followUps: { nodes } }) => ({
        head: ['type', 'id', 'name', 'plannedFor', 'overdueDays', 'lastReport'],
        rows: nodes.map((followUp) => [
          followUp.type,
          followUp.object.id,
          nameOf(followUp),
          followUp.plannedFor.edtf,
          followUp.overdueDays,
          followUp.lastReport?.headline ?? null,
        ]),
      })}
    >
      {({ followUps }) => (
        <ul className="rows">
          {followUps.nodes.map((followUp) => (
            <FollowUpRow key={followUp.object.id} followUp={followUp} />
          ))}
        </ul>
      )}
    </Tile>
  )
}

const nameOf = ({ object }: FollowUp): string =>
  object.__typename === 'Meeting'
    ? meetingName(object)
    : object.__typename === 'Agreement'
      ? agreementName(object)
      : object.id

function FollowUpRow({ followUp }: { readonly followUp: FollowUp }) {
  const { object, plannedFor, overdueDays, lastReport } = followUp
  const folder = object.__typename === 'Meeting' ? 'meetings' : 'agreements'
  return (
    <li className="row">
      <div className="row-main">
        <a href={`/${folder}/${object.id}`}>{nameOf(followUp)}</a>
        <span className="tag tag-planned">{words.overdue(overdueDays)}</span>
      </div>
      <div className="row-more">
        <span>
          {words.plannedFor} <DateText date={plannedFor} />
        </span>
        {lastReport && (
          <a href={`/articles/${lastReport.id}`}>{lastReport.headline ?? strings.facts.noHeadline}</a>
        )}
      </div>
    </li>
  )
}
