import { type KeyboardEvent, useRef } from 'react'
import { strings } from '../../shared/strings'
import { type View, views } from './analysis'

const words = strings.graphiql.results

interface ViewTabsProps {
  readonly view: View
  readonly isAllowed: (view: View) => boolean
  readonly onView: (view: View) => void
}

/** The views as tabs: arrows go along them, and one that cannot be shown says what it needs. */
export function ViewTabs({ view, isAllowed, onView }: ViewTabsProps) {
  const strip = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    const open = views.filter(isAllowed)
    const next = open[(open.indexOf(view) + step + open.length) % open.length]
    if (next === undefined) return
    event.preventDefault()
    onView(next)
    strip.current?.querySelector<HTMLElement>(`[data-view="${next}"]`)?.focus()
  }
  return (
    <div className="results-tabs" role="tablist" aria-label={words.views} ref={strip} onKeyDown={move}>
      {views.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          data-view={each}
          aria-selected={each === view}
          aria-disabled={!isAllowed(each)}
          tabIndex={each === view ? 0 : -1}
          title={each === 'JSON' || isAllowed(each) ? undefined : words.needs[each]}
          onClick={() => isAllowed(each) && onView(each)}
        >
          {words[each]}
        </button>
      ))}
    </div>
  )
}
