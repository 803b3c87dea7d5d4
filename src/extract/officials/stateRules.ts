import type { CountryCode } from '../../domain/model'
import { type Chunk, isComma, wordOf } from './chunk'
import type { PersonMention } from './personMention'

/** A state or body that stands right beside a name. */
interface Beside {
  readonly code: CountryCode | null
  readonly body: string | null
  readonly start: number
  readonly end: number
}

/** A place for the name of the state that a person acts for. */
export interface StateRule {
  readonly id: string
  readonly find: (chunks: readonly Chunk[], name: number) => Beside | null
  readonly example: { readonly text: string; readonly name: string; readonly of: string }
}

const stateOf = (chunk: Chunk | undefined): Beside | null =>
  chunk?.kind === 'COUNTRY' || chunk?.kind === 'SEAT'
    ? { code: chunk.code, body: null, start: chunk.start, end: chunk.end }
    : null
const bodyOf = (chunk: Chunk | undefined): Beside | null =>
  chunk?.kind === 'BODY' ? { code: null, body: chunk.actsFor, start: chunk.start, end: chunk.end } : null
const isPossessive = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'WORD' && chunk.token.kind === 'POSSESSIVE'

/** Behind "X of", "X for", "X (": the chunk meant, over "the". */
function linked(chunks: readonly Chunk[], name: number, links: RegExp): number | null {
  if (!links.test(wordOf(chunks[name + 1]))) return null
  return wordOf(chunks[name + 2]) === 'the' ? name + 3 : name + 2
}

/** All that find something count, but the first state stays. */
export const stateRules: readonly StateRule[] = [
  {
    id: 'name-of-state',
    find: (chunks, name) => {
      const at = linked(chunks, name, /^(?:of|for|\()$/)
      const target = at === null ? undefined : chunks[at]
      const isState = target?.kind === 'COUNTRY' && target.form !== 'DEMONYM'
      return isState && at !== null && !isPossessive(chunks[at + 1]) ? stateOf(target) : null
    },
    example: { text: 'Wang Yi of China was there.', name: 'Wang Yi', of: 'CN' },
  },
  {
    id: 'name-of-body',
    find: (chunks, name) => {
      const at = linked(chunks, name, /^(?:of|\()$/)
      return at === null ? null : bodyOf(chunks[at])
    },
    example: {
      text: 'Roland Galharague (European Union) came.',
      name: 'Roland Galharague',
      of: 'European Union',
    },
  },
  {
    id: 'name-of-seat',
    find: (chunks, name) => {
      const at = linked(chunks, name, /^of$/)
      if (at === null) return null
      const near = chunks.slice(at, at + 4)
      const found = near.find((chunk) => chunk.kind === 'SEAT' || chunk.kind === 'NAME' || isComma(chunk))
      return found?.kind === 'SEAT' ? stateOf(found) : null
    },
    example: { text: 'Craig Hart of the aid agency USAID was in the room.', name: 'Craig Hart', of: 'US' },
  },
  {
    id: 'state-represented-by-name',
    find: (chunks, name) => {
      if (wordOf(chunks[name - 1]) !== 'by') return null
      const before = chunks[name - 2]
      const clause = chunks.slice(Math.max(0, name - 6), name - 2)
      const sender =
        wordOf(before) === 'represented' ? clause.findLast(({ kind }) => kind === 'COUNTRY') : before
      return sender?.kind === 'COUNTRY' && sender.form === 'NAME' ? stateOf(sender) : null
    },
    example: { text: 'Germany was represented by Olaf Scholz.', name: 'Olaf Scholz', of: 'DE' },
  },
  {
    id: 'possessive-before-name',
    find: (chunks, name) => {
      if (!isPossessive(chunks[name - 1])) return null
      const owner = chunks[name - 2]
      return owner?.kind === 'SEAT' ? null : (stateOf(owner) ?? bodyOf(owner))
    },
    example: { text: "He spoke to Russia's Sergei Lavrov.", name: 'Sergei Lavrov', of: 'RU' },
  },
  {
    id: 'ministry-before-name',
    find: (chunks, name) => {
      if (!isPossessive(chunks[name - 1])) return null
      if (!/^(?:ministry|department|government|office)$/.test(wordOf(chunks[name - 2]))) return null
      return stateOf(chunks.slice(Math.max(0, name - 6), name - 2).findLast(({ kind }) => kind === 'COUNTRY'))
    },
    example: {
      text: "The Russian foreign ministry's Maria Zakharova denied it.",
      name: 'Maria Zakharova',
      of: 'RU',
    },
  },
  {
    id: 'demonym-before-name',
    find: (chunks, name) => {
      const before = chunks[name - 1]
      return before?.kind === 'COUNTRY' && before.form === 'DEMONYM' ? stateOf(before) : null
    },
    example: { text: 'Then the Ukrainian Volodymyr Zelensky spoke.', name: 'Volodymyr Zelensky', of: 'UA' },
  },
]

/** Notes the state or body that stands right beside a name. */
export function readState(chunks: readonly Chunk[], name: number, mention: PersonMention): void {
  for (const { id, find } of stateRules) {
    const beside = find(chunks, name)
    if (!beside) continue
    const { code, body, start, end } = beside
    if (code) mention.country ??= { code, start, end, rule: id }
    if (body) mention.organization ??= { name: body, start, end, rule: id }
    mention.positive ??= id
  }
}
