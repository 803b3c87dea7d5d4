import type { MeetingKind } from '../../shared/documents.generated'
import { strings } from '../../shared/strings'
import { wordsOf } from '../facts/words'
import { seriesOfKinds } from './timeBars'

interface KindLegendProps {
  /** The kinds that the board is narrowed to; none for all. */
  readonly kinds: readonly MeetingKind[]
  readonly onChange: (kinds: readonly MeetingKind[]) => void
}

/** What each colour stands for; a press narrows the board to it, another lets it go. */
export const KindLegend = ({ kinds, onChange }: KindLegendProps) => (
  <ul className="legend" aria-label={strings.board.kinds}>
    {seriesOfKinds.map((series, index) => {
      const isOn = series.kinds.every((kind) => kinds.includes(kind))
      const without = kinds.filter((kind) => !series.kinds.includes(kind))
      return (
        <li key={series.kinds.join()}>
          <button
            type="button"
            className="legend-key"
            aria-pressed={isOn}
            onClick={() => onChange(isOn ? without : [...without, ...series.kinds])}
          >
            <svg width="10" height="10" aria-hidden="true">
              <rect className={`series-${index + 1}`} width="10" height="10" rx="2" />
            </svg>
            {series.kinds.length === 1 ? wordsOf(series.kinds[0] ?? '') : strings.board.otherKinds}
          </button>
        </li>
      )
    })}
  </ul>
)
