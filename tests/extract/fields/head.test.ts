import { isTimeZone } from '../../../src/domain/values/localTime'
import { isPersonName } from '../../../src/extract/fields/authorNames'
import { authorMarks, isBylineLine, isSignature, readByline } from '../../../src/extract/fields/byline'
import { creditRules, readCredit } from '../../../src/extract/fields/credit'
import { findCountry, findPlace, zoneOfCountry } from '../../../src/extract/fields/places'
import { morePlaces } from '../../../src/extract/fields/placeTable'
import { isTagLine, readTags } from '../../../src/extract/fields/tags'
import { cpuMs } from '../../support/cpu'

const authors = (line: string) => readByline(line).map(({ name }) => name)

describe('readByline', () => {
  it.each(authorMarks)('$id introduces authors', ({ example }) => {
    expect(authors(example).length).toBeGreaterThan(0)
  })

  it.each([
    ['Andhika Prasetyo • 14 December 2021 00:14', ['Andhika Prasetyo']],
    ['By Jane Roe and John Doe, 4 June 2021', ['Jane Roe', 'John Doe']],
    ['By Jane Roe in Washington', ['Jane Roe']],
    ['By Jane Roe, Foreign Correspondent | The Daily Post', ['Jane Roe']],
    ['By Madonna', ['Madonna']],
    ["Frances d'Emilio and Paulo de la Cruz • May 2, 2022", ["Frances d'Emilio", 'Paulo de la Cruz']],
    ['Reporter: Indra Arief, Katriana', ['Indra Arief', 'Katriana']],
    ['BY JANE ROE', ['JANE ROE']],
    ['Foreign Desk • 25 February 2021 07:52', []],
    ['By Politics Desk', []],
    ['Pacific Desk | 25 April 2022', []],
    ['Reuters, 14 December 2021', []],
    ['Kuala Lumpur • 14 December 2021', []],
    ['(Kuala Lumpur newsroom; 15.12.2021, 23:10)', []],
    ['(With information from Pretoria; editing by the Africa Desk)', []],
    ['Jane Roe in Lima', ['Jane Roe']],
    ['Jane Roe and John Doe in Lima, Friday 4 June 2021', ['Jane Roe', 'John Doe']],
    ['Jane Roe, Diplomatic Editor', ['Jane Roe']],
    ['By Jane Roe Staff Reporter', ['Jane Roe']],
    ['By Jane Roe, Lima', ['Jane Roe']],
    ['Jane Roe jroe@post.example', ['Jane Roe']],
    ['Jane Roe Updated 4 June 2021, 10:00', ['Jane Roe']],
    ['From our correspondent in Lima, Jane Roe', ['Jane Roe']],
    ['By Tevita ’Utoikamanu', ['Tevita ’Utoikamanu']],
    ['Report by Jane Roe, pictures by John Doe', ['Jane Roe']],
    ['(Reporting by Jane Roe in Lima; writing by John Doe; editing by Ivo Lind)', ['Jane Roe', 'John Doe']],
    ['(Additional reporting by Jane Roe; editing by Ivo Lind)', []],
  ])('reads %j', (line, names) => {
    expect(authors(line)).toEqual(names)
  })

  it('gives the span of each name', () => {
    const line = 'By Jane Roe and John Doe'

    expect(readByline(line).map(({ start, end }) => line.slice(start, end))).toEqual(['Jane Roe', 'John Doe'])
  })

  it('tells names from other words', () => {
    expect(isPersonName('Retno L.P. Marsudi', false)).toBe(true)
    expect(isPersonName('Þórdís Kolbrún R. Gylfadóttir', false)).toBe(true)
    expect(isPersonName('Sri Lanka', false)).toBe(false)
    expect(isPersonName('the minister', true)).toBe(false)
  })

  it('reads a very long line in no time', () => {
    const startedAt = cpuMs()
    for (const piece of ['By ', 'A ', 'and ', ', ', '(', ' - ', "d'", 'A.']) {
      readByline(piece.repeat(500_000))
      isBylineLine(piece.repeat(500_000))
      isSignature(piece.repeat(500_000))
    }

    expect(cpuMs() - startedAt).toBeLessThan(500)
  })
})

