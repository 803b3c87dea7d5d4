import { BoardReviewDocument, type BoardReviewQuery } from '../../shared/documents.generated'
import { strings } from '../../shared/strings'
import { TimeText } from '../facts/links'
import { readableField } from '../facts/readableValue'
import { agreementName, meetingName } from '../facts/rows'
import { wordsOf } from '../facts/words'
import { Tile } from './Tile'

const words = strings.board

type Disagreement = BoardReviewQuery['discrepancies']['nodes'][number]
type Pair = BoardReviewQuery['duplicateCandidates']['nodes'][number]
type Reject = BoardReviewQuery['rejects']['nodes'][number]

/** What an editor should look at, whatever the board is narrowed to: disagreements, who may be one, and what could not be imported. */
export const ReviewTile = () => (
  <Tile
    title={words.review}
    empty={words.nothingToReview}
    document={BoardReviewDocument}
    variables={{}}
    isEmpty={({ discrepancies, duplicateCandidates, rejects }) =>
      discrepancies.totalCount + duplicateCandidates.totalCount + rejects.totalCount === 0
    }
    toTable={({ discrepancies, duplicateCandidates, rejects }) => ({
      head: ['what', 'id', 'name', 'why'],
      rows: [
        ...discrepancies.nodes.map((each) => [
          each.object.__typename,
          each.object.id,
          nameOf(each),
          fieldsOf(each),
        ]),
        ...duplicateCandidates.nodes.map(({ official, candidate, score, reasons }) => [
          'DuplicatePair',
          `${official.id} ${candidate.id}`,
          words.mayBeOne(official.name, candidate.name),
          `${score}: ${reasons.join(', ')}`,
        ]),
        ...rejects.nodes.map(({ id, source, reason }) => ['Reject', id, source, reason]),
      ],
    })}
  >
    {({ discrepancies, duplicateCandidates, rejects }) => (
      <>
        <p className="small muted">
          {words.reviewCounts(discrepancies.totalCount, duplicateCandidates.totalCount, rejects.totalCount)}
        </p>
        <ul className="rows">
          {discrepancies.nodes.map((each) => (
            <li className="row" key={each.object.id}>
              <div className="row-main">
                <a href={`/${folders[each.object.__typename]}/${each.object.id}`}>{nameOf(each)}</a>
              </div>
              <div className="row-more">{words.reportsDisagreeOn(fieldsOf(each))}</div>
            </li>
          ))}
          {duplicateCandidates.nodes.map((pair) => (
            <PairRow key={`${pair.official.id} ${pair.candidate.id}`} pair={pair} />
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

const PairRow = ({ pair: { official, candidate, score, reasons } }: { readonly pair: Pair }) => (
  <li className="row">
    <div className="row-main">
      <a href={`/officials/${official.id}`}>{official.name}</a> ·{' '}
      <a href={`/officials/${candidate.id}`}>{candidate.name}</a>
    </div>
    <div className="row-more">
      {words.mayBe} {strings.facts.likeness(score)} {reasons.join(' · ')}
    </div>
  </li>
)

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
