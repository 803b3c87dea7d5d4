import { fail } from '../../errors'
import { isRegex, isString } from '../values'

// what a flag of PCRE's is in JavaScript
const flags: Readonly<Record<string, string>> = { i: 'i', m: 'm', s: 's', u: '' }

/** The pattern of a regular expression or a string, as JavaScript's: MongoDB's PCRE in what the two share. */
export function toRegExp(pattern: unknown, options?: unknown): RegExp {
  const source = isRegex(pattern) ? pattern.pattern : pattern
  const given = options ?? (isRegex(pattern) ? pattern.options : '')
  if (!isString(source)) fail('BadValue', '$regex has to be a string')
  if (!isString(given)) fail('BadValue', '$options has to be a string')
  const letters = new Set<string>()
  let text = source
  for (const letter of given) {
    if (letter === 'x') text = withoutSpaces(text)
    else letters.add(flags[letter] ?? fail(51108, `invalid flag in regex options: ${letter}`))
  }
  const inline = /^\(\?([ims]+)\)/.exec(text)
  if (inline) {
    text = text.slice(inline[0].length)
    for (const letter of inline[1] ?? '') letters.add(letter)
  }
  return compiled(text, [...letters].join(''))
}
const withoutSpaces = (source: string) =>
  source.replace(/\\[\s\S]|\[(?:\\[\s\S]|[^\]])*\]|\s+|#.*$/gm, (m) => (/^[\s#]/.test(m) ? '' : m))

function compiled(source: string, letters: string): RegExp {
  try {
    return new RegExp(source, `${letters}u`)
  } catch {
    // PCRE takes escapes that JavaScript takes without `u` only
  }
  try {
    return new RegExp(source, letters)
  } catch (error) {
    return fail(51091, `Regular expression is invalid: ${(error as Error).message}`)
  }
}
