import { editDistance, jaroWinkler } from './similarity'
import { type NameToken, nameTokens } from './tokens'

/** How alike two words of names are, from 0 to 1. */
export function tokenLikeness(asked: NameToken, own: NameToken): number {
  if (asked.text === own.text) return 1
  // A letter stands for the name that is asked for; a name need not be what a letter stood for.
  if (asked.isInitial || own.isInitial)
    return asked.text[0] === own.text[0] ? (asked.isInitial ? 0.85 : 0.5) : 0
  if (asked.isUnvowelled || own.isUnvowelled) {
    if (asked.consonants === own.consonants && asked.consonants.length >= 2) return 0.95
    if (asked.full === own.full) return 0.9
    return asked.consonants.length >= 4 && editDistance(asked.consonants, own.consonants, 1) === 1 ? 0.8 : 0
  }
  if (asked.sound === own.sound) return 0.97
  if (asked.full === own.full) return 0.93
  const length = Math.min(asked.sound.length, own.sound.length)
  const slips = Math.min(editDistance(asked.text, own.text, 2), editDistance(asked.sound, own.sound, 2))
  const near = jaroWinkler(asked.text, own.text)
  if (slips === 1 && length >= 4) return length >= 6 ? 0.92 : near >= 0.85 ? 0.86 : 0.8
  if (slips === 2 && length >= 8) return near >= 0.85 ? 0.85 : 0.78
  return near >= 0.93 && length >= 6 ? 0.8 : 0
}

interface Pair {
  readonly asked: NameToken
  readonly own: NameToken
  readonly likeness: number
  /** How far apart they stand in their names. */
  readonly apart: number
}

/** Which word goes with which, the most alike first, and of equals those at the same place; each once. */
function pairWords(asked: readonly NameToken[], own: readonly NameToken[]): Pair[] {
  const all = asked.flatMap((one, i) =>
    own.map(
      (other, j): Pair => ({
        asked: one,
        own: other,
        likeness: tokenLikeness(one, other),
        apart: Math.abs(i - j),
      }),
    ),
  )
  const sorted = all
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || a.apart - b.apart)
  const pairs: Pair[] = []
  for (const pair of sorted)
    if (!pairs.some((taken) => taken.asked === pair.asked || taken.own === pair.own)) pairs.push(pair)
  return pairs
}

/** How much a word tells of who is meant: little where it only joins, or is one letter. */
const weightOf = ({ joins, isInitial, text }: NameToken): number =>
  joins ? 0.2 : isInitial ? 0.4 : Math.min(1.2, 0.6 + text.length / 10)

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** What a name loses for words of which the other has none. */
const unasked = 0.15

/** Of a middle name that the other form leaves out. */
const middle = 0.3

/** How much each word that is asked for counts: those between a first and a last name that are all the other has are middle names. */
function weightsOf(
  asked: readonly NameToken[],
  own: readonly NameToken[],
  pairs: readonly Pair[],
): ReadonlyMap<NameToken, number> {
  const isSame = (token: NameToken | undefined): boolean =>
    pairs.some((pair) => pair.asked === token && !pair.own.isInitial && pair.likeness >= 0.9)
  const isWhole = asked.length > 2 && pairs.length === own.length && isSame(asked[0]) && isSame(asked.at(-1))
  return new Map(
    asked.map((token) => {
      const isMissing = !pairs.some((pair) => pair.asked === token)
      return [token, weightOf(token) * (isWhole && isMissing ? middle : 1)]
    }),
  )
}

function likenessOf(asked: readonly NameToken[], own: readonly NameToken[]): number {
  if (asked.length === 0) return 0
  const pairs = pairWords(asked, own)
  const telling = pairs.some(
    (pair) => !pair.asked.isInitial && !pair.own.isInitial && !pair.asked.joins && !pair.own.joins,
  )
  if (!telling) return 0
  const weights = weightsOf(asked, own, pairs)
  const found = sum(pairs.map((pair) => pair.likeness * (weights.get(pair.asked) ?? 0)))
  const covered = sum(pairs.map((pair) => weightOf(pair.own))) / sum(own.map(weightOf))
  return (found / sum([...weights.values()])) * (1 - unasked + unasked * covered)
}

const lettersOf = (tokens: readonly NameToken[]): string[] => [
  tokens.map(({ text }) => text.slice(0, 1)).join(''),
  tokens
    .filter(({ joins }) => !joins)
    .map(({ text }) => text.slice(0, 1))
    .join(''),
]

const joined = (tokens: readonly NameToken[]): string => tokens.map(({ text }) => text).join('')

/** Whether a name is written without spaces, or in its first letters. */
function wholeLikeness(asked: readonly NameToken[], own: readonly NameToken[]): number {
  const letters = joined(asked)
  if (own.length < 2 && asked.length < 2) return 0
  if (letters === joined(own)) return 0.98
  const isShort = letters.length >= 3 && (asked.length === 1 || asked.every(({ isInitial }) => isInitial))
  return isShort && lettersOf(own).includes(letters) ? 0.82 : 0
}

/** The form that is most like a name, with how alike they are from 0 to 1. */
export interface NameMatch {
  readonly form: string
  readonly score: number
}

const round = (score: number): number => Math.round(score * 1_000) / 1_000

/** What a name loses for being put together from several forms: a nickname before a family name. */
const mixed = 0.92

/** All words of all forms, each once. */
function mixedForm(forms: readonly (readonly NameToken[])[]): NameToken[] {
  const words = new Map(forms.flat().map((token) => [token.text, token]))
  return [...words.values()]
}

/** A name that is asked for, ready to be compared with the forms of many. */
export function nameComparer(name: string): (forms: readonly string[]) => NameMatch {
  const ways = nameTokens(name)
  const best = (own: readonly NameToken[]): number =>
    own.length === 0
      ? 0
      : Math.max(...ways.map((asked) => Math.max(likenessOf(asked, own), wholeLikeness(asked, own))))
  return (forms) => {
    const parted = forms.map((form) => ({ form, ways: nameTokens(form) }))
    const [first = { form: '', score: 0 }, ...rest] = parted
      .map((one) => ({
        form: one.form,
        score: one.form === name ? 1 : round(Math.max(...one.ways.map(best))),
      }))
      .sort((a, b) => b.score - a.score)
    if (first.score >= leastNameLikeness || rest.length === 0) return first
    const together = mixedForm(parted.flatMap((one) => one.ways.slice(0, 1)))
    return { form: first.form, score: Math.max(first.score, round(mixed * best(together))) }
  }
}

/** From this likeness on a person may be meant. */
export const leastNameLikeness = 0.75
