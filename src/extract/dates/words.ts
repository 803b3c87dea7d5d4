/** The words of dates, lower case. Months and weekdays with the short forms that news styles print. */
const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
const weekdayNames: readonly (readonly string[])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
]
const table = (names: readonly (readonly string[])[], first: number): ReadonlyMap<string, number> =>
  new Map(names.flatMap((forms, index) => forms.map((form) => [form, index + first] as const)))

/** January is 1. */
export const months = table(monthNames, 1)
/** Monday is 0. */
export const weekdays = table(weekdayNames, 0)

export const numerals: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
])

/** Ordinals in letters up to the last day of a month. */
export const ordinalWords: ReadonlyMap<string, number> = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth
  twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first`
    .split(/\s+/)
    .map((word, at) => [word, at + 1] as const),
)

export const units: ReadonlyMap<string, 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'> = new Map([
  ['day', 'DAY'],
  ['days', 'DAY'],
  ['week', 'WEEK'],
  ['weeks', 'WEEK'],
  ['fortnight', 'WEEK'],
  ['month', 'MONTH'],
  ['months', 'MONTH'],
  ['year', 'YEAR'],
  ['years', 'YEAR'],
])

/** Parts of a day may follow a weekday or precede "before": they change no date. */
export const dayParts: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'noon',
  'midday',
])

/** Irregular past forms that news reports are told in; the regular ones end in "ed". */
const pastVerbs: ReadonlySet<string> = new Set(
  `said told met held came went saw spoke took gave made had was were began left flew sat paid sent wrote did got
  became led brought heard found built thought drew chose broke drove stood kept fell ran rang shook put won lost read
  agreed disagreed freed guaranteed laid wore rose ate drank hid hung rode shot swore swung taught threw woke bore grew
  knew slept fought dealt`
    .split(/\s+/)
    .filter(Boolean),
)
/** Whether a word is a finite past form: an irregular one or any long one in "ed". */
export const isPastVerb = (word: string): boolean =>
  pastVerbs.has(word) || (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed'))

/** Words that put what follows ahead of the report. */
export const futureWords: ReadonlySet<string> = new Set([
  'will',
  'shall',
  "'ll",
  'would',
  'could',
  'might',
  'upcoming',
  'forthcoming',
  'tomorrow',
])
/** Words after which "to" does the same: "is to", "due to meet", "plans to". */
export const beforeFutureTo: ReadonlySet<string> = new Set(
  `is are was were due scheduled set expected planned plans plan slated hopes hope wants intends supposed agreed
  ready expects about going invited hoped intend want wish wishes aim aims seek seeks`
    .split(/\s+/)
    .filter(Boolean),
)
/** What is scheduled or foreseen "for Tuesday" lies ahead without any "to". */
export const plannedFor: ReadonlySet<string> = new Set(
  `scheduled planned due slated set expected announced foreseen postponed delayed rescheduled fixed`.split(
    /\s+/,
  ),
)
