/** A report and the occasions that it tells of: kind, status, date, who and city. */
export type MeetingStyle = readonly [text: string, ...occasions: string[]]

/** A short text as reports have them, and a line for each occasion that it tells of. */
export const meetingStyles: readonly MeetingStyle[] = [
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
]
