import type { Token } from '../tokens'
import { HOUSES_THAT_ARE_SURNAMES, isPlainName, isSurnameOfAddressed } from './nameWord'
import { headAt } from './officeHead'

/** Surnames of those addressed by their office that are else words of buildings or nature: the text means them further on, too. */
export function nounSurnames(
  sentences: readonly { readonly tokens: readonly Token[] }[],
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { tokens } of sentences)
    for (let at = 1; at < tokens.length; at++) {
      const token = tokens[at]
      if (!token?.cap || !HOUSES_THAT_ARE_SURNAMES.test(token.norm)) continue
      const isLast = at > 1 && isSurnameOfAddressed(tokens, at, at - 1) && endsOffice(tokens, at - 1)
      const isFirst = isPlainName(tokens[at + 1]) && endsOffice(tokens, at)
      if (isLast || isFirst) found.add(token.norm)
    }
  return found
}

const endsOffice = (tokens: readonly Token[], at: number): boolean =>
  /^(?:mr|mrs|ms|dr)\.?$/.test(tokens[at - 1]?.norm ?? '') ||
  [1, 2, 3].some((back) => headAt(tokens, at - back)?.length === back)
