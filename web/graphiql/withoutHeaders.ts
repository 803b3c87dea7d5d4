/** History and tabs are JSON whose entries have `headers`, and a `hash` made of them. */
export function withoutHeaders(value: string): string {
  if (!/"(?:headers|hash)"/.test(value)) return value
  try {
    return JSON.stringify(JSON.parse(value), (key, each: unknown) =>
      key === 'headers' || key === 'hash' ? null : each,
    )
  } catch {
    return value
  }
}
