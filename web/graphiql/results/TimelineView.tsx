import { useMemo, useState } from 'react'
import { useWidth } from '../../shared/charts/useWidth'
import { Empty } from '../../shared/states'
import { strings } from '../../shared/strings'
import { ticksOf } from '../shape/ticks'
import { type Timeline, type TimelineItem, timelineOf } from '../shape/timeline'
import type { ListAnalysis } from './analysis'
import { Select } from './Select'

const words = strings.graphiql.timeline
/** Beyond so many hundredths of the width a mark has no room for its label. */
const lastLabel = 88
/** A mark's label needs so many pixels. */
const tickWidth = 70

/** The rows along time: a day is a point, a month or year as wide as it is. */
export function TimelineView({ analysis: { table, dates } }: { readonly analysis: ListAnalysis }) {
  const [chosen, setChosen] = useState('')
  const column = dates.find(({ id }) => id === chosen) ?? dates[0]
  const timeline = useMemo(() => (column ? timelineOf(table, column) : null), [table, column])
  const [ref, width] = useWidth<HTMLDivElement>()
  const scale = timeline && scaleOf(timeline)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="timeline-view" ref={ref} aria-label={strings.graphiql.results.TIMELINE} tabIndex={0}>
      {dates.length > 1 && column && (
        <div className="view-tools">
          <Select
            label={words.by}
            value={column.id}
            options={dates.map(({ id, label }) => ({ value: id, label }))}
            onChange={setChosen}
          />
        </div>
      )}
      {timeline && scale ? (
        <>
          <div className="timeline-axis" aria-hidden="true">
            {ticksOf(scale.first, scale.last, Math.max(2, Math.floor(width / tickWidth))).map(
              ({ day, label }) => (
                <span key={day} style={{ left: `${scale.percent(day)}%` }}>
                  {scale.percent(day) < lastLabel && label}
                </span>
              ),
            )}
          </div>
          <ol className="timeline-items" aria-label={words.label(timeline.items.length)}>
            {timeline.items.map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: items keep no state
              <Item key={index} item={item} scale={scale} />
            ))}
          </ol>
          {timeline.undated > 0 && <p className="muted small">{words.undated(timeline.undated)}</p>}
        </>
      ) : (
        <Empty title={words.none}>
          <p>{words.noneHelp}</p>
        </Empty>
      )}
    </section>
  )
}

interface Scale {
  readonly first: number
  readonly last: number
  /** Where a day stands, from 0 at the left to 100 at the right. */
  readonly percent: (day: number) => number
}

/** From the first to the last day that is known, with some room at both ends; null where none is. */
function scaleOf({ items }: Timeline): Scale | null {
  const days = items.flatMap(({ span }) => [span.first, span.last].filter((day) => day !== null))
  if (days.length === 0) return null
  const [low, high] = [Math.min(...days), Math.max(...days)]
  const room = Math.max(1, (high - low) * 0.03)
  const [first, last] = [low - room, high + room]
  return { first, last, percent: (day) => ((day - first) / (last - first)) * 100 }
}

function Item({ item, scale }: { readonly item: TimelineItem; readonly scale: Scale }) {
  const left = item.span.first === null ? 0 : scale.percent(item.span.first)
  const right = item.span.last === null ? 100 : scale.percent(item.span.last + 1)
  return (
    <li>
      <p>
        <time>{item.date}</time> {item.title}
      </p>
      <div className="timeline-track" aria-hidden="true">
        <span style={{ left: `${left}%`, width: `max(8px, ${right - left}%)` }} />
      </div>
    </li>
  )
}
