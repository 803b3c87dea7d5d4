import { extractFacts } from '../../src/extract'
import { readSource } from '../../src/extract/read'

/** The meetings of a page without a day of publication, as status and date. */
function undated(text: string): string[] {
  const [read] = readSource(Buffer.from(`Ministers speak of the sea\n\n${text}\n`), { name: null })
  if (!read || !('document' in read)) throw new Error('the text was not read')
  return extractFacts(read.document, { timeZone: null }).meetings.map(
    ({ status, date }) => `${status.value} ${date?.value.edtf ?? '-'}`,
  )
}

const met =
  'MUSCAT - Norwegian Foreign Minister Kari Dahl met French Foreign Minister Jean Petit in Oslo on Wednesday.'

describe('When a meeting was', () => {
  it('is reckoned from the day that a text calls today', () => {
    expect(undated(`${met} Relations are restored as of today, Thursday, 3 September 2020.`)).toEqual([
      'HELD 2020-09-02',
    ])
    expect(undated(`${met} Relations are good today, as on 3 September 2020.`)).toEqual(['HELD -'])
  })
})
