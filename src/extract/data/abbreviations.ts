/** Words whose period belongs to them and ends no sentence, unless the text plainly goes on with a new one. */
export const dottedWords: ReadonlySet<string> = new Set(
  [
    'mr mrs ms mx dr prof hon rev fr msgr st sr jr ir drs smt eng engr ing mme',
    'gen lt maj col capt cmdr cdr adm sgt brig amb sen rep gov pres sec min dep asst supt insp',
    'jan feb mar apr jun jul aug sep sept oct nov dec',
    'mon tue tues wed thu thur thurs fri sat',
    'no nos art arts para vol vs etc ca approx dept univ inc ltd co corp bros',
  ]
    .join(' ')
    .split(' '),
)

/** Those that stand before a name or number and so never end a sentence. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  [
    'mr mrs ms mx dr prof hon rev fr msgr st ir drs smt eng engr ing mme',
    'gen lt maj col capt cmdr cdr adm sgt brig amb sen rep gov pres sec min dep asst no nos art vs h.e',
  ]
    .join(' ')
    .split(' '),
)
