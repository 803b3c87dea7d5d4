import { analyse } from '../../src/extract/analyse'
import { canHave, usesTitle } from '../../src/extract/data/government'
import { isContractionOf, nameKey, sameName } from '../../src/extract/officials/nameKey'
import { officeRules } from '../../src/extract/officials/officeRules'
import { stateRules } from '../../src/extract/officials/stateRules'
import { countryOfTitle, titleStates } from '../../src/extract/officials/stateWords'
import { composeDocument, noMetadata } from '../../src/extract/read/blocks'
import { analyseText, officialsIn } from '../support/analyseText'

const firstOffice = (text: string, name: string) =>
  analyseText(text).officials.find((official) => official.name === name)?.offices[0]

describe('The rules that give an office to a name', () => {
  it.each(officeRules.filter(({ id }) => id !== 'superior-of-office'))(
    '$id finds its own example',
    ({ id, example }) => {
      const office = firstOffice(example.text, example.name)

      expect(office?.value.title).toBe(example.office)
      expect(office?.evidence[0]?.rule).toBe(id)
    },
  )

  it('leave the one who is served without a name', () => {
    const { example } = officeRules.find(({ id }) => id === 'superior-of-office') ?? { example: null }

    expect(firstOffice(example?.text ?? '', example?.name ?? '')?.value.title).toBe(example?.office)
  })
})

describe('The rules that give a state to a name', () => {
  it.each(stateRules)('$id finds its own example', ({ id, example }) => {
    const official = analyseText(example.text).officials.find(({ name }) => name === example.name)
    const found = official?.organization ?? official?.country

    expect(found?.value).toBe(example.of)
    expect(found?.evidence[0]?.rule).toBe(id)
  })

  it.each(titleStates)('a title of $id tells its state', ({ example, code }) => {
    expect(countryOfTitle(example)).toBe(code)
  })
})

