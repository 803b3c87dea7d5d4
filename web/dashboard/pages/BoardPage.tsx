import { useQuery } from 'urql'
import { BoardCountsDocument } from '../../shared/documents.generated'
import { toFailure } from '../../shared/failure'
import { Failed, Loading } from '../../shared/states'
import { strings } from '../../shared/strings'

/** `/`: what the newsroom looks at. */
export function BoardPage() {
  const [{ data, error }, again] = useQuery({ query: BoardCountsDocument })
  return (
    <>
      <title>{strings.board.title}</title>
      <h1>{strings.board.heading}</h1>
      {data ? (
        <p className="muted">{strings.board.counts(data.service.counts)}</p>
      ) : error ? (
        <Failed failure={toFailure(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
      ) : (
        <Loading height="2rem" />
      )}
    </>
  )
}
