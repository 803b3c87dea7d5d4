import { type PointerEvent, useRef, useState } from 'react'
import { useWidth } from '../../shared/charts/useWidth'
import { strings } from '../../shared/strings'
import { readableDate } from '../facts/readableDate'
import { type TimeBar, ticksTo } from './timeBars'

interface TimeChartProps {
  readonly bars: readonly TimeBar[]
  /** The months that are chosen; null where open. */
  readonly from: string | null
  readonly to: string | null
  /** Told of the first and last bar of a stretch. */
  readonly onSelect: (from: string, to: string) => void
}

const height = 190
const margin = { left: 34, right: 8, top: 8, bottom: 22 }
/** Pixels between two labels of the axis. */
const labelRoom = 56

interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Stacked bars, and a stretch drawn over them. By keyboard the months of the board's filter do the same; the CSV has the figures.
 */
export function TimeChart({ bars, from, to, onSelect }: TimeChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>()
  const [drawn, setDrawn] = useState<Stretch | null>(null)
  const origin = useRef<number | null>(null)
  const inner = Math.max(1, width - margin.left - margin.right)
  const step = inner / bars.length
  const ticks = ticksTo(Math.max(...bars.map(({ total }) => total)))
  const top = ticks.at(-1) ?? 1
  const y = (count: number) => margin.top + (height - margin.top - margin.bottom) * (1 - count / top)

  const indexAt = ({ clientX, currentTarget }: PointerEvent<SVGSVGElement>): number => {
    const x = clientX - currentTarget.getBoundingClientRect().left - margin.left
    return Math.min(bars.length - 1, Math.max(0, Math.floor(x / step)))
  }
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    const at = indexAt(event)
    event.currentTarget.setPointerCapture(event.pointerId)
    origin.current = at
    setDrawn({ start: at, end: at })
  }
  const draw = (event: PointerEvent<SVGSVGElement>) => {
    const start = origin.current
    if (start === null) return
    const at = indexAt(event)
    setDrawn({ start: Math.min(start, at), end: Math.max(start, at) })
  }
  const finish = () => {
    if (origin.current === null || !drawn) return
    origin.current = null
    setDrawn(null)
    const [first, last] = [bars[drawn.start], bars[drawn.end]]
    if (first && last) onSelect(first.time, last.time)
  }

  const chosen = drawn ?? stretchOf(bars, from, to)
  return (
    <div ref={ref} className="time-chart">
      {width > 0 && (
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={strings.board.chartLabel(
            readableDate(bars[0]?.time ?? ''),
            readableDate(bars.at(-1)?.time ?? ''),
          )}
          onPointerDown={begin}
          onPointerMove={draw}
          onPointerUp={finish}
          onPointerCancel={finish}
        >
          {ticks.map((tick) => (
            <g key={tick} className="axis">
              <line x1={margin.left} x2={width - margin.right} y1={y(tick)} y2={y(tick)} />
              <text x={margin.left - 6} y={y(tick)} dy="0.32em" textAnchor="end">
                {tick}
              </text>
            </g>
          ))}
          {bars.map((bar, index) => (
            <Bar
              key={bar.time}
              bar={bar}
              x={margin.left + index * step}
              width={step}
              y={y}
              isOut={chosen !== null && (index < chosen.start || index > chosen.end)}
            />
          ))}
          <Labels bars={bars} step={step} />
          {chosen && (
            <rect
              className="stretch"
              x={margin.left + chosen.start * step}
              y={margin.top}
              width={(chosen.end - chosen.start + 1) * step}
              height={height - margin.top - margin.bottom}
            />
          )}
        </svg>
      )}
    </div>
  )
}

/** The bars that the chosen months cover; null where nothing is chosen, or nothing that is on show. */
function stretchOf(bars: readonly TimeBar[], from: string | null, to: string | null): Stretch | null {
  if (from === null && to === null) return null
  const inside = bars.map(
    ({ time }) =>
      (from === null || time >= from.slice(0, time.length)) &&
      (to === null || time <= to.slice(0, time.length)),
  )
  const start = inside.indexOf(true)
  return start < 0 ? null : { start, end: inside.lastIndexOf(true) }
}

interface BarProps {
  readonly bar: TimeBar
  readonly x: number
  readonly width: number
  readonly y: (count: number) => number
  readonly isOut: boolean
}

function Bar({ bar: { time, counts, total }, x, width, y, isOut }: BarProps) {
  const gap = width > 4 ? 1 : 0
  let below = 0
  return (
    <g className={isOut ? 'bar-out' : undefined}>
      <title>{strings.board.barTitle(readableDate(time), total)}</title>
      {counts.map((count, index) => {
        const [bottom, head] = [y(below), y(below + count)]
        below += count
        return count === 0 ? null : (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: the series never change their places
            key={index}
            className={`series-${index + 1}`}
            x={x.toFixed(2)}
            y={head.toFixed(2)}
            width={Math.max(0.5, width - gap).toFixed(2)}
            height={(bottom - head).toFixed(2)}
          />
        )
      })}
    </g>
  )
}

/** Years where they begin, or each so many bars where there are few. */
function Labels({ bars, step }: { readonly bars: readonly TimeBar[]; readonly step: number }) {
  const years = bars.flatMap(({ time }, index) =>
    time.length === 4 || time.endsWith('-01') || index === 0 ? [{ index, label: time.slice(0, 4) }] : [],
  )
  let free = Number.NEGATIVE_INFINITY
  const shown = years.filter(({ index }) => {
    if (index * step < free) return false
    free = index * step + labelRoom
    return true
  })
  return shown.map(({ index, label }) => (
    <text key={label} className="axis-label" x={margin.left + index * step} y={height - 6}>
      {label}
    </text>
  ))
}
