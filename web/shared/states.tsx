import type { ReactNode } from 'react'
import { codeAddress, type Failure } from './failure'
import { strings } from './strings'

/** What is shown while something loads: as high as what comes, so that nothing jumps. */
export const Loading = ({ height = '8rem' }: { readonly height?: string }) => (
  <div className="skeleton" style={{ height }} role="status" aria-label={strings.states.loading} />
)

/** What is shown where there is nothing, with what to do about it. */
export const Empty = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => (
  <div className="notice">
    <h2>{title}</h2>
    {children}
  </div>
)

/** What is shown where something went wrong: what, what its code means, and a way to try again. */
export const Failed = ({
  failure,
  onRetry,
}: {
  readonly failure: Failure
  readonly onRetry?: (() => void) | undefined
}) => (
  <div className="notice notice-error" role="alert">
    <h2>{strings.states.failed}</h2>
    <p>{failure.message}</p>
    {failure.code !== null && <a href={codeAddress(failure.code)}>{strings.states.codeHelp(failure.code)}</a>}
    {onRetry && (
      <button type="button" className="button" onClick={onRetry}>
        {strings.states.retry}
      </button>
    )}
  </div>
)
