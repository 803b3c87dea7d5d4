import { type MouseEvent, useEffect, useRef } from 'react'
import { type MarkedSpan, segmentsOf } from './segments'

interface Part {
  readonly role: string
  readonly start: number
  readonly end: number
}

interface MarkedTextProps {
  readonly text: string
  readonly parts: readonly Part[]
  readonly spans: readonly MarkedSpan[]
  /** What each fact is of, which decides its colour. */
  readonly typeOf: (fact: string) => string
  /** The fact whose words are lit. */
  readonly chosen: string | null
  /** Words that an address names, lit besides. */
  readonly named: { readonly start: number; readonly end: number } | null
  readonly onChoose: (facts: readonly string[]) => void
}

/**
 * A text with the words of every fact marked. Clicking words chooses their facts; by keyboard the list of facts beside the text
 * does the same, so marks take no focus of their own.
 */
export function MarkedText({ text, parts, spans, typeOf, chosen, named, onChoose }: MarkedTextProps) {
  const frame = useRef<HTMLDivElement>(null)
  const target = named ? `${named.start}-${named.end}` : chosen
  useEffect(() => {
    if (target === null) return
    const lit = frame.current?.querySelector('.lit')
    lit?.scrollIntoView({ block: 'center' })
  }, [target])

  const choose = ({ target: clicked }: MouseEvent) => {
    const facts = clicked instanceof HTMLElement ? clicked.closest('mark')?.dataset.facts : undefined
    if (facts) onChoose(facts.split(' '))
  }
  const shown: readonly MarkedSpan[] = named ? [...spans, { ...named, fact: namedFact }] : spans

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list of facts is the way by keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: a click in the text is a short cut to that list
    <div className="marked-text" ref={frame} onClick={choose}>
      {partsOrAll(parts, text).map((part) => (
        <p key={part.start} className={`part part-${part.role.toLowerCase().replaceAll('_', '-')}`}>
          {segmentsOf(text, shown, { from: part.start, to: part.end }).map(({ start, text: words, facts }) =>
            facts.length === 0 ? (
              words
            ) : (
              <mark
                key={start}
                data-facts={facts.filter((fact) => fact !== namedFact).join(' ')}
                className={markClass(facts, chosen, typeOf)}
              >
                {words}
              </mark>
            ),
          )}
        </p>
      ))}
    </div>
  )
}

const namedFact = 'named'

function markClass(
  facts: readonly string[],
  chosen: string | null,
  typeOf: (fact: string) => string,
): string {
  const types = new Set(facts.filter((fact) => fact !== namedFact).map((fact) => typeOf(fact).toLowerCase()))
  const lit = facts.includes(namedFact) || (chosen !== null && facts.includes(chosen))
  return [...[...types].map((type) => `of-${type}`), ...(lit ? ['lit'] : [])].join(' ')
}

const partsOrAll = (parts: readonly Part[], text: string): readonly Part[] =>
  parts.length > 0 ? parts : [{ role: 'PARAGRAPH', start: 0, end: text.length }]
