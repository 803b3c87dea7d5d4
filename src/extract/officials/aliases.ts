import { wordOf } from './chunk'
import type { Alias } from './clusters'
import type { ChunkedSentence } from './personMention'

/** Names that the text says are another's: `Widodo, who is known as Jokowi`, `Londoño, better known as Timochenko`. */
export function aliasesOf(sentences: readonly ChunkedSentence[]): Alias[] {
  const aliases: Alias[] = []
  for (const { chunks } of sentences)
    chunks.forEach((chunk, i) => {
      if (chunk.kind !== 'NAME') return
      const other = chunks[i - 2]
      if (
        wordOf(chunks[i - 1]) === 'or' &&
        other?.kind === 'NAME' &&
        other.words.length > 1 &&
        chunk.words.length > 1 &&
        other.words.at(-1) === chunk.words.at(-1)
      )
        aliases.push({ of: other.words, name: chunk.words.join(' ') })
      const before = chunks.slice(Math.max(0, i - 8), i)
      const known = before.findLastIndex((other) =>
        /^(?:known|nicknamed|dubbed|alias|aka)$/.test(wordOf(other)),
      )
      if (known < 0) return
      const owner = before.slice(0, known).findLast((other) => other.kind === 'NAME')
      const gap = before
        .slice(known + 1)
        .map(wordOf)
        .join(' ')
      if (
        owner?.kind === 'NAME' &&
        chunk.words.length === 1 &&
        /^(?:as|widely as|simply as|as the|)(?: \W)?$/.test(gap)
      )
        aliases.push({ of: owner.words, name: chunk.words[0] ?? '' })
    })
  return aliases
}
