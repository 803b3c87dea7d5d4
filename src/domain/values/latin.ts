import { asciiWords } from './personName'

/** Pairs of letters that are one sound, which letter by letter would be two; any case. */
const pairs: Readonly<Record<string, string>> = {
  // Greek
  ου: 'ou',
  μπ: 'b',
  ντ: 'nt',
  γγ: 'ng',
  γκ: 'gk',
  αυ: 'av',
  ευ: 'ev',
  χ: 'ch',
}
const pair = new RegExp(Object.keys(pairs).join('|'), 'g')
const greek = /\p{Script=Greek}/u
const marks = /\p{M}+/gu
const ascii = /^[\0-\x7f]*$/

/** `Ё` is `yo` where no consonant is before it; behind one it is usually spelled `e`. */
const yo = /(?<![бвгджзклмнпрстфхцчшщ])ё/gu

const spelled = (text: string): string =>
  text
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(pair, (letters) => pairs[letters] ?? letters)

/** Words of any script in lower-case ASCII as names are usually spelled with Latin letters; empty where nothing can be. */
export const latinWords = (text: string): string =>
  ascii.test(text)
    ? asciiWords(text)
    : asciiWords(greek.test(text) ? spelled(text) : text.normalize('NFC').toLowerCase().replace(yo, 'йо'))
