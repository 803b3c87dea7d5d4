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
    'Talks between Serbia and Kosovo on licence plates ended without result in Brussels on Thursday.',
    'NEGOTIATION | HELD | 2021-12-09 | RS XK | Brussels',
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
    'A planned meeting between Armenian Prime Minister Nikol Pashinyan and Azerbaijani President Ilham Aliyev in Ashgabat has been called off, Armenian officials said on Sunday.',
    'BILATERAL | CANCELLED | - | Aliyev, Pashinyan | Ashgabat',
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
    'The fifth meeting of the Joint Commission between Oman and Tanzania was held in Muscat on 6 December 2021. It was co-chaired by Omani Foreign Minister Badr bin Hamad Albusaidi and Tanzanian Foreign Minister Liberata Mulamula.',
    'CONSULTATION | HELD | 2021-12-06 | Albusaidi, Mulamula | Muscat',
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
    'BILATERAL | HELD | 2021-12-13 | Balakrishnan, Guterres | Dili',
    'BILATERAL | HELD | 2021-12-13 | Balakrishnan, Magno | Dili',
  ],
  // Round-ups and diaries.
  [
    'Azerbaijani President Ilham Aliyev had a busy Wednesday in Brussels. He first met Belgian Prime Minister Alexander De Croo. Next came Romanian President Klaus Iohannis, and then Lithuanian President Gitanas Nauseda.',
    'BILATERAL | HELD | 2021-12-08 | Aliyev, Croo | Brussels',
    'BILATERAL | HELD | 2021-12-08 | Aliyev, Iohannis | Brussels',
    'BILATERAL | HELD | 2021-12-08 | Aliyev, Nauseda | Brussels',
  ],
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
    'British Foreign Secretary Liz Truss held calls on Sunday with French Foreign Minister Jean-Yves Le Drian, Italian Foreign Minister Luigi Di Maio and Canadian Foreign Minister Melanie Joly.',
    'CALL | HELD | 2021-12-12 | Drian, Truss | -',
    'CALL | HELD | 2021-12-12 | Maio, Truss | -',
    'CALL | HELD | 2021-12-12 | Joly, Truss | -',
  ],
  [
    'Ukrainian President Volodymyr Zelenskyy worked the phones on Friday. He called German Chancellor Olaf Scholz, Polish President Andrzej Duda and Czech President Milos Zeman.',
    'CALL | HELD | 2021-12-10 | Scholz, Zelenskyy | -',
    'CALL | HELD | 2021-12-10 | Duda, Zelenskyy | -',
    'CALL | HELD | 2021-12-10 | Zelenskyy, Zeman | -',
  ],
  // Visits with stops.
  [
    'South Korean President Moon Jae-in wound up a four-day state visit to Australia on Wednesday, 15 September 2021. He held a summit with Australian Prime Minister Scott Morrison in Canberra on 13 September.',
    'SUMMIT | HELD | 2021-09-13 | Jae-in, Morrison | Canberra',
  ],
  [
    'Saudi Crown Prince Mohammed bin Salman began a tour of the Gulf last week. He met Omani Sultan Haitham bin Tariq in Muscat on Monday, 6 December, and Emirati Crown Prince Mohammed bin Zayed in Abu Dhabi on 7 December.',
    'BILATERAL | HELD | 2021-12-06 | Salman, Tariq | Muscat',
    'BILATERAL | HELD | 2021-12-07 | Salman, Zayed | Abu Dhabi',
  ],
  [
    'Dutch Foreign Minister Ben Knapen will pay a two-day visit to Morocco from 20 December.',
    'VISIT | PLANNED | 2021-12-20 | Knapen | -',
  ],
  [
    'Irish Foreign Minister Simon Coveney, on a visit to Iran, met Iranian Foreign Minister Hossein Amir-Abdollahian on Sunday. In Tehran he was also received by Iranian President Ebrahim Raisi.',
    'BILATERAL | HELD | 2021-12-12 | Amir-Abdollahian, Coveney | Tehran',
    'BILATERAL | HELD | 2021-12-12 | Coveney, Raisi | Tehran',
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
    'After meeting Jordanian King Abdullah II in Amman on Sunday, Iraqi President Barham Salih said that trade would grow.',
    'COURTESY_CALL | HELD | 2021-12-12 | II, Salih | Amman',
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
    'Around the table in Tunis on Saturday were Tunisian Foreign Minister Othman Jerandi, Algerian Foreign Minister Ramtane Lamamra and Libyan Foreign Minister Najla Mangoush.',
    'MULTILATERAL | HELD | 2021-12-11 | Jerandi, Lamamra, Mangoush | Tunis',
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
    'Ethiopian Prime Minister Abiy Ahmed and Kenyan President Uhuru Kenyatta have held talks in Addis Ababa, the Kenyan presidency said on Sunday.',
    'BILATERAL | HELD | 2021-12-12 | Ahmed, Kenyatta | Addis Ababa',
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
    '10:15 - Danish Prime Minister Mette Frederiksen arrives at the Chancellery in Berlin.\n\n11:00 - German Chancellor Olaf Scholz and Frederiksen begin their meeting.\n\n12:30 - The two leaders give a press conference.',
    'BILATERAL | HELD | 2021-12-14 | Frederiksen, Scholz | Berlin',
  ],
  [
    'Q: When did you last speak to the Americans?\n\nRussian Foreign Minister Sergei Lavrov: I met US Secretary of State Antony Blinken in Stockholm on 2 December.',
    'BILATERAL | HELD | 2021-12-02 | Blinken, Lavrov | Stockholm',
  ],
  [
    'Croatian Prime Minister Andrej Plenkovic met Slovenian Prime Minister Janez Jansa on Brdo estate near Kranj on 6 October. So did Albanian Prime Minister Edi Rama.',
    'BILATERAL | HELD | 2021-10-06 | Jansa, Plenkovic | Kranj',
    'BILATERAL | HELD | 2021-10-06 | Jansa, Rama | Kranj',
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
    'Portuguese Foreign Minister Augusto Santos Silva spent Thursday in New York in a string of meetings. With Brazilian Foreign Minister Carlos Franca he went over the Lusophone summit. With Angolan Foreign Minister Tete Antonio, the talk was of visas. East Timorese Foreign Minister Adaljiza Magno asked him for teachers.',
    'BILATERAL | HELD | 2021-12-09 | Franca, Silva | New York',
    'BILATERAL | HELD | 2021-12-09 | Antonio, Silva | New York',
    'BILATERAL | HELD | 2021-12-09 | Magno, Silva | New York',
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
    'Czech Prime Minister Petr Fiala lunched with Slovak President Zuzana Caputova in Bratislava on Tuesday. In the afternoon it was the turn of Slovak Prime Minister Eduard Heger. Fiala flies on to Warsaw on Wednesday, where Polish Prime Minister Mateusz Morawiecki awaits him.',
    'BILATERAL | HELD | 2021-12-14 | Caputova, Fiala | Bratislava',
    'BILATERAL | HELD | 2021-12-14 | Fiala, Heger | Bratislava',
    'BILATERAL | PLANNED | 2021-12-15 | Fiala, Morawiecki | Warsaw',
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
    'Kuwaiti Foreign Minister Ahmad Nasser Al-Mohammad Al-Sabah made three phone calls on Saturday. The first was to Omani Foreign Minister Badr Albusaidi, the second to Qatari Foreign Minister Mohammed bin Abdulrahman Al Thani. In the third, Jordanian Foreign Minister Ayman Safadi briefed him on Syria.',
    'CALL | HELD | 2021-12-11 | Al-Sabah, Albusaidi | -',
    'CALL | HELD | 2021-12-11 | Al-Sabah, Thani | -',
    'CALL | HELD | 2021-12-11 | Al-Sabah, Safadi | -',
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
]
