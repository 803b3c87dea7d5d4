import { datelineEnds, readDateline, readPlaceLine } from '../../../src/extract/fields/dateline'
import { titleCase } from '../../../src/extract/fields/titleCase'
import { cpuMs } from '../../support/cpu'

const placeOf = (line: string) => {
  const found = readDateline(line)
  return found && line.slice(found.place.start, found.place.end)
}

describe('readDateline', () => {
  it.each(datelineEnds)('ends one at a $id', ({ example }) => {
    expect(readDateline(example)).not.toBeNull()
  })

  it.each([
    ['BALI, Indonesia, Nov 15 (Reuters) - The leaders met.', 'BALI', 'ID'],
    ['Jakarta (ANTARA) - President Joko Widodo said', 'Jakarta', 'ID'],
    ['MOSCOW, December 3. /TASS/. Russian President', 'MOSCOW', 'RU'],
    ['MOSCOW. Dec 3 (Interfax) - Russian forces', 'MOSCOW', 'RU'],
    ['BEIJING, April 17 /Xinhua/ -- The minister', 'BEIJING', 'CN'],
    ['New Delhi [India], December 3 (ANI): Prime Minister', 'New Delhi', 'IN'],
    ['TEMPO.CO, Jakarta - Foreign Minister', 'Jakarta', 'ID'],
    ['PRETORIA/ADDIS ABABA, Nov. 3 (Africa Desk) — Two years', 'PRETORIA/ADDIS ABABA', 'ZA'],
    ['CARTAGENA, Colombia — Everyone wore white.', 'CARTAGENA', 'CO'],
    ['CARTAGENA, Spain — Everyone wore white.', 'CARTAGENA', 'ES'],
    ['ST. PETERSBURG, Russia — The presidents', 'ST. PETERSBURG', 'RU'],
    ['THE HAGUE, Netherlands (AP) - The court', 'THE HAGUE', 'NL'],
    ['JAKARTA—The president', 'JAKARTA', 'ID'],
    ['MAKASSAR, Tuesday – No minister', 'MAKASSAR', 'ID'],
    ['ABUJA, Sunday night – The leaders', 'ABUJA', 'NG'],
    ['The Kremlin, Moscow, 12 May. The President', 'Moscow', 'RU'],
    ['(Jakarta, 14 December 2021) The ministers', 'Jakarta', 'ID'],
    ['Tokyo, June 16 (Kyodo) The leaders of', 'Tokyo', 'JP'],
    ['BINTAN, 25 January 2022', 'BINTAN', 'ID'],
    ['PSARADES, Greece – They came across', 'PSARADES', 'GR'],
  ])('reads the place of %j', (line, place, country) => {
    expect(placeOf(line)).toBe(place)
    expect(readDateline(line)?.known?.country).toBe(country)
  })

  it.each([
    'THE SETTING. About a thousand people sit on the lawn.',
    'FOR THE RECORD. Until today Israel had two.',
    'PRESIDENT TRUMP opens. “We are here”',
    'FOREIGN MINISTER AL ZAYANI of Bahrain: “Today',
    'There are three: one between Israel and the Emirates',
    'Australia – the host – said no',
    'Indonesia: the chair of the year',
    'Canberra – where the draft was read – had no word',
    'Wang Yi – the minister – said',
    'President Xi Jinping – On his first trip',
    'In Jakarta, on Monday – The two met',
    'QUESTION: What next?',
    'Q: What next?',
    '',
  ])('finds none in %j', (line) => {
    expect(readDateline(line)).toBeNull()
  })

  it('takes the date and time along', () => {
    expect(readDateline('BEIJING, 10 March 2023, 18:00 (UTC+8) — The talks')?.time).toMatchObject({
      year: 2023,
      month: 3,
      day: 10,
      clock: '18:00',
      offset: '+08:00',
    })
  })

  it('reads a very long line in no time', () => {
    const startedAt = cpuMs()
    for (const piece of ['A, ', 'A – ', '(', 'JAKARTA ', 'JAKARTA. ', '/', '14 December ', ': ', '.'])
      readDateline(piece.repeat(1_000_000))

    expect(cpuMs() - startedAt).toBeLessThan(1000)
  })
})

describe('readPlaceLine', () => {
  it.each(['Moscow', '17 April 2023, Moscow', 'The Kremlin, Moscow', 'Dateline: Moscow', 'Moscow, Russia'])(
    'finds Moscow in %j',
    (line) => {
      const found = readPlaceLine(line)

      expect(found && line.slice(found.place.start, found.place.end)).toBe('Moscow')
    },
  )

  it.each(['Foreign Desk', 'Andhika Prasetyo • 14 December 2021', 'Russia', 'Notes from the South Lawn'])(
    'finds none in %j',
    (line) => {
      expect(readPlaceLine(line)).toBeNull()
    },
  )
})

describe('titleCase', () => {
  it.each([
    ['PHNOM PENH', 'Phnom Penh'],
    ['PORT-AU-PRINCE', 'Port-Au-Prince'],
    ['RIO DE JANEIRO', 'Rio de Janeiro'],
    ['PRETORIA/ADDIS ABABA', 'Pretoria/Addis Ababa'],
    ['McMurdo', 'McMurdo'],
  ])('makes %s %s', (capitals, title) => {
    expect(titleCase(capitals)).toBe(title)
  })
})
