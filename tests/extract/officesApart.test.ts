import { officialsIn } from '../support/analyseText'

describe('Offices told away from the name', () => {
  it.each([
    [
      'a sentence later, though another holds the like',
      'It began in Ankara with Selim Aksoy, the Turkish defence minister. Then came Robert Haines in London, then Walter Pike at the Pentagon.\n\nWith Pike the Russian side said nothing of the bomb. The secretary of defence told his caller that he rejected any pretext.\n\nHaines’s ministry was blunter. The defence secretary, it said, had refuted the claims.',
      [
        'Selim Aksoy | defence minister',
        'Robert Haines | defence secretary',
        'Walter Pike | secretary of defence',
      ],
    ],
    [
      'of the one whom nothing else places',
      'Pavel Gromov spoke by telephone with Federal Chancellor of Germany Lars Brandt. Brandt urged direct talks between the President of Russia and Taras Melnyk.',
      ['Pavel Gromov | President', 'Lars Brandt | Federal Chancellor', 'Taras Melnyk | -'],
    ],
    [
      'by what somebody becomes, and of whom',
      'Teuila Faumuina, the Samoan premier, will take over as secretary general from Hiram Pune in 2024. Paula Restrepo will succeed Andrés Gil as Colombia’s foreign minister.',
      [
        'Teuila Faumuina | premier',
        'Hiram Pune | secretary general',
        'Paula Restrepo | foreign minister',
        'Andrés Gil | foreign minister',
      ],
    ],
    [
      'before the name and its comma',
      'As defence minister, Tomas Lindqvist oversaw Sweden’s entry into the alliance.',
      ['Tomas Lindqvist | defence minister'],
    ],
    [
      'by a term',
      'At table was Cambodia’s Hun Vuthy, in his thirtieth year as prime minister.',
      ['Hun Vuthy | prime minister'],
    ],
    [
      'by a pronoun',
      'When Lena Bergström landed in Dili, she was the first Swedish foreign minister to visit in two decades.',
      ['Lena Bergström | first foreign minister'],
    ],
    [
      'by whose third visit it was',
      'Jan Novotný spent Friday in Kyiv. It was the Czech prime minister’s third visit since the war began.',
      ['Jan Novotný | prime minister'],
    ],
    [
      'behind an office that only says whose',
      'Tea was poured for Doug Farrow, the president’s security adviser. “There is no military solution,” Abdelkader Mansouri said. The U.N. secretary-general’s special representative for Libya has until June.',
      ['Doug Farrow | security adviser', 'Abdelkader Mansouri | special representative for Libya'],
    ],
    [
      'as what had been true then',
      'Joost van Dalen, at that time still finance minister, promised to help The Hague.',
      ['Joost van Dalen | finance minister'],
    ],
    [
      'of both, behind their names',
      'John Carver and Sergei Orlov, the foreign ministers of the US and Russia, met. Jean-Pierre Tchikaya and Ambroise Noumaza, presidents of the National Assembly and the Senate, respectively, joined them.',
      [
        'John Carver | foreign minister',
        'Sergei Orlov | foreign minister',
        'Jean-Pierre Tchikaya | president of the National Assembly',
        'Ambroise Noumaza | president of the Senate',
      ],
    ],
    [
      'of two bodies',
      'It involved the Presidents of the European Council and European Commission, Herman Van Roy and José Manuel Barreto, respectively.',
      [
        'Herman Van Roy | President of the European Council',
        'José Manuel Barreto | President of the European Commission',
      ],
    ],
    [
      'of both, in the next sentence',
      'Mongolia’s Ganbold Bat and Kazakhstan’s Aidar Nurlan cut the ribbon. Both presidents wore fur hats.',
      ['Ganbold Bat | president', 'Aidar Nurlan | president'],
    ],
    [
      'of a list, in the next sentence',
      'Credentials were handed over by Peter Lindholm (Sweden), Aiko Tanabe (Japan) and Marwan Khoury (Lebanon). The new ambassadors were then received one by one.',
      ['Peter Lindholm | ambassador', 'Aiko Tanabe | ambassador', 'Marwan Khoury | ambassador'],
    ],
    [
      'behind the state in brackets',
      'Peter Horvath (Hungary, foreign minister) and Anna Berg (Sweden, trade minister) clashed over the budget.',
      ['Peter Horvath | foreign minister', 'Anna Berg | trade minister'],
    ],
    [
      'by a word that would be too little of anybody else',
      'Wang made the remarks in a call with Emmanuel Bonnard, diplomatic counselor to Morel. Mossad chief David Barak was in Doha.',
      ['Emmanuel Bonnard | diplomatic counselor', 'David Barak | Mossad chief'],
    ],
    [
      'before a name without the second comma',
      'The Ambassador of Mauritania, Ould Khattri and the Ambassador of Chad, Gonfouli Sour also presented their letters.',
      ['Ould Khattri | Ambassador', 'Gonfouli Sour | Ambassador'],
    ],
    [
      'at the head of a team or a branch of a body',
      '“We will not sign,” said Behrouz Tavakoli, who heads the Iranian team in Vienna. The head of the UN mission in Mali, El-Hadj Sow, agreed.',
      ['Behrouz Tavakoli | head of the team', 'El-Hadj Sow | head of the mission in Mali'],
    ],
    [
      'of each of three, in the next sentence',
      'The foreign ministers of Türkiye, Azerbaijan and Georgia met in Batumi. Selim Karabağ, Elnur Rzayev and Levan Gurgenadze signed a declaration.',
      [
        'Selim Karabağ | foreign minister',
        'Elnur Rzayev | foreign minister',
        'Levan Gurgenadze | foreign minister',
      ],
    ],
    [
      'of one of many, whom the next sentence begins with',
      'New prime ministers of Portugal used to go to Brussels first. Duarte Saldanha went to Madrid.',
      ['Duarte Saldanha | prime minister'],
    ],
    [
      'of who held it before',
      'South Korea’s foreign minister, Baek Sung-hoon, reached Phnom Penh. Baek’s predecessor, Shim Dong-ryul, had not got beyond Hanoi.',
      ['Baek Sung-hoon | foreign minister', 'Shim Dong-ryul | foreign minister'],
    ],
    [
      'of envoys, one by one',
      'Seventeen new ambassadors lined up to hand their letters to President Gleb Stolyarov. To Cornelia Haberland of Germany he was brief. With Mongolia, whose ambassador is Tömör Bayarsaikhan, all was fine.',
      ['Gleb Stolyarov | President', 'Cornelia Haberland | ambassador', 'Tömör Bayarsaikhan | ambassador'],
    ],
    [
      'of a department, before a name without the second comma',
      'The Director of Judicial Affairs and Treaties in Morocco’s Foreign Ministry, Lahcen Azouli said the focus would be on trade.',
      ['Lahcen Azouli | Director of Judicial Affairs and Treaties in Foreign Ministry'],
    ],
    [
      'by a rank in one word',
      'The army’s team is led by Lieutenant-General Mahjoub Eltayeb.',
      ['Mahjoub Eltayeb | Lieutenant-General'],
    ],
  ])('%s', (_, text, expected) => {
    expect(officialsIn(text).map((line) => line.replace(/ \| [^|]*$/, ''))).toEqual(expected)
  })

  it.each([
    [
      'that another has just been named with',
      'Foreign Minister Anna Lind met Ole Strand on Monday. The foreign minister said that she was glad.',
      ['Anna Lind | Foreign Minister', 'Ole Strand | -'],
    ],
    [
      'of somebody unnamed whom both met',
      'Anna Lind and Ole Strand met the president of Chad.',
      ['Anna Lind | -', 'Ole Strand | -'],
    ],
  ])('gives nobody an office %s', (_, text, expected) => {
    expect(officialsIn(text).map((line) => line.replace(/ \| [^|]*$/, ''))).toEqual(expected)
  })
})
