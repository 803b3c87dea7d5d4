import type { MeetingKind } from '../../domain/model'

/**
 * How the words around a trigger name who takes part.
 * - `MEET`: subject, and an object behind it or behind "with"; a plural subject alone meets itself.
 * - `DISCUSS`: a subject of two sides does together what the verb says.
 * - `HOST`: the subject receives the object; in the passive the object follows "by".
 * - `SIGN`: the subject signs, with whoever stands behind "with" or "by".
 * - `GO`: the subject goes to a state or a city.
 * - `NEXT`: one more guest of whoever received the last.
 * - `EVENT`: a noun with "between A and B", "with B", "A's", or the subject of the verb that governs it.
 */
export type Frame = 'MEET' | 'DISCUSS' | 'HOST' | 'GO' | 'SIGN' | 'NEXT' | 'EVENT'

/** Words that tell of an occasion. */
export interface MeetingTrigger {
  readonly id: string
  readonly frame: Frame
  /** Null where the parties decide: two are bilateral, more multilateral. */
  readonly kind: MeetingKind | null
  /** Separated by `|`. */
  readonly phrases: string
  readonly example: string
}

/** The longest phrase at a place decides. */
export const meetingTriggers: readonly MeetingTrigger[] = [
  {
    id: 'meet',
    frame: 'MEET',
    kind: null,
    phrases:
      'met|meets|meet|met with|meets with|meet with|meeting with|met up with|sat down with|sit down with|sits down with|' +
      'sat with|sat across from|sat down together|conferred with|confer with|conferred|confers with|conferring with|came together|come together|' +
      'sat down|sits down|sit down|sat at one table|sat at the same table|sat round one table|sit opposite|sat opposite|held face-to-face talks with|had an audience of|had tea with|' +
      'came face to face|faced each other|face each other|faced one another|sat across from each other|sat opposite each other|come face to face|comes face to face|saw each other|see each other|see one another|saw one another|met each other|had lunch with|had dinner with|dined with|had breakfast with|minutes with|hours with|an hour with|held discussions with|' +
      'came to see|comes to see|went to see|goes to see|called in on|got together with|in talks with|lunched with|' +
      'breakfasted with|sat beside|held consultations with|face to face with|had an exchange with|had a conversation with|' +
      'interacted with|had a chat with|had a session with|sat across the table from|across the table from|is meeting|are meeting|was meeting|were meeting|be meeting|been meeting|after meeting|before meeting|while meeting|upon meeting|on meeting|besides meeting|by meeting|reunited with|called by to see|stopped by to see|dropped by to see|came by to see|stopped in to see|came to meet|went to meet|as a guest of|as the guest of|was the guest of|were guests of|was a guest of|were the guests of|flew in to meet|flew in to see|travelled to meet|traveled to meet|met again|ran into|bumped into|was in talks with|were in talks with|in conversation with|closeted with|took tea with|took coffee with|broke bread with|shared a table with|shared a meal with|had coffee with|had a drink with|had supper with|had a working lunch with|had a working dinner with|had a working breakfast with|had a bilateral with|held bilaterals with|in conclave with',
    example: 'US Secretary of State Antony Blinken met Russian Foreign Minister Sergei Lavrov in Geneva.',
  },
  {
    id: 'talk',
    frame: 'MEET',
    kind: null,
    phrases:
      'talked with|talk with|talked to|held talks with|holds talks with|hold talks with|holding talks with|had talks with|' +
      'have talks with|has talks with|had talked|held talks|hold talks|holds talks|spoke with|speaks with|speak with|had discussions with|' +
      'spoke|speaks|spoken|talked',
    example:
      'Indonesian Foreign Minister Retno Marsudi held talks with Russian Foreign Minister Sergei Lavrov.',
  },
  {
    id: 'see',
    frame: 'MEET',
    kind: null,
    phrases: 'saw|sees|see|seen by|seeing|had seen|has seen|have seen|having seen',
    example: 'He saw President Xi Jinping on Monday.',
  },
  {
    id: 'joined',
    frame: 'MEET',
    kind: null,
    phrases: 'joined|joins|will join',
    example: 'Moldovan President Maia Sandu joined Romanian President Klaus Iohannis for talks.',
  },
  {
    id: 'call-on',
    frame: 'MEET',
    kind: null,
    phrases: 'called on|calls on|paid a call on|pay a call on|pays a call on|had called on|called upon',
    example: 'The delegation called on Prime Minister Frank Bainimarama.',
  },
  {
    id: 'courtesy-call',
    frame: 'MEET',
    kind: 'COURTESY_CALL',
    phrases:
      'paid a courtesy call on|pay a courtesy call on|pays a courtesy call on|paying a courtesy call on|paid a courtesy call to|' +
      'pay a courtesy call to|pays a courtesy call to|paid a courtesy visit to|pay a courtesy visit to|pays a courtesy visit to|' +
      'paid courtesy calls on|pay courtesy calls on|paid his respects to|paid her respects to|made a courtesy call on|' +
      'made a courtesy call to|make a courtesy call on|paid a farewell call on|paid a farewell call to|' +
      'took leave of|takes leave of|take leave of|was received in audience by|were received in audience by|had an audience with',
    example: 'Patrushev paid a courtesy call on President Joko Widodo.',
  },
  {
    id: 'receive-courtesy-call',
    frame: 'HOST',
    kind: 'COURTESY_CALL',
    phrases:
      'received a courtesy call from|receives a courtesy call from|receive a courtesy call from|receiving a courtesy call from|' +
      'received the courtesy call of|received the courtesy call from|receiving the courtesy call from|received a courtesy call of|' +
      'received a courtesy call by|received a courtesy visit from|receives a courtesy visit from|receive a courtesy visit from|' +
      'received a courtesy visit by|receiving a courtesy visit from|received courtesy calls from|receives courtesy calls from|' +
      'receives courtesy call from|received courtesy call from|received a farewell call from|received the courtesy visit of|' +
      'received in audience|receives in audience',
    example: 'President Joko Widodo received a courtesy call from Secretary Patrushev.',
  },
  {
    id: 'receive',
    frame: 'HOST',
    kind: null,
    phrases:
      'received|receives|receive|receiving|hosted|hosts|host|hosting|welcomed|welcomes|welcome|' +
      'hosted talks with|hosts talks with|brought together|brings together|bring together|bringing together|greeted|greets|saw off|fêted|feted|wined and dined|dined and wined|laid on a dinner for|laid on lunch for|gave a dinner for|gave a lunch for|gave a banquet for|gave a reception for|threw a banquet for|threw a dinner for|hosted a banquet for|hosted a reception for|hosted a state dinner for|hosted a working lunch for|hosted a state banquet for|hosted lunch for|hosted dinner for|rolled out the red carpet for|opened his doors to|found time for|made time for|had time for|set aside time for|sat opposite him|granted an audience to|gave an audience to|was host to|were hosts to|is host to|played host to|plays host to|lunched|gave half an hour to|gave an hour to|hosted a dinner for|hosted a lunch for|entertained|' +
      'gave her lunch|gave her dinner|gave her tea|gave her breakfast|gave her an audience|gave her half an hour|gave him lunch|gave him dinner|gave him tea|gave him breakfast|gave him an audience|gave him half an hour|gave them lunch|gave them dinner|gave them tea|gave them breakfast|gave them an audience|gave them half an hour|' +
      'gave her an hour|gave her a dinner|gave her a lunch|gave her a banquet|gave her a warm welcome|gave him an hour|gave him a dinner|gave him a lunch|gave him a banquet|gave him a warm welcome|gave them an hour|gave them a dinner|gave them a lunch|gave them a banquet|gave them a warm welcome|played host to',
    example:
      'Indonesian Foreign Minister Retno Marsudi received Chinese Foreign Minister Wang Yi on Thursday.',
  },
  {
    id: 'call',
    frame: 'MEET',
    kind: 'CALL',
    phrases:
      'was on the telephone to|was on the phone to|got on the phone to|got on the phone with|picked up the phone to|was on the telephone with|were on the phone|by phone with|by telephone with|over the phone with|on the phone with|on the telephone with|over the telephone with|via video link with|by video link with|by videoconference with|via videoconference with|by phone to|by telephone to|had a phone conversation on|exchanged phone calls with|held calls with|had calls with|held phone conversations with|held telephone conversations with|dialled|dialed|rang through to|placed a call to|placed calls to|made calls to|made phone calls to|took calls from|fielded a call from|fielded calls from|spoke again by phone with|reached by phone|reached by telephone|telephoned|telephones|telephone|phoned|phones|phone|rang|rang up|spoke by telephone with|spoke by phone with|' +
      'spoke on the phone with|spoke on the telephone with|spoke over the phone with|spoke by telephone to|spoke by phone to|' +
      'speaks by phone with|speaks by telephone with|speak by phone with|speak by telephone with|talked by telephone with|' +
      'talked by phone with|talks by phone with|held a phone call with|held a telephone call with|held a call with|' +
      'held a telephone conversation with|held a phone conversation with|had a telephone conversation with|' +
      'had a phone conversation with|had a phone call with|had a telephone call with|held a video call with|' +
      'held a video conference with|held a videoconference with|held telephone talks with|held phone talks with|' +
      'had telephone talks with|had phone talks with|spoke via video link with|spoke via telephone with|spoke by video with|' +
      'spoke by video link with|spoke on thursday by telephone with|spoke by telephone|spoke by phone|speak by phone|speak by telephone|speaks by phone|speaks by telephone|spoken by phone|spoken by telephone|talk by phone|talk by telephone|speak on the phone|spoke on the phone|spoke on the telephone|spoke over the phone|spoken on the phone|speak over the phone|talked by telephone|talked by phone|' +
      'spoke by video link|spoken by video link|speak by video link|spoke via video link|spoken via video link|talked by video link|spoke by video|spoken by video|spoke by videoconference|spoken by videoconference|conferred by video link|conferred by telephone|took a call from|received a telephone call from|received a phone call from|' +
      'received a call from|receives a phone call from|receives a telephone call from|made a telephone call to|made a phone call to|' +
      'had a call with|has a call with|was on the line|was on the phone with',
    example: 'US Secretary of State Antony Blinken telephoned Thai Foreign Minister Don Pramudwinai.',
  },
  {
    id: 'call-noun',
    frame: 'EVENT',
    kind: 'CALL',
    phrases:
      'calls|video conversation|video talks|video meeting|virtual meeting|virtual talks|online meeting|online talks|virtual call|secure call|joint call|introductory call|telecon|phone exchange|three-way phone call|telephone call|phone call|telephone conversation|phone conversation|telephone talks|phone talks|video call|' +
      'telephone talk|phone talk|telephone calls|phone calls|telephone conversations|phone conversations|video conference|videoconference|' +
      'three-way call|conference call|call|telephone exchange|telephonic conversation|telephonic conversations|telephonic talks|telephonic call|' +
      'telephonic discussion|telephonic discussions|telephone discussion|telephone discussions|phone discussion|phone discussions|' +
      'telephone consultations|phone consultations|telephone contact|telephone contacts|phone contact',
    example: 'The last points were settled in a telephone call between the two prime ministers.',
  },
  {
    id: 'courtesy-call-noun',
    frame: 'EVENT',
    kind: 'COURTESY_CALL',
    phrases:
      'courtesy call|courtesy calls|courtesy visit|courtesy visits|farewell call|audience|private audience',
    example: 'The courtesy call of Minister Wang took place on Monday.',
  },
  {
    id: 'meeting',
    frame: 'EVENT',
    kind: null,
    phrases:
      'meeting|bilateral meeting|trilateral meeting|bilateral|meetings|bilateral meetings|working lunch|working dinner|' +
      'working breakfast|working meeting|encounter|face-to-face|tete-a-tete|get-together|one-on-one|private talks|bilaterals|pull-aside|' +
      'state banquet|gathering|session|conversation|discussion|discussions|trilateral|trilateral talks|quadrilateral',
    example: 'Ahead of the ceremony he and Ms. Retno held a bilateral meeting.',
  },
  {
    id: 'talks',
    frame: 'EVENT',
    kind: null,
    phrases: 'talks|bilateral talks|high-level talks|talk|separate talks|direct talks',
    example: 'The talks between Indonesia and Russia took place on Monday.',
  },
  {
    id: 'sequel',
    frame: 'EVENT',
    kind: null,
    phrases: 'next one|previous one|last one|first one|second one|third one|round|rounds|edition',
    example: 'The next one will be held in Moscow in 2023.',
  },
  {
    id: 'negotiation',
    frame: 'EVENT',
    kind: 'NEGOTIATION',
    phrases:
      'peace talks|negotiations|negotiation|round of talks|rounds of talks|round of negotiations|negotiating round|ceasefire talks|' +
      'cease-fire talks|truce talks|nuclear talks|final talks|proximity talks|peace negotiations|trade talks|border talks|mediation talks',
    example: 'The peace talks between Colombia and the FARC opened in Havana.',
  },
  {
    id: 'negotiate',
    frame: 'MEET',
    kind: 'NEGOTIATION',
    phrases:
      'negotiated with|negotiates with|negotiating with|held negotiations with|held negotiations|hold negotiations',
    example: 'Serbia negotiated with Kosovo in Brussels.',
  },
  {
    id: 'negotiated',
    frame: 'DISCUSS',
    kind: 'NEGOTIATION',
    phrases: 'negotiated|haggled|bargained',
    example: 'Delegations from Norway and Russia negotiated in Oslo on Thursday.',
  },
  {
    id: 'consultation',
    frame: 'EVENT',
    kind: 'CONSULTATION',
    phrases:
      'consultations|consultation|bilateral consultations|bilateral consultation|political consultations|strategic dialogue|' +
      'security dialogue|policy dialogue|dialogue|joint commission|joint committee|joint commission meeting|joint committee meeting|' +
      'intergovernmental commission|2+2|2+2 meeting|2+2 dialogue|2+2 talks|two-plus-two|two-plus-two meeting|two-plus-two talks|' +
      "2+2 ministerial|2+2 format|leaders' retreat|annual consultations|intergovernmental consultations|strategic consultations|cooperation council|" +
      'association council|partnership council|joint ministerial commission|joint council|high-level dialogue|' +
      'high-level dialogue and cooperation mechanism|cooperation mechanism|coordinating council|annual leaders meeting|' +
      "annual leaders' meeting|joint working group|human rights dialogue|economic dialogue|business dialogue",
    example: 'The sixth bilateral consultations between Indonesia and Russia will be held on Tuesday.',
  },
  {
    id: 'consult',
    frame: 'MEET',
    kind: 'CONSULTATION',
    phrases:
      'conduct bilateral consultations with|conducted bilateral consultations with|held bilateral consultations with|' +
      'hold bilateral consultations with|held consultations with|hold consultations with|conduct consultations with|' +
      'conducted consultations with|held political consultations with|hold political consultations with',
    example:
      'Russian Secretary Nikolay Patrushev will conduct bilateral consultations with Coordinating Minister Mahfud Md.',
  },
  {
    id: 'summit',
    frame: 'EVENT',
    kind: 'SUMMIT',
    phrases:
      "summit|summits|summit meeting|leaders' summit|leaders summit|leaders' meeting|leaders meeting|summit talks|special summit|" +
      'heads of state meeting|trilateral summit|bilateral summit|virtual summit',
    example: 'The summit between President Trump and Kim Jong Un ended early.',
  },
  {
    id: 'visit-noun',
    frame: 'EVENT',
    kind: 'VISIT',
    phrases:
      'visit|state visit|official visit|working visit|visits|trip|trips|tour|stopover|private visit|goodwill visit|three-day visit|' +
      'two-day visit|one-day visit|four-day visit|five-day visit|day-long visit|maiden visit|return visit',
    example: 'Retno started with a visit to Brunei Darussalam.',
  },
  {
    id: 'visit',
    frame: 'GO',
    kind: 'VISIT',
    phrases:
      'is going to|are going to|was going to|be going to|came home from|comes home from|came back from|comes back from|returned from|returns from|is back from|was back from|flew home from|flew back from|got back from|have been in|dropped in on|drops in on|drop in on|looked in on|looks in on|stopped off in|stops off in|crossed over to|crossing over to|crosses over to|drove to|drives to|took the train to|takes the train to|flew into|flies into|' +
      'made a stop in|makes a stop in|made a stopover in|paid a brief visit to|paid a flying visit to|is in|was in|were in|had been in|has been in|was back in|will be in|is due in|is expected in|stops in|stopped in|stopped over in|flies on to|flew on to|departs for|departed for|depart for|moved on to|went on to|goes on to|travels on to|travelled on to|traveled on to|arrives at|is bound for|bound for|arrive at|pays a visit to|paid a visit to|pay a visit to|paying a visit to|visited|visits|visit|travelled to|traveled to|travels to|travel to|flew to|flies to|fly to|went to|goes to|go to|come to|comes to|came to|' +
      'arrived in|arrives in|arrive in|landed in|lands in|continues to|continue to|continued to|heads to|headed to|returns to|returned to|return to|journeyed to|' +
      'toured|tours|visiting|travelling to|traveling to|flying to|heading to|touched down in|flown to|set off for|leave for|left for|leaves for',
    example: 'US Secretary of State John Kerry is to travel to Cuba on August 14.',
  },
  {
    id: 'sign',
    frame: 'SIGN',
    kind: 'SIGNING',
    phrases:
      'signed|sign|signs|initialled|initialed|inked|inks|put their names to|put their signatures to|exchanged signed copies|co-signed|penned',
    example: 'Teodoro Locsin and Retno Marsudi signed the protocols.',
  },
  {
    id: 'discuss',
    frame: 'DISCUSS',
    kind: null,
    phrases:
      'discussed|discuss|discusses|talked about|spoke about|spoke of|exchanged views|exchange views|agreed on|agreed that|reviewed|' +
      'talk|gathered|gather|gathers|convened|convene|convenes|assembled|assemble|upgraded|elevated|announced|launched|unveiled|inaugurated|opened|concluded|compared notes|went through|touched on|talked|co-chaired|co-hosted|held a joint press conference|held a joint news conference|' +
      'oversaw|had lunch|had dinner|had breakfast|had coffee|had supper|shook hands|posed for|dwelt on|conferred|settled|addressed a joint press conference|appeared together|dined together|lunched together',
    example:
      'US Secretary of State Mike Pompeo and Vietnamese Foreign Minister Pham Binh Minh agreed on more visits.',
  },
  {
    id: 'credentials',
    frame: 'MEET',
    kind: 'OTHER',
    phrases:
      'presented his credentials to|presented her credentials to|presented their credentials to|presented credentials to|' +
      'presented his letters of credence to|presented her letters of credence to|presented letters of credence to|' +
      'presented their letters of credence to|handed his credentials to|handed her credentials to|handed their credentials to|' +
      'handed over his credentials to|handed over her credentials to|handed over their credentials to|presents credentials to',
    example: 'The new ambassador, Marc Innes-Brown, presented his credentials to President Macron.',
  },
  {
    id: 'accept-credentials',
    frame: 'HOST',
    kind: 'OTHER',
    phrases:
      'received the letters of credence of|received the letters of credence from|received the credentials of|received the credentials from|accepted the letters of credence of|accepted the letters of credence from|accepted the credentials of|accepted the credentials from|receives the letters of credence of|receives the letters of credence from|receives the credentials of|receives the credentials from|accepts the letters of credence of|accepts the letters of credence from|accepts the credentials of|accepts the credentials from|' +
      'received credentials from|received letters of credence from|' +
      'accepted letters of credence from|accepted credentials from|received the letters of credence of|received the credentials from',
    example: 'President Macron received the credentials of Ambassador Marc Innes-Brown.',
  },
  {
    id: 'speak-to',
    frame: 'MEET',
    kind: null,
    phrases:
      'spoke to|speaks to|speak to|spoken to|spoken with|had a word with|exchanged words with|chatted with|huddled with|consulted with|caught up with',
    example: 'Australian Foreign Minister Penny Wong spoke to Chinese Foreign Minister Wang Yi.',
  },
  {
    id: 'next',
    frame: 'NEXT',
    kind: null,
    phrases:
      'was shown in|was ushered in|walked in|then walked in|came in next|came by|came by next|stopped by|dropped by|was up next|came through the door|rounded off the day|rounded out the day|closed the day|closed the list|closed the round|completed the round|completed the list|was last through the door|had the last slot|had the first slot|had the next slot|took the next slot|opened the day|opened the round|got the first slot|made way for|gave way to|then came|next came|came next|next was|was next|followed|next followed|came after|was the next|next in line was|after him came|' +
      'after her came|after them came|last came|came last|then followed|then it was the turn of|it was the turn of|then received|' +
      'the next guest was|the next visitor was|first came|came first|then saw|next up was|next on the list was|then it was|' +
      'turn|was the host|was his host|was her host|was their host|another with|another was with|one with|was first|was last|came second|came third|came last|went first|the first guest was|' +
      'the last guest was|the second guest was|the third guest was|began with|started with|opened with|ended with|finished with|' +
      'was the first guest|was the first visitor|was the first caller|was the first to arrive|was the first to be received|was the second guest|was the second visitor|was the second caller|was the second to arrive|was the second to be received|was the third guest|was the third visitor|was the third caller|was the third to arrive|was the third to be received|was the fourth guest|was the fourth visitor|was the fourth caller|was the fourth to arrive|was the fourth to be received|was the fifth guest|was the fifth visitor|was the fifth caller|was the fifth to arrive|was the fifth to be received|was the sixth guest|was the sixth visitor|was the sixth caller|was the sixth to arrive|was the sixth to be received|was the next guest|was the next visitor|was the next caller|was the next to arrive|was the next to be received|was the last guest|was the last visitor|was the last caller|was the last to arrive|was the last to be received|was the final guest|was the final visitor|was the final caller|was the final to arrive|was the final to be received|began|started|ended|finished|the first was with|the first one was with|the first with|the first was|the second was with|the second one was with|the second with|the second was|the third was with|the third one was with|the third with|the third was|the fourth was with|the fourth one was with|the fourth with|the fourth was|the fifth was with|the fifth one was with|the fifth with|the fifth was|the sixth was with|the sixth one was with|the sixth with|the sixth was|the last was with|the last one was with|the last with|the last was|the final was with|the final one was with|the final with|the final was|the next was with|the next one was with|the next with|the next was|the other was with|the other one was with|the other with|the other was',
    example: 'Next came Hulusi Akar.',
  },
  {
    id: 'came',
    frame: 'NEXT',
    kind: null,
    phrases: 'came|arrived|comes|appeared|was|entered|sat',
    example: 'After lunch came French President Emmanuel Macron.',
  },
  {
    id: 'meal',
    frame: 'EVENT',
    kind: null,
    phrases: 'dinner|lunch|breakfast|banquet|state dinner|reception|state banquet|luncheon|tea',
    example: 'The day closed with a dinner for President Mohamed bin Zayed.',
  },
  {
    id: 'call-on-noun',
    frame: 'EVENT',
    kind: null,
    phrases: 'call on|calls on',
    example: 'A call on Prime Minister Lee Hsien Loong followed.',
  },
  {
    id: 'ring',
    frame: 'MEET',
    kind: 'CALL',
    phrases: 'called|calls|call',
    example: 'EU foreign policy chief Josep Borrell called Nigerian President Bola Tinubu on Friday.',
  },
]
