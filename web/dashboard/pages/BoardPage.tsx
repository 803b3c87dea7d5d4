import { useMemo } from 'react'
import { useQuery } from 'urql'
import { useLocation, useSearch } from 'wouter'
import { BoardNowDocument, type BoardNowQuery } from '../../shared/documents.generated'
import { toFailure } from '../../shared/failure'
import { Failed } from '../../shared/states'
import { strings } from '../../shared/strings'
import { BoardContext } from '../board/BoardContext'
import { boardDay } from '../board/boardDay'
import { FilterBar } from '../board/FilterBar'
import { FirstStart } from '../board/FirstStart'
import { type BoardFilters, parseFilters, toSearch } from '../board/filters'
import { AheadTile, FollowUpsTile, LatestAgreementsTile, LatestMeetingsTile } from '../board/ListTiles'
import { NetworkTile } from '../board/NetworkTile'
import { OverTimeTile } from '../board/OverTimeTile'
import { PairsTile } from '../board/PairsTile'
import { PlacesTile } from '../board/PlacesTile'
import { ReviewTile } from '../board/ReviewTile'
import { WaitingTile } from '../board/Tile'
import { useAgain } from '../board/useAgain'
import { useLive } from '../board/useLive'
import { readableDate } from '../facts/readableDate'

const words = strings.board

/** `/`: what the newsroom looks at. Everything it is narrowed to stands in the address. */
export function BoardPage() {
  const live = useLive()
  const [{ data, error }, again] = useQuery({ query: BoardNowDocument })
  useAgain(live.revision, again)
  return (
    <>
      <title>{words.title}</title>
      {data?.service.counts.articles === 0 ? (
        <FirstStart />
      ) : error && !data ? (
        <Failed failure={toFailure(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
      ) : (
        <BoardBody now={data ?? null} live={live} />
      )}
    </>
  )
}

interface BoardBodyProps {
  /** Null until it is known: what needs no day of it is asked for meanwhile. */
  readonly now: BoardNowQuery | null
  readonly live: { readonly revision: number; readonly isAway: boolean }
}

function BoardBody({ now, live: { revision, isAway } }: BoardBodyProps) {
  const search = useSearch()
  const [, goTo] = useLocation()
  const newest = now?.articles.nodes[0]?.publishedAt?.local.slice(0, 10) ?? null
  const board = useMemo(() => {
    const filters = parseFilters(search)
    const today = new Date().toISOString().slice(0, 10)
    const { day, isLate } = boardDay({ chosen: filters.day, today, newest })
    const narrow = (part: Partial<BoardFilters>) => {
      const next = toSearch({ ...filters, ...part })
      goTo(next === '' ? '/' : `/?${next}`)
    }
    return { filters, day, today, isLate, revision, narrow }
  }, [search, goTo, newest, revision])
  const isDated = now !== null
  return (
    <BoardContext value={board}>
      <header className="board-head">
        <div>
          <h1>{words.heading}</h1>
          <p className="muted">{now ? words.counts(now.service.counts) : words.counting}</p>
        </div>
        <p className={isAway ? 'live live-away' : 'live'} role="status">
          {isAway ? words.away : words.live}
        </p>
      </header>
      {board.isLate && (
        <p className="board-note">
          {words.late(readableDate(board.day))}{' '}
          <button type="button" className="link-button" onClick={() => board.narrow({ day: board.today })}>
            {words.useToday}
          </button>
        </p>
      )}
      <FilterBar />
      <OverTimeTile />
      <div className="tiles">
        <div className="tile-column">
          {isDated ? <AheadTile /> : <WaitingTile title={words.ahead} />}
          {isDated ? <LatestAgreementsTile /> : <WaitingTile title={words.latestAgreements} />}
          <NetworkTile />
          <ReviewTile />
        </div>
        <div className="tile-column">
          {isDated ? <LatestMeetingsTile /> : <WaitingTile title={words.latestMeetings} />}
          {isDated ? <FollowUpsTile /> : <WaitingTile title={words.followUps} />}
          <PlacesTile />
          <PairsTile />
        </div>
      </div>
    </BoardContext>
  )
}
