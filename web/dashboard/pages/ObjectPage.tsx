import type { ReactNode } from 'react'
import type { UseQueryExecute, UseQueryState } from 'urql'
import { toFailure } from '../../shared/failure'
import { Failed, Loading } from '../../shared/states'
import { NotFoundPage } from './NotFoundPage'

interface ObjectPageProps<D, T> {
  readonly result: Pick<UseQueryState<D>, 'data' | 'error' | 'fetching'>
  readonly again: UseQueryExecute
  /** The object in the answer; null where there is none. */
  readonly pick: (data: D) => T | null | undefined
  readonly children: (object: T) => ReactNode
}

/** A page of one object, while it loads, where it failed and where there is no such object. */
export function ObjectPage<D, T>({
  result: { data, error, fetching },
  again,
  pick,
  children,
}: ObjectPageProps<D, T>) {
  const object = data ? pick(data) : null
  if (object != null) return children(object)
  if (error)
    return <Failed failure={toFailure(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
  if (fetching || !data) return <Loading height="24rem" />
  return <NotFoundPage />
}
