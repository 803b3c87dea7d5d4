/** The reader's token, in this page's memory alone: it is gone when the page is left, and is never written anywhere. */
let token: string | null = null
const listeners = new Set<() => void>()

export const currentToken = (): string | null => token

/** Null or nothing but spaces forgets it. */
export function setToken(next: string | null): void {
  const trimmed = next?.trim() ?? ''
  token = trimmed === '' ? null : trimmed
  for (const listener of listeners) listener()
}

/** Calls back whenever the token is another; gives what ends that. */
export function onToken(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
