import type { ReactNode } from 'react'
import { strings } from '../../shared/strings'

interface SectionProps {
  readonly title: string
  /** How many there are in all; the section says so where it shows fewer. */
  readonly total?: number
  readonly shown?: number
  readonly children: ReactNode
}

/** A part of an object's page. */
export const Section = ({ title, total, shown, children }: SectionProps) => (
  <section className="panel section" aria-label={title}>
    <h2>
      {title}
      {total !== undefined && <span className="count">{total.toLocaleString('en')}</span>}
    </h2>
    {children}
    {total !== undefined && shown !== undefined && shown < total && (
      <p className="muted small">{strings.facts.shownOf(shown, total)}</p>
    )}
  </section>
)

interface ListSectionProps<T> {
  readonly title: string
  readonly list: { readonly totalCount: number; readonly nodes: readonly T[] }
  readonly children: (node: T) => ReactNode
}

/** A list of an object's page; nothing where the list is empty. */
export const ListSection = <T,>({ title, list: { totalCount, nodes }, children }: ListSectionProps<T>) =>
  totalCount === 0 ? null : (
    <Section title={title} total={totalCount} shown={nodes.length}>
      <ul className="rows">{nodes.map(children)}</ul>
    </Section>
  )
