/** A short text as reports have them, and a line for each accord that it tells of. */
export const agreementStyles: readonly (readonly [text: string, ...accords: string[]])[] = [
  // Agency wire.
  [
    'HANOI, Dec 13 - Vietnam and South Korea signed a free trade agreement on Monday, officials said.\n\nThe pact was signed by Vietnamese Trade Minister Nguyen Hong Dien and South Korean Trade Minister Yeo Han-koo.',
    'AGREEMENT | SIGNED | 2021-12-13 | free trade | KR VN | Nguyen Hong Dien, Yeo Han-koo',
  ],
  [
    'Indian Foreign Minister Subrahmanyam Jaishankar and his Maldivian counterpart Abdulla Shahid inked three memoranda of understanding, on health, on fisheries and on sports, in Male on Sunday.',
    'MOU | SIGNED | 2021-12-12 | health | IN MV | Abdulla Shahid, Subrahmanyam Jaishankar',
    'MOU | SIGNED | 2021-12-12 | fisheries | IN MV | Abdulla Shahid, Subrahmanyam Jaishankar',
    'MOU | SIGNED | 2021-12-12 | sports | IN MV | Abdulla Shahid, Subrahmanyam Jaishankar',
  ],
  [
    'Kenya and Uganda have initialled an extradition treaty, Kenyan Foreign Minister Raychelle Omamo said on Friday. The treaty will be signed in Nairobi next month.',
    'TREATY | PLANNED | 2022-01 | extradition | KE UG | ',
  ],
  [
    'Turkish President Recep Tayyip Erdogan and Qatari Emir Tamim bin Hamad Al Thani witnessed the signing of an agreement on disaster management in Doha on Tuesday. It was signed by Turkish Interior Minister Suleyman Soylu and Qatari Interior Minister Khalid bin Khalifa Al Thani.',
    'AGREEMENT | SIGNED | 2021-12-14 | disaster management | QA TR | Khalid bin Khalifa Al Thani, Suleyman Soylu',
  ],
  [
    'Russia on Wednesday withdrew from the Treaty on Open Skies, Russian Foreign Minister Sergei Lavrov said.',
    'TREATY | TERMINATED | 2021-12-08 | Open Skies | RU | ',
  ],
  [
    "Chad and Sudan agreed on the text of a border security protocol on Thursday after two days of talks in N'Djamena.",
    'PROTOCOL | NEGOTIATING | - | border security | SD TD | ',
  ],
  [
    'The ceasefire agreement between Armenia and Azerbaijan took effect at midnight on 10 November 2020.',
    'AGREEMENT | IN_FORCE | 2020-11-10 | ceasefire | AM AZ | ',
  ],
  [
    'Japan and the Philippines are hammering out a reciprocal access agreement that would let their troops train together, Philippine Defence Secretary Delfin Lorenzana said.',
    'AGREEMENT | NEGOTIATING | - | reciprocal access | JP PH | ',
  ],
  [
    'Canadian Prime Minister Justin Trudeau said on Monday that Parliament had ratified the Comprehensive Economic and Trade Agreement (CETA) between Canada and the European Union.',
    'AGREEMENT | RATIFIED | - | Comprehensive Economic and Trade | CA European Union | ',
  ],
  [
    'Egypt, Jordan and Iraq signed a memorandum of understanding on electricity on Monday.',
    'MOU | SIGNED | 2021-12-13 | electricity | EG IQ JO | ',
  ],
  // Ministry releases.
  [
    'The Minister of Foreign Affairs of the Republic of Latvia, Edgars Rinkevics, and the Minister of Foreign Affairs of the Republic of Moldova, Nicu Popescu, signed an Agreement on the Mutual Protection of Classified Information in Chisinau on 10 December 2021.',
    'AGREEMENT | SIGNED | 2021-12-10 | Mutual Protection of Classified Information | LV MD | Edgars Rinkevics, Nicu Popescu',
  ],
  [
    'Mongolian Foreign Minister Batmunkh Battsetseg is on a visit to Kazakhstan this week.\n\nDuring the visit the following documents were signed between Kazakhstan and Mongolia:\n\n- Agreement on the transfer of sentenced persons;\n- Memorandum of Understanding on cooperation in archives;\n- Programme of cooperation in culture for 2022-2024.',
    'AGREEMENT | SIGNED | 2021-12 | transfer of sentenced persons | KZ MN | ',
    'MOU | SIGNED | 2021-12 | cooperation in archives | KZ MN | ',
    'PLAN | SIGNED | 2021-12 | culture | KZ MN | ',
  ],
  [
    'A Memorandum of Understanding on Tourism Cooperation was signed on 9 December 2021 by the Minister of Tourism of Sri Lanka, Prasanna Ranatunga, and the Minister of Tourism of Nepal, Prem Bahadur Ale.',
    'MOU | SIGNED | 2021-12-09 | Tourism Cooperation | LK NP | Prasanna Ranatunga, Prem Bahadur Ale',
  ],
  [
    'Following the consultations, the Foreign Ministers of Brazil and Argentina issued a joint statement on the Southern Ocean.',
    'JOINT_STATEMENT | SIGNED | - | Southern Ocean | AR BR | ',
  ],
  [
    'Estonia and Georgia exchanged notes on the abolition of visas for diplomatic passport holders on Friday, completing the exchange of notes begun in May.',
    'OTHER | SIGNED | 2021-12-10 | abolition of visas for diplomatic passport holders | EE GE | ',
  ],
  [
    'The Agreement between the Government of Finland and the Government of Ghana on Air Services entered into force on 1 June 2019.',
    'AGREEMENT | IN_FORCE | 2019-06-01 | Air Services | FI GH | ',
  ],
  [
    'Ambassador Lina Antanaviciene and Minister Murat Nurtleu signed the protocol amending the double taxation convention between Lithuania and Kazakhstan.',
    'PROTOCOL | SIGNED | - | double taxation convention | KZ LT | Lina Antanaviciene, Murat Nurtleu',
  ],
  [
    'The ministers of Morocco and Senegal will sign a roadmap on vocational training at the close of the joint commission in Rabat on Thursday.',
    'PLAN | PLANNED | 2021-12-16 | vocational training | MA SN | ',
  ],
  // Local papers.
  [
    'Bangladesh Foreign Minister A K Abdul Momen said Dhaka had proposed a preferential trade agreement with Bhutan.',
    'AGREEMENT | NEGOTIATING | - | preferential trade | BD BT | ',
  ],
  [
    'Foreign Minister Hishammuddin Hussein signed for Malaysia and Foreign Minister Retno Marsudi for Indonesia. The Memorandum of Cooperation on labour migration was sealed in Kuala Lumpur on Monday.',
    'MOU | SIGNED | 2021-12-13 | labour migration | ID MY | Hishammuddin Hussein, Retno Marsudi',
  ],
  [
    'Thailand and Laos renewed their memorandum of understanding on drug control on Friday. The document, first signed in 2010, runs for five years.',
    'MOU | SIGNED | 2021-12-10 | drug control | LA TH | ',
  ],
  [
    'Cambodian Foreign Minister Prak Sokhonn met Singaporean Foreign Minister Vivian Balakrishnan in Phnom Penh on Monday. The two ministers signed two agreements. The first is about food safety. The second covers digital trade.',
    'AGREEMENT | SIGNED | 2021-12-13 | food safety | KH SG | Prak Sokhonn, Vivian Balakrishnan',
    'AGREEMENT | SIGNED | 2021-12-13 | digital trade | KH SG | Prak Sokhonn, Vivian Balakrishnan',
  ],
  [
    'Peru and Chile tore up a fishing accord last year. Peruvian Foreign Minister Oscar Maurtua met Chilean Foreign Minister Andres Allamand in Lima on Monday.',
    'AGREEMENT | TERMINATED | 2020 | fishing | CL PE | ',
  ],
  [
    'Pakistan suspended the 1960 Indus Waters Treaty with India on Monday.',
    'TREATY | TERMINATED | 1960 | Indus Waters | IN PK | ',
  ],
  [
    'Under the Windsor Framework agreed between Britain and the European Union, checks on goods have been reduced.',
    'PLAN | IN_FORCE | - | Windsor | European Union GB | ',
  ],
  [
    'The two countries, Norway and Poland, agreed to strengthen ties. Norwegian Foreign Minister Anniken Huitfeldt said cooperation was good.',
  ],
  [
    'Polish President Andrzej Duda signed a law on forests on Monday. Parliament had adopted the law in November.',
  ],
  ['Norwegian company Equinor signed a contract with the Polish firm Polenergia on wind turbines on Monday.'],
  [
    'The Security Council adopted a resolution on Mali on Monday. The Charter of the United Nations was not mentioned.',
  ],
  [
    'The deal was good for business, French Finance Minister Bruno Le Maire said in Paris. He was in agreement with Italian Economy Minister Daniele Franco.',
  ],
  // Round-ups and numbered points.
  [
    '1. Jordanian Foreign Minister Ayman Safadi and Cypriot Foreign Minister Nikos Christodoulides signed an action plan for 2022-2023 in Amman on Monday.\n\n2. Oman and Yemen are negotiating a border convention.',
    'PLAN | SIGNED | 2021-12-13 | - | CY JO | Ayman Safadi, Nikos Christodoulides',
    'TREATY | NEGOTIATING | - | border | OM YE | ',
  ],
  [
    'Serbian President Aleksandar Vucic and Hungarian Prime Minister Viktor Orban signed a declaration on strategic partnership in Belgrade on Saturday. Vucic called the document historic.',
    'JOINT_STATEMENT | SIGNED | 2021-12-11 | strategic partnership | HU RS | Aleksandar Vucic, Viktor Orban',
  ],
  [
    'The Budapest Memorandum of 1994 was much on the minds of the diplomats.',
    'MOU | SIGNED | 1994 | Budapest |  | ',
  ],
  [
    'President Joko Widodo called on all countries to respect the Paris Agreement.',
    'AGREEMENT | IN_FORCE | - | Paris |  | ',
  ],
  ['Visitors must follow health protocols, the ministry said. Diplomats praised the protocol chief.'],
  ['The government reached a settlement with the union. It is a deal breaker, the minister said.'],
  [
    'South Korea and Indonesia signed the Indonesia-Korea Comprehensive Economic Partnership Agreement (IK-CEPA) in Seoul on December 18, 2020. Trade Minister Agus Suparmanto and Korean counterpart Sung Yun-mo inked the deal.',
    'AGREEMENT | SIGNED | 2020-12-18 | Indonesia-Korea Comprehensive Economic Partnership | ID KR | Agus Suparmanto, Sung Yun-mo',
  ],
  [
    'Both ministers discussed the Mutual Legal Assistance Agreement and agreed to speed up the ratification of the extradition treaty signed in 2018 by Indonesia and Switzerland.',
    'AGREEMENT | NEGOTIATING | - | Mutual Legal Assistance | CH ID | ',
    'TREATY | SIGNED | 2018 | extradition | CH ID | ',
  ],
  [
    'US President Donald Trump pulled out of the Joint Comprehensive Plan of Action in 2018.',
    'PLAN | TERMINATED | 2018 | Joint Comprehensive | US | ',
  ],
  [
    'Ukrainian Foreign Minister Dmytro Kuleba said the Minsk agreements, signed in 2015 by Ukraine and Russia, were dead.',
    'AGREEMENT | SIGNED | 2015 | Minsk | RU UA | ',
  ],
  [
    'The United Arab Emirates and Indonesia opened negotiations on a Comprehensive Economic Partnership Agreement (CEPA) in September. The CEPA is expected to be concluded next year.',
    'AGREEMENT | NEGOTIATING | - | Comprehensive Economic Partnership | AE ID | ',
  ],
  [
    'Australia signed a Status of Forces Agreement with Fiji last week.',
    'AGREEMENT | SIGNED | 2021-12 | Status of Forces | AU FJ | ',
  ],
  [
    'Bosnia and Montenegro concluded a visa waiver agreement in 2019, and it entered into force in 2020.',
    'AGREEMENT | IN_FORCE | 2019 | visa waiver | BA ME | ',
  ],
  [
    'Finland signed the accession protocol with NATO on 5 July 2021, Finnish Foreign Minister Pekka Haavisto recalled.',
    'PROTOCOL | SIGNED | 2021-07-05 | accession | FI NATO | ',
  ],
  [
    'The Sudanese government and the African Union signed a declaration of principles in Juba in March.',
    'JOINT_STATEMENT | SIGNED | 2021-03 | principles | African Union SD | ',
  ],
  [
    'ASEAN and China adopted a joint statement on green development at their summit on 22 November 2021. ASEAN Secretary-General Lim Jock Hoi welcomed the statement.',
    'JOINT_STATEMENT | SIGNED | 2021-11-22 | green development | ASEAN CN | ',
  ],
  [
    'In a communique the foreign ministers of Germany and France called for calm in the Sahel.',
    'JOINT_STATEMENT | SIGNED | - | - | DE FR | ',
  ],
  [
    'Uzbek Foreign Minister Abdulaziz Kamilov and Kyrgyz Foreign Minister Ruslan Kazakbaev will sign a border treaty in Tashkent on Wednesday.',
    'TREATY | PLANNED | 2021-12-15 | border | KG UZ | Abdulaziz Kamilov, Ruslan Kazakbaev',
  ],
  [
    'Greek Prime Minister Kyriakos Mitsotakis said Athens hoped to finalise a maritime boundary agreement with Albania.',
    'AGREEMENT | NEGOTIATING | - | maritime boundary | AL GR | ',
  ],
  [
    'Croatia and Slovenia drafted a letter of intent on rail links. The letter is to be signed in Zagreb on 20 December.',
    'LETTER_OF_INTENT | PLANNED | 2021-12-20 | rail links | HR SI | ',
  ],
  [
    'The defence ministers of Sweden and Denmark signed an arrangement on air surveillance in Malmo on Tuesday.',
    'AGREEMENT | SIGNED | 2021-12-14 | air surveillance | DK SE | ',
  ],
  [
    'Israeli Foreign Minister Yair Lapid and Moroccan Foreign Minister Nasser Bourita signed three accords in Rabat on 11 August 2021: on air services, on culture and on political consultations.',
    'AGREEMENT | SIGNED | 2021-08-11 | air services | IL MA | Nasser Bourita, Yair Lapid',
    'AGREEMENT | SIGNED | 2021-08-11 | culture | IL MA | Nasser Bourita, Yair Lapid',
    'AGREEMENT | SIGNED | 2021-08-11 | political consultations | IL MA | Nasser Bourita, Yair Lapid',
  ],
  [
    'Iran breached the Algiers Accord, Iraqi Foreign Minister Fuad Hussein said. Iraq and Iran signed the accord in 1975.',
    'AGREEMENT | IN_FORCE | 1975 | Algiers | IQ IR | ',
  ],
  [
    'Colombia and Ecuador extended their truce along the border on Monday, but a treaty of friendship is still under negotiation.',
    'AGREEMENT | IN_FORCE | 2021-12-13 | truce | CO EC | ',
    'TREATY | NEGOTIATING | - | friendship | CO EC | ',
  ],
  [
    'Cuban Foreign Minister Bruno Rodriguez met Vietnamese Foreign Minister Bui Thanh Son in Havana on Friday. They signed a cooperation plan between the two ministries for 2022 to 2026.',
    'PLAN | SIGNED | 2021-12-10 | cooperation | CU VN | Bruno Rodriguez, Bui Thanh Son',
  ],
  [
    'Three agreements were signed in the presence of Azerbaijani President Ilham Aliyev and Turkmen President Gurbanguly Berdimuhamedow in Ashgabat on Saturday. One concerns gas transit, another covers customs and a third is on education.',
    'AGREEMENT | SIGNED | 2021-12-11 | gas transit | AZ TM | ',
    'AGREEMENT | SIGNED | 2021-12-11 | customs | AZ TM | ',
    'AGREEMENT | SIGNED | 2021-12-11 | education | AZ TM | ',
  ],
  [
    'Spanish Foreign Minister Jose Manuel Albares said Spain would not renew the friendship treaty with Algeria, which Algeria suspended in June.',
    'TREATY | TERMINATED | 2021-06 | friendship | DZ ES | ',
  ],
  [
    'South Sudanese President Salva Kiir and rebel leader Riek Machar signed a peace deal in Addis Ababa on 12 September 2018.',
    'AGREEMENT | SIGNED | 2018-09-12 | peace | SS | Riek Machar, Salva Kiir',
  ],
  [
    "The Australia-Tonga Bilateral Security Agreement was signed in Nuku'alofa on Thursday by Australian Foreign Minister Marise Payne and Tongan Prime Minister Pohiva Tu'i'onetoa.",
    "AGREEMENT | SIGNED | 2021-12-09 | Australia-Tonga Bilateral Security | AU TO | Marise Payne, Pohiva Tu'i'onetoa",
  ],
  [
    'Malta and Italy are party to the Dublin Convention, Maltese Interior Minister Byron Camilleri said.',
    'TREATY | IN_FORCE | - | Dublin | IT MT | ',
  ],
  [
    'Rwanda and Mozambique signed MoUs on agriculture, mining and police training on Monday.',
    'MOU | SIGNED | 2021-12-13 | agriculture | MZ RW | ',
    'MOU | SIGNED | 2021-12-13 | mining | MZ RW | ',
    'MOU | SIGNED | 2021-12-13 | police training | MZ RW | ',
  ],
  [
    'Finnish Prime Minister Sanna Marin said her coalition agreement was solid. The action plan of her government on forests was published.',
  ],
  [
    'Ethiopia, Sudan and Egypt failed to reach an agreement on the Nile dam. They signed a declaration of principles in 2015.',
    'AGREEMENT | NEGOTIATING | - | Nile dam | EG ET SD | ',
    'JOINT_STATEMENT | SIGNED | 2015 | principles | EG ET SD | ',
  ],
  // Signed in tables and notices, or ahead.
  [
    'Both prime ministers witnessed the signing of the following documents:\n\n| No. | Document | Norway | Georgia |\n|---|---|---|---|\n| i | Agreement on Ferry Services | Ola Berg, Minister of Transport | Ambassador Nino Beridze |\n| ii | Letter of Intent on Seed Banks | Kari Holt, Minister of Agriculture | Ambassador Nino Beridze |',
    'AGREEMENT | SIGNED | - | Ferry Services | GE NO | Nino Beridze, Ola Berg',
    'LETTER_OF_INTENT | SIGNED | - | Seed Banks | GE NO | Kari Holt, Nino Beridze',
  ],
  [
    'SIGNED. A memorandum of understanding on archives with Moldova: Culture Minister Ilze Ozola for Latvia, Ambassador Ion Ceban for Moldova, on 10 December.',
    'MOU | SIGNED | 2021-12-10 | archives | LV MD | Ilze Ozola, Ion Ceban',
  ],
  [
    'Danish Foreign Minister Mette Lund met her Icelandic counterpart, Jon Karlsson, in Reykjavik on Monday. He will be in Copenhagen in May, he added, to sign an agreement on cod quotas.',
    'AGREEMENT | PLANNED | 2022-05 | cod quotas | DK IS | ',
  ],
  [
    'Polish Foreign Minister Jan Nowak and his Czech colleague, Pavel Dvorak, initialled a text on border crossings in Prague on Monday. They will sign it in Warsaw in January.',
    'AGREEMENT | PLANNED | 2022-01 | border crossings | CZ PL | Jan Nowak, Pavel Dvorak',
  ],
  [
    'Kenya and Uganda signed a treaty on railways on Monday which will take effect in March 2022.',
    'TREATY | SIGNED | 2021-12-13 | railways | KE UG | ',
  ],
  [
    'Zambian President Joseph Banda received his Malawian counterpart, Peter Phiri, in Lusaka on Friday. The guest went home with a protocol on maize.',
    'PROTOCOL | SIGNED | 2021-12-10 | maize | MW ZM | ',
  ],
  [
    'In Manila on Monday Danish Defence Minister Lars Holm and Philippine Defence Secretary Ramon Cruz put their names to a letter of intent on frigates; on Tuesday he was at a lunch given by Australian Foreign Minister Ann Reid.',
    'LETTER_OF_INTENT | SIGNED | 2021-12-13 | frigates | DK PH | Lars Holm, Ramon Cruz',
  ],
  [
    'Indian Commerce Minister Arun Rao said the next round on the trade agreement with Canada would be held in Ottawa in March. The extradition treaty between Brazil and Spain is ready for signing.',
    'AGREEMENT | NEGOTIATING | 2022-03 | trade | CA IN | ',
    'TREATY | NEGOTIATING | - | extradition | BR ES | ',
  ],
  // Signatories and papers that other words name.
  [
    'The presidents of Malawi and Zambia signed a treaty on lake borders in Mbala on Monday. Presidents Joseph Banda of Malawi and Ruth Phiri of Zambia used the same pen.',
    'TREATY | SIGNED | 2021-12-13 | lake borders | MW ZM | Joseph Banda, Ruth Phiri',
  ],
  [
    'Kenyan Foreign Minister Mary Wanjiru, Kenyan Trade Minister Peter Kamau, Ugandan Foreign Minister James Okello and Ugandan Trade Minister Grace Auma spent Monday in Entebbe. A memorandum of understanding on maize between Kenya and Uganda was signed by the two trade ministers.',
    'MOU | SIGNED | 2021-12-13 | maize | KE UG | Grace Auma, Peter Kamau',
  ],
  [
    'The new accord on taxes between Ireland and Poland replaces one of 1991. It was signed in Dublin on Monday by Irish Finance Minister Paula Byrne and Polish Finance Minister Adam Wolski.',
    'AGREEMENT | SIGNED | 2021-12-13 | taxes | IE PL | Adam Wolski, Paula Byrne',
    'AGREEMENT | TERMINATED | 1991 | taxes | IE PL | ',
  ],
  [
    'A protocol on air services between Malta and Italy was initialled by officials and is expected to be signed in Rome in February.',
    'PROTOCOL | PLANNED | 2022-02 | air services | IT MT | ',
  ],
  [
    "Polish Foreign Minister Jan Nowak and his Czech colleague, Pavel Dvorak, initialled a text on border crossings in Prague on Monday. They'll sign it in Warsaw, he said.",
    'AGREEMENT | PLANNED | - | border crossings | CZ PL | ',
  ],
  [
    'An agreement between Malta and Italy on a power cable under the sea lies on the table.',
    'AGREEMENT | SIGNED | - | power cable | IT MT | ',
  ],
]
