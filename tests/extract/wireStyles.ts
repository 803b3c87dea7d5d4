import type { MeetingStyle } from './meetingStyles'

/** The wire's own turns of phrase; encounters told by what was done, by waiting or by the line. */
export const wireStyles: readonly MeetingStyle[] = [
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
