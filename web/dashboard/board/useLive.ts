import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import { BoardPositionDocument } from '../../shared/documents.generated'

/** How often the board asks whether anything changed: milliseconds. The answer is kept by the service and costs it next to nothing. */
const every = 5_000

/** Whether the service answers, and a number that is another whenever its data changed. */
export interface Live {
  readonly revision: number
  readonly isAway: boolean
}

/** Follows the log of changes while the page is looked at. */
export function useLive(): Live {
  const client = useClient()
  const [live, setLive] = useState<Live>({ revision: 0, isAway: false })
  useEffect(() => {
    let known: number | null = null
    let isOver = false
    const ask = async () => {
      if (document.hidden) return
      const { data } = await client
        .query(BoardPositionDocument, {}, { requestPolicy: 'network-only' })
        .toPromise()
      if (isOver) return
      const position = data?.service.position ?? null
      const isChanged = position !== null && known !== null && position !== known
      setLive(({ revision }) => ({ revision: revision + Number(isChanged), isAway: position === null }))
      known = position ?? known
    }
    const timer = setInterval(ask, every)
    document.addEventListener('visibilitychange', ask)
    void ask()
    return () => {
      isOver = true
      clearInterval(timer)
      document.removeEventListener('visibilitychange', ask)
    }
  }, [client])
  return live
}
