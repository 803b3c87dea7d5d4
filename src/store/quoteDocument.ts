import { organizationId } from '../domain/ids'
import type { PartialDate, Quote } from '../domain/model'
import type { DateBuckets } from '../domain/values/dateBuckets'
import { toPartialDate } from '../domain/values/partialDate'
import { foldForSearch } from '../domain/values/searchText'
import { quoteFacets } from './facetParts'
import { foldedOrNull, type OrderKey, orderKey, type Stored } from './parts'
import { type Searchable, searchOf } from './search/document'

/** A quotation as stored. */
export interface QuoteDoc extends Stored<Quote>, Searchable {
  readonly facets: DateBuckets
  readonly order: { readonly publishedAt: OrderKey }
  readonly filter: {
    readonly textFolded: string
    readonly speakerFolded: string | null
    readonly partyId: string | null
    /** The day of publication. */
    readonly date: Pick<PartialDate, 'edtf' | 'precision'> | null
  }
}

/** Quotations of an earlier version say nothing of a party. */
const partyIdOf = ({ country, organization }: Partial<Quote>): string | null =>
  country ? `cty_${country}` : organization ? organizationId(organization) : null

/** The document of the quotation. */
export function toQuoteDoc(quote: Quote): QuoteDoc {
  const { id, ...fields } = quote
  const day = toPartialDate(quote.publishedAt?.slice(0, 10) ?? '')
  return {
    _id: id,
    ...fields,
    search: searchOf.quote(quote),
    facets: quoteFacets(quote),
    order: { publishedAt: orderKey(quote.publishedAt) },
    filter: {
      textFolded: foldForSearch(quote.text),
      speakerFolded: foldedOrNull(quote.speaker?.value ?? null),
      partyId: partyIdOf(quote),
      date: day && { edtf: day.edtf, precision: day.precision },
    },
  }
}
