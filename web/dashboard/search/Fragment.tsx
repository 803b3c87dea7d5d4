interface Highlighted {
  readonly fragment: string
  readonly ranges: readonly { readonly start: number; readonly end: number }[]
}

/** Some text with the words that were found lit; the service gives places, never markup. */
export function Fragment({ fragment, ranges }: Highlighted) {
  const parts = [...ranges].sort((a, b) => a.start - b.start)
  return (
    <p className="fragment">
      {parts.map(({ start, end }, index) => (
        <span key={start}>
          {fragment.slice(parts[index - 1]?.end ?? 0, start)}
          <mark>{fragment.slice(start, end)}</mark>
        </span>
      ))}
      {fragment.slice(parts.at(-1)?.end ?? 0)}
    </p>
  )
}
