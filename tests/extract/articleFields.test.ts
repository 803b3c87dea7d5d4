import type { SourceDocument } from '../../src/domain/model'
import { articleFields } from '../../src/extract/articleFields'
import { readOne } from './read/read'

const seed = `President Joko Widodo (Jokowi) and Secretary Nikolay P. Patrushev (Photo: BPMI Setpres)
President Jokowi Welcomes Cooperation in Information Security between Indonesia, Russia

English asean president joko widodo g20 presidency russia
Andhika Prasetyo • 14 December 2021 00:14
Jakarta: Indonesian President Joko Widodo (Jokowi) received a courtesy call on Monday, December 13, 2021.

During the meeting, President Joko Widodo conveyed Indonesia's priorities during its G20 presidency.
`

const fieldsOf = (text: string, timeZone: string | null = null) => articleFields(readOne(text), { timeZone })
const published = (text: string, timeZone: string | null = null) =>
  fieldsOf(text, timeZone).publishedAt?.value ?? null

const page = (
  head: string,
  body = 'The foreign ministers of the two countries met at the palace and spoke at length of trade and of the war.',
) => `Ministers meet at the palace\n${head}\n\n${body}\n`

describe('articleFields', () => {
  it('reads all that a page prints of itself', () => {
    const fields = fieldsOf(seed)

    expect({
      headline: fields.headline?.value,
      publishedAt: fields.publishedAt?.value,
      byline: fields.byline.map(({ value }) => value),
      dateline: fields.dateline?.value,
      place: fields.datelinePlace,
      tags: fields.tags.map(({ value }) => value),
      caption: fields.caption?.value,
      imageCredit: fields.imageCredit?.value,
      notes: fields.notes,
    }).toEqual({
      headline: 'President Jokowi Welcomes Cooperation in Information Security between Indonesia, Russia',
      publishedAt: {
        local: '2021-12-14T00:14',
        zone: 'Asia/Jakarta',
        zoneBasis: 'INFERRED',
        instant: '2021-12-14T00:14:00+07:00',
      },
      byline: ['Andhika Prasetyo'],
      dateline: 'Jakarta',
      place: { venue: null, city: 'Jakarta', country: 'ID' },
      tags: ['asean', 'president joko widodo', 'g20 presidency', 'russia'],
      caption: 'President Joko Widodo (Jokowi) and Secretary Nikolay P. Patrushev',
      imageCredit: 'BPMI Setpres',
      notes: [],
    })
  })

  it('proves every value by the words of the text or an entry of the metadata', () => {
    const markdown = readOne(
      '---\ntitle: Leaders meet\ndate: 2022-01-25\nauthor: Jane Roe\ntags: [asean]\n---\n\n# Leaders meet\n\nBINTAN, 25 January 2022\n\nThe leaders met. Photo: Setpres',
    )
    for (const document of [readOne(seed), markdown]) {
      const { headline, publishedAt, byline, dateline, tags, caption, imageCredit } = articleFields(
        document,
        { timeZone: null },
      )
      const evidence = [headline, publishedAt, dateline, caption, imageCredit, ...byline, ...tags].flatMap(
        (one) => one?.evidence ?? [],
      )

      expect(evidence.length).toBeGreaterThan(5)
      for (const { span, exact, rule } of evidence) {
        if (span) expect(document.text.slice(span.start, span.end)).toBe(exact)
        else expect(rule).toMatch(/^front-matter:/)
      }
    }
  })

  it('lets metadata win over what is printed and keeps both as evidence', () => {
    const document = readOne(seed)
    const stated: SourceDocument = {
      ...document,
      metadata: {
        ...document.metadata,
        headline: { value: 'Another headline', path: 'json-ld:headline' },
        publishedAt: { value: '2021-12-13T17:14:00Z', path: 'json-ld:datePublished' },
        byline: { value: ['Jane Roe', 'Foreign Desk'], path: 'json-ld:author' },
        imageCredit: { value: 'Kemlu', path: 'front-matter:image_credit' },
      },
    }

    const fields = articleFields(stated, { timeZone: null })

    expect(fields.headline?.value).toBe('Another headline')
    expect(fields.byline.map(({ value }) => value)).toEqual(['Jane Roe'])
    expect(fields.imageCredit?.value).toBe('Kemlu')
    // The same moment: what the page prints is the local time.
    expect(fields.publishedAt?.value).toEqual({
      local: '2021-12-14T00:14',
      zone: 'Asia/Jakarta',
      zoneBasis: 'STATED',
      instant: '2021-12-14T00:14:00+07:00',
    })
    expect(fields.publishedAt?.evidence.map(({ rule }) => rule)).toEqual([
      'json-ld:datePublished',
      'date-line',
    ])
  })

  it('notes metadata that disagrees with the page', () => {
    const document = readOne(seed)
    const stated = {
      ...document,
      metadata: { ...document.metadata, publishedAt: { value: '2020-01-01', path: 'x:y' } },
    }

    expect(articleFields(stated, { timeZone: null }).notes.map(({ code }) => code)).toEqual([
      'DATE_DISAGREES',
    ])
  })

  it.each([
    ['22.07.2022 18:47 (UTC+3)', null, null, 'STATED', '2022-07-22T18:47:00+03:00'],
    ['Friday, March 1, 2019 4:40 PM ICT', null, 'Asia/Bangkok', 'STATED', '2019-03-01T16:40:00+07:00'],
    ['14 December 2021 00:14', 'Asia/Makassar', 'Asia/Makassar', 'STATED', '2021-12-14T00:14:00+08:00'],
    ['14 December 2021 00:14', null, null, 'UNKNOWN', null],
  ])('gives %j (importer: %s) the zone %s, %s', (line, option, zone, zoneBasis, instant) => {
    expect(published(page(line), option)).toMatchObject({ zone, zoneBasis, instant })
  })

  it('takes an abbreviation as the country of the dateline means it', () => {
    const text = (place: string) =>
      page(
        '14 December 2021 10:00 IST',
        `${place}: The foreign ministers met at the palace and spoke of trade and of the war.`,
      )

    expect(published(text('New Delhi'))?.instant).toBe('2021-12-14T10:00:00+05:30')
    expect(published(text('Jerusalem'))?.instant).toBe('2021-12-14T10:00:00+02:00')
    expect(published(text('Dublin'))?.instant).toBe('2021-12-14T10:00:00+01:00')
  })

  it('reads the date of publication before that of an update', () => {
    expect(published(page('Updated: 16 June 2023 10:00 | Published: 14 June 2023 09:00'))?.local).toBe(
      '2023-06-14T09:00',
    )
    expect(published(page('Published 14 June 2023\nUpdated 16 June 2023 10:00'))?.local).toBe('2023-06-14')
  })

  it('takes the day from the dateline and the time from the last line', () => {
    const text = `Ministers meet\n\nKUALA LUMPUR, Dec 15 (Foreign Desk) - The ministers met at the palace on Wednesday and spoke of trade.\n\nNothing was signed.\n\n(Kuala Lumpur newsroom; 15.12.2021, 23:10)`

    expect(published(text)).toMatchObject({
      local: '2021-12-15T23:10',
      zone: 'Asia/Kuala_Lumpur',
      zoneBasis: 'INFERRED',
    })
  })

  it('infers the year of a dateline from a date near it in the text, and says so', () => {
    const text = `Ministers meet\n\nKYIV, Jan 5 (Desk) - The ministers met again, after their talks of December 28, 2021, had ended without result.`
    const field = fieldsOf(text).publishedAt

    expect(field?.value.local).toBe('2022-01-05')
    expect(field?.evidence[0]).toMatchObject({ basis: 'INFERRED', rule: 'dateline-year-of-text' })
  })

  it('has no date where no year can be known, and notes it', () => {
    const fields = fieldsOf(
      'Ministers meet\n\nKYIV, Jan 5 (Desk) - The ministers met again, after long talks, in the old palace of the town.',
    )

    expect(fields.publishedAt).toBeNull()
    expect(fields.notes.map(({ code }) => code)).toEqual(['NO_PUBLICATION_DATE'])
  })

  it('settles numbers that can be exchanged by the text, then by the country, and else notes it', () => {
    const told = (body: string) => published(page('World Desk, 10/11/2023 08:15', body))?.local

    expect(
      told(
        'The foreign ministers met on October 9 at the palace and spoke at length of trade and of the war.',
      ),
    ).toBe('2023-10-11T08:15')
    expect(
      told(
        'WASHINGTON – The foreign ministers met at the palace and spoke at length of trade and of the war.',
      ),
    ).toBe('2023-10-11T08:15')
    expect(
      told('LONDON – The foreign ministers met at the palace and spoke at length of trade and of the war.'),
    ).toBe('2023-11-10T08:15')
    expect(fieldsOf(page('World Desk, 10/11/2023 08:15')).notes.map(({ code }) => code)).toEqual([
      'AMBIGUOUS_DATE',
    ])
  })

  it('gives no dateline to a roundup from several places', () => {
    const story =
      'The foreign ministers met at the palace on Monday and spoke at length of trade and of the war.'

    expect(
      fieldsOf(`The week in talks\n14 June 2023\n\nTOKYO – ${story}\n\nPARIS – ${story}\n\nCAIRO – ${story}`)
        .dateline,
    ).toBeNull()
    expect(fieldsOf(`The week in talks\n14 June 2023\n\nTOKYO – ${story}\n\n${story}`).dateline?.value).toBe(
      'Tokyo',
    )
  })

  it.each([
    ['Jane Roe in Lima\n4 June 2021', ['Jane Roe'], 'Lima'],
    ['Jane Roe, 4 June 2021', ['Jane Roe'], null],
    ['Jane Roe', ['Jane Roe'], null],
    ['Jane Roe and John Doe', ['Jane Roe', 'John Doe'], null],
    ['Foreign staff in Lima\n4 June 2021', [], null],
    ['4 June 2021, 10:00 | Updated 5 June 2021 - Lima', [], 'Lima'],
    ['Washington, DC\n4 June 2021', [], 'Washington'],
  ])('reads author and place of %j', (head, authors, place) => {
    const { byline, dateline } = fieldsOf(page(head))

    expect(byline.map(({ value }) => value)).toEqual(authors)
    expect(dateline?.value ?? null).toBe(place)
  })

  it('takes those who reported for authors where no others are named', () => {
    const signed = (head: string) =>
      fieldsOf(`${page(head)}\n(Reporting by Jane Roe; Editing by John Doe)\n`).byline.map(
        ({ value }) => value,
      )

    expect(signed('4 June 2021')).toEqual(['Jane Roe'])
    expect(signed('By Ivo Lind\n4 June 2021')).toEqual(['Ivo Lind'])
  })

  it('reads an author in brackets behind the dateline, and one who signs at the end', () => {
    const told = (text: string) =>
      fieldsOf(`Ministers meet at the palace\n\n${text}`).byline.map(({ value }) => value)
    const body = 'The foreign ministers met at the palace and spoke at length of trade and of the war.'

    expect(told(`LIMA, March 21 - (By Jane Roe) - ${body}`)).toEqual(['Jane Roe'])
    expect(told(`LIMA, March 21 - ${body}\n\n${body}\n\n— Jane Roe`)).toEqual(['Jane Roe'])
  })

  it('reads the dateline of a page that begins with its text', () => {
    const text = 'Lima: The visit of the foreign minister to the south has been called off.'

    expect(fieldsOf(`${text}\n\nThe minister had meant to speak of trade.`).dateline?.value).toBe('Lima')
  })

  it('reads a place below the date or on the last line', () => {
    expect(fieldsOf(page('May 28, 2022   14:35\nThe Kremlin, Moscow')).dateline?.value).toBe('Moscow')
    const signed = `${page('Press Release')}\nThe talks go on.\n\nJakarta, 14 December 2021\n`
    expect(fieldsOf(signed).dateline?.value).toBe('Jakarta')
    expect(published(signed)?.local).toBe('2021-12-14')
  })
})
