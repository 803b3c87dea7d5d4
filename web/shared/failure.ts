import type { CombinedError } from 'urql'
import { strings } from './strings'

/** What went wrong, in words a reader can act on. */
export interface Failure {
  readonly message: string
  /** A code of docs/errors.md; null where the service did not answer at all. */
  readonly code: string | null
}

/** The first thing that went wrong. */
export function toFailure({ graphQLErrors, networkError }: CombinedError): Failure {
  const [first] = graphQLErrors
  if (first) {
    const code = first.extensions.code
    return { message: first.message, code: typeof code === 'string' ? code : null }
  }
  return { message: networkError ? strings.states.unreachable : strings.states.failed, code: null }
}

/** The page of the service that explains a code. */
export const codeAddress = (code: string): string => `/docs/errors.md#${code.toLowerCase()}`
