import { useMemo, useState } from 'react'
import type { ArticleTextFragment } from '../../shared/documents.generated'
import { strings } from '../../shared/strings'
import { FactList } from './FactList'
import { factsOf, spansOf } from './facts'
import { MarkedText } from './MarkedText'

interface ReadTextProps {
  readonly article: ArticleTextFragment
  /** Words to light from the start. */
  readonly named: { readonly start: number; readonly end: number } | null
}

/** A text beside what it says, each lighting the other. */
export function ReadText({ article, named }: ReadTextProps) {
  const facts = useMemo(() => factsOf(article), [article])
  const spans = useMemo(() => spansOf(facts), [facts])
  const types = useMemo(() => new Map(facts.map(({ id, type }) => [id, type])), [facts])
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <div className="article-columns">
      <section aria-label={strings.article.text} className="panel">
        <MarkedText
          text={article.text}
          parts={article.parts}
          spans={spans}
          typeOf={(fact) => types.get(fact) ?? 'ARTICLE'}
          chosen={chosen}
          named={chosen === null ? named : null}
          onChoose={(found) => setChosen(nextOf(found, chosen))}
        />
      </section>
      <section aria-label={strings.article.facts} className="panel article-facts">
        <h2>{strings.article.facts}</h2>
        <p className="muted small">{strings.article.factsHelp}</p>
        <FactList facts={facts} chosen={chosen} onChoose={setChosen} />
      </section>
    </div>
  )
}

/** Words that say several things choose one after the other. */
function nextOf(facts: readonly string[], chosen: string | null): string | null {
  const at = chosen === null ? -1 : facts.indexOf(chosen)
  return facts[(at + 1) % facts.length] ?? null
}