describe('Officials', () => {
  it.each([
    [
      'titles before names',
      'Indonesian Foreign Minister Retno LP Marsudi met Thai Prime Minister Prayut Chan-o-cha.',
      ['Retno LP Marsudi | Foreign Minister | ID', 'Prayut Chan-o-cha | Prime Minister | TH'],
    ],
    [
      'titles behind names',
      "Teodoro Locsin Jr., the foreign secretary of the Philippines, and Retno Marsudi, Indonesia's foreign minister, signed.",
      ['Teodoro Locsin Jr. | foreign secretary | PH', 'Retno Marsudi | foreign minister | ID'],
    ],
    [
      'offices that somebody was given or came to',
      "Ama Boateng of Ghana was recently appointed ambassador to France. Sok Vannak, a lawyer by training who became Cambodia's trade minister, met her.",
      ['Ama Boateng | ambassador to France | GH', 'Sok Vannak | trade minister | KH'],
    ],
    [
      'portfolios in brackets',
      'Prime Minister Paul Desrochers of Canada came with two ministers: Anita Grewal (Defence) and Marc Lapierre (Foreign Affairs).',
      [
        'Paul Desrochers | Prime Minister | CA',
        'Anita Grewal | Defence minister | CA',
        'Marc Lapierre | Foreign Affairs minister | CA',
      ],
    ],
    [
      'offices in brackets',
      'For India spoke Arvind Rao (External Affairs Minister) and Vikram Menon (Ambassador).',
      ['Arvind Rao | External Affairs Minister | IN', 'Vikram Menon | Ambassador | IN'],
    ],
    [
      'joint titles',
      'Presidents Enrique Peña Nieto of Mexico and Pedro Pablo Kuczynski of Peru came.',
      ['Enrique Peña Nieto | President | MX', 'Pedro Pablo Kuczynski | President | PE'],
    ],
    [
      'lists by state',
      'The Ministers of Foreign Affairs of Estonia, Urmas Reinsalu, of Finland, Pekka Haavisto, and of Sweden, Tobias Billström, came.',
      [
        'Urmas Reinsalu | Minister of Foreign Affairs | EE',
        'Pekka Haavisto | Minister of Foreign Affairs | FI',
        'Tobias Billström | Minister of Foreign Affairs | SE',
      ],
    ],
    [
      'parallel lists',
      'The foreign ministers of Britain and France, Philip Hammond and Laurent Fabius, spoke.',
      ['Philip Hammond | foreign minister | GB', 'Laurent Fabius | foreign minister | FR'],
    ],
    [
      'joint states',
      'The Indonesian and Australian foreign ministers, Retno Marsudi and Penny Wong, met.',
      ['Retno Marsudi | foreign minister | ID', 'Penny Wong | foreign minister | AU'],
    ],
    [
      'counterparts',
      'U.S. Defense Secretary Lloyd Austin met his Indian counterpart Rajnath Singh.',
      ['Lloyd Austin | Defense Secretary | US', 'Rajnath Singh | Defense Secretary | IN'],
    ],
    [
      'owners',
      'Greek Prime Minister Alexis Tsipras and his foreign minister, Nikos Kotzias, agreed.',
      ['Alexis Tsipras | Prime Minister | GR', 'Nikos Kotzias | foreign minister | GR'],
    ],
    [
      'bodies',
      'EU foreign policy chief Federica Mogherini and Ursula von der Leyen, president of the European Commission, came.',
      [
        'Federica Mogherini | foreign policy chief | European Union',
        'Ursula von der Leyen | president of the European Commission | European Union',
      ],
    ],
    [
      'names in capitals and other orders',
      'H.E. MOTEGI Toshimitsu, Minister for Foreign Affairs of Japan, spoke. Minister Motegi left.',
      ['MOTEGI Toshimitsu | Minister for Foreign Affairs | JP'],
    ],
    [
      'posts',
      "Siswo Pramono, Indonesia's ambassador to Australia, listened.",
      ['Siswo Pramono | ambassador to Australia | ID'],
    ],
    [
      'places that are given names',
      'Paraguayan President Santiago Peña spoke.',
      ['Santiago Peña | President | PY'],
    ],
    [
      'a name that is an acronym in capitals only',
      'North Korean leader Kim Jong Un met Vietnamese President Nguyen Van Long at the UN.',
      ['Kim Jong Un | leader | KP', 'Nguyen Van Long | President | VN'],
    ],
    [
      'offices in capitals, which are told as titles',
      'PRIME MINISTER ANDERS HOLM OF DENMARK spoke. The DIRECTOR GENERAL OF THE WHO, Anna Lind, listened.',
      ['ANDERS HOLM | Prime Minister | DK', 'Anna Lind | Director General | World Health Organization'],
    ],
    ['local titles', '"We agree on this point," said Menlu Retno Marsudi.', ['Retno Marsudi | Menlu | ID']],
  ])('are found by %s', (_name, text, expected) => {
    expect(officialsIn(text)).toEqual(expected)
  })

  it.each([
    ['historians', '"They looked away," said Ben Schoenmaker, a historian at an institute.'],
    ['heads of firms', 'At lunch sat Mark Liu, the chairman of chip maker TSMC.'],
    ['songwriters', 'The songwriter Silvio Rodríguez was in the crowd.'],
    ['names of buildings', 'They sat in the Julio César Turbay Ayala convention center.'],
    ['names of ships', 'Leaders boarded the Vaka Teariki Moana.'],
    ['wives', 'His wife, Iriana Joko Widodo, travelled with him.'],
    [
      'companies that begin like a rank',
      'General Electric, General Dynamics and General Atomics sent engines to India.',
    ],
    ['cities', 'The plane flew from Tel Aviv to Port Moresby.'],
  ])('are not %s', (_name, text) => {
    expect(officialsIn(text)).toEqual([])
  })

  it.each([
    ['of their remarks', 'Remarks by High Representative Mirela Dossi After the Council', 'Mirela Dossi'],
    ['that is no title case', 'Foreign Minister Goran Petrak flies to Oslo for talks', 'Goran Petrak'],
  ])('are named by a headline %s alone', (_name, headline, name) => {
    const document = composeDocument(
      'PAGE_TEXT',
      [
        { role: 'HEADLINE', text: headline },
        { role: 'PARAGRAPH', text: 'We spoke about the road ahead.' },
      ],
      noMetadata,
    )

    expect(analyse(document, { timeZone: null }).officials.map((official) => official.name)).toEqual([name])
  })

  it('are not made of the words of a headline in title case', () => {
    const document = composeDocument(
      'PAGE_TEXT',
      [
        { role: 'HEADLINE', text: 'Foreign Minister Flies Home' },
        { role: 'PARAGRAPH', text: 'Nobody spoke.' },
      ],
      noMetadata,
    )

    expect(analyse(document, { timeZone: null }).officials).toEqual([])
  })

  it('run public institutions, while who runs a firm is none', () => {
    const text =
      'Mele Fonua, who runs the fisheries ministry of Tonga, and Ana Tupou, who runs a hotel, were there.'

    expect(analyseText(text).officials.map(({ name }) => name)).toEqual(['Mele Fonua'])
  })

  it('keep the words for a past office', () => {
    const { officials } = analyseText('Former Nigerian President Olusegun Obasanjo led the talks.')

    expect(officials[0]?.offices[0]?.value).toMatchObject({
      title: 'President',
      tenure: 'FORMER',
      country: 'NG',
    })
  })

  it('are one person by surname, nickname and office', () => {
    const text =
      'Indonesian President Joko Widodo (Jokowi) spoke in Jakarta. Widodo left early. Jokowi smiled. The President waved.'
    const { officials, references } = analyseText(text)

    expect(officials.map(({ forms }) => forms)).toEqual([['Joko Widodo', 'Jokowi', 'Widodo']])
    expect(references.map(({ start, end, by }) => `${text.slice(start, end)} ${by}`)).toEqual([
      'Joko Widodo NAME',
      'Widodo NAME',
      'Jokowi NAME',
      'The President OFFICE',
    ])
  })

  it('keep two people of one surname apart', () => {
    expect(
      officialsIn('Taiwan’s President Tsai Ing-wen met Deputy Speaker Tsai Chi-chang. President Tsai spoke.')
        .length,
    ).toBe(2)
  })

  it('are not fooled by titles that a state does not have', () => {
    expect(canHave('JP', 'president')).toBe(false)
    expect(canHave('ID', 'prime minister')).toBe(false)
    expect(canHave('FR', 'president')).toBe(true)
    expect(usesTitle('JP', 'Trade Secretary')).toBe(false)
    expect(usesTitle('US', 'Foreign Minister')).toBe(false)
  })
})

describe('Names', () => {
  it.each([
    ['Sergei Lavrov', 'Sergey Lavrov', true],
    ['Antony Blinken', 'Anthony J. Blinken', true],
    ['Nikolai P. Patrushev', 'Nikolai Platonovich Patrushev', true],
    ['Kim Jong-un', 'Kim Jong Un', true],
    ['Tsai Ing-wen', 'Tsai Chi-chang', false],
    ['Penny Wong', 'Penny Williams', false],
  ])('%s and %s: same %s', (a, b, same) => {
    expect(sameName(nameKey(a.split(' ')), nameKey(b.split(' ')))).toBe(same)
  })

  it('are contracted from their own words only', () => {
    expect(isContractionOf('jokowi', ['joko', 'widodo'])).toBe(true)
    expect(isContractionOf('sby', ['susilo', 'bambang', 'yudhoyono'])).toBe(true)
    expect(isContractionOf('putin', ['joko', 'widodo'])).toBe(false)
  })
})
