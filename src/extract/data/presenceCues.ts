/** Words by which a text says who else was there. `BEHIND`: those named behind them; `BEFORE`: their subject. */
export interface PresenceCue {
  readonly id: string
  readonly side: 'BEHIND' | 'BEFORE'
  /** Separated by `|`. */
  readonly phrases: string
  readonly example: string
}

export const presenceCues: readonly PresenceCue[] = [
  {
    id: 'took-part',
    side: 'BEFORE',
    phrases:
      'will lead the delegations|led the delegations|headed the delegations|lead the delegations|led the two delegations|attended|took part|participated|will attend|will take part|were there|was there|took their seats|are expected|is expected|' +
      'will be there|will also attend|were also there|made up the table|completed the table|also sat in|attended too|hosts it|hosted it|will host it|chairs it|chaired it|will chair it|presided over it|opened it|were among those attending|was among those attending|' +
      'were among the participants|was among the participants|were among the guests|was among the guests|were among the leaders|' +
      'was among the leaders|are among those attending|joined by video|joined by video link|joined via video link|joined online|' +
      'attended the summit|attended the meeting|attended the gathering|attended the session|took part in the summit|' +
      'took part in the meeting|took part in the session|were also in attendance|was also in attendance|were in attendance|was in attendance',
    example: 'Foreign Minister Retno Marsudi attended.',
  },
  {
    id: 'spoke-there',
    side: 'BEFORE',
    phrases:
      'told the summit|told the gathering|told the session|told the leaders|told fellow leaders|told his fellow leaders|told her fellow leaders|' +
      'told his colleagues|told her colleagues|told delegates|told the opening session|told the plenary|told the assembled leaders|' +
      'told the assembled ministers|told the guests|addressed the summit|addressed the gathering|addressed the session|addressed the plenary|' +
      'addressed the leaders|spoke at the summit|said at the summit|told the summit by video|opened the summit|opened the session|closed the summit|' +
      'chaired the summit|chaired the session|chaired the meeting|chairs the summit|chairs the meeting|chairs the bloc|in the plenary|is in the chair|was in the chair|' +
      'in the chair|hosted the summit|hosts the summit|hosted the gathering|played the host|presided over the summit|walked out|took the floor|' +
      'represented',
    example: 'President Chukwuemeka Oladele told the summit that the door remained open.',
  },
  {
    id: 'accompanied-by',
    side: 'BEHIND',
    phrases:
      'accompanied by|joined by|flanked by|attended by|also present were|also present was|also attending were|attending the meeting were|attending the talks were|attending the reception were|attending the session were|present at the meeting were|present at the talks were|present during the meeting were|also attended by|' +
      'in attendance were|together with|alongside|with him were|with her were|with him was|with her was|among those present were|' +
      'around the table were|around the table sat|at the table were|at the table sat|brought together|behind them stood|' +
      'the delegation included|delegation included|whose delegation included|side sat|lunch sat|table sat|side were|led by|' +
      'also at the table was|also at the table were|also around the table were|chaired by|co-chaired by|jointly chaired by|chaired jointly by|headed by|co-headed by|co-led by|presided over by|under the chairmanship of|under the co-chairmanship of|' +
      'under the joint chairmanship of|under the chair of|under the leadership of|in the presence of|' +
      'witnessed by|watched by|mediated by|brought with him|brought with her',
    example: 'He paid a call on the President, accompanied by the US Ambassador, Sung Kim.',
  },
  {
    id: 'stood-in',
    side: 'BEHIND',
    phrases: 'represented by|was represented by|were represented by|is represented by|will be represented by',
    example: 'Germany was represented by Economy Minister Robert Habeck.',
  },
  {
    id: 'was-present',
    side: 'BEFORE',
    phrases:
      'was present|were present|also present|also attended|also took part|was also there|were also there|was with them|was with him|were with him|' +
      'was with her|were with her|were with them|was in the room|were in the room|looked on|looking on|looks on|sat in|was at the table|' +
      'were at the table|accompanied|accompanied him|accompanied her|was at his side|was at her side|also joined|joined them|joined in|' +
      'presided|took part then|were at|sat in the middle|stood by|was among those|were among those|led them',
    example: 'Foreign Minister Retno Marsudi accompanied the President in both.',
  },
]
