const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Where a clause ends, looking for a subject before or an object behind. */
export const clauseBreaks = set(`; : ! ? " “ ” « » that while but because although though whether if as — –
 said says told added stated announced noted explained confirmed reported recalled insisted saying according`)

/** Words before an actor that make it no subject. */
export const prepositions =
  set(`with of by in to from for on at after before between against about over under into
 onto through during without among via than near behind beside alongside following like as toward towards since per
 including accompanied`)

export const determiners = set('the a an his her their its this that both some other another own our my')

/** What cannot stand between a verb and its object. */
export const objectBreaks =
  set(`; : ! ? " “ ” « » ( ) that when where while after before at in on to about over for
 until since because but if who which ahead`)

/** Verbs that take an occasion for their object: the subject takes part. */
export const holdingVerbs =
  set(`held hold holds holding had have has having conduct conducts conducted conducting
 paid pay pays paying began begin begins opened open opens start started starts wrapped concluded conclude ended
 made make makes making kicked led lead leads leading co-chaired chaired chair chairs chairing convened convene convenes
 attended attend attends attending joined join joins joining hosted host hosts hosting resumed resume
 concludes wound winds wraps finishes resumes undertook undertake launched launch launches staged scheduled scheduling cancelled canceled postponed postpone
 cancel for from at into planned plan plans entered enter enters completed finished continued suspended mediated mediate mediates mediating`)

/** Verbs whose subject is at an occasion that is named behind them. */
export const attendVerbs =
  set(`attended attend attends attending joined join joins joining chaired chair chairs chairing
 hosted host hosts hosting opened opens open addressed addresses address co-chaired presided led participated participate
 participates participating represented boycotted came`)

/** What makes an occasion only wished for, asked for or possible; it is none then. */
export const unreal =
  set(`could might may should if whether urged urges urge urging demand demands demanded propose
 proposed proposes proposal offered offer offers want wants wanted hope hopes hoped wish wishes wished refused refuse
 refuses rejected rejects reject declined declines possible possibility prospect invited invites invite inviting invitation
 request requested appealed appeal seek seeks sought suggested suggests ready readiness willing willingness resume
 resuming frozen need needs needed intention hoping would-be potential possibly denied denies deny denying`)

export const negations = set(
  "not never no without nor didn't hasn't haven't wasn't cannot can't neither hardly",
)

/** Phrases that call an occasion off or put it off. */
export const cancellations: readonly string[] = [
  'called off',
  'struck from',
  'taken off the programme',
  'came off the programme',
  'came off the agenda',
  'calls off',
  'call off',
  'calling off',
  'cancelled',
  'canceled',
  'cancels',
  'cancel',
  'cancelling',
  'cancellation',
  'cancellation of',
  'postponed',
  'postpones',
  'postpone',
  'postponing',
  'postponement',
  'put off',
  'puts off',
  'putting off',
  'scrapped',
  'scraps',
  'shelved',
  'skipped',
  'skips',
  'dropped',
  'was off',
  'is off',
  'was to have',
  'were to have',
  'had been scheduled',
  'had been planned',
  'had been expected',
  'will not take place',
  'would not take place',
  'will not see',
  'will not meet',
  'would not meet',
  'will not visit',
  'will not attend',
  'will not go ahead',
  'did not take place',
  'did not happen',
  'fell through',
  'did not come about',
  'came to nothing',
  'never happened',
  'did not go ahead',
  'had to be dropped',
  'no longer take place',
  'failed to materialise',
  'failed to materialize',
  'called it off',
  'abandoned',
  'no such meeting',
  'pulled out of',
  'backed out of',
  'had been due',
]

/** Ordinals in words; "6th" is read as a number. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/)
    .map((word, index) => [word, index + 1] as const),
)

/** Words before a noun that put the occasion ahead. */
export const aheadWords = set('upcoming planned forthcoming scheduled next coming future looming proposed')

/** Words between the objects of one verb that make them two occasions: "and later", "then". */
export const apartWords = set(
  'later then afterwards afterward separately subsequently also finally hour before earlier thereafter next',
)
