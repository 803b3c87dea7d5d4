import { strings } from '../../shared/strings'
import { useBoard } from './BoardContext'
import { namesOf, networkQuestion, tiesTable } from './networkQuestion'
import { Tile } from './Tile'

const words = strings.board
const mostPairs = 10

/** Which two parties met most; a press narrows the board to the two. */
export function PairsTile() {
  const { filters, narrow } = useBoard()
  return (
    <Tile
      {...networkQuestion(filters)}
      title={words.pairs}
      empty={words.noMeetings}
      isEmpty={({ network }) => network.edges.length === 0}
      toTable={tiesTable}
    >
      {({ network }) => {
        const names = namesOf(network)
        const most = network.edges[0]?.meetings ?? 1
        return (
          <ol className="bars">
            {network.edges.slice(0, mostPairs).map(({ source, target, meetings }) => {
              const pair = words.pairOf(names.get(source) ?? source, names.get(target) ?? target)
              return (
                <li key={`${source} ${target}`}>
                  <button
                    type="button"
                    className="bar-row"
                    title={words.narrowTo(pair)}
                    onClick={() => narrow({ parties: [source, target] })}
                  >
                    <span>{pair}</span>
                    <span className="muted">{words.meetings(meetings)}</span>
                    <svg aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 4">
                      <rect className="series-1" width={(100 * meetings) / most} height="4" rx="1" />
                    </svg>
                  </button>
                </li>
              )
            })}
          </ol>
        )
      }}
    </Tile>
  )
}
