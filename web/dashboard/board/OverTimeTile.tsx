import { useQuery } from 'urql'
import { BoardMeetingsByTimeDocument, type BoardMeetingsByTimeQuery } from '../../shared/documents.generated'
import { Loading } from '../../shared/states'
import { strings } from '../../shared/strings'
import { useBoard } from './BoardContext'
import { meetingFilter } from './filters'
import { KindLegend } from './KindLegend'
import { Tile } from './Tile'
import { TimeChart } from './TimeChart'
import { monthsOf, mostMonths, toBars } from './timeBars'

const words = strings.board
/** Statistics hand out so many buckets at once. */
const mostBuckets = 400

const isOfYears = (buckets: BoardMeetingsByTimeQuery['meetingStats']['buckets']): boolean =>
  buckets[0]?.keys[0]?.value.length === 4

/** Meetings over time by kind; a stretch of it, drawn over the bars, narrows the whole board. */
export function OverTimeTile() {
  const { filters, narrow } = useBoard()
  // The whole time stays on show, so that another stretch can be drawn.
  const filter = meetingFilter({ ...filters, from: null, to: null })
  const years = { filter, unit: 'YEAR', first: mostBuckets } as const
  const [{ data: ofYears }] = useQuery({ query: BoardMeetingsByTimeDocument, variables: years })
  // Months are asked for once it is sure that no more of them come than are handed out.
  const isShort = ofYears && mostMonths(ofYears.meetingStats.buckets) <= mostBuckets
  return (
    <Tile
      title={words.overTime}
      empty={words.noMeetings}
      document={BoardMeetingsByTimeDocument}
      variables={isShort ? { ...years, unit: 'MONTH' as const } : years}
      isEmpty={({ meetingStats }) => meetingStats.buckets.length === 0}
      toTable={({ meetingStats: { buckets } }) => ({
        head: [words.time, words.kind, words.count],
        rows: buckets.map(({ keys: [time, kind], count }) => [time?.value ?? '', kind?.value ?? '', count]),
      })}
    >
      {({ meetingStats: { buckets, undated } }) =>
        isShort && isOfYears(buckets) ? (
          <Loading height="12rem" />
        ) : (
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
        )
      }
    </Tile>
  )
}
