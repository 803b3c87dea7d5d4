import type { Facts } from '../../src/domain/model'
import { extractFacts } from '../../src/extract'
import { readSource } from '../../src/extract/read'

/** What a page of these lines says. */
function factsOf(page: readonly string[]): Facts {
  const [read] = readSource(Buffer.from(`${page.join('\n\n')}\n`), { name: null })
  if (!read || !('document' in read)) throw new Error('the text was not read')
  return extractFacts(read.document, { timeZone: null })
}

const statesOf = ({ officials }: Facts): string[] =>
  officials.map(({ name, country }) => `${name} | ${country?.value ?? '-'}`)

/** The officials of a story of these lines, published on Sunday, 12 March 2023, with their states. */
const statesIn = (...lines: string[]): string[] =>
  statesOf(factsOf(['News of the day', '12 March 2023', ...lines]))

describe('States of owners', () => {
  it.each([
    [
      'that does something, not the place where it is done',
      'Malawi left the talks in Brussels on Friday, when its envoy, Tamanda Phiri, flew home.',
      'Tamanda Phiri | MW',
    ],
    [
      'whose capital does something',
      'It came undone in May, when Dodoma called off a trip to Lilongwe by its prime minister, Hamisi Mushi.',
      'Hamisi Mushi | TZ',
    ],
    [
      'that is named right before',
      'They thanked the people of Finland and its foreign minister, Aino Salmela, on Sunday.',
      'Aino Salmela | FI',
    ],
  ])('are those of the state %s', (_which, text, expected) => {
    expect(statesIn(text)).toContain(expected)
  })

  it('are not those of whoever is named last, where the owned one has a counterpart there', () => {
    expect(
      statesIn(
        "Hungary's prime minister, Bence Ferenczy, learned of it from the press; her foreign minister, Alan Hribar, spent half an hour on the telephone with his opposite number in Hungary, Judit Szalontai.",
      ),
    ).not.toContain('Alan Hribar | HU')
  })

  it('are told apart for the presidents of two ministers', () => {
    const states = statesIn(
      'Chilean Foreign Minister Ana Rojas and her Peruvian counterpart, Luis Quispe, have met three times on Angolan soil, and their presidents, Marco Vidal and Hugo Salas, shook hands in New York.',
    )
    expect(states).toEqual(expect.arrayContaining(['Marco Vidal | CL', 'Hugo Salas | PE']))
  })
})

describe('States of hosts', () => {
  it.each([
    'There Prado met Prime Minister Alma Bex.',
    'In the morning he called on Prime Minister Alma Bex.',
    'President Alma Bex gave the guest a medal.',
    'Prado, who on Monday, hours after landing, had called on Prime Minister Alma Bex, left at noon.',
  ])('are those of the place told of last: %s', (text) => {
    const { officials } = factsOf([
      'News of the day',
      '12 March 2023',
      'Brazilian Foreign Minister Caio Prado ended his tour of Peru, Chile, Bolivia and Finland on Friday.',
      `The tour had begun in Helsinki. ${text}`,
    ])

    expect(officials[1]?.country).toMatchObject({ value: 'FI', evidence: [{ rule: 'state-implied' }] })
  })

  it('are that of the dateline for who is called the host', () => {
    expect(
      statesOf(
        factsOf([
          'Caio Prado closes tour',
          'LIMA, March 12, 2023 (Andes Wire) - Brazilian Foreign Minister Caio Prado ended a tour of Chile, Bolivia and Peru on Sunday.',
          'He was speaking beside his host, Alma Bex, after talks that ran over time. Brazil wants more trade.',
        ]),
      ),
    ).toEqual(['Caio Prado | BR', 'Alma Bex | PE'])
  })
})

describe('States of rows', () => {
  it('leave one for the only one of a row who has none yet', () => {
    expect(
      statesIn(
        'The leaders of Cyprus, Greece and Egypt will meet on Crete in May.',
        'President Andreas Kyriakou, Greek Prime Minister Leonidas Vamvas and Egypt’s Mahmoud Gharib are to spend four hours together.',
      ),
    ).toEqual(['Andreas Kyriakou | CY', 'Leonidas Vamvas | GR', 'Mahmoud Gharib | EG'])
  })

  it('are those at the heads of the columns of a table', () => {
    const states = statesOf(
      factsOf([
        '# Leaders meet in Oslo',
        'The following documents were signed on 12 March 2023:',
        '| No. | Document | Norway | Georgia |\n|---|---|---|---|\n| i | Agreement on Ferry Services | Ola Berg, Minister of Transport | Nino Beri, Minister of Ports |\n| ii | Letter of Intent on Seed Banks | Kari Holt, Minister of Agriculture | Ambassador Zaza Lomi |',
      ]),
    )
    expect(states).toEqual(['Ola Berg | NO', 'Nino Beri | GE', 'Kari Holt | NO', 'Zaza Lomi | GE'])
  })
})

describe('The state that speaks', () => {
  it('is named in a line above the institution', () => {
    expect(
      statesOf(
        factsOf([
          'Republic of Palau',
          'Ministry of State',
          'THE WEEK IN BRIEF, No. 20/2023',
          'Koror, 12 March 2023',
          'On Monday Foreign Minister Tomas Uchel was host to her colleagues Ann Cole of Fiji, Bea Dunn of Tonga and Cy Eden of Samoa. Kiribati, Niue and Nauru were invited.',
        ]),
      )[0],
    ).toBe('Tomas Uchel | PW')
  })
})

describe('Opposites', () => {
  it('are not those who are spoken of: "calls the affair Y’s blunder"', () => {
    expect(
      statesIn(
        "Peru's Prime Minister Alma Bex flew to Chile and Bolivia on Friday.",
        'Senator Luis Soto, who speaks for the opposition, calls the affair Alma Bex’s worst blunder.',
      ),
    ).toContain('Luis Soto | PE')
  })
})

