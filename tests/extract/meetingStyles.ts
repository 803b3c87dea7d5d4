/** A short text as reports have them, and a line for each occasion that it tells of. */
export const meetingStyles: readonly (readonly [text: string, ...occasions: string[]])[] = [
  // Agency wire.
  [
    'ANKARA, Dec 14 - Turkish President Recep Tayyip Erdogan hosted Qatari Emir Tamim bin Hamad Al Thani at the presidential palace on Monday for talks on Afghanistan. The two leaders later had a working lunch.',
    'BILATERAL | HELD | 2021-12-13 | Erdogan, Thani | Ankara',
  ],
  [
    'Polish Foreign Minister Zbigniew Rau sat down with German Foreign Minister Annalena Baerbock in Warsaw on Friday. It was her first trip to Poland since taking office. They discussed migration.',
    'BILATERAL | HELD | 2021-12-10 | Baerbock, Rau | Warsaw',
  ],
  [
    'U.S. Defense Secretary Lloyd Austin huddled with Estonian Defence Minister Kalle Laanet on the sidelines of a conference in Munich on Saturday, a spokesman said.',
    'BILATERAL | HELD | 2021-12-11 | Austin, Laanet | Munich',
  ],
  [
    'Egyptian Foreign Minister Sameh Shoukry arrived in Khartoum on Sunday for talks with Sudanese Prime Minister Abdalla Hamdok.',
    'BILATERAL | HELD | 2021-12-12 | Hamdok, Shoukry | Khartoum',
  ],
  [
    'French President Emmanuel Macron is due to meet Hungarian Prime Minister Viktor Orban in Budapest on Thursday, the Elysee said.',
    'BILATERAL | PLANNED | 2021-12-16 | Macron, Orban | Budapest',
  ],
  [
    'Serbian President Aleksandar Vucic was received by Chinese President Xi Jinping in Beijing on Wednesday.',
    'BILATERAL | HELD | 2021-12-08 | Jinping, Vucic | Beijing',
  ],
  [
    'Spanish Foreign Minister Jose Manuel Albares and his Moroccan counterpart, Nasser Bourita, exchanged views on Western Sahara in Madrid on Monday.',
    'BILATERAL | HELD | 2021-12-13 | Albares, Bourita | Madrid',
  ],
  [
    'The presidents of Kenya and Somalia met in Nairobi on Saturday to mend ties.',
    'BILATERAL | HELD | 2021-12-11 | KE SO | Nairobi',
  ],
  [
    'Russian President Vladimir Putin and U.S. President Joe Biden spoke by video link for two hours on Tuesday, 7 December.',
    'CALL | HELD | 2021-12-07 | Biden, Putin | -',
  ],
  [
    'Japanese Prime Minister Fumio Kishida has postponed a visit to Australia planned for early January, Japanese Foreign Minister Yoshimasa Hayashi said.',
    'VISIT | CANCELLED | 2022-01 | Kishida | -',
  ],
  [
    'Canadian Foreign Minister Melanie Joly will travel to Kyiv next week to meet Ukrainian Foreign Minister Dmytro Kuleba.',
    'BILATERAL | PLANNED | 2021-12 | Joly, Kuleba | Kyiv',
  ],
  [
    'The foreign ministers of Greece, Cyprus and Israel held a trilateral meeting in Athens on Tuesday.',
    'MULTILATERAL | HELD | 2021-12-14 | CY GR IL | Athens',
  ],
  [
    'The leaders of Estonia, Latvia and Lithuania gathered in Riga on Monday for a summit with Polish President Andrzej Duda.',
    'SUMMIT | HELD | 2021-12-13 | Duda | Riga',
  ],
  [
    'Indian Prime Minister Narendra Modi held separate meetings with Israeli Prime Minister Naftali Bennett, Nepalese Prime Minister Sher Bahadur Deuba and Sri Lankan President Gotabaya Rajapaksa in Glasgow on 2 November.',
    'BILATERAL | HELD | 2021-11-02 | Bennett, Modi | Glasgow',
    'BILATERAL | HELD | 2021-11-02 | Deuba, Modi | Glasgow',
    'BILATERAL | HELD | 2021-11-02 | Modi, Rajapaksa | Glasgow',
  ],
  // Ministry releases.
  [
    'On 10 December 2021, the Minister of Foreign Affairs of the Republic of Bulgaria, Teodora Genchovska, held a telephone conversation with the Minister of Foreign Affairs of the Republic of North Macedonia, Bujar Osmani.',
    'CALL | HELD | 2021-12-10 | Genchovska, Osmani | -',
  ],
  [
    'The Minister of Foreign Affairs of Latvia, Edgars Rinkevics, received the newly appointed Ambassador of Kazakhstan, Timur Primbetov, for an introductory meeting on 9 December. During the meeting, the sides reviewed trade.',
    'BILATERAL | HELD | 2021-12-09 | Primbetov, Rinkevics | -',
  ],
  [
    'State Secretary Andris Pelss conducted political consultations with the Deputy Minister of Foreign Affairs of Georgia, Khatuna Totladze, in Riga on 3 December 2021.',
    'CONSULTATION | HELD | 2021-12-03 | Pelss, Totladze | Riga',
  ],
  [
    'The Philippines and Vietnam will hold the 10th meeting of the Joint Commission on Bilateral Cooperation in Manila in February 2022.',
    'CONSULTATION | PLANNED | 2022-02 | PH VN | Manila',
  ],
  [
    'Ambassador of Norway Rut Kruger Giverin paid a courtesy call on Jamaican Prime Minister Andrew Holness at Jamaica House in Kingston on 8 December.',
    'COURTESY_CALL | HELD | 2021-12-08 | Giverin, Holness | Kingston',
  ],
  [
    'Foreign Minister Vivian Balakrishnan of Singapore called on Timorese President Francisco Guterres in Dili on Monday. He was also hosted to lunch by Timorese Foreign Minister Adaljiza Magno.',
    'COURTESY_CALL | HELD | 2021-12-13 | Balakrishnan, Guterres | Dili',
    'BILATERAL | HELD | 2021-12-13 | Balakrishnan, Magno | Dili',
  ],
  // Round-ups and diaries.
  [
    'Finnish President Sauli Niinisto met Swedish Prime Minister Magdalena Andersson in Stockholm on Monday. The same day he saw Swedish Defence Minister Peter Hultqvist.',
    'BILATERAL | HELD | 2021-12-13 | Andersson, Niinisto | Stockholm',
    'BILATERAL | HELD | 2021-12-13 | Hultqvist, Niinisto | Stockholm',
  ],
  [
    'Chilean Foreign Minister Andres Allamand spoke by phone with Peruvian Foreign Minister Oscar Maurtua on Friday. Earlier in the day, Allamand received Argentine Ambassador Rafael Bielsa in Santiago.',
    'CALL | HELD | 2021-12-10 | Allamand, Maurtua | -',
    'BILATERAL | HELD | 2021-12-10 | Allamand, Bielsa | Santiago',
  ],
  [
    'Ghanaian President Nana Akufo-Addo met Ivorian President Alassane Ouattara in Abidjan on Thursday. Also on Thursday, Nigerian Foreign Minister Geoffrey Onyeama held talks with Beninese Foreign Minister Aurelien Agbenonci in Cotonou.',
    'BILATERAL | HELD | 2021-12-09 | Akufo-Addo, Ouattara | Abidjan',
    'BILATERAL | HELD | 2021-12-09 | Agbenonci, Onyeama | Cotonou',
  ],
  [
    'Mexican Foreign Minister Marcelo Ebrard met Spanish Foreign Minister Jose Manuel Albares in Madrid on Monday, and Portuguese Foreign Minister Augusto Santos Silva in Lisbon on Tuesday.',
    'BILATERAL | HELD | 2021-12-13 | Albares, Ebrard | Madrid',
    'BILATERAL | HELD | 2021-12-14 | Ebrard, Silva | Lisbon',
  ],
  [
    'Ukrainian President Volodymyr Zelenskyy worked the phones on Friday. He called German Chancellor Olaf Scholz, Polish President Andrzej Duda and Czech President Milos Zeman.',
    'CALL | HELD | 2021-12-10 | Scholz, Zelenskyy | -',
    'CALL | HELD | 2021-12-10 | Duda, Zelenskyy | -',
    'CALL | HELD | 2021-12-10 | Zelenskyy, Zeman | -',
  ],
  // Visits with stops.
  [
    'Saudi Crown Prince Mohammed bin Salman began a tour of the Gulf last week. He met Omani Sultan Haitham bin Tariq in Muscat on Monday, 6 December, and Emirati Crown Prince Mohammed bin Zayed in Abu Dhabi on 7 December.',
    'BILATERAL | HELD | 2021-12-06 | Salman, Tariq | Muscat',
    'BILATERAL | HELD | 2021-12-07 | Salman, Zayed | Abu Dhabi',
  ],
  [
    'Dutch Foreign Minister Ben Knapen will pay a two-day visit to Morocco from 20 December.',
    'VISIT | PLANNED | 2021-12-20 | Knapen | -',
  ],
  // Formats.
  [
    'The foreign ministers of Germany, France and Poland, Annalena Baerbock, Jean-Yves Le Drian and Zbigniew Rau, met in the Weimar Triangle format in Paris on 1 December.',
    'MULTILATERAL | HELD | 2021-12-01 | Baerbock, Drian, Rau | Paris',
  ],
  [
    'Turkish President Recep Tayyip Erdogan, Russian President Vladimir Putin and Iranian President Ebrahim Raisi will meet in Tehran in January.',
    'SUMMIT | PLANNED | 2022-01 | Erdogan, Putin, Raisi | Tehran',
  ],
  [
    'Australian Foreign Minister Marise Payne and Australian Defence Minister Peter Dutton met Indian Foreign Minister Subrahmanyam Jaishankar and Indian Defence Minister Rajnath Singh for the first 2+2 dialogue in New Delhi on 11 September.',
    'CONSULTATION | HELD | 2021-09-11 | Dutton, Jaishankar, Payne, Singh | New Delhi',
  ],
  [
    'The Uzbek and Tajik presidents, Shavkat Mirziyoyev and Emomali Rahmon, held talks in Dushanbe on 10 June.',
    'BILATERAL | HELD | 2021-06-10 | Mirziyoyev, Rahmon | Dushanbe',
  ],
  [
    'European Council President Charles Michel brought together Armenian Prime Minister Nikol Pashinyan and Azerbaijani President Ilham Aliyev in Brussels on Tuesday.',
    'MULTILATERAL | HELD | 2021-12-14 | Aliyev, Michel, Pashinyan | Brussels',
  ],
  [
    'NATO Secretary General Jens Stoltenberg hosted Georgian Prime Minister Irakli Garibashvili at NATO headquarters in Brussels on Friday. "We support Georgia," Stoltenberg said.',
    'BILATERAL | HELD | 2021-12-10 | Garibashvili, Stoltenberg | Brussels',
  ],
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
  // Summits and rounds of many.
  [
    'The leaders of the Southern African Development Community met in Lilongwe on Sunday. Malawian President Lazarus Chakwera chaired the session. Presidents Cyril Ramaphosa of South Africa and Filipe Nyusi of Mozambique attended.',
    'SUMMIT | HELD | 2021-12-12 | Chakwera, Nyusi, Ramaphosa | Lilongwe',
  ],
  [
    'The four Visegrad prime ministers - Petr Fiala of the Czech Republic, Viktor Orban of Hungary, Mateusz Morawiecki of Poland and Eduard Heger of Slovakia - met in Budapest on Monday.',
    'SUMMIT | HELD | 2021-12-13 | Fiala, Heger, Morawiecki, Orban | Budapest',
  ],
  [
    'At a summit in Brazzaville on Saturday, Congolese President Denis Sassou Nguesso, Gabonese President Ali Bongo and Chadian President Mahamat Deby signed a forest pact.',
    'SUMMIT | HELD | 2021-12-11 | Bongo, Deby, Nguesso | Brazzaville',
  ],
  [
    'Japanese Prime Minister Fumio Kishida, U.S. President Joe Biden and South Korean President Moon Jae-in will hold a trilateral summit at Camp David on 18 March.',
    'SUMMIT | PLANNED | 2022-03-18 | Biden, Jae-in, Kishida | -',
  ],
  [
    'The foreign ministers of the Group of Seven met in Liverpool on 11 and 12 December under the chairmanship of British Foreign Secretary Liz Truss. US Secretary of State Antony Blinken and German Foreign Minister Annalena Baerbock were among those present.',
    'MULTILATERAL | HELD | 2021-12-11/2021-12-12 | Baerbock, Blinken, Truss | Liverpool',
  ],
  [
    'Egypt, Ethiopia and Sudan resumed negotiations over the dam in Kinshasa on Sunday. Congolese President Felix Tshisekedi opened the talks.',
    'NEGOTIATION | HELD | 2021-12-12 | Tshisekedi | Kinshasa',
  ],
  // The wire's own turns of phrase.
  [
    'US and Chinese officials held trade talks in Madrid on Monday, a person familiar with the matter said.',
    'NEGOTIATION | HELD | 2021-12-13 | CN US | Madrid',
  ],
  [
    "BEIJING - China's President Xi Jinping and Mongolia's Prime Minister Oyun-Erdene Luvsannamsrai agreed on Tuesday to speed up work on a railway, state media reported after their talks in Beijing.",
    'BILATERAL | HELD | 2021-12-14 | Jinping, Luvsannamsrai | Beijing',
  ],
  [
    'Speaking after a meeting with Ukrainian Foreign Minister Dmytro Kuleba in Kyiv on Monday, Dutch Foreign Minister Ben Knapen called for talks.',
    'BILATERAL | HELD | 2021-12-13 | Knapen, Kuleba | Kyiv',
  ],
  [
    'Israeli Prime Minister Naftali Bennett was scheduled to meet Egyptian President Abdel Fattah al-Sisi on Sunday, his office said.',
    'BILATERAL | PLANNED | 2021-12-19 | Bennett, al-Sisi | -',
  ],
  [
    'Pope Francis met Cypriot President Nicos Anastasiades on 2 December during a two-day trip to Cyprus.',
    'COURTESY_CALL | HELD | 2021-12-02 | Anastasiades, Francis | -',
  ],
  [
    "Armenia's foreign minister, Ararat Mirzoyan, will fly to Paris on Wednesday for talks with his French counterpart, Jean-Yves Le Drian.",
    'BILATERAL | PLANNED | 2021-12-15 | Drian, Mirzoyan | Paris',
  ],
  [
    'Kremlin spokesman Dmitry Peskov said Russian President Vladimir Putin and Turkish President Recep Tayyip Erdogan would speak by phone on Thursday.',
    'CALL | PLANNED | 2021-12-16 | Erdogan, Putin | -',
  ],
  [
    'German Chancellor Olaf Scholz kicked off a two-day visit to Poland on Sunday with a meeting with Polish Prime Minister Mateusz Morawiecki in Warsaw.',
    'BILATERAL | HELD | 2021-12-12 | Morawiecki, Scholz | Warsaw',
  ],
  [
    '"I met with Omani Foreign Minister Badr Albusaidi on Sunday and told him so," Iranian Foreign Minister Hossein Amir-Abdollahian told reporters.',
    'BILATERAL | HELD | 2021-12-12 | Albusaidi, Amir-Abdollahian | -',
  ],
  [
    'In a phone call on Saturday, Indian Foreign Minister Subrahmanyam Jaishankar and Iranian Foreign Minister Hossein Amir-Abdollahian discussed Afghanistan.',
    'CALL | HELD | 2021-12-11 | Amir-Abdollahian, Jaishankar | -',
  ],
  [
    'Ugandan President Yoweri Museveni on Friday held a meeting with Burundian President Evariste Ndayishimiye at State House in Entebbe, followed by a state banquet.',
    'BILATERAL | HELD | 2021-12-10 | Museveni, Ndayishimiye | Entebbe',
  ],
  [
    'A meeting of the Russian and Ukrainian presidents is not on the agenda, Kremlin spokesman Dmitry Peskov said.',
  ],
  [
    'British Prime Minister Boris Johnson is expected to travel to Tokyo in February for a meeting with Japanese Prime Minister Fumio Kishida, two sources said.',
    'BILATERAL | PLANNED | 2022-02 | Johnson, Kishida | Tokyo',
  ],
  [
    'Lithuanian Foreign Minister Gabrielius Landsbergis, who is visiting Seoul, met with South Korean Foreign Minister Chung Eui-yong on Tuesday morning.',
    'BILATERAL | HELD | 2021-12-14 | Eui-yong, Landsbergis | Seoul',
  ],
  [
    'The first in-person meeting between US President Joe Biden and Israeli Prime Minister Naftali Bennett took place at the White House in Washington on 27 August.',
    'BILATERAL | HELD | 2021-08-27 | Bennett, Biden | Washington',
  ],
  [
    "Belgium's King Philippe received Congolese President Felix Tshisekedi in Brussels on Thursday.",
    'COURTESY_CALL | HELD | 2021-12-09 | Philippe, Tshisekedi | Brussels',
  ],
  [
    'Senior diplomats from Russia and the United States will meet in Geneva on 10 January.',
    'BILATERAL | PLANNED | 2022-01-10 | RU US | Geneva',
  ],
  [
    'New Zealand Prime Minister Jacinda Ardern has called off a trip to Fiji this month.',
    'VISIT | CANCELLED | 2021-12 | Ardern | -',
  ],
  [
    'Indonesian President Joko Widodo on Tuesday welcomed US Secretary of State Antony Blinken in Jakarta, where Blinken also held talks with Indonesian Foreign Minister Retno Marsudi.',
    'BILATERAL | HELD | 2021-12-14 | Blinken, Widodo | Jakarta',
    'BILATERAL | HELD | 2021-12-14 | Blinken, Marsudi | Jakarta',
  ],
  [
    'Saudi Foreign Minister Faisal bin Farhan and Iranian Foreign Minister Hossein Amir-Abdollahian have agreed to meet in Baghdad before the end of the year, Iraqi Foreign Minister Fuad Hussein said.',
    'BILATERAL | PLANNED | 2021 | Amir-Abdollahian, Farhan | Baghdad',
  ],
  // Encounters told by what was done, by waiting, by the line; summits with those at them; journeys.
  [
    'Cambodian Prime Minister Sok Vannara kept South Korean Foreign Minister Baek Sung-hoon for an hour at the Peace Palace in Phnom Penh on Friday.',
    'BILATERAL | HELD | 2021-12-10 | Sung-hoon, Vannara | Phnom Penh',
  ],
  [
    'Kosovo Prime Minister Visar Hoxhaj flew to Belgrade on Friday and was driven to the palace, where Serbian President Slavoljub Peric was waiting.',
    'BILATERAL | HELD | 2021-12-10 | Hoxhaj, Peric | Belgrade',
  ],
  [
    'Chinese President Fang Zemin had warned US President Theodore Marsh in a call on 28 July against playing with fire.',
    'CALL | HELD | 2021-07-28 | Marsh, Zemin | -',
  ],
  [
    'Nigerian President Chukwu Oladele reported to Ghanaian President Kwabena Asante by phone on Sunday.',
    'CALL | HELD | 2021-12-12 | Asante, Oladele | -',
  ],
  [
    'Leaders of the West African bloc ECOWAS opened a summit in Abuja on Sunday. Senegalese President Moustapha Diarra and Ghanaian President Kwabena Asante also took part.',
    'SUMMIT | HELD | 2021-12-12 | Asante, Diarra | Abuja',
  ],
  [
    'Latvian President Guntis Zarinsh received the letters of credence of two ambassadors at Riga Castle on Thursday: Benedek Halmos of Hungary and Marisol Etcheverry of Uruguay.',
    'OTHER | HELD | 2021-12-09 | Etcheverry, Zarinsh | -',
    'OTHER | HELD | 2021-12-09 | Halmos, Zarinsh | -',
  ],
  [
    'Portuguese Prime Minister Duarte Saldanha was met on Monday at the Moncloa by Spanish Prime Minister Ignacio Valdepenas.',
    'BILATERAL | HELD | 2021-12-13 | Saldanha, Valdepenas | Madrid',
  ],
  [
    'Polish President Adam Orlik has cancelled a visit to Budapest planned for Friday. He had been due to meet Hungarian President Gergely Sarosi.',
    'BILATERAL | CANCELLED | 2021-12-17 | Orlik, Sarosi | Budapest',
  ],
  [
    'Australian Prime Minister Joel Whitaker had flown in from Beijing, where he saw Chinese President Fang Zemin on Monday.',
    'BILATERAL | HELD | 2021-12-13 | Whitaker, Zemin | Beijing',
  ],
  [
    'Georgian Foreign Minister Levan Gurgenadze gave Turkish Foreign Minister Selim Karabag breakfast on Tuesday and met Azerbaijani Foreign Minister Elnur Rzayev at noon.',
    'BILATERAL | HELD | 2021-12-14 | Gurgenadze, Karabag | -',
    'BILATERAL | HELD | 2021-12-14 | Gurgenadze, Rzayev | -',
  ],
  [
    'Jordanian King Ghazi received King Alfonso of Spain in Amman on Tuesday.',
    'BILATERAL | HELD | 2021-12-14 | Alfonso, Ghazi | Amman',
  ],
  [
    'Turkish President Orhan Tezcan discussed the situation in Khartoum with Egyptian President Hatem Shazly in Ankara on Monday.',
    'BILATERAL | HELD | 2021-12-13 | Shazly, Tezcan | Ankara',
  ],
  [
    'The 7th session of the Greek-Armenian Joint Governmental Commission was held in Athens on Monday under the co-chairmanship of Greek Deputy Minister Eleni Vasilakou and Armenian Minister Vahagn Sargsyan. The 8th session will be convened in Yerevan in 2023.',
    'CONSULTATION | HELD | 2021-12-13 | Sargsyan, Vasilakou | Athens',
    'CONSULTATION | PLANNED | 2023 | AM GR | Yerevan',
  ],
  [
    'Armenian Minister Vahagn Sargsyan had separate meetings with Greek Shipping Minister Stavros Kalogirou and Greek Speaker Dimitra Roussou in Athens on Monday.',
    'BILATERAL | HELD | 2021-12-13 | Kalogirou, Sargsyan | Athens',
    'BILATERAL | HELD | 2021-12-13 | Roussou, Sargsyan | Athens',
  ],
  [
    '10 August. Ethiopian Prime Minister Yonas Bekele telephones Sudanese President Abdelrahim Nour.\n\n5 November. A Turkish delegation led by Deputy Foreign Minister Burak Demir meets Egyptian Foreign Minister Nadia Shoukry.',
    'CALL | HELD | 2021-08-10 | Bekele, Nour | -',
    'BILATERAL | HELD | 2021-11-05 | Demir, Shoukry | -',
  ],
]

