import { BoardReviewDocument } from '../../shared/documents.generated'
import { strings } from '../../shared/strings'
import { meetingName } from '../facts/rows'
import { useBoard } from './BoardContext'
import { bothFilters, meetingFilter } from './filters'
import { Tile } from './Tile'

const words = strings.board

/** What an editor should look at: where reports disagree, and what may be one and the same. */
export function ReviewTile() {
  const { filters } = useBoard()
  return (
    <Tile
      title={words.review}
      empty={words.nothingToReview}
      document={BoardReviewDocument}
      variables={{ meetings: bothFilters({ hasDiscrepancies: true }, meetingFilter(filters)) }}
      isEmpty={({ meetings, officials }) => meetings.totalCount + officials.totalCount === 0}
      toTable={({ meetings, officials }) => ({
        head: ['type', 'id', 'name', 'fields'],
        rows: [
          ...meetings.nodes.map((meeting) => [
            'MEETING',
            meeting.id,
            meetingName(meeting),
            fieldsOf(meeting.discrepancies),
          ]),
          ...officials.nodes.map((official) => [
            'OFFICIAL',
            official.id,
            official.name,
            fieldsOf(official.discrepancies),
          ]),
        ],
      })}
    >
      {({ meetings, officials }) => (
        <>
          <p className="small muted">{words.disagree(meetings.totalCount, officials.totalCount)}</p>
          <ul className="rows">
            {meetings.nodes.map((meeting) => (
              <ReviewRow
                key={meeting.id}
                address={`/meetings/${meeting.id}`}
                name={meetingName(meeting)}
                fields={fieldsOf(meeting.discrepancies)}
              />
            ))}
            {officials.nodes.map((official) => (
              <ReviewRow
                key={official.id}
                address={`/officials/${official.id}`}
                name={official.name}
                fields={fieldsOf(official.discrepancies)}
              />
            ))}
          </ul>
        </>
      )}
    </Tile>
  )
}

const fieldsOf = (discrepancies: readonly { readonly field: string }[]): string =>
  discrepancies.map(({ field }) => field).join(', ')

const ReviewRow = ({
  address,
  name,
  fields,
}: {
  readonly address: string
  readonly name: string
  readonly fields: string
}) => (
  <li className="row">
    <div className="row-main">
      <a href={address}>{name}</a>
    </div>
    <div className="row-more">{words.reportsDisagreeOn(fields)}</div>
  </li>
)
