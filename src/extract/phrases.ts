import { type Token, tokenise } from './tokens'

interface Node<T> {
  value: T | null
  next: Map<string, Node<T>> | null
}

/** Phrases by their folded words, so that the longest one at a token is found in one walk. */
export interface PhraseTable<T> {
  readonly root: Node<T>
}

/** The table of rules that stand behind phrases, put as `met with|sat down with`. */
export const ruleTable = <T extends { readonly phrases: string }>(rules: readonly T[]): PhraseTable<T> =>
  phraseTable(rules.flatMap((rule) => rule.phrases.split('|').map((phrase) => [phrase, rule] as const)))

/** Builds a table from phrase and value; the first value given for a phrase stays. */
export function phraseTable<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const root: Node<T> = { value: null, next: null }
  for (const [phrase, value] of entries) {
    let node = root
    for (const token of tokenise(phrase)) {
      node.next ??= new Map()
      let child = node.next.get(token.norm)
      if (!child) {
        child = { value: null, next: null }
        node.next.set(token.norm, child)
      }
      node = child
    }
    node.value ??= value
  }
  return { root }
}

/** The longest phrase that begins at token `at`, with the number of its tokens; null where none does. */
export function longestAt<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  at: number,
): { value: T; length: number } | null {
  let node = table.root
  let found: { value: T; length: number } | null = null
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i]
    const child = token ? node.next?.get(token.norm) : undefined
    if (!child) break
    node = child
    if (node.value !== null) found = { value: node.value, length: i - at + 1 }
  }
  return found
}
