import { cpuMs } from '../../support/cpu'
import { partLines, read, readOne, reasonOf } from './read'

const page = `President Joko Widodo and Secretary Nikolay P. Patrushev (Photo: BPMI Setpres)
President Jokowi Welcomes Cooperation in Information Security

English asean president joko widodo g20 presidency russia
Andhika Prasetyo • 14 December 2021 00:14
Jakarta: Indonesian President Joko Widodo received a courtesy call on Monday.\u00a0
\u00a0
During the meeting, President Jokowi conveyed the priorities of the G20 presidency.

`

describe('A page saved as text', () => {
  it('gives each line its function', () => {
    expect(partLines(readOne(page))).toEqual([
      'CAPTION: President Joko Widodo and Secretary Nikolay P. Patrushev (Photo: BPMI Setpres)',
      'HEADLINE: President Jokowi Welcomes Cooperation in Information Security',
      'TAGS: English asean president joko widodo g20 presidency russia',
      'BYLINE: Andhika Prasetyo • 14 December 2021 00:14',
      'PARAGRAPH: Jakarta: Indonesian President Joko Widodo received a courtesy call on Monday.',
      'PARAGRAPH: During the meeting, President Jokowi conveyed the priorities of the G20 presidency.',
    ])
  })

  it('stores the text in NFC with plain spaces, without spaces at line ends', () => {
    const { format, text } = readOne(page.replace('Widodo and', 'Widodo\u200b and').replaceAll('\n', '\r\n'))

    expect(format).toBe('PAGE_TEXT')
    expect(text).not.toMatch(/[\u00a0\r\u200b]| \n/)
    expect(
      readOne('Cafe\u0301\n\nThe ministers met in the cafe\u0301 on Monday and talked at length.').text,
    ).toContain('Café')
  })

  it('keeps joiners that words need and drops marks that hide in names', () => {
    const { text } = readOne(
      'Minister meets\n\nThe minister of ایران\u200cها met \u202eevil\u202c Pu\u00adtin on Monday in Tehran, he said.',
    )

    expect(text).toContain('ایران\u200cها met evil Putin')
  })

  it('tells press releases from their banner', () => {
    const release = `PRESS INFORMATION
Nordic and Baltic foreign ministers in Kyiv
28.11.2022

On Monday the Minister of Foreign Affairs of Lithuania travelled to Kyiv together with six colleagues from the group.`

    expect(partLines(readOne(release)).slice(0, 3)).toEqual([
      'HEADING: PRESS INFORMATION',
      'HEADLINE: Nordic and Baltic foreign ministers in Kyiv',
      'BYLINE: 28.11.2022',
    ])
  })

  it('marks standfirst, headings, list items and closing lines', () => {
    const lines = partLines(
      readOne(`Widodo, in Kyiv, offers to be a postman
Notes from the night train
June 29, 2022

KYIV – Indonesian President Joko Widodo came to Kyiv by night train on Wednesday and left with an errand.

What comes next

The president listed his calls:

- March 7: Olaf Scholz, chancellor of Germany
(1) Between Israel and the Emirates, a treaty of peace.

Read also: Ten things to know about Bali

(Kyiv newsroom; 29.06.2022, 23:10)`),
    )

    expect(lines).toContain('STANDFIRST: Notes from the night train')
    expect(lines).toContain('HEADING: What comes next')
    expect(lines).toContain('LIST_ITEM: March 7: Olaf Scholz, chancellor of Germany')
    expect(lines).toContain('LIST_ITEM: Between Israel and the Emirates, a treaty of peace.')
    expect(lines).toContain('BYLINE: (Kyiv newsroom; 29.06.2022, 23:10)')
    expect(lines.join('\n')).not.toContain('Read also')
  })

  it('joins paragraphs that were wrapped at a width', () => {
    const sentence =
      'The foreign ministers of the two countries met in the capital on Monday and spoke at length of trade. '
    const wrapped =
      sentence
        .repeat(8)
        .match(/.{1,70}(?: |$)/g)
        ?.join('\n') ?? ''
    const { parts } = readOne(`Ministers meet in the capital\n\n${wrapped}\n\n${wrapped}`)

    expect(parts.filter(({ role }) => role === 'PARAGRAPH')).toHaveLength(2)
  })

  it('rejects what holds no text', () => {
    expect(reasonOf('')).toBe('EMPTY')
    expect(reasonOf(' \n\u00a0\n')).toBe('EMPTY')
    expect(reasonOf('\u200b\u200b')).toBe('NO_TEXT')
    expect(reasonOf('Only a headline')).toBe('NO_TEXT')
  })

  it('takes a lone sentence for the text', () => {
    const text = 'TOKYO – Foreign Minister Yoko Kamikawa met her counterpart Penny Wong on Tuesday.'

    const document = readOne(text)

    expect(document).toMatchObject({ text, parts: [{ role: 'PARAGRAPH', start: 0, end: text.length }] })
  })

  it('reads a very long line in the time its length takes', () => {
    const startedAt = cpuMs()
    for (const piece of [
      'a ',
      'A ',
      'By ',
      '1 ',
      ', ',
      '. ',
      '(',
      '[',
      '**',
      '"A',
      '14 December ',
      'JAKARTA, ',
      '— ',
      'tag ',
    ])
      read(`Headline of the day\n\n${piece.repeat(3_000_000 / piece.length)}`)

    expect(cpuMs() - startedAt).toBeLessThan(15_000)
  })
})
