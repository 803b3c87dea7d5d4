import { useQuery } from 'urql'
import { BoardMeetingsByTimeDocument } from '../../shared/documents.generated'
import { strings } from '../../shared/strings'
import { useBoard } from './BoardContext'
import { meetingFilter } from './filters'
import { KindLegend } from './KindLegend'
import { Tile } from './Tile'
import { TimeChart } from './TimeChart'
import { monthsOf, toBars } from './timeBars'

const words = strings.board
/** Statistics hand out so many buckets at once. */
const mostBuckets = 400

/** Meetings over time by kind; a stretch of it, drawn over the bars, narrows the whole board. */
export function OverTimeTile() {
  const { filters, narrow } = useBoard()
  // The whole time stays on show, so that another stretch can be drawn.
  const filter = meetingFilter({ ...filters, from: null, to: null })
  const months = { filter, unit: 'MONTH', first: mostBuckets } as const
  const [{ data: probe }] = useQuery({
    query: BoardMeetingsByTimeDocument,
    variables: { ...months, first: 1 },
  })
  const isLong = (probe?.meetingStats.totalBuckets ?? 0) > mostBuckets
  return (
    <Tile
      title={words.overTime}
      empty={words.noMeetings}
      document={BoardMeetingsByTimeDocument}
      variables={isLong ? { ...months, unit: 'YEAR' as const } : months}
      isEmpty={({ meetingStats }) => meetingStats.buckets.length === 0}
      toTable={({ meetingStats: { buckets } }) => ({
        head: [words.time, words.kind, words.count],
        rows: buckets.map(({ keys: [time, kind], count }) => [time?.value ?? '', kind?.value ?? '', count]),
      })}
    >
      {({ meetingStats: { buckets, undated } }) => (
        <>
          <TimeChart
            bars={toBars(
              buckets.map(({ keys: [time, kind], count }) => ({
                time: time?.value ?? '',
                kind: kind?.value ?? '',
                count,
              })),
            )}
            from={filters.from}
            to={filters.to}
            onSelect={(from, to) => narrow(monthsOf(from, to))}
          />
          <KindLegend kinds={filters.kinds} onChange={(kinds) => narrow({ kinds })} />
          {undated > 0 && <p className="muted small">{words.undated(undated)}</p>}
        </>
      )}
    </Tile>
  )
}
