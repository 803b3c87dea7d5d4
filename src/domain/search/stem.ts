import { latinWords } from '../values/latin'

const vowel = /[aeiouy]/
const english = /^[a-z]{4,}$/
const double = /([bcdfgkmnprtv])\1$/

/** Endings of one number; `batas`, `status` and `crisis` are no plurals, `areas` and `visas` are. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return word.slice(0, -2)
  if (word.length > 4 && /(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  if (/(?:[^aius]|[eis]a|..era)s$/.test(word)) return word.slice(0, -1)
  return word
}

/** `signed` and `signing` become `sign`, `planned` becomes `plan`; what is left has a vowel and three letters. */
function bare(word: string): string {
  if (word.endsWith('eed')) return word.length > 5 ? word.slice(0, -1) : word
  const ending = word.endsWith('ing') ? 3 : word.endsWith('ed') ? 2 : 0
  const rest = word.slice(0, word.length - ending)
  if (ending === 0 || rest.length < 3 || !vowel.test(rest)) return word
  return rest.length > 3 ? rest.replace(double, '$1') : rest
}

/**
 * What the forms of one English word share; other words stay nearly as they are. It is the word's beginning, or that with
 * an `i` in place of its last letter: `prefixStems` counts on it.
 */
export function stemOf(word: string): string {
  if (!english.test(word)) return word
  const stem = bare(singular(word))
  const short = /[st]ion$/.test(stem) && stem.length > 7 ? stem.slice(0, -3) : stem
  if (short.length > 3 && short.endsWith('e')) return short.slice(0, -1)
  if (short.length > 3 && /[^aeiou]y$/.test(short)) return `${short.slice(0, -1)}i`
  return short.length > 5 && short.endsWith('ll') ? short.slice(0, -1) : short
}

/**
 * The stems, no longer than a prefix, that words beginning with it can have; longer ones begin with the prefix, and all words
 * of theirs do.
 */
export const prefixStems = (prefix: string): string[] => {
  const shorter = Array.from({ length: Math.max(0, prefix.length - 3) }, (_, at) => prefix.slice(0, at + 3))
  return [...new Set([...shorter, prefix].flatMap((stem) => [stem, `${stem.slice(0, -1)}i`, `${stem}i`]))]
}

/** Spellings of one word on the two sides of the Atlantic. */
const spellings: readonly (readonly [british: RegExp, american: string, back: RegExp, again: string])[] = [
  [/is(e[drs]?|ing|ations?|ers)$/, 'iz$1', /iz(e[drs]?|ing|ations?|ers)$/, 'is$1'],
  [/our(s|ed|ing|able|ites?)?$/, 'or$1', /or(s|ed|ing|able|ites?)?$/, 'our$1'],
  [/ence(s|less)?$/, 'ense$1', /ense(s|less)?$/, 'ence$1'],
  [/^(cent|theat|met|lit)re(s?)$/, '$1er$2', /^(cent|theat|met|lit)er(s?)$/, '$1re$2'],
  [/^programme(s?)$/, 'program$1', /^program(s?)$/, 'programme$1'],
]

/** The word as others spell it: British or American, and in Latin letters; itself first. */
export function variantsOf(word: string): string[] {
  const swapped =
    word.length < 5
      ? []
      : spellings.flatMap(([british, american, back, again]) => [
          word.replace(british, american),
          word.replace(back, again),
        ])
  const latin = latinWords(word).replace(/[ -]/g, '')
  return [...new Set([word, ...swapped, ...(latin === '' ? [] : [latin])])]
}
