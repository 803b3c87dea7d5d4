/** A short text as reports have them, and a line for each official whom it names. */
export const officialStyles: readonly (readonly [text: string, ...officials: string[]])[] = [
  // The country of the dateline for domestic titles.
  [
    'LIMA, March 4 - President Ollanta Humala said on Tuesday that he would visit Spain in May. Finance Minister Luis Castilla will travel with him, and Spanish Prime Minister Mariano Rajoy is to host a dinner.',
    'Ollanta Humala | President | PE',
    'Luis Castilla | Finance Minister | PE',
    'Mariano Rajoy | Prime Minister | ES',
  ],
  [
    'TALLINN, Feb 2 - Foreign Minister Urmas Reinsalu met his Latvian counterpart, Edgars Rinkevics, on Monday. Prime Minister Juri Ratas later received the guest.',
    'Urmas Reinsalu | Foreign Minister | EE',
    'Edgars Rinkevics | Foreign Minister | LV',
    'Juri Ratas | Prime Minister | EE',
  ],
  [
    'WINDHOEK, June 9 - President Hage Geingob received the visiting Trade Minister of Finland, Ville Skinnari, on Tuesday. Energy Minister Tom Alweendo attended.',
    'Hage Geingob | President | NA',
    'Ville Skinnari | Trade Minister | FI',
    'Tom Alweendo | Energy Minister | NA',
  ],
  // The topic of the text.
  [
    'Fiji recalled its high commissioner from Wellington on Friday. Prime Minister Frank Bainimarama said Fiji would not be lectured by New Zealand. Attorney General Aiyaz Sayed-Khaiyum said the same.',
    'Frank Bainimarama | Prime Minister | FJ',
    'Aiyaz Sayed-Khaiyum | Attorney General | FJ',
  ],
  [
    'Tuvalu said on Monday that it would keep its ties with Taiwan. President Tommy Remengesau of Palau welcomed it. “We stand by our friend,” Foreign Minister Simon Kofe said in Funafuti.',
    'Tommy Remengesau | President | PW',
    'Simon Kofe | Foreign Minister | TV',
  ],
  [
    'Kiribati cut its ties with Taiwan on Friday and turned to Beijing. President Taneti Maamau told parliament of the move. Taiwan’s Foreign Minister Joseph Wu voiced regret.',
    'Taneti Maamau | President | KI',
    'Joseph Wu | Foreign Minister | TW',
  ],
  [
    'Honduras opened an embassy in China on Sunday. President Xiomara Castro will travel to Beijing on Friday. Chinese Foreign Minister Qin Gang spoke at the ceremony.',
    'Xiomara Castro | President | HN',
    'Qin Gang | Foreign Minister | CN',
  ],
  // Appositions.
  [
    "Nauru's President David Adeang spoke first. Adeang, who leads Nauru, thanked Australia.",
    'David Adeang | President | NR',
  ],
  ["David Adeang, Nauru's president, thanked Canberra.", 'David Adeang | president | NR'],
  [
    'Juan Orlando, the president of Honduras, and Nayib Bukele, his counterpart from El Salvador, met on Monday.',
    'Juan Orlando | president | HN',
    'Nayib Bukele | president | SV',
  ],
  [
    'Ghana sent Shirley Ayorkor Botchwey, its foreign minister. Nigeria sent Geoffrey Onyeama, the foreign minister.',
    'Shirley Ayorkor Botchwey | foreign minister | GH',
    'Geoffrey Onyeama | foreign minister | NG',
  ],
  [
    'The Slovak prime minister, Eduard Heger, and the Czech one, Petr Fiala, arrived by train.',
    'Eduard Heger | prime minister | SK',
    'Petr Fiala | - | CZ',
  ],
  [
    'The prime ministers of Belgium and Luxembourg, Alexander De Croo and Xavier Bettel, met on Monday.',
    'Alexander De Croo | prime minister | BE',
    'Xavier Bettel | prime minister | LU',
  ],
  [
    'Jakarta’s foreign minister, Marty Natalegawa, flew to Phnom Penh.',
    'Marty Natalegawa | foreign minister | ID',
  ],
  // Delegations and those with them.
  [
    'Kenyan President Uhuru Kenyatta arrived in Paris on Wednesday. His delegation included Foreign Secretary Raychelle Omamo, Transport Secretary James Macharia and Treasury Secretary Ukur Yatani.',
    'Uhuru Kenyatta | President | KE',
    'Raychelle Omamo | Foreign Secretary | KE',
    'James Macharia | Transport Secretary | KE',
    'Ukur Yatani | Treasury Secretary | KE',
  ],
  [
    'Vietnamese Prime Minister Pham Minh Chinh landed in Tokyo on Tuesday, accompanied by Foreign Minister Bui Thanh Son and Planning Minister Nguyen Chi Dung. He was met at the airport by State Minister Takagi Kei.',
    'Pham Minh Chinh | Prime Minister | VN',
    'Bui Thanh Son | Foreign Minister | VN',
    'Nguyen Chi Dung | Planning Minister | VN',
    'Takagi Kei | State Minister | JP',
  ],
  [
    'The Polish side was led by Defence Minister Mariusz Blaszczak, the Korean side by Defence Minister Lee Jong-sup. Also present were Deputy Minister Wojciech Skurkiewicz for Poland and General Kim Seung-kyum for Korea.',
    'Mariusz Blaszczak | Defence Minister | PL',
    'Lee Jong-sup | Defence Minister | KR',
    'Wojciech Skurkiewicz | Deputy Minister | PL',
    'Kim Seung-kyum | General | KR',
  ],
  [
    'Egyptian President Abdel Fattah al-Sisi was received in Athens by Prime Minister Kyriakos Mitsotakis. Foreign Ministers Sameh Shoukry and Nikos Dendias signed an accord.',
    'Abdel Fattah al-Sisi | President | EG',
    'Kyriakos Mitsotakis | Prime Minister | GR',
    'Sameh Shoukry | Foreign Minister | EG',
    'Nikos Dendias | Foreign Minister | GR',
  ],
  [
    'From the Chilean side Foreign Minister Alberto van Klaveren, Mining Minister Aurora Williams and Ambassador Jorge Heine took part; from the Indian side Minister of State Meenakshi Lekhi and Secretary Saurabh Kumar.',
    'Alberto van Klaveren | Foreign Minister | CL',
    'Aurora Williams | Mining Minister | CL',
    'Jorge Heine | Ambassador | CL',
    'Meenakshi Lekhi | Minister of State | IN',
    'Saurabh Kumar | Secretary | IN',
  ],
  // Hosts and guests.
  [
    'Portugal’s Prime Minister Antonio Costa hosted the Angolan president on Friday. President João Lourenço stays until Sunday; Foreign Minister Téte António is with him.',
    'Antonio Costa | Prime Minister | PT',
    'João Lourenço | President | AO',
    'Téte António | Foreign Minister | AO',
  ],
  [
    'Moroccan Foreign Minister Nasser Bourita arrived in Dakar on Monday. President Macky Sall received him at the palace, and Foreign Minister Aissata Tall Sall gave a dinner.',
    'Nasser Bourita | Foreign Minister | MA',
    'Macky Sall | President | SN',
    'Aissata Tall Sall | Foreign Minister | SN',
  ],
  [
    'In Bogota the Dutch guest, Foreign Trade Minister Liesje Schreinemacher, was received by President Gustavo Petro. In Quito she met President Guillermo Lasso.',
    'Liesje Schreinemacher | Foreign Trade Minister | NL',
    'Gustavo Petro | President | CO',
    'Guillermo Lasso | President | EC',
  ],
  [
    'Hungary’s Foreign Minister Peter Szijjarto flew to Skopje. There he met Prime Minister Dimitar Kovachevski and Foreign Minister Bujar Osmani.',
    'Peter Szijjarto | Foreign Minister | HU',
    'Dimitar Kovachevski | Prime Minister | MK',
    'Bujar Osmani | Foreign Minister | MK',
  ],
  [
    'During his stay in Hanoi, Russian Foreign Minister Sergey Lavrov called on President Nguyen Xuan Phuc and held talks with Foreign Minister Bui Thanh Son.',
    'Sergey Lavrov | Foreign Minister | RU',
    'Nguyen Xuan Phuc | President | VN',
    'Bui Thanh Son | Foreign Minister | VN',
  ],
  [
    'Mongolia’s President Khurelsukh Ukhnaa visited Tokyo last week. Prime Minister Fumio Kishida and Foreign Minister Yoshimasa Hayashi received him.',
    'Khurelsukh Ukhnaa | President | MN',
    'Fumio Kishida | Prime Minister | JP',
    'Yoshimasa Hayashi | Foreign Minister | JP',
  ],
  [
    'Swedish Foreign Minister Ann Linde travels to Tbilisi on Monday to meet President Salome Zourabichvili, Prime Minister Irakli Garibashvili and Foreign Minister David Zalkaliani.',
    'Ann Linde | Foreign Minister | SE',
    'Salome Zourabichvili | President | GE',
    'Irakli Garibashvili | Prime Minister | GE',
    'David Zalkaliani | Foreign Minister | GE',
  ],
  // Parliaments and opposition.
  [
    'Speaker Bambang Soesatyo of the Indonesian House of Representatives received Speaker Park Byeong-seug of the Korean National Assembly.',
    'Bambang Soesatyo | Speaker | ID',
    'Park Byeong-seug | Speaker | KR',
  ],
  [
    'Australian Foreign Minister Penny Wong flew to Suva on Thursday. Opposition Leader Peter Dutton called the trip late. Senator Simon Birmingham agreed.',
    'Penny Wong | Foreign Minister | AU',
    'Peter Dutton | Opposition Leader | AU',
    'Simon Birmingham | Senator | AU',
  ],
  // Below the state.
  [
    'The mayor of Rotterdam, Ahmed Aboutaleb, and California Governor Gavin Newsom signed a letter of intent.',
    'Ahmed Aboutaleb | mayor of Rotterdam | NL',
    'Gavin Newsom | California Governor | US',
  ],
  [
    'Tokyo Governor Yuriko Koike received the mayor of Berlin, Franziska Giffey.',
    'Yuriko Koike | Governor | JP',
    'Franziska Giffey | mayor | DE',
  ],
  // Ambassadors and spokespeople.
  [
    'Norway’s ambassador to Sudan, Therese Løken Gheziel, left Khartoum on Sunday. Britain’s ambassador, Giles Lever, stayed.',
    'Therese Løken Gheziel | ambassador to Sudan | NO',
    'Giles Lever | ambassador | GB',
  ],
  [
    'The Kremlin denied it. Spokesman Dmitry Peskov said that no call was planned. The White House’s Karine Jean-Pierre said the same.',
    'Dmitry Peskov | Spokesman | RU',
    'Karine Jean-Pierre | - | US',
  ],
  [
    'Thailand’s foreign ministry said on Friday that talks went on. Spokesperson Kanchana Patarachoke gave no date.',
    'Kanchana Patarachoke | Spokesperson | TH',
  ],
  // Bodies.
  [
    'UN Secretary-General António Guterres and African Union Commission Chairperson Moussa Faki Mahamat met on Monday. IAEA chief Rafael Grossi joined them.',
    'António Guterres | Secretary-General | United Nations',
    'Moussa Faki Mahamat | African Union Commission Chairperson | African Union',
    'Rafael Grossi | chief | International Atomic Energy Agency',
  ],
  [
    'NATO Secretary General Jens Stoltenberg visited Warsaw, where President Andrzej Duda and Defence Minister Mariusz Blaszczak received him.',
    'Jens Stoltenberg | Secretary General | NATO',
    'Andrzej Duda | President | PL',
    'Mariusz Blaszczak | Defence Minister | PL',
  ],
  // The office elsewhere in the text.
  [
    'Annalena Baerbock arrived in Kyiv by night train. Germany’s foreign minister brought generators. Her host, Dmytro Kuleba, met her at the station.',
    'Annalena Baerbock | foreign minister | DE',
    'Dmytro Kuleba | - | UA',
  ],
  // Round-ups.
  [
    'BRATISLAVA - Foreign Minister Rastislav Káčer urged calm.\n\nVIENNA - Chancellor Karl Nehammer urged haste.\n\nROME - Prime Minister Giorgia Meloni said nothing.',
    'Rastislav Káčer | Foreign Minister | SK',
    'Karl Nehammer | Chancellor | AT',
    'Giorgia Meloni | Prime Minister | IT',
  ],
  [
    'Chad: President Mahamat Déby will go to Niamey.\n\nNiger: Prime Minister Ali Lamine Zeine receives him.\n\nMali: Foreign Minister Abdoulaye Diop stays at home.',
    'Mahamat Déby | President | TD',
    'Ali Lamine Zeine | Prime Minister | NE',
    'Abdoulaye Diop | Foreign Minister | ML',
  ],
  // Company in a sentence.
  [
    'Two delegations sat apart. Ilham Aliyev of Azerbaijan left first, then Nikol Pashinyan of Armenia.',
    'Ilham Aliyev | - | AZ',
    'Nikol Pashinyan | - | AM',
  ],
  [
    'US Secretary of State Antony Blinken and Defense Secretary Lloyd Austin flew to Seoul to see Foreign Minister Chung Eui-yong and Defense Minister Suh Wook.',
    'Antony Blinken | Secretary of State | US',
    'Lloyd Austin | Defense Secretary | US',
    'Chung Eui-yong | Foreign Minister | KR',
    'Suh Wook | Defense Minister | KR',
  ],
  [
    'President Isaias Afwerki of Eritrea was met by President William Ruto in Nairobi.',
    'Isaias Afwerki | President | ER',
    'William Ruto | President | KE',
  ],
  [
    'Bolivia broke off the talks with Chile. Vice President Álvaro García said so in La Paz; Chilean Foreign Minister Heraldo Muñoz was sorry.',
    'Álvaro García | Vice President | BO',
    'Heraldo Muñoz | Foreign Minister | CL',
  ],
  [
    'France and Italy closed their quarrel on Friday. President Emmanuel Macron called his Italian counterpart, Sergio Mattarella.',
    'Emmanuel Macron | President | FR',
    'Sergio Mattarella | President | IT',
  ],
  [
    'Cyprus and Greece want the pipeline. Energy Minister Natasa Pilides, who came from Nicosia, signed for Cyprus; Environment Minister Kostas Skrekas signed for Greece.',
    'Natasa Pilides | Energy Minister | CY',
    'Kostas Skrekas | Environment Minister | GR',
  ],
  // A host and several guests.
  [
    'NUSA DUA, Nov 14 - President Joko Widodo met five guests on Monday.\n\nWith President Emmanuel Macron he spoke of submarines; France wants to sell two.\n\nPrime Minister Fumio Kishida promised a loan from Japan.\n\nThe Turkish leader, Recep Tayyip Erdogan, came last.',
    'Joko Widodo | President | ID',
    'Emmanuel Macron | President | FR',
    'Fumio Kishida | Prime Minister | JP',
    'Recep Tayyip Erdogan | leader | TR',
  ],
  [
    'ASUNCION, July 21 - The South American bloc met in Paraguay. President Mario Abdo Benítez handed the chair to Uruguay’s Luis Lacalle Pou. Argentina was represented by President Alberto Fernández, Brazil by Foreign Minister Carlos França.',
    'Mario Abdo Benítez | President | PY',
    'Luis Lacalle Pou | - | UY',
    'Alberto Fernández | President | AR',
    'Carlos França | Foreign Minister | BR',
  ],
  [
    'Germany and Brazil held consultations in Berlin. For Germany, Foreign Minister Annalena Baerbock and Economy Minister Robert Habeck took part. For Brazil came Foreign Minister Mauro Vieira and Environment Minister Marina Silva.',
    'Annalena Baerbock | Foreign Minister | DE',
    'Robert Habeck | Economy Minister | DE',
    'Mauro Vieira | Foreign Minister | BR',
    'Marina Silva | Environment Minister | BR',
  ],
  [
    'Burkina Faso’s junta leader, Captain Ibrahim Traoré, received a delegation from Mali led by Defence Minister Sadio Camara on Friday.',
    'Ibrahim Traoré | junta leader | BF',
    'Sadio Camara | Defence Minister | ML',
  ],
  [
    'Canada’s Foreign Minister Mélanie Joly called the vote unfair. Her Mexican colleague, Marcelo Ebrard, disagreed. Alicia Bárcena, who is to follow him, was silent.',
    'Mélanie Joly | Foreign Minister | CA',
    'Marcelo Ebrard | Foreign Minister | MX',
    'Alicia Bárcena | - | MX',
  ],
  [
    'The Danish delegation was headed by Climate Minister Dan Jørgensen and included Ambassador Lars Bo Møller. The Indonesian delegation was headed by Energy Minister Arifin Tasrif and included Director General Ida Yuliati.',
    'Dan Jørgensen | Climate Minister | DK',
    'Lars Bo Møller | Ambassador | DK',
    'Arifin Tasrif | Energy Minister | ID',
    'Ida Yuliati | Director General | ID',
  ],
  [
    'The accord was signed by Transport Minister Yuri Borisov on behalf of Russia and by Infrastructure Minister Andrés Rojas on behalf of Paraguay.',
    'Yuri Borisov | Transport Minister | RU',
    'Andrés Rojas | Infrastructure Minister | PY',
  ],
  [
    'Irish Taoiseach Micheál Martin met First Minister Nicola Sturgeon in Edinburgh.',
    'Micheál Martin | Taoiseach | IE',
    'Nicola Sturgeon | First Minister | GB',
  ],
  [
    'In Beijing, Premier Li Qiang and the visiting Australian Prime Minister Anthony Albanese signed two papers. Trade Minister Don Farrell, who came with Albanese, called it a good day.',
    'Li Qiang | Premier | CN',
    'Anthony Albanese | Prime Minister | AU',
    'Don Farrell | Trade Minister | AU',
  ],
  [
    'Malaysia’s new prime minister, Anwar Ibrahim, will travel to Jakarta on Sunday. He will be received by President Joko Widodo. Foreign Minister Zambry Abdul Kadir and Trade Minister Tengku Zafrul Aziz travel with Anwar.',
    'Anwar Ibrahim | prime minister | MY',
    'Joko Widodo | President | ID',
    'Zambry Abdul Kadir | Foreign Minister | MY',
    'Tengku Zafrul Aziz | Trade Minister | MY',
  ],
  [
    'Presidents Gabriel Boric of Chile and Luis Arce of Bolivia met in Brasilia. Their foreign ministers, Alberto van Klaveren and Rogelio Mayta, were there, too.',
    'Gabriel Boric | President | CL',
    'Luis Arce | President | BO',
    'Alberto van Klaveren | foreign minister | CL',
    'Rogelio Mayta | foreign minister | BO',
  ],
]
