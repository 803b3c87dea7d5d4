type Cell = string | number

/** A table in Markdown, its columns padded so that it can be read on a terminal as well; numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const isNumeric = head.map((_, column) =>
    rows.every((row) => /^[\d.,×–-]*( \w+)?$/.test(String(row[column] ?? ''))),
  )
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => String(row[column] ?? '').length)),
  )
  const line = (cells: readonly Cell[]) =>
    `| ${widths
      .map((width, column) => {
        const text = String(cells[column] ?? '')
        return isNumeric[column] ? text.padStart(width) : text.padEnd(width)
      })
      .join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (isNumeric[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

/** A number with as many digits as tell something: 0.043, 1.27, 12.3, 2,480. */
export function show(value: number): string {
  if (!Number.isFinite(value)) return '–'
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en')
  return value.toFixed(Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 0.1 ? 2 : 3)
}

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`
