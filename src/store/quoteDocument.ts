import type { Quote } from '../domain/model'
import type { DateBuckets } from '../domain/values/dateBuckets'
import { foldForSearch } from '../domain/values/searchText'
import { quoteFacets } from './facetParts'
import { foldedOrNull, type OrderKey, orderKey, type Stored } from './parts'
import { type Searchable, searchOf } from './search/document'

/** A quotation as stored. */
export interface QuoteDoc extends Stored<Quote>, Searchable {
  readonly facets: DateBuckets
  readonly order: { readonly publishedAt: OrderKey }
  readonly filter: { readonly textFolded: string; readonly speakerFolded: string | null }
}

/** The document of the quotation. */
export function toQuoteDoc(quote: Quote): QuoteDoc {
  const { id, ...fields } = quote
  return {
    _id: id,
    ...fields,
    search: searchOf.quote(quote),
    facets: quoteFacets(quote),
    order: { publishedAt: orderKey(quote.publishedAt) },
    filter: {
      textFolded: foldForSearch(quote.text),
      speakerFolded: foldedOrNull(quote.speaker?.value ?? null),
    },
  }
}
