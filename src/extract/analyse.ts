import type { ExtractOptions, SourceDocument } from '../domain/model'
import type { Analysis } from './analysis'
import { type ArticleFields, articleFields } from './articleFields'
import { findBodies, findCountries } from './countries'
import { acronymsOf } from './countries/bodyMentions'
import { findPeople } from './officials'
import { chunksOf } from './officials/chunks'
import { groupReferences } from './officials/groups'
import { nounSurnames } from './officials/nounSurnames'
import { findQuotes } from './quotes'
import { sentencesOf } from './sentences'

/** The passes before meetings and agreements, in their order. */
export function analyse(
  document: SourceDocument,
  options: ExtractOptions,
  fields: ArticleFields = articleFields(document, options),
): Analysis {
  const { text } = document
  const sentences = sentencesOf(document)
  const words = { acronyms: acronymsOf(text), surnames: nounSurnames(sentences) }
  const chunked = sentences.map((sentence) => ({ sentence, chunks: chunksOf(text, sentence, words) }))
  const bodies = findBodies(sentences, words.acronyms)
  const people = findPeople(chunked, text, fields.datelinePlace?.country ?? null)
  return {
    document,
    publishedAt: fields.publishedAt?.value ?? null,
    dateline: fields.dateline,
    datelinePlace: fields.datelinePlace,
    sentences,
    countries: findCountries(sentences),
    bodies,
    officials: people.officials,
    references: people.references,
    groups: groupReferences(chunked, people, bodies),
    quotes: findQuotes(document, chunked, people),
  }
}
