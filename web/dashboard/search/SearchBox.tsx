import { type FormEvent, type KeyboardEvent, useEffect, useId, useState } from 'react'
import { useQuery } from 'urql'
import { useLocation, useSearch } from 'wouter'
import { SuggestDocument, type SuggestQuery } from '../../shared/documents.generated'
import { strings } from '../../shared/strings'
import { wordsOf } from '../facts/words'

const words = strings.search
/** How long the fingers must rest before suggestions are asked for: milliseconds. */
const rest = 150

type Suggestion = SuggestQuery['suggest'][number]

/** The one search box: suggestions as one types, and whatever is typed as a search. A combobox by the ARIA practices. */
export function SearchBox() {
  const [, goTo] = useLocation()
  const asked = new URLSearchParams(useSearch()).get('q') ?? ''
  const [text, setText] = useState(asked)
  const [isOpen, setIsOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const prefix = useRested(text.trim())
  const [{ data }] = useQuery({ query: SuggestDocument, variables: { prefix }, pause: prefix.length < 2 })
  const suggestions = isOpen && prefix.length >= 2 ? (data?.suggest ?? []) : []
  const id = useId()
  useEffect(() => setText(asked), [asked])

  const open = (address: string) => {
    setIsOpen(false)
    setAt(-1)
    goTo(address)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const chosen = suggestions[at]
    if (chosen) open(addressOf(chosen))
    else if (text.trim() !== '') open(`/search?${new URLSearchParams({ q: text.trim() })}`)
  }
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setIsOpen(false)
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    setIsOpen(true)
    const way = event.key === 'ArrowDown' ? 1 : -1
    // One place more than there are suggestions: the text as typed.
    const places = suggestions.length + 1
    setAt(((at + 1 + way + places) % places) - 1)
  }
  const isShown = suggestions.length > 0
  return (
    <search className="search-box">
      <form onSubmit={submit}>
        <input
          type="search"
          className="input"
          role="combobox"
          aria-label={words.label}
          aria-expanded={isShown}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={at >= 0 && isShown ? `${id}-${at}` : undefined}
          autoComplete="off"
          placeholder={words.placeholder}
          value={text}
          maxLength={500}
          onChange={({ target }) => {
            setText(target.value)
            setIsOpen(true)
            setAt(-1)
          }}
          onKeyDown={move}
          onFocus={() => setIsOpen(true)}
          onBlur={() => setIsOpen(false)}
        />
        <div id={id} role="listbox" aria-label={words.suggestions} className="suggestions" hidden={!isShown}>
          {suggestions.map((suggestion, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names the option that is active
            // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the input does the same
            <div
              key={suggestion.query}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              // Before the input loses the focus and the list goes.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => open(addressOf(suggestion))}
            >
              <span>{suggestion.text}</span>
              <span className="muted small">
                {wordsOf(suggestion.type)} · {suggestion.count.toLocaleString('en')}
              </span>
            </div>
          ))}
        </div>
      </form>
    </search>
  )
}

/** The page of what is suggested; a search for what has none. */
function addressOf({ object, query }: Suggestion): string {
  switch (object?.__typename) {
    case 'Official':
      return `/officials/${object.id}`
    case 'Country':
      return `/countries/${object.code}`
    case 'Organization':
      return `/organizations/${encodeURIComponent(object.id)}`
    default:
      return `/search?${new URLSearchParams({ q: query })}`
  }
}

/** A text once it has rested. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), rest)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}
