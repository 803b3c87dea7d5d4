import { useEffect } from 'react'
import type { UseQueryExecute } from 'urql'

/** Asks again whenever the data changed; what is on show stays until the answer comes. */
export function useAgain(revision: number, again: UseQueryExecute): void {
  useEffect(() => {
    if (revision > 0) again({ requestPolicy: 'network-only' })
  }, [revision, again])
}
