import type { Span } from '../../domain/model'

export interface CreditRule {
  readonly id: string
  /** The credit's holder is the first group. */
  readonly pattern: RegExp
  /** Whether it is believed only in a caption. */
  readonly captionOnly: boolean
  readonly example: string
}

const what = '(?:photo(?:graph|s|graphs)?|image|picture|pic|foto|file photo|handout)'
const holder = '([^()\\[\\]:]{2,80}?)'

/** How a picture's owner is printed; the first rule that matches decides. Each looks at a line's end only. */
export const creditRules: readonly CreditRule[] = [
  {
    id: 'bracket-label',
    pattern: new RegExp(
      `[([]${what}(?: credits?)?(?: ?[:/–-] ?| by | courtesy of (?:the )?| courtesy: ?)${holder}[)\\]]\\.?$`,
      'i',
    ),
    captionOnly: false,
    example: '(Photo: BPMI Setpres)',
  },
  {
    id: 'label',
    pattern: new RegExp(
      `(?:^|[.!?)”"] ?|\\s)${what}(?: credits?| by| courtesy(?: of)?)? ?[:/] ?${holder}\\.?$`,
      'i',
    ),
    captionOnly: false,
    example: 'The Secretariat on Saturday. Photo: BPMI Setpres',
  },
  {
    id: 'courtesy',
    pattern: /\bcourtesy of (?:the )?([^()[\]:.]{2,80}?)[.)\]]{0,2}$/i,
    captionOnly: false,
    example: 'Courtesy of the Presidential Press Bureau.',
  },
  {
    id: 'by',
    pattern: new RegExp(`(?:^|[.!?)”"] )${what}s? by ${holder}\\.?$`, 'i'),
    captionOnly: true,
    example: 'The two ministers. Photo by Jane Roe',
  },
  {
    id: 'copyright',
    pattern: /©\s?([^()[\]:©]{2,80}?)\.?$/,
    captionOnly: true,
    example: 'Leaders on the lawn. © European Union',
  },
  {
    id: 'bracket',
    pattern: /\(([\p{Lu}][^()[\]:.!?]{1,70})\)\.?$/u,
    captionOnly: true,
    example: 'At Bogor, Monday. (BPMI Setpres/Laily Rachev)',
  },
  {
    id: 'agency-slash',
    pattern:
      /(?:^|[.!?)”"] |\s)((?:[A-Z]{2,}|Reuters|Antara|Getty Images)(?: [A-Z]{2,})?\/[^()[\]:]{2,60}?)\.?$/,
    captionOnly: true,
    example: 'Leaders arrive. REUTERS/Jane Roe',
  },
]

/** The credit at a line's end; null where there is none. */
export function readCredit(
  line: string,
  inCaption: boolean,
): { credit: Span; rule: string; whole: Span } | null {
  const from = Math.max(0, line.length - 160)
  const tail = line.slice(from)
  for (const { id, pattern, captionOnly } of creditRules) {
    if (captionOnly && !inCaption) continue
    const match = pattern.exec(tail)
    if (!match?.[1]) continue
    const start = from + match.index + match[0].lastIndexOf(match[1])
    const begin = from + match.index + (match[0].length - match[0].trimStart().length)
    const sentence = /^[.!?)”"]/.test(line.slice(begin)) ? begin + 1 : begin
    return {
      credit: { start, end: start + match[1].length },
      rule: id,
      whole: { start: sentence, end: line.length },
    }
  }
  return null
}
