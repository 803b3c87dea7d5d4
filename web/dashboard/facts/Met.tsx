import type { ReactNode } from 'react'
import { strings } from '../../shared/strings'
import { DateText } from './links'
import { ListSection } from './Section'

interface Met {
  readonly count: number
  readonly lastMet?: { readonly edtf: string } | null
}

interface MetSectionProps<T> {
  readonly title: string
  readonly list: { readonly totalCount: number; readonly nodes: readonly T[] }
  /** Whom they met, as text that is unique in the list. */
  readonly keyOf: (met: T) => string
  readonly children: (met: T) => ReactNode
}

/** Whom someone met most, how often, and when last. */
export const MetSection = <T extends Met>({ title, list, keyOf, children }: MetSectionProps<T>) => (
  <ListSection title={title} list={list}>
    {(met) => (
      <li className="row" key={keyOf(met)}>
        <div className="row-main">{children(met)}</div>
        <div className="row-more">
          <span>{strings.board.meetings(met.count)}</span>
          {met.lastMet && (
            <span>
              {strings.facts.last} <DateText date={met.lastMet} />
            </span>
          )}
        </div>
      </li>
    )}
  </ListSection>
)
