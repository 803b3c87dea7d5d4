import { institutionNouns, officeHeads, officeModifiers, portfolioWords } from '../data/offices'
import { isPastVerb } from '../dates/words'
import { fold, type Token } from '../tokens'

const officeWords: ReadonlySet<string> = new Set([
  ...officeHeads.flatMap(({ singular, plural }) => [
    ...fold(singular).split(' '),
    ...fold(plural).split(' '),
  ]),
  ...officeModifiers,
  ...portfolioWords,
  ...institutionNouns,
])
const nounJoiners: ReadonlySet<string> = new Set(
  `the of for a an his her their its own h.e excellency respective visiting new two three newly elected party
  delegation head top whose`.split(/\s+/),
)

/** Whether a word can stand inside the name of an office or its holder: capitals, words of offices, "the", "of". */
export function isNominal(token: Token | undefined): boolean {
  if (!token) return false
  if (token.cap) return true
  return token.kind === 'WORD' && (officeWords.has(token.norm) || nounJoiners.has(token.norm))
}

const titles: ReadonlySet<string> = new Set(
  'king queen prince princess sheikh mr mr. mrs mrs. ms ms. dr dr. sir dame lord general colonel admiral pope cardinal h.e.'.split(
    ' ',
  ),
)

/** Whether a token is part of a title before a name. */
export const isTitle = (token: Token | undefined): boolean =>
  token !== undefined && (titles.has(token.norm) || officeWords.has(token.norm))

const auxiliaries: ReadonlySet<string> = new Set(
  `is are was were has have had will would shall should could can may might must did does do be been`.split(
    ' ',
  ),
)

export const isAuxiliary = (word: string): boolean => auxiliaries.has(word)

/** Whether a token is the kind of word that follows a subject. */
export const isVerbal = (token: Token): boolean =>
  !token.cap && token.kind === 'WORD' && (isAuxiliary(token.norm) || isPastVerb(token.norm))
