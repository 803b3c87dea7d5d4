import { dateReader } from '../../src/extract/dates'
import { tokenise } from '../../src/extract/tokens'

/** The dates of sentences read one after the other, as `words = value`. */
export function datesOf(publication: string | null, ...sentences: string[]): string[] {
  const read = dateReader(publication)
  return sentences.flatMap((text) =>
    read(tokenise(text))
      .filter(({ dateline }) => !dateline)
      .map(({ start, end, value }) => `${text.slice(start, end)} = ${value.edtf}`),
  )
}
