import type { Db } from 'mongodb'
import { stemOf } from '../../../src/domain/search/stem'
import { stopWords } from '../../../src/domain/search/stopWords'
import type { ArticleDoc } from '../../../src/store/articleDocument'
import type { MeetingDoc, OfficialDoc } from '../../../src/store/documents'
import { lineValues } from '../../../src/store/parts'

/** What the questions are asked about, chosen from the store that is measured: the same store, the same choice. */
export interface QuestionSamples {
  /** Words that fewest texts of the sample have, and words that most of them have. */
  readonly rareWords: readonly string[]
  readonly commonWords: readonly string[]
  /** Beginnings of common words. */
  readonly prefixes: readonly string[]
  readonly phrases: readonly string[]
  /** The first letters of names of officials. */
  readonly typed: readonly string[]
  readonly pairs: readonly (readonly [string, string])[]
  readonly parties: readonly string[]
  readonly years: readonly string[]
}

const sampleSize = 300
const most = 24
const byDescending = (a: readonly [string, number], b: readonly [string, number]): number =>
  b[1] - a[1] || (a[0] < b[0] ? -1 : 1)

/** Words that no stemming changes: what is asked is then what texts hold. */
const isPlain = (word: string): boolean =>
  /^[a-z]{5,}$/.test(word) && !stopWords.has(word) && stemOf(word) === word

/** In how many texts each word is. */
function frequencies(texts: readonly (readonly string[])[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const words of texts) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(byDescending)
}

async function wordSamples(db: Db) {
  const docs = await db
    .collection<ArticleDoc>('articles')
    .find({}, { projection: { 'search.text': 1 } })
    .sort({ _id: 1 })
    .limit(sampleSize)
    .toArray()
  const texts = docs.map(({ search }) => search.text.trim().split(/ +/))
  const counted = frequencies(texts)
  const plain = counted.filter(([word]) => isPlain(word))
  const common = new Map(plain.filter(([, count]) => count >= texts.length / 8))
  const pairs = texts.flatMap((words) =>
    words.flatMap((word, at) =>
      common.has(word) && common.has(words[at + 1] ?? '') ? [`${word} ${words[at + 1]}`] : [],
    ),
  )
  const beginnings = counted.flatMap(([word]) => (/^[a-z]{8,}$/.test(word) ? [word.slice(0, 6)] : []))
  // Of other beginnings no range of stems tells the words: `building` and `built` are under `build`.
  const told = beginnings.filter((start) =>
    counted.every(([word]) => !word.startsWith(start) || stemOf(word).startsWith(start)),
  )
  return {
    rareWords: plain.slice(-most).map(([word]) => word),
    commonWords: [...common.keys()].slice(0, 6),
    prefixes: [...new Set(told)].slice(0, 6),
    phrases: [...new Set(pairs)]
      .sort()
      .slice(0, most)
      .map((pair) => `"${pair}"`),
  }
}

async function typedSamples(db: Db): Promise<string[]> {
  const docs = await db
    .collection<OfficialDoc>('officials')
    .find({}, { projection: { 'order.name': 1 } })
    .sort({ reportCount: -1, _id: 1 })
    .limit(most * 4)
    .toArray()
  const surnames = docs.flatMap(({ order }) => order.name.split(' ').at(-1) ?? [])
  const typed = surnames.flatMap((name, index) =>
    /^[a-z]{5,}$/.test(name) ? [name.slice(0, 2 + (index % 4))] : [],
  )
  return [...new Set(typed)].slice(0, most)
}

async function partySamples(db: Db) {
  const meetings = db.collection<MeetingDoc>('meetings')
  const rows = await meetings
    .aggregate<{ _id: string; count: number }>([
      { $match: { 'filter.partyCount': 2 } },
      { $group: { _id: '$facets.parties', count: { $sum: 1 } } },
      { $sort: { count: -1, _id: 1 } },
      { $limit: most },
    ])
    .toArray()
  const pairs = rows.flatMap(({ _id }): (readonly [string, string])[] => {
    const [a, b] = lineValues(_id)
    return a !== undefined && b !== undefined ? [[a, b]] : []
  })
  const years = await meetings.distinct('facets.year')
  return {
    pairs,
    parties: [...new Set(pairs.flat())].slice(0, most),
    years: years.filter((year) => typeof year === 'string').sort(),
  }
}

/** Chooses them: a few hundred articles by id, the officials and pairs of parties with most reports. */
export async function chooseQuestionSamples(db: Db): Promise<QuestionSamples> {
  const [words, typed, parties] = await Promise.all([wordSamples(db), typedSamples(db), partySamples(db)])
  return { ...words, typed, ...parties }
}
