import type { MeetingStyle } from './meetingStyles'

/** Occasions told apart from a verb of meeting, by a host with many guests or at several times. */
export const meetingNarration: readonly MeetingStyle[] = [
  // Participants apart from the verb.
  [
    'Cambodian Prime Minister Hun Sen received Malaysian Foreign Minister Saifuddin Abdullah in Phnom Penh on Monday. Cambodian Foreign Minister Prak Sokhonn was also present.',
    'BILATERAL | HELD | 2021-12-13 | Abdullah, Sen, Sokhonn | Phnom Penh',
  ],
  [
    'Vietnamese Foreign Minister Bui Thanh Son held talks with Lao Foreign Minister Saleumxay Kommasith in Vientiane on Tuesday, joined by Vietnamese Ambassador Nguyen Ba Hung.',
    'BILATERAL | HELD | 2021-12-14 | Hung, Kommasith, Son | Vientiane',
  ],
  [
    'Brazilian Foreign Minister Carlos Franca flew to Asuncion on Thursday. There he met Paraguayan Foreign Minister Euclides Acevedo. The two discussed the Itaipu dam.',
    'BILATERAL | HELD | 2021-12-09 | Acevedo, Franca | Asuncion',
  ],
  [
    'In his meeting with Thai Prime Minister Prayut Chan-o-cha in Bangkok on Monday, Myanmar envoy Prak Sokhonn raised the crisis.',
    'BILATERAL | HELD | 2021-12-13 | Chan-o-cha, Sokhonn | Bangkok',
  ],
  [
    "Lebanese President Michel Aoun's meeting with French envoy Pierre Duquesne took place at Baabda Palace on Wednesday.",
    'BILATERAL | HELD | 2021-12-08 | Aoun, Duquesne | -',
  ],
  [
    'Bangladeshi Foreign Minister AK Abdul Momen told reporters on Monday that he would meet US Secretary of State Antony Blinken in Washington in April.',
    'BILATERAL | PLANNED | 2022-04 | Blinken, Momen | Washington',
  ],
  [
    'The visit of Slovak Prime Minister Eduard Heger to Hungary is scheduled for 20 January.',
    'VISIT | PLANNED | 2022-01-20 | Heger | -',
  ],
  [
    'Pakistani Prime Minister Imran Khan had an audience with Saudi Crown Prince Mohammed bin Salman in Riyadh on 25 October. The pair had last met in May.',
    'COURTESY_CALL | HELD | 2021-10-25 | Khan, Salman | Riyadh',
    'BILATERAL | HELD | 2021-05 | Khan, Salman | -',
  ],
  [
    'Cuban Foreign Minister Bruno Rodriguez conferred with Venezuelan Foreign Minister Felix Plasencia in Caracas on Friday. A day later the Cuban minister had talks with Bolivian Foreign Minister Rogelio Mayta in La Paz.',
    'BILATERAL | HELD | 2021-12-10 | Plasencia, Rodriguez | Caracas',
    'BILATERAL | HELD | 2021-12-11 | Mayta, Rodriguez | La Paz',
  ],
  [
    'Swiss President Guy Parmelin welcomed Austrian Chancellor Alexander Schallenberg to Bern on 8 November. They last saw each other in Vienna in September.',
    'BILATERAL | HELD | 2021-11-08 | Parmelin, Schallenberg | Bern',
    'BILATERAL | HELD | 2021-09 | Parmelin, Schallenberg | Vienna',
  ],
  [
    'Peace talks between the Colombian government and the National Liberation Army will resume in Quito in February.',
    'NEGOTIATION | PLANNED | 2022-02 | CO ELN | Quito',
  ],
  [
    'Malawian President Lazarus Chakwera did not meet Zambian President Hakainde Hichilema on Monday. Mozambican President Filipe Nyusi urged the two to hold talks.',
  ],
  [
    'Kazakh President Kassym-Jomart Tokayev could meet Kyrgyz President Sadyr Japarov next year, analysts said.',
  ],
  [
    'Norwegian Foreign Minister Anniken Huitfeldt paid a working visit to Reykjavik on 2 December, where she met her Icelandic counterpart, Thordis Kolbrun Gylfadottir.',
    'BILATERAL | HELD | 2021-12-02 | Gylfadottir, Huitfeldt | Reykjavik',
  ],
  [
    'Fijian Prime Minister Frank Bainimarama met with a New Zealand delegation led by New Zealand Foreign Minister Nanaia Mahuta in Suva on Tuesday.',
    'BILATERAL | HELD | 2021-12-14 | Bainimarama, Mahuta | Suva',
  ],
  [
    'Mongolian President Ukhnaagiin Khurelsukh departs for Moscow on Wednesday, where he will hold talks with Russian President Vladimir Putin.',
    'BILATERAL | PLANNED | 2021-12-15 | Khurelsukh, Putin | Moscow',
  ],
  [
    '1. Belgian Foreign Minister Sophie Wilmes met Rwandan Foreign Minister Vincent Biruta in Kigali on Monday.\n\n2. They signed a memorandum on archives.\n\n3. Ms. Wilmes was received by Rwandan President Paul Kagame on Tuesday.',
    'BILATERAL | HELD | 2021-12-13 | Biruta, Wilmes | Kigali',
    'BILATERAL | HELD | 2021-12-14 | Kagame, Wilmes | -',
  ],
  [
    'Q: When did you last speak to the Americans?\n\nRussian Foreign Minister Sergei Lavrov: I met US Secretary of State Antony Blinken in Stockholm on 2 December.',
    'BILATERAL | HELD | 2021-12-02 | Blinken, Lavrov | Stockholm',
  ],
  [
    'Trade ministers from Japan, the United States and the European Union met virtually on 30 November.',
    'MULTILATERAL | HELD | 2021-11-30 | European Union JP US | -',
  ],
  [
    'Iranian chief negotiator Ali Bagheri Kani and European Union envoy Enrique Mora held nuclear talks in Vienna on Thursday.',
    'NEGOTIATION | HELD | 2021-12-09 | Kani, Mora | Vienna',
  ],
  [
    'The UAE-Israel summit took place in Abu Dhabi on Monday, when Emirati Crown Prince Mohammed bin Zayed received Israeli Prime Minister Naftali Bennett.',
    'SUMMIT | HELD | 2021-12-13 | Bennett, Zayed | Abu Dhabi',
  ],
  [
    'Zimbabwean President Emmerson Mnangagwa has cancelled his trip to Pretoria, where he was to have met South African President Cyril Ramaphosa on Thursday.',
    'BILATERAL | CANCELLED | 2021-12-16 | Mnangagwa, Ramaphosa | Pretoria',
  ],
  [
    'On Monday morning, Philippine Foreign Secretary Teodoro Locsin received Polish Ambassador Jaroslaw Szczepankiewicz, who presented his credentials.',
    'BILATERAL | HELD | 2021-12-13 | Locsin, Szczepankiewicz | -',
  ],
  [
    'Nicaraguan Foreign Minister Denis Moncada had a pull-aside with Russian Foreign Minister Sergei Lavrov at the United Nations in New York on 24 September.',
    'BILATERAL | HELD | 2021-09-24 | Lavrov, Moncada | New York',
  ],
  [
    'A trilateral summit of the leaders of Egypt, Cyprus and Greece was held in Athens on 19 October. Egyptian President Abdel Fattah al-Sisi, Cypriot President Nicos Anastasiades and Greek Prime Minister Kyriakos Mitsotakis attended.',
    'SUMMIT | HELD | 2021-10-19 | Anastasiades, Mitsotakis, al-Sisi | Athens',
  ],
  // Dense narration: one host, a guest a paragraph.
  [
    'Four visitors came to see Botswana President Mokgweetsi Masisi in Gaborone on Friday, 10 December.\n\nNamibian Foreign Minister Netumbo Nandi-Ndaitwah was the first through the door. She had brought a letter from Windhoek and stayed for half an hour.\n\nThe British High Commissioner, Sian Price, wanted to know about diamonds. He promised her an answer.\n\nAngolan Defence Minister Joao Ernesto dos Santos got twenty minutes. Masisi thanked him for the troops in Mozambique.\n\nZambian Finance Minister Situmbeko Musokotwane closed the day.',
    'BILATERAL | HELD | 2021-12-10 | Masisi, Nandi-Ndaitwah | Gaborone',
    'BILATERAL | HELD | 2021-12-10 | Masisi, Price | Gaborone',
    'BILATERAL | HELD | 2021-12-10 | Masisi, Santos | Gaborone',
    'BILATERAL | HELD | 2021-12-10 | Masisi, Musokotwane | Gaborone',
  ],
  [
    'Uruguayan President Luis Lacalle Pou told Argentine President Alberto Fernandez in Montevideo on Tuesday that the bloc must open up.',
    'BILATERAL | HELD | 2021-12-14 | Fernandez, Pou | Montevideo',
  ],
  [
    'Iraqi envoy Qasim al-Araji delivered a message from his prime minister to Syrian President Bashar al-Assad in Damascus on Sunday.',
    'BILATERAL | HELD | 2021-12-12 | al-Araji, al-Assad | Damascus',
  ],
  [
    'Commencing at 5:45 p.m. on December 10, for approximately 60 minutes, Mr. Hayashi Yoshimasa, Minister for Foreign Affairs of Japan, held a telephone talk with H.E. Dr. Dendev Terbishdagva, Deputy Prime Minister of Mongolia. The overview is as follows.\n\n1. At the outset, Minister Hayashi stated that he looked forward to working together.\n\n2. The two ministers exchanged views on regional affairs.',
    'CALL | HELD | 2021-12-10 | Terbishdagva, Yoshimasa | -',
  ],
  [
    'Nepalese Foreign Minister Narayan Khadka is in Colombo this week. On Monday he called on Sri Lankan President Gotabaya Rajapaksa; on Tuesday he had talks with Sri Lankan Foreign Minister Gamini Peiris. He leaves for Male on Wednesday.',
    'BILATERAL | HELD | 2021-12-13 | Khadka, Rajapaksa | Colombo',
    'BILATERAL | HELD | 2021-12-14 | Khadka, Peiris | Colombo',
    'VISIT | PLANNED | 2021-12-15 | Khadka | Male',
  ],
  [
    'Senegalese President Macky Sall will host the France-Africa summit in Dakar in June 2022. French President Emmanuel Macron is expected.',
    'SUMMIT | PLANNED | 2022-06 | Macron, Sall | Dakar',
  ],
  [
    'Paraguayan President Mario Abdo Benitez will take over at the Mercosur summit in Brasilia on 17 December. Brazilian President Jair Bolsonaro hosts it.',
    'SUMMIT | PLANNED | 2021-12-17 | Benitez, Bolsonaro | Brasilia',
  ],
  [
    'Georgian Prime Minister Irakli Garibashvili was in Yerevan on Monday as a guest of Armenian Prime Minister Nikol Pashinyan.',
    'BILATERAL | HELD | 2021-12-13 | Garibashvili, Pashinyan | Yerevan',
  ],
  [
    'Belarusian Foreign Minister Vladimir Makei will be in Ankara on Friday.',
    'VISIT | PLANNED | 2021-12-17 | Makei | Ankara',
  ],
  // The same people at other times.
  [
    'Indian External Affairs Minister Subrahmanyam Jaishankar met Singaporean Foreign Minister Vivian Balakrishnan in New Delhi on Monday. Their previous meeting was in Singapore in September 2019. The next one is planned for March 2022.',
    'BILATERAL | HELD | 2021-12-13 | Balakrishnan, Jaishankar | New Delhi',
    'BILATERAL | HELD | 2019-09 | Balakrishnan, Jaishankar | Singapore',
    'BILATERAL | PLANNED | 2022-03 | Balakrishnan, Jaishankar | -',
  ],
  [
    'Kyrgyz President Sadyr Japarov and Tajik President Emomali Rahmon met in Dushanbe on Friday. They had met in Kazan in May, spoken by telephone on 3 June and met again in Cholpon-Ata in July. They will meet again in Bishkek in February.',
    'BILATERAL | HELD | 2021-12-10 | Japarov, Rahmon | Dushanbe',
    'BILATERAL | HELD | 2021-05 | Japarov, Rahmon | Kazan',
    'CALL | HELD | 2021-06-03 | Japarov, Rahmon | -',
    'BILATERAL | HELD | 2021-07 | Japarov, Rahmon | Cholpon-Ata',
    'BILATERAL | PLANNED | 2022-02 | Japarov, Rahmon | Bishkek',
  ],
  [
    'Moroccan Foreign Minister Nasser Bourita and Israeli Foreign Minister Yair Lapid spoke by phone on Tuesday. It was their third conversation since August; they met in Rabat on 11 August and in New York on 23 September.',
    'CALL | HELD | 2021-12-14 | Bourita, Lapid | -',
    'BILATERAL | HELD | 2021-08-11 | Bourita, Lapid | Rabat',
    'BILATERAL | HELD | 2021-09-23 | Bourita, Lapid | New York',
  ],
  [
    'Dominican President Luis Abinader and Costa Rican President Carlos Alvarado held a first round of talks in San Jose on Monday. A second round followed on Tuesday morning.',
    'NEGOTIATION | HELD | 2021-12-13 | Abinader, Alvarado | San Jose',
    'NEGOTIATION | HELD | 2021-12-14 | Abinader, Alvarado | San Jose',
  ],
  [
    'German Chancellor Angela Merkel and Polish Prime Minister Mateusz Morawiecki met twice this autumn, in Warsaw on 11 September and in Brussels on 21 October.',
    'BILATERAL | HELD | 2021-09-11 | Merkel, Morawiecki | Warsaw',
    'BILATERAL | HELD | 2021-10-21 | Merkel, Morawiecki | Brussels',
  ],
  [
    'South African President Cyril Ramaphosa held talks with Ghanaian President Nana Akufo-Addo in Accra on 4 December. Akufo-Addo will pay a return visit to South Africa in 2022, and the two presidents are to chair the binational commission there.',
    'BILATERAL | HELD | 2021-12-04 | Akufo-Addo, Ramaphosa | Accra',
    'VISIT | PLANNED | 2022 | Akufo-Addo | -',
  ],
  [
    'Romanian President Klaus Iohannis received Bulgarian President Rumen Radev in Bucharest on Monday. Six weeks earlier they had spoken by telephone. In October 2020 Mr. Radev had hosted his guest in Varna.',
    'BILATERAL | HELD | 2021-12-13 | Iohannis, Radev | Bucharest',
    'CALL | HELD | 2021-11 | Iohannis, Radev | -',
    'BILATERAL | HELD | 2020-10 | Iohannis, Radev | Varna',
  ],
  [
    'Romanian President Klaus Iohannis received Bulgarian President Rumen Radev in Bucharest on Monday. Their last conversation, by telephone, was on 3 May.',
    'BILATERAL | HELD | 2021-12-13 | Iohannis, Radev | Bucharest',
    'CALL | HELD | 2021-05-03 | Iohannis, Radev | -',
  ],
  [
    'Romanian President Klaus Iohannis received Bulgarian President Rumen Radev in Bucharest on Monday. He will return the visit in the spring; the two will next see each other in Madrid on 29 June 2022.',
    'BILATERAL | HELD | 2021-12-13 | Iohannis, Radev | Bucharest',
    'BILATERAL | PLANNED | 2022-06-29 | Iohannis, Radev | Madrid',
  ],
  [
    'Romanian President Klaus Iohannis received Bulgarian President Rumen Radev in Bucharest on Monday. On 2 November 2020 the pair had conferred by video. A dinner for the Bulgarian leader at Cotroceni Palace followed in the evening.',
    'BILATERAL | HELD | 2021-12-13 | Iohannis, Radev | Bucharest',
    'CALL | HELD | 2020-11-02 | Iohannis, Radev | -',
  ],
  [
    'Romanian President Klaus Iohannis received Bulgarian President Rumen Radev in Bucharest on Monday. Mr. Iohannis accepted an invitation to Sofia. He had been there once before, in July 2018, when he met Mr. Radev for the first time.',
    'BILATERAL | HELD | 2021-12-13 | Iohannis, Radev | Bucharest',
    'BILATERAL | HELD | 2018-07 | Iohannis, Radev | Sofia',
  ],
  [
    'Romanian President Klaus Iohannis received Bulgarian President Rumen Radev in Bucharest on Monday. Their foreign ministers, Bogdan Aurescu and Teodora Genchovska, met separately on Monday afternoon.',
    'BILATERAL | HELD | 2021-12-13 | Iohannis, Radev | Bucharest',
    'BILATERAL | HELD | 2021-12-13 | Aurescu, Genchovska | Bucharest',
  ],
  [
    'Romanian President Klaus Iohannis received Bulgarian President Rumen Radev in Bucharest on Monday. Mr. Iohannis flies to Budapest on Thursday, where he is to see Hungarian Prime Minister Viktor Orban.',
    'BILATERAL | HELD | 2021-12-13 | Iohannis, Radev | Bucharest',
    'BILATERAL | PLANNED | 2021-12-16 | Iohannis, Orban | Budapest',
  ],
  [
    'Romanian President Klaus Iohannis received Bulgarian President Rumen Radev in Bucharest on Monday. The Bulgarian leader also had a word with Romanian Prime Minister Nicolae Ciuca. On Tuesday morning Moldovan President Maia Sandu joined the two presidents for three-way talks in Constanta.',
    'BILATERAL | HELD | 2021-12-13 | Iohannis, Radev | Bucharest',
    'BILATERAL | HELD | 2021-12-13 | Ciuca, Radev | Bucharest',
    'SUMMIT | HELD | 2021-12-14 | Iohannis, Radev, Sandu | Constanta',
  ],
  [
    'Romanian President Klaus Iohannis received Bulgarian President Rumen Radev in Bucharest on Monday. A meeting with Romanian Prime Minister Nicolae Ciuca had to be cancelled because of fog.',
    'BILATERAL | HELD | 2021-12-13 | Iohannis, Radev | Bucharest',
    'BILATERAL | CANCELLED | - | Ciuca, Radev | Bucharest',
  ],
  [
    'Romanian President Klaus Iohannis received Bulgarian President Rumen Radev in Bucharest on Monday. From Bucharest, Radev telephoned Serbian President Aleksandar Vucic; North Macedonian Prime Minister Zoran Zaev rang him in the evening.',
    'BILATERAL | HELD | 2021-12-13 | Iohannis, Radev | Bucharest',
    'CALL | HELD | 2021-12-13 | Radev, Vucic | -',
    'CALL | HELD | 2021-12-13 | Radev, Zaev | -',
  ],
]