describe('Members of a body', () => {
  it('act for their states where a list names them behind the plural', () => {
    const { officials, meetings } = factsOf([
      'News of the day',
      '12 March 2023',
      'Latvian Foreign Minister Ilze Krast went on to Turkey for the informal gathering of NATO foreign ministers. There she had separate conversations with Hakan Demir (Turkey) on Wednesday and, on Thursday, with Marta Quiroga (Spain).',
    ])

    expect(officials.map(({ organization }) => organization?.value ?? null)).toEqual([null, null, null])
    expect(meetings.length).toBeGreaterThan(1)
  })
})

describe('Hosts', () => {
  it('meet those to whom they are host', () => {
    const { meetings } = factsOf([
      'News of the day',
      '12 March 2023',
      'On Monday Latvian Foreign Minister Ilze Krast was host to her colleagues Ann Cole of Fiji and Bea Dunn of Tonga.',
    ])

    expect(meetings.map(({ participants }) => participants.length)).toEqual([3])
  })
})

describe('Names', () => {
  it.each([
    ['Prime Minister Siosaia Latu', 'Samoa, Tonga, Fiji and Kiribati', 'TO'],
    ['President Tebogo Masilo', 'Zambia, Botswana, Malawi and Namibia', 'BW'],
    ['Foreign Minister Bwalya Mutale', 'Botswana, Malawi, Zambia and Zimbabwe', 'ZM'],
    ['President Kipchoge Wekesa', 'Tanzania, Uganda, Kenya and Rwanda', 'KE'],
    ['Foreign Minister Liisa Kask', 'Latvia, Estonia, Lithuania and Finland', 'EE'],
  ])('tell apart the neighbours that a text names: %s of %s', (person, states, expected) => {
    const { officials } = factsOf([
      'News of the day',
      '12 March 2023',
      `${states} want a treaty on seeds. On Sunday ${person} hoped for one in May.`,
    ])

    expect(officials.map(({ country }) => country?.value)).toEqual([expected])
  })
})

describe('Bodies', () => {
  it.each([
    [
      'By then the UN’s envoy for the island, Marta Ibarra, had left.',
      'envoy for the island',
      'United Nations',
    ],
    [
      'By then ECOWAS Commission President Awa Sonko and her mediator, retired Nigerian General Marta Ibarra, had left.',
      'mediator',
      'ECOWAS',
    ],
    [
      'By then Peru’s former President Marta Ibarra, who mediated for the African Union, had left.',
      'President',
      'African Union',
    ],
  ])('are acted for by those of whom a text says it: %s', (text, title, body) => {
    const { officials } = factsOf(['News of the day', '12 March 2023', text])
    const ibarra = officials.find(({ name }) => name === 'Marta Ibarra')

    expect(ibarra?.offices[0]?.value.title).toBe(title)
    expect(ibarra?.organization?.value).toBe(body)
  })

  it('are not those of owners who act for states, nor of their colleagues there', () => {
    const { officials } = factsOf([
      'News of the day',
      '12 March 2023',
      'African Union chairman Awa Sonko and her foreign minister, Marta Ibarra, had left by Sunday.',
    ])

    expect(officials.find(({ name }) => name === 'Marta Ibarra')?.organization ?? null).toBeNull()
  })
})

describe('Institutions', () => {
  it.each([
    ['Saeima', 'LV'],
    ['Riigikogu', 'EE'],
    ['Jogorku Kenesh', 'KG'],
    ['State Great Khural', 'MN'],
  ])('of one state tell whose their head is: %s', (house, expected) => {
    expect(statesIn(`By then the Speaker of the ${house}, Ann Cole, had left.`)).toEqual([
      `Ann Cole | ${expected}`,
    ])
  })

  it.each([
    ['Casa Rosada', 'AR'],
    ['Jubilee House', 'GH'],
    ['Rashtrapati Bhavan', 'IN'],
  ])('tell whose their spokespeople are: %s', (house, expected) => {
    expect(statesIn(`By then ${house} spokeswoman Ann Cole had left.`)).toEqual([`Ann Cole | ${expected}`])
  })

  it('of a state have secretaries-general, too, who act for no body', () => {
    const { officials } = factsOf([
      'Chile and Peru meet',
      'The following documents of the Andean Community were signed on 12 March 2023:',
      '| No. | Document | Chile | Peru |\n|---|---|---|---|\n| i | Letter of Intent on Seeds | Ann Cole, Secretary-General of this Ministry | Bea Dunn, Minister of Ports |',
    ])

    expect(officials.map(({ country }) => country?.value)).toEqual(['CL', 'PE'])
  })
})

describe('Clauses', () => {
  it.each([
    [
      'tell of the side from which somebody comes',
      'Chile opened a bridge on Friday. In Chile, Deputy Prime Minister Ann Cole, who had crossed from the Peruvian side on foot, spoke of Chile.',
      'Ann Cole | PE',
    ],
    [
      'tell of the host over tea on the way',
      'Polish President Ana Rojas thanked Poland on Friday and flies home by way of London for tea with Prime Minister Luis Soto. Poland and Ireland wait.',
      'Luis Soto | GB',
    ],
  ])('%s', (_what, text, expected) => {
    expect(statesIn(text)).toContain(expected)
  })

  it('tell of a stay abroad', () => {
    expect(
      statesIn(
        'It would have been the first visit to Mongolia in years. The last to go, President Luis Soto, spent two days in Ulaanbaatar in 2011.',
      ),
    ).not.toContain('Luis Soto | MN')
  })
})