describe('isBylineLine', () => {
  it.each([
    'Africa Desk',
    'Asia Desk • 5 August 2022 11:20 JST',
    'Jan 15, 2024',
    'By Jane Roe',
    '(Kyiv newsroom; 29.06.2022)',
    'Text: Jane Roe',
    'Jane Roe in Lima',
    'Jane Roe (Lima)',
    'Jane Roe with agencies',
    'Jane Roe | The Lima Post',
    'Jane Roe, chief political correspondent',
    'Foreign staff in Lima',
    'Senior Political Reporter',
  ])('takes %j', (line) => {
    expect(isBylineLine(line)).toBe(true)
  })

  it.each([
    'By then he had left the room.',
    'On 14 December 2021 they met in the capital.',
    'President Jokowi Welcomes Cooperation',
    'Notes from the South Lawn',
    'Jane Roe, foreign minister',
    'Jane Roe in the palace',
    'Text of the joint statement',
  ])('leaves %j', (line) => {
    expect(isBylineLine(line)).toBe(false)
  })
})

describe('readCredit', () => {
  it.each(creditRules)('$id finds the credit of its example', ({ id, example }) => {
    expect(readCredit(example, true)?.rule).toBe(id)
  })

  it.each([
    ['Two men on a jetty (Photo: The White House)', false, 'The White House'],
    ['Photo: BPMI Setpres', false, 'BPMI Setpres'],
    ['Leaders on the lawn. (BPMI Setpres/Laily Rachev)', true, 'BPMI Setpres/Laily Rachev'],
    ['Leaders on the lawn (second from left)', true, null],
    ['President Joko Widodo (Jokowi)', false, null],
    ['They looked at the photo.', false, null],
  ])('reads %j', (line, inCaption, credit) => {
    const found = readCredit(line, inCaption)

    expect(found && line.slice(found.credit.start, found.credit.end)).toBe(credit)
  })

  it('reads a very long line in no time', () => {
    const startedAt = cpuMs()
    for (const piece of ['Photo: ', '(', 'courtesy of ', '© ', 'A/']) readCredit(piece.repeat(500_000), true)

    expect(cpuMs() - startedAt).toBeLessThan(500)
  })
})

describe('readTags', () => {
  const article =
    'President Joko Widodo spoke of the G20 presidency of Indonesia. Mahfud Md came; the President of Russia did not.'
  const tags = (line: string) => readTags(line, article).map(({ tag }) => tag)

  it.each([
    ['Tags: Iran, nuclear talks, IAEA', ['Iran', 'nuclear talks', 'IAEA']],
    [
      'English asean president joko widodo g20 presidency russia',
      ['asean', 'president joko widodo', 'g20 presidency', 'russia'],
    ],
    ['indonesia russia security mahfud md', ['indonesia', 'russia', 'security', 'mahfud md']],
    ['united states asean maritime', ['united states', 'asean', 'maritime']],
    ['#asean #g20', ['asean', 'g20']],
  ])('reads %j', (line, expected) => {
    expect(isTagLine(line) || line.startsWith('#')).toBe(true)
    expect(tags(line)).toEqual(expected)
  })

  it('gives the span of each tag', () => {
    const line = 'English asean president joko widodo russia'

    for (const { tag, start, end } of readTags(line, article)) expect(line.slice(start, end)).toBe(tag)
  })

  it.each(['A sentence of the text.', 'Foreign Desk', 'asean', 'he said, and left'])(
    '%j is no tag line',
    (line) => {
      expect(isTagLine(line)).toBe(false)
    },
  )

  it('reads a very long line in no time', () => {
    const startedAt = cpuMs()
    isTagLine('a '.repeat(1_000_000))
    readTags('a '.repeat(140), 'A a '.repeat(200_000))

    expect(cpuMs() - startedAt).toBeLessThan(3000)
  })
})

describe('findPlace', () => {
  it.each([
    ['Jakarta', null, 'ID', 'Asia/Jakarta'],
    ['Washington', null, 'US', 'America/New_York'],
    ['Nusa Dua', null, 'ID', 'Asia/Makassar'],
    ['Naypyidaw', null, 'MM', 'Asia/Yangon'],
    ['Port Moresby', 'Papua New Guinea', 'PG', 'Pacific/Port_Moresby'],
    ['Windsor', 'Canada', 'CA', 'America/Detroit'],
    ['A Village Nobody Knows', 'Estonia', 'EE', 'Europe/Tallinn'],
    ['Japan', null, 'JP', 'Asia/Tokyo'],
  ])('knows %s (%s)', (name, region, country, zone) => {
    expect(findPlace(name, region)).toMatchObject({ country, zone })
  })

  it('knows no zone of a country with several, and no place that is none', () => {
    expect(zoneOfCountry('US')).toBeNull()
    expect(findPlace('The Setting')).toBeNull()
    expect(findCountry('Atlantis')).toBeNull()
  })

  it.each(morePlaces)('has $names in a zone that exists', ({ zone, country }) => {
    expect(isTimeZone(zone)).toBe(true)
    expect(country).toMatch(/^[A-Z]{2}$/)
  })
})
