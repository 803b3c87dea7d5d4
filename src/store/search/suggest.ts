import { LRUCache } from 'lru-cache'
import type { Db, Document } from 'mongodb'
import { type Country, countries } from '../../domain/countries'
import { organizationId } from '../../domain/ids'
import { wordsOf } from '../../domain/search/words'
import { latinWords } from '../../domain/values/latin'
import { find } from '../read'
import { inTitle, termQuery } from './terms'
import { type Named, vocabularyOf } from './vocabulary'

export const suggestionTypes = ['OFFICIAL', 'COUNTRY', 'ORGANIZATION', 'CITY', 'SERIES', 'TAG'] as const
export type SuggestionType = (typeof suggestionTypes)[number]

/** What a beginning can mean. */
export interface Suggestion {
  readonly type: SuggestionType
  readonly text: string
  /** Of the official, country or organisation; null for what is no object. */
  readonly id: string | null
  readonly count: number
  /** The form that begins so. */
  readonly matchedForm: string
  /** From 0 to 1: whole forms that begin so before words within them. */
  readonly score: number
}

interface Form {
  readonly text: string
  readonly words: readonly string[]
}

interface Entry extends Omit<Suggestion, 'matchedForm' | 'score'> {
  readonly forms: readonly Form[]
}

const latin = (text: string): string => (/^[\0-\x7f]*$/.test(text) ? text : latinWords(text))

const foldedWords = (text: string): string[] => wordsOf(latin(text)).map((word) => word.text)

/** The same names are looked at with every letter typed. */
const forms = new LRUCache<string, Form>({ max: 20_000 })

function formOf(text: string): Form {
  const known = forms.get(text)
  if (known) return known
  const form = { text, words: foldedWords(text) }
  forms.set(text, form)
  return form
}

function countryEntry({ id, name, officialName, demonym }: Country, count: number): Entry {
  const forms = [name, ...(demonym ? [demonym] : []), officialName].map(formOf)
  return { type: 'COUNTRY', text: name, id, count, forms }
}

/** One entry a name; a body goes by the name most use. */
function entriesOf(names: readonly Named[]): Entry[] {
  const counts = new Map(names.flatMap((one) => (one.type === 'COUNTRY' ? [[one.text, one.count]] : [])))
  const bodies = new Map<string, Named[]>()
  for (const one of names)
    if (one.type === 'ORGANIZATION')
      bodies.set(organizationId(one.text), [...(bodies.get(organizationId(one.text)) ?? []), one])
  return [
    ...countries.map((country) => countryEntry(country, counts.get(country.code) ?? 0)),
    ...[...bodies].map(([id, forms]): Entry => {
      const sorted = [...forms].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
      const count = forms.reduce((sum, form) => sum + form.count, 0)
      const text = sorted[0]?.text ?? ''
      return { type: 'ORGANIZATION', text, id, count, forms: sorted.map((form) => formOf(form.text)) }
    }),
    ...names.flatMap(({ type, text, count }): Entry[] =>
      type === 'ORGANIZATION' || type === 'COUNTRY'
        ? []
        : [{ type, text, id: null, count, forms: [formOf(text)] }],
    ),
  ]
}

/** Entries by the first letters of each of their words. */
type Beginnings = ReadonlyMap<string, readonly Entry[]>

/** By so many letters; of a word asked for that has fewer, by its one. */
const lettersOf = (word: string): string[] => [...new Set([word.slice(0, 1), word.slice(0, 2)])]

function beginningsOf(entries: readonly Entry[]): Beginnings {
  const found = new Map<string, Entry[]>()
  for (const entry of entries) {
    const words = entry.forms.flatMap((form) => form.words)
    for (const letters of new Set(words.flatMap(lettersOf))) {
      const list = found.get(letters)
      if (list) list.push(entry)
      else found.set(letters, [entry])
    }
  }
  return found
}

/** How well a form begins with these words, the last of them perhaps unfinished: 0 where it does not. */
function fitOf({ words }: Form, asked: readonly string[]): number {
  const begins = asked.every((word, index) =>
    index === asked.length - 1 ? words[index]?.startsWith(word) : words[index] === word,
  )
  if (begins) return words.length === asked.length && words.at(-1) === asked.at(-1) ? 1 : 0.9
  return asked.every((word) => words.some((own) => own.startsWith(word))) ? 0.6 : 0
}

function suggestionOf({ forms, ...entry }: Entry, asked: readonly string[]): Suggestion | null {
  const fits = forms.map((form) => ({ form, score: fitOf(form, asked) }))
  const best = fits.reduce<(typeof fits)[number] | null>(
    (found, one) => (one.score > (found?.score ?? 0) ? one : found),
    null,
  )
  return best && { ...entry, matchedForm: best.form.text, score: best.score }
}

interface OfficialHead {
  readonly _id: string
  readonly name: string
  readonly names: readonly string[]
  readonly reportCount: number
}

/** Of officials with such names, the most reported are looked at: at least so many, and so many for each suggestion. */
const officialsLookedAt = { least: 30, each: 3 } as const

async function officialEntries(db: Db, asked: readonly string[], limit: number): Promise<Entry[]> {
  const filter: Document = {
    $and: asked.map((prefix) => termQuery({ type: 'prefix', prefix }, inTitle)),
  }
  const found = await find<OfficialHead>(db, {
    collection: 'officials',
    filter,
    sort: { reportCount: -1, _id: 1 },
    limit: Math.max(officialsLookedAt.least, officialsLookedAt.each * limit),
    projection: { name: 1, names: 1, reportCount: 1 },
  })
  return found.map(({ _id, name, names, reportCount }) => ({
    type: 'OFFICIAL',
    text: name,
    id: _id,
    count: reportCount,
    forms: [...new Set([name, ...names])].map(formOf),
  }))
}

const byRank = (a: Suggestion, b: Suggestion): number =>
  b.score - a.score || b.count - a.count || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)

/** The fewest letters that something can be suggested for. */
export const shortestPrefix = 2

/** What a beginning can mean, the best first: two commands while nothing changes, and seven more to count names once something did. */
export function suggestions(db: Db) {
  const vocabulary = vocabularyOf(db, (names) => beginningsOf(entriesOf(names)))
  return async (prefix: string, types: readonly SuggestionType[], limit: number): Promise<Suggestion[]> => {
    const asked = foldedWords(prefix)
    if (asked.join('').length < shortestPrefix) return []
    const wanted = new Set(types)
    const [officials, names] = await Promise.all([
      wanted.has('OFFICIAL') ? officialEntries(db, asked, limit) : [],
      types.some((type) => type !== 'OFFICIAL') ? vocabulary() : null,
    ])
    const begun = names?.get(asked[0]?.slice(0, 2) ?? '') ?? []
    return [...officials, ...begun.filter(({ type }) => wanted.has(type))]
      .flatMap((entry) => suggestionOf(entry, asked) ?? [])
      .sort(byRank)
      .slice(0, limit)
  }
}
