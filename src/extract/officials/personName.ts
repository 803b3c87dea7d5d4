import { bodyAt } from '../countries/bodyMentions'
import { countryAt } from '../countries/countryMentions'
import { portfolioWords } from '../data/offices'
import type { Token } from '../tokens'
import type { NameChunk } from './chunk'
import { honorificAt } from './honorific'
import { nameRun } from './nameRun'
import { isPlainName } from './nameWord'
import { headAt, type Words } from './officeHead'

/** What a run of capitals is: the chunk of a name, or how many tokens are something else. */
export type NameReading = { readonly name: NameChunk } | { readonly skip: number }

/** Reads a person's name at token `at`, with forms of address before it; null where no run of capitals begins. */
export function nameAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  words: Words,
  behindOffice = false,
): NameReading | null {
  const first = tokens[at]
  if (!first) return null
  const address = first.cap || first.norm === 'the' ? honorificAt(tokens, at) : null
  const from = address?.to ?? at
  const run = nameRun(tokens, from, words, address !== null || behindOffice)
  if (!run) return null
  if (run.isThing) return address || behindOffice ? null : { skip: run.to - at }
  const last = tokens[run.to - 1]
  const head = tokens[from]
  if (!last || !head) return null
  const alias = aliasBehind(tokens, run.to, words)
  const to = alias?.to ?? run.to
  const end = tokens[to - 1]?.end ?? last.end
  return {
    name: {
      kind: 'NAME',
      start: first.start,
      end,
      from: at,
      to,
      words: run.words,
      nameStart: head.start,
      nameEnd: last.end,
      alias: run.nickname ?? alias?.name ?? null,
      honorific: address ? text.slice(first.start, tokens[from - 1]?.end) : null,
      publicHonorific: address?.isPublic ?? false,
      gender: address?.gender ?? null,
    },
  }
}

/** `Joko Widodo (Jokowi)`; an acronym, a state or a source in brackets is none. */
function aliasBehind(
  tokens: readonly Token[],
  at: number,
  words: Words,
): { name: string; to: number } | null {
  const name = tokens[at + 1]
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')' || !name || !isPlainName(name)) return null
  if (
    name.text === name.text.toUpperCase() ||
    portfolioWords.has(name.norm) ||
    headAt(tokens, at + 1) ||
    countryAt(tokens, at + 1) ||
    bodyAt(tokens, at + 1, words.acronyms)
  )
    return null
  return { name: name.text, to: at + 3 }
}
