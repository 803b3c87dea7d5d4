const lineEnds = /\r\n?|[\u2028\u2029\u0085\v\f]/g
const spaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
// Marks without width or of direction: they hide in names and break matching. The joiners U+200C and U+200D stay,
// since Persian and Indic words need them. Tags and interlinear marks go as well.
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g

/** Text as it is stored: NFC, `\n` line ends, plain spaces, no invisible marks, no space before a line's end. */
export function cleanText(text: string): string {
  const plain = text.replace(lineEnds, '\n').replace(spaces, ' ').replace(invisible, '').normalize('NFC')
  return trimLineEnds(replaceLoneSurrogates(plain))
}

/** One line of text: white space of every kind becomes one space. */
export const cleanLine = (text: string): string => cleanText(text).split(/\s+/).filter(Boolean).join(' ')

// By hand, for a pattern like / +$/m looks at every run of spaces anew.
const trimLineEnds = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const replaceLoneSurrogates = (text: string): string => text.replace(loneSurrogate, '\ufffd')
