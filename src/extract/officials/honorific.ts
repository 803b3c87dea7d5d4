import { honorifics } from '../data/honorifics'
import { longestAt, phraseTable } from '../phrases'
import type { Token } from '../tokens'

const honorificTable = phraseTable(honorifics.map((row) => [row.form, row] as const))

/** The honorific at token `at`, more than one in a row taken as one. */
export function honorificAt(tokens: readonly Token[], at: number) {
  let i = at
  let gender: 'F' | 'M' | null = null
  let isPublic = false
  for (;;) {
    const found = longestAt(honorificTable, tokens, i)
    const word = tokens[i]
    if (!found || !word || !(word.cap || word.norm === 'the')) break
    // "U", "Don" and the like may be names themselves: only before a name of two words or more
    if (
      /^(?:u|don|lord|sir|bu|pak|m|ir|he|hm|hh|puan)$/.test(word.norm) &&
      !isUncommonHonorific(tokens, i + found.length, word)
    )
      break
    gender ??= found.value.gender
    isPublic ||= found.value.public
    i += found.length
  }
  return i === at ? null : { to: i, gender, isPublic }
}

function isUncommonHonorific(tokens: readonly Token[], next: number, word: Token): boolean {
  if (word.norm === 'don' || word.norm === 'm') return false
  if (word.norm === 'he' || word.norm === 'hm' || word.norm === 'hh')
    return word.text === word.text.toUpperCase() && tokens[next]?.cap === true
  if (word.norm === 'u' || word.norm === 'puan')
    return tokens[next]?.cap === true && tokens[next + 1]?.cap === true
  return tokens[next]?.cap === true
}
