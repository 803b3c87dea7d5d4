import { factsOf } from '../support/meetingLines'

/** The accords of a page published on Sunday, 12 March 2023, as kind, status and date. */
const accordsOf = (...paragraphs: string[]): string[] =>
  factsOf(...paragraphs).agreements.map(({ kind, status, date }) =>
    [kind.value, status.value, date?.value.edtf ?? '-'].join(' | '),
  )

const opening =
  'Norwegian Prime Minister Kari Dahl received French Prime Minister Jean Petit for talks in Oslo on Friday.'

describe('When an accord was signed', () => {
  it.each([
    [
      'at the meeting of the day told of, not at one told of on the way',
      [
        `${opening} Prime Minister Dahl and Prime Minister Petit spoke of fish.`,
        'They noted that a working group of Norway and France had concluded talks in Lyon on 2 March.',
        'Norway and France signed a memorandum on seed.',
      ],
      'MOU | SIGNED | 2023-03-10',
    ],
    [
      'on the day that the story is at, whatever day a paragraph looked back to',
      [
        'On Friday Prime Minister Kari Dahl of Norway gave a speech in Oslo.',
        'They met in Lyon on 2 July 2020.',
        'A memorandum on seed was signed by Norway and France.',
      ],
      'MOU | SIGNED | 2023-03-10',
    ],
    [
      'or is to be, by the end of a time',
      ['Norway and France want to conclude a treaty on tax before the year is out.'],
      'TREATY | NEGOTIATING | 2023',
    ],
    [
      'or is to be, behind a semicolon',
      [
        'Norway and France are at work on an agreement on visas. Talks on the text began in January; both want it signed at the summit, which Oslo will host next April.',
      ],
      'AGREEMENT | NEGOTIATING | 2023-04',
    ],
    [
      'or is to be, at an occasion told of as ahead',
      [
        'Norwegian Prime Minister Kari Dahl and French Prime Minister Jean Petit will meet in Nice on 20 March.',
        'At the heart of it stands an agreement between Norway and France on a cable. Energy ministers initialled the text on 3 March; in Nice they are to sign it.',
      ],
      'AGREEMENT | PLANNED | 2023-03-20',
    ],
    [
      'but on no day of what it says',
      [
        opening,
        'A joint communique, which both signed, says that relations are restored as of 12 March 2023.',
      ],
      'JOINT_STATEMENT | SIGNED | 2023-03-10',
    ],
    [
      'and no day of somebody',
      [opening, 'Prime Minister Petit, who took office in January, signed a memorandum on seed with Dahl.'],
      'MOU | SIGNED | 2023-03-10',
    ],
    [
      'and not when it was initialled',
      [
        'The fisheries agreement, which had been initialled in January, was signed by Norway and France on Friday.',
      ],
      'AGREEMENT | SIGNED | 2023-03-10',
    ],
    [
      'as told of the time before',
      [
        'On Friday Kari Dahl spoke.',
        'The day before, ministers of Norway and France had signed a protocol on fish.',
      ],
      'PROTOCOL | SIGNED | 2023-03-09',
    ],
    [
      'at the meeting of its own paragraph',
      [
        opening,
        'In June 2021 the foreign ministers of Norway and France met in Nice. They signed a memorandum on seed there.',
      ],
      'MOU | SIGNED | 2021-06',
    ],
    [
      'or is to be, by the day to which it was put off',
      ['The signing of a protocol on fish by Norway and France, planned for Monday, was put off to April.'],
      'PROTOCOL | PLANNED | 2023-04',
    ],
    [
      'or is to be, by a season',
      ['Talks on a free trade agreement between Norway and France are to be concluded by the autumn.'],
      'AGREEMENT | NEGOTIATING | 2023',
    ],
    [
      'or is to be, by the end of a year to come',
      ['Talks on a trade agreement between Norway and France should be over before the end of next year.'],
      'AGREEMENT | NEGOTIATING | 2024',
    ],
    [
      'where it was reached',
      ['The ceasefire agreement of Norway and France reached in Geneva on 2 March is holding.'],
      'AGREEMENT | IN_FORCE | 2023-03-02',
    ],
    [
      'but on no day of a matter that it speaks of',
      [opening, 'A joint statement of Norway and France released after the talks spoke of a summit in June.'],
      'JOINT_STATEMENT | SIGNED | 2023-03-10',
    ],
    [
      'but not when it will begin to bind',
      [opening, 'The defence agreement of Norway and France will enter into force on 1 July.'],
      'AGREEMENT | SIGNED | -',
    ],
    [
      'but not now where it is only told of as past',
      [opening, 'Two years after they signed the fisheries agreement, Norway and France are at odds.'],
      'AGREEMENT | SIGNED | -',
    ],
  ])('%s', (_what, paragraphs, expected) => {
    expect(accordsOf(...paragraphs)).toContain(expected)
  })

  it('gives no day to come to what was to have been signed', () => {
    const accords = accordsOf(
      'Norwegian Prime Minister Kari Dahl and French Prime Minister Jean Petit will meet in Nice on 20 March.',
      'A treaty between Norway and France on tax was to have been signed.',
    )

    expect(accords).toEqual([expect.stringMatching(/^TREATY \| \w+ \| -$/)])
  })
})