/** Styles that are read in part: what is found of them may not become less. */
export const hardMeetingStyles: readonly (readonly [text: string, ...occasions: string[]])[] = [
  [
    'Talks between Serbia and Kosovo on licence plates ended without result in Brussels on Thursday.',
    'NEGOTIATION | HELD | 2021-12-09 | RS XK | Brussels',
  ],
  [
    'A planned meeting between Armenian Prime Minister Nikol Pashinyan and Azerbaijani President Ilham Aliyev in Ashgabat has been called off, Armenian officials said on Sunday.',
    'BILATERAL | CANCELLED | - | Aliyev, Pashinyan | Ashgabat',
  ],
  [
    'The fifth meeting of the Joint Commission between Oman and Tanzania was held in Muscat on 6 December 2021. It was co-chaired by Omani Foreign Minister Badr bin Hamad Albusaidi and Tanzanian Foreign Minister Liberata Mulamula.',
    'CONSULTATION | HELD | 2021-12-06 | Albusaidi, Mulamula | Muscat',
  ],
  [
    'Azerbaijani President Ilham Aliyev had a busy Wednesday in Brussels. He first met Belgian Prime Minister Alexander De Croo. Next came Romanian President Klaus Iohannis, and then Lithuanian President Gitanas Nauseda.',
    'BILATERAL | HELD | 2021-12-08 | Aliyev, Croo | Brussels',
    'BILATERAL | HELD | 2021-12-08 | Aliyev, Iohannis | Brussels',
    'BILATERAL | HELD | 2021-12-08 | Aliyev, Nauseda | Brussels',
  ],
  [
    'British Foreign Secretary Liz Truss held calls on Sunday with French Foreign Minister Jean-Yves Le Drian, Italian Foreign Minister Luigi Di Maio and Canadian Foreign Minister Melanie Joly.',
    'CALL | HELD | 2021-12-12 | Drian, Truss | -',
    'CALL | HELD | 2021-12-12 | Maio, Truss | -',
    'CALL | HELD | 2021-12-12 | Joly, Truss | -',
  ],
  [
    'South Korean President Moon Jae-in wound up a four-day state visit to Australia on Wednesday, 15 September 2021. He held a summit with Australian Prime Minister Scott Morrison in Canberra on 13 September.',
    'SUMMIT | HELD | 2021-09-13 | Jae-in, Morrison | Canberra',
  ],
  [
    'Irish Foreign Minister Simon Coveney, on a visit to Iran, met Iranian Foreign Minister Hossein Amir-Abdollahian on Sunday. In Tehran he was also received by Iranian President Ebrahim Raisi.',
    'BILATERAL | HELD | 2021-12-12 | Amir-Abdollahian, Coveney | Tehran',
    'BILATERAL | HELD | 2021-12-12 | Coveney, Raisi | Tehran',
  ],
  [
    'After meeting Jordanian King Abdullah II in Amman on Sunday, Iraqi President Barham Salih said that trade would grow.',
    'COURTESY_CALL | HELD | 2021-12-12 | II, Salih | Amman',
  ],
  [
    'Around the table in Tunis on Saturday were Tunisian Foreign Minister Othman Jerandi, Algerian Foreign Minister Ramtane Lamamra and Libyan Foreign Minister Najla Mangoush.',
    'MULTILATERAL | HELD | 2021-12-11 | Jerandi, Lamamra, Mangoush | Tunis',
  ],
  [
    'Ethiopian Prime Minister Abiy Ahmed and Kenyan President Uhuru Kenyatta have held talks in Addis Ababa, the Kenyan presidency said on Sunday.',
    'BILATERAL | HELD | 2021-12-12 | Ahmed, Kenyatta | Addis Ababa',
  ],
  [
    '10:15 - Danish Prime Minister Mette Frederiksen arrives at the Chancellery in Berlin.\n\n11:00 - German Chancellor Olaf Scholz and Frederiksen begin their meeting.\n\n12:30 - The two leaders give a press conference.',
    'BILATERAL | HELD | 2021-12-14 | Frederiksen, Scholz | Berlin',
  ],
  [
    'Portuguese Foreign Minister Augusto Santos Silva spent Thursday in New York in a string of meetings. With Brazilian Foreign Minister Carlos Franca he went over the Lusophone summit. With Angolan Foreign Minister Tete Antonio, the talk was of visas. East Timorese Foreign Minister Adaljiza Magno asked him for teachers.',
    'BILATERAL | HELD | 2021-12-09 | Franca, Silva | New York',
    'BILATERAL | HELD | 2021-12-09 | Antonio, Silva | New York',
    'BILATERAL | HELD | 2021-12-09 | Magno, Silva | New York',
  ],
  [
    'Czech Prime Minister Petr Fiala lunched with Slovak President Zuzana Caputova in Bratislava on Tuesday. In the afternoon it was the turn of Slovak Prime Minister Eduard Heger. Fiala flies on to Warsaw on Wednesday, where Polish Prime Minister Mateusz Morawiecki awaits him.',
    'BILATERAL | HELD | 2021-12-14 | Caputova, Fiala | Bratislava',
    'BILATERAL | HELD | 2021-12-14 | Fiala, Heger | Bratislava',
    'BILATERAL | PLANNED | 2021-12-15 | Fiala, Morawiecki | Warsaw',
  ],
  [
    'Kuwaiti Foreign Minister Ahmad Nasser Al-Mohammad Al-Sabah made three phone calls on Saturday. The first was to Omani Foreign Minister Badr Albusaidi, the second to Qatari Foreign Minister Mohammed bin Abdulrahman Al Thani. In the third, Jordanian Foreign Minister Ayman Safadi briefed him on Syria.',
    'CALL | HELD | 2021-12-11 | Al-Sabah, Albusaidi | -',
    'CALL | HELD | 2021-12-11 | Al-Sabah, Thani | -',
    'CALL | HELD | 2021-12-11 | Al-Sabah, Safadi | -',
  ],
  [
    'The sixth round of political consultations between Peru and Finland was held in Lima on 2 December. The fifth round took place in Helsinki in May 2018. The seventh is due in Helsinki in 2023.',
    'CONSULTATION | HELD | 2021-12-02 | FI PE | Lima',
    'CONSULTATION | HELD | 2018-05 | FI PE | Helsinki',
    'CONSULTATION | PLANNED | 2023 | FI PE | Helsinki',
  ],
  [
    'Vietnamese Prime Minister Pham Minh Chinh received Japanese Foreign Minister Toshimitsu Motegi in Hanoi on Monday. Mr. Motegi invited him to Tokyo. Mr. Chinh had telephoned Mr. Motegi on 5 November, the ministry said, and the two met in Glasgow at the start of that month.',
    'BILATERAL | HELD | 2021-12-13 | Chinh, Motegi | Hanoi',
    'CALL | HELD | 2021-11-05 | Chinh, Motegi | -',
    'BILATERAL | HELD | 2021-11 | Chinh, Motegi | Glasgow',
  ],
  [
    "Romanian President Klaus Iohannis received Bulgarian President Rumen Radev in Bucharest on Monday. The two countries' defence ministers are to meet in Ruse in January, and their prime ministers in Varna in March.",
    'BILATERAL | HELD | 2021-12-13 | Iohannis, Radev | Bucharest',
    'BILATERAL | PLANNED | 2022-01 | BG RO | Ruse',
    'BILATERAL | PLANNED | 2022-03 | BG RO | Varna',
  ],
  [
    'A delegation of the Economic Community of West African States led by Ghanaian Foreign Minister Shirley Ayorkor Botchwey flew to Conakry on Friday. It met Guinean Colonel Mamady Doumbouya.',
    'BILATERAL | HELD | 2021-12-10 | Botchwey, Doumbouya | Conakry',
  ],
  [
    'French President Emmanuel Macron, German Chancellor Olaf Scholz and Italian Prime Minister Mario Draghi took the night train to Kyiv. On Thursday, 9 December, they were received by Ukrainian President Volodymyr Zelenskyy; Romanian President Klaus Iohannis was with them.',
    'SUMMIT | HELD | 2021-12-09 | Draghi, Iohannis, Macron, Scholz, Zelenskyy | -',
  ],
  [
    'The Quad summit planned for Sydney on 24 May 2022 has been cancelled, Australian Prime Minister Scott Morrison said. The four leaders, US President Joe Biden, Japanese Prime Minister Fumio Kishida, Indian Prime Minister Narendra Modi and Morrison, will meet in Hiroshima instead.',
    'SUMMIT | CANCELLED | 2022-05-24 | Quad | Sydney',
    'SUMMIT | PLANNED | - | Biden, Kishida, Modi, Morrison | Hiroshima',
  ],
  [
    'On the margins of the assembly, Costa Rican Foreign Minister Rodolfo Solano saw his colleagues from Panama, Erika Mouynes, and the Dominican Republic, Roberto Alvarez, in Washington on Thursday.',
    'MULTILATERAL | HELD | 2021-12-09 | Alvarez, Mouynes, Solano | Washington',
  ],
]
