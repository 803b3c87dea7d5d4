import type { ReactNode } from 'react'
import { strings } from '../../shared/strings'
import { Section } from './Section'

interface Candidate<T> {
  readonly object: T
  readonly score: number
  readonly reasons: readonly string[]
}

/** Objects that may be the same, with what speaks for and against it. */
export const Duplicates = <T extends { readonly id: string }>({
  candidates,
  children,
}: {
  readonly candidates: readonly Candidate<T>[]
  readonly children: (object: T) => ReactNode
}) =>
  candidates.length === 0 ? null : (
    <Section title={strings.facts.duplicates}>
      <ul className="rows">
        {candidates.map(({ object, score, reasons }) => (
          <li key={object.id}>
            <ul className="rows">{children(object)}</ul>
            <p className="muted small">
              {strings.facts.likeness(score)} {reasons.join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
