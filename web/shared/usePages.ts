import { useEffect, useState } from 'react'
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql'
import { type Failure, toFailure } from './failure'

interface Page<Edge> {
  readonly edges: readonly Edge[]
  readonly pageInfo: { readonly endCursor?: string | null; readonly hasNextPage: boolean }
}

interface Pages<Edge, List> {
  /** The page that came last; null until one did. */
  readonly last: List | null
  /** The edges of all pages so far. */
  readonly edges: readonly Edge[]
  readonly fetching: boolean
  readonly failure: Failure | null
  readonly more: () => void
  readonly again: () => void
}

interface PagesRequest<Data, Variables, List> {
  readonly query: TypedDocumentNode<Data, Variables>
  /** All of them but `after`. Where they change, the component that asks must be another: give it a `key`. */
  readonly variables: Omit<Variables, 'after'>
  readonly pick: (data: Data) => List
}

/** A list page after page: those before stay while the next one comes. */
export function usePages<Edge, List extends Page<Edge>, Data, Variables extends AnyVariables>({
  query,
  variables,
  pick,
}: PagesRequest<Data, Variables, List>): Pages<List['edges'][number], List> {
  const [earlier, setEarlier] = useState<readonly List['edges'][number][]>([])
  const [after, setAfter] = useState<string | null>(null)
  const [shown, setShown] = useState<Data | null>(null)
  const [{ data, error, fetching }, again] = useQuery<Data>({ query, variables: { ...variables, after } })
  useEffect(() => {
    if (data) setShown(data)
  }, [data])
  const last = shown === null ? null : pick(shown)
  const edges = last === null || fetching ? earlier : [...earlier, ...last.edges]
  const more = () => {
    setEarlier(edges)
    setAfter(last?.pageInfo.endCursor ?? null)
  }
  return {
    last,
    edges,
    fetching,
    failure: error ? toFailure(error) : null,
    more,
    again: () => again({ requestPolicy: 'network-only' }),
  }
}
