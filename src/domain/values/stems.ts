import { asciiWords } from './personName'

const noise = new Set(
  (
    'a an the of on in for to and or by with at from as its their between among about into under over against new ' +
    'cooperation cooperative co-operation collaboration activity activities field fields area areas sector sectors matter matters ' +
    'agreement agreements memorandum memoranda understanding mou mous protocol treaty convention pact accord accords deal joint ' +
    'statement declaration communique document bilateral mutual respect regard relating related concerning regarding ' +
    'strengthening strengthen enhancing enhance enhanced implementation government governments republic'
  ).split(' '),
)

const british: readonly (readonly [RegExp, string])[] = [
  [/^(defen|offen|licen)ce/, '$1se'],
  [/^programme/, 'program'],
  [/(lab|harb|neighb)our/, '$1or'],
  [/is(ation|e|ed|ing)$/, 'iz$1'],
  [/^centre/, 'center'],
]

/** A light stemmer: enough for `securities`, `delimitation`, `delimiting`; never below four letters. */
function stemOf(word: string): string {
  const american = british.reduce((text, [pattern, to]) => text.replace(pattern, to), word)
  const stem = american
    .replace(/(?:ies)$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?:ational|ation|ition|ating|ated|ate|ing|ion|al|ed|e|y)$/, '')
  return stem.length >= 4 ? stem : american
}

/** The significant words of a subject or title, stemmed, sorted and without doubles; empty where all are general. */
export function stemsOf(text: string): string[] {
  const words = asciiWords(text)
    .split(/[ -]+/)
    .filter((word) => word.length > 1 && !noise.has(word))
  return [...new Set(words.map(stemOf))].sort()
}
