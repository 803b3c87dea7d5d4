import type { BodyMention, CountryMention } from '../analysis'
import type { TokenisedSentence } from '../sentences'
import { bodyAt } from './bodyMentions'
import { capitalMeansState, countryAt, hyphenedCountries } from './countryMentions'

/** Every state that the sentences name, capitals only where they stand for the state. */
export function findCountries(sentences: readonly TokenisedSentence[]): CountryMention[] {
  const found: CountryMention[] = []
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at]
      if (!token) break
      const country = countryAt(tokens, at)
      if (country && 'skip' in country) {
        at += country.skip
      } else if (country) {
        const { hit } = country
        const isLanguage =
          hit.form === 'DEMONYM' &&
          tokens[at - 1]?.norm === 'in' &&
          tokens[hit.to]?.cap !== true &&
          tokens[hit.to]?.kind !== 'WORD'
        if (!isLanguage && (hit.form !== 'CAPITAL' || capitalMeansState(tokens, hit)))
          found.push({ code: hit.code, form: hit.form, start: hit.start, end: hit.end })
        at = hit.to
      } else {
        for (const { code, form, start, end } of hyphenedCountries(token))
          found.push({ code, form, start, end })
        at++
      }
    }
  }
  return found
}

/** Every international body or armed movement that the sentences name; `acronyms` are the text's own. */
export function findBodies(
  sentences: readonly TokenisedSentence[],
  acronyms: ReadonlyMap<string, string>,
): BodyMention[] {
  const found: BodyMention[] = []
  for (const { tokens } of sentences)
    for (let at = 0; at < tokens.length; ) {
      const body = bodyAt(tokens, at, acronyms)
      if (body) found.push({ name: body.name, start: body.start, end: body.end })
      at = body ? body.to : at + 1
    }
  return found
}
