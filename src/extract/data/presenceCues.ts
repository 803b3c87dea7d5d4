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
      'attended|took part|participated|will attend|will take part|were there|was there|took their seats|are expected|is expected|' +
      'will be there|will also attend|were also there|made up the table|completed the table|also sat in|attended too|hosts it|hosted it|will host it|chairs it|chaired it|will chair it|presided over it|opened it',
    example: 'Foreign Minister Retno Marsudi attended.',
  },
  {
    id: 'accompanied-by',
    side: 'BEHIND',
    phrases:
      'accompanied by|joined by|flanked by|attended by|also present were|also present was|also attending were|also attended by|' +
      'in attendance were|together with|alongside|with him were|with her were|with him was|with her was|among those present were|' +
      'around the table were|around the table sat|at the table were|at the table sat|brought together|behind them stood|' +
      'the delegation included|delegation included|whose delegation included|side sat|lunch sat|table sat|side were|led by|represented by|' +
      'also at the table was|also at the table were|also around the table were|were represented by|was represented by|chaired by|in the presence of|' +
      'witnessed by|watched by|mediated by|brought with him|brought with her',
    example: 'He paid a call on the President, accompanied by the US Ambassador, Sung Kim.',
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
