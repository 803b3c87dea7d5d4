import { BoardReviewDocument, type BoardReviewQuery } from '../../shared/documents.generated'
import { strings } from '../../shared/strings'
import { TimeText } from '../facts/links'
import { readableField } from '../facts/readableValue'
import { agreementName, meetingName } from '../facts/rows'
import { wordsOf } from '../facts/words'
import { Tile } from './Tile'

const words = strings.board

type Disagreement = BoardReviewQuery['discrepancies']['nodes'][number]
type Reject = BoardReviewQuery['rejects']['nodes'][number]

/** What an editor should look at, whatever the board is narrowed to: where reports disagree, and what could not be imported. */
export const ReviewTile = () => (
  <Tile
    title={words.review}
    empty={words.nothingToReview}
    document={BoardReviewDocument}
    variables={{}}
    isEmpty={({ discrepancies, rejects }) => discrepancies.totalCount + rejects.totalCount === 0}
    toTable={({ discrepancies, rejects }) => ({
      head: ['what', 'id', 'name', 'why'],
      rows: [
        ...discrepancies.nodes.map((each) => [
          each.object.__typename,
          each.object.id,
          nameOf(each),
          fieldsOf(each),
        ]),
        ...rejects.nodes.map(({ id, source, reason }) => ['Reject', id, source, reason]),
      ],
    })}
  >
    {({ discrepancies, rejects }) => (
      <>
        <p className="small muted">{words.reviewCounts(discrepancies.totalCount, rejects.totalCount)}</p>
        <ul className="rows">
          {discrepancies.nodes.map((each) => (
            <li className="row" key={each.object.id}>
              <div className="row-main">
                <a href={`/${folders[each.object.__typename]}/${each.object.id}`}>{nameOf(each)}</a>
              </div>
              <div className="row-more">{words.reportsDisagreeOn(fieldsOf(each))}</div>
            </li>
          ))}
          {rejects.nodes.map((reject) => (
            <RejectRow key={reject.id} reject={reject} />
          ))}
        </ul>
      </>
    )}
  </Tile>
)

const folders = { Official: 'officials', Meeting: 'meetings', Agreement: 'agreements' } as const

function nameOf({ object }: Disagreement): string {
  switch (object.__typename) {
    case 'Official':
      return object.name
    case 'Meeting':
      return meetingName(object)
    case 'Agreement':
      return agreementName(object)
  }
}

const fieldsOf = ({ discrepancies }: Disagreement): string =>
  discrepancies.map(({ field }) => readableField(field)).join(', ')

const RejectRow = ({ reject: { source, line, reason, at } }: { readonly reject: Reject }) => (
  <li className="row">
    <div className="row-main">
      {source}
      {line != null && `:${line}`}
      <span className="tag tag-cancelled">{wordsOf(reason)}</span>
    </div>
    <div className="row-more">
      <span>
        {words.notImported} <TimeText local={at.slice(0, 16)} />
      </span>
    </div>
  </li>
)
