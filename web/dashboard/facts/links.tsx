import { Fragment, type ReactNode } from 'react'
import { Link } from 'wouter'
import { strings } from '../../shared/strings'
import { readableDate, readableTime } from './readableDate'
import { wordsOf } from './words'

interface Party {
  readonly id: string
  readonly name: string
  readonly code?: string
}

/** Where a party's page is; a body has none of its own but its lists in the search. */
const partyAddress = ({ id, code }: Party): string =>
  code === undefined ? `/organizations/${encodeURIComponent(id)}` : `/countries/${code}`

/** A country or body, leading to its page. */
export const PartyLink = ({ party }: { readonly party: Party }) => (
  <Link href={partyAddress(party)}>{party.name}</Link>
)

/** Things in a row, with commas. */
export const InRow = <T extends { readonly id: string }>({
  items,
  children,
}: {
  readonly items: readonly T[]
  readonly children: (item: T) => ReactNode
}) =>
  items.map((item, index) => (
    <Fragment key={item.id}>
      {index > 0 && ', '}
      {children(item)}
    </Fragment>
  ))

interface Place {
  readonly venue?: string | null
  readonly city?: string | null
  readonly country?: { readonly name: string } | null
}

/** A place from the particular to the general; empty where nothing is known. */
export const placeName = (place: Place | null | undefined): string =>
  [place?.venue, place?.city, place?.country?.name].filter((part) => part != null).join(', ')

interface KnownDate {
  readonly edtf: string
  readonly sourceText?: string | null
  readonly basis?: string | null
}

/** A date as people write it; what the text says and whether it was concluded stand in its title. */
export function DateText({ date }: { readonly date: KnownDate | null | undefined }) {
  if (!date) return <span className="muted">{strings.facts.undated}</span>
  const { edtf, sourceText, basis } = date
  const said = sourceText ? strings.facts.saidAs(sourceText) : null
  const title = [edtf, said, basis === 'INFERRED' ? strings.facts.inferred : null]
    .filter((part) => part !== null)
    .join(' · ')
  return (
    <time dateTime={edtf} title={title}>
      {readableDate(edtf)}
    </time>
  )
}

/** A printed time. */
export const TimeText = ({ local }: { readonly local: string | null | undefined }) =>
  local ? (
    <time dateTime={local}>{readableTime(local)}</time>
  ) : (
    <span className="muted">{strings.facts.undated}</span>
  )

/** Kind or status, small and coloured by what it says. */
export const Tag = ({ value }: { readonly value: string }) => (
  <span className={`tag tag-${value.toLowerCase().replaceAll('_', '-')}`}>{wordsOf(value)}</span>
)

/** The words of a text, leading to their place in it. */
export const EvidenceLink = ({
  evidence: { exact, start, end, article },
}: {
  readonly evidence: {
    readonly exact: string
    readonly start?: number | null
    readonly end?: number | null
    readonly article?: { readonly id: string; readonly headline?: string | null } | null
  }
}) => {
  const quoted = <q>{exact}</q>
  if (!article || start == null || end == null) return quoted
  return (
    <Link href={`/articles/${article.id}#${start}-${end}`} title={article.headline ?? undefined}>
      {quoted}
    </Link>
  )
}
