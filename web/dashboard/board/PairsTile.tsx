import { BoardBusiestPairsDocument } from '../../shared/documents.generated'
import { strings } from '../../shared/strings'
import { useBoard } from './BoardContext'
import { meetingFilter } from './filters'
import { Tile } from './Tile'

const words = strings.board

/** Which two parties met most, of the meetings held as in the network; a press narrows the board to the two. */
export function PairsTile() {
  const { filters, narrow } = useBoard()
  return (
    <Tile
      title={words.pairs}
      empty={words.noMeetings}
      document={BoardBusiestPairsDocument}
      variables={{ filter: { ...meetingFilter(filters), status: { eq: 'HELD' } } }}
      isEmpty={({ meetingStats }) => meetingStats.buckets.length === 0}
      toTable={({ meetingStats: { buckets } }) => ({
        head: [words.pair, words.count],
        rows: buckets.map(({ keys: [pair], count }) => [pair?.label ?? '', count]),
      })}
    >
      {({ meetingStats: { buckets } }) => (
        <ol className="bars">
          {buckets.map(({ keys: [pair], count }) => (
            <li key={pair?.value}>
              <button
                type="button"
                className="bar-row"
                title={words.narrowTo(pair?.label ?? '')}
                onClick={() => narrow({ parties: pair?.value.split('|') ?? [] })}
              >
                <span>{pair?.label}</span>
                <span className="muted">{words.meetings(count)}</span>
                <svg aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 4">
                  <rect
                    className="series-1"
                    width={(100 * count) / (buckets[0]?.count ?? 1)}
                    height="4"
                    rx="1"
                  />
                </svg>
              </button>
            </li>
          ))}
        </ol>
      )}
    </Tile>
  )
}
