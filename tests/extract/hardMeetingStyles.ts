import type { MeetingStyle } from './meetingStyles'

/** Styles that are read in part: what is found of them may not become less. */
export const hardMeetingStyles: readonly MeetingStyle[] = [
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
