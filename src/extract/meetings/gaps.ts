import type { Token } from '../tokens'
import { isNominal } from './words'

/** How many words at most stand between two who belong together. */
export const widestGap = 9

/** Whether all words of a gap are of a kind, and not too many. */
export function gapIs(
  tokens: readonly Token[],
  from: number,
  to: number,
  allows: (token: Token) => boolean,
): boolean {
  if (to - from > widestGap || to < from) return false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token || !allows(token)) return false
  }
  return true
}

/** Words inside the name of an office or its holder. */
export const insideName = (token: Token): boolean =>
  isNominal(token) ||
  token.kind === 'POSSESSIVE' ||
  token.norm === ',' ||
  token.norm === '(' ||
  token.norm === ')'

/** The same, with "and": "foreign and defence minister". */
export const insideOffice = (token: Token): boolean => insideName(token) || token.norm === 'and'

/** Whether an "and" stands between. */
export const hasAnd = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ norm }) => norm === 'and')

const listWords: ReadonlySet<string> = new Set([',', 'and', '&', ';', 'as', 'well', 'plus', '/', '-', '–'])

/** Words between the members of a list. */
export const listGap = (token: Token): boolean => listWords.has(token.norm) || insideName(token)

/** "A, who chairs the committee, and B": the clause about A ends at the comma before "and". */
export function relativeClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (
    tokens[from]?.norm !== ',' ||
    !/^(?:who|which|whose)$/.test(tokens[from + 1]?.norm ?? '') ||
    to - from > 25
  )
    return false
  for (let at = to - 1; at > from + 1; at--)
    if (tokens[at]?.norm === 'and' && tokens[at - 1]?.norm === ',')
      return gapIs(tokens, at + 1, to, insideName)
  return false
}
