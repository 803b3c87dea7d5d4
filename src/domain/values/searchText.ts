/** Letters that Unicode does not take apart into a base letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
}

const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu')
const marks = /\p{M}+/gu
const spaces = /\s+/gu

/** Text without case, accents and surplus spaces, for comparing and ordering: `Erdoğan` and `ERDOGAN` fold alike. */
export function foldForSearch(text: string): string {
  const plain = text.normalize('NFKD').replace(marks, '').toLowerCase()
  return plain
    .replace(special, (letter) => letters[letter] ?? letter)
    .replace(spaces, ' ')
    .trim()
}
