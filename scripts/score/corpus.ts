import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Facts, SourceDocument } from '../../src/domain/model'
import { extractFacts } from '../../src/extract'
import { readSource } from '../../src/extract/read'
import { toLabels } from '../../src/extract/toLabels'
import type { RecurringPerson } from '../../src/resolve/score'
import type { Labels } from './labels'

/** The articles whose errors may be read; the others only measure. */
export type Part = 'tuning' | 'check'

export interface CorpusArticle {
  readonly id: string
  readonly part: Part
  readonly document: SourceDocument
  readonly facts: Facts
  readonly gold: Labels
}

const LAST_TUNING_NUMBER = 16

/**
 * The part an article belongs to, by the number in its id: `a07-…` is for tuning, `b21-…` for checking; of the
 * other sets, whose articles come in pairs of one kind, odd numbers are for tuning.
 */
export function partOf(id: string): Part {
  const number = Number(id.slice(1, 3))
  const isTuning = /^[p-t]/.test(id) ? number % 2 === 1 : number <= LAST_TUNING_NUMBER
  return isTuning ? 'tuning' : 'check'
}

/** Every article of a corpus folder with its labels and what is extracted of it, by id. */
export function readCorpus(folder: string): CorpusArticle[] {
  const articles = join(folder, 'articles')
  return readdirSync(articles)
    .filter((file) => extname(file) !== '.json')
    .sort()
    .map((file) => {
      const id = file.slice(0, -extname(file).length)
      const [result] = readSource(readFileSync(join(articles, file)), { name: file })
      if (!result || !('document' in result)) throw new Error(`${file} could not be read`)
      const gold = JSON.parse(readFileSync(join(articles, `${id}.json`), 'utf8')) as Labels
      const facts = extractFacts(result.document, { timeZone: null })
      return { id, part: partOf(id), document: result.document, facts, gold }
    })
}

/** What is extracted of an article in the format of the labels. */
export const labelsOf = ({ id, facts }: CorpusArticle): Labels => toLabels(id, facts) as unknown as Labels

/** The people who recur in a corpus, of every `people-*.json`. */
export function readPeople(folder: string): RecurringPerson[] {
  return readdirSync(folder)
    .filter((file) => /^people-.*\.json$/.test(file))
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as RecurringPerson[])
}
