import { Link, useLocation, useSearch } from 'wouter'
import { type ObjectType, SearchPageDocument, type SearchPageQuery } from '../../shared/documents.generated'
import { Empty, Failed, Loading } from '../../shared/states'
import { strings } from '../../shared/strings'
import { usePages } from '../../shared/usePages'
import { AgreementRow, MeetingRow, OfficialRow, ReportRow } from '../facts/rows'
import { wordsOf } from '../facts/words'
import { Fragment } from '../search/Fragment'

const words = strings.search
const types: readonly ObjectType[] = ['ARTICLE', 'OFFICIAL', 'MEETING', 'AGREEMENT', 'QUOTE']

type Found = SearchPageQuery['search']
type Edge = Found['edges'][number]

/** `/search?q=…`: everything that a search finds, by type. */
export function SearchPage() {
  const params = new URLSearchParams(useSearch())
  const query = params.get('q') ?? ''
  const type = types.find((each) => each === params.get('type')) ?? null
  return (
    <>
      <title>{`${words.title(query)} · ${strings.name}`}</title>
      <h1>{words.title(query)}</h1>
      {query.trim() === '' ? (
        <Empty title={words.nothingAsked} />
      ) : (
        <Results key={`${query} ${type}`} query={query} type={type} />
      )}
    </>
  )
}

interface ResultsProps {
  readonly query: string
  readonly type: ObjectType | null
}

function Results({ query, type }: ResultsProps) {
  const { last, edges, fetching, failure, more, again } = usePages({
    query: SearchPageDocument,
    variables: { query, types: type === null ? null : [type] },
    pick: ({ search }: SearchPageQuery) => search,
  })
  if (failure) return <Failed failure={failure} onRetry={again} />
  if (!last) return <Loading height="20rem" />
  return (
    <>
      <Types query={query} type={type} counts={last.counts} />
      {edges.length === 0 && !fetching ? (
        <Empty title={words.nothing}>
          <p>{words.nothingHelp}</p>
        </Empty>
      ) : (
        <ul className="panel section rows search-results">
          {edges.map((edge) => (
            <Result key={edge.node.id} edge={edge} />
          ))}
        </ul>
      )}
      {last.pageInfo.hasNextPage && (
        <button type="button" className="button" disabled={fetching} onClick={more}>
          {fetching
            ? strings.states.loading
            : strings.more(edges.length, last.totalCount, last.totalCountIsExact)}
        </button>
      )}
    </>
  )
}

/** How many there are of each type; each narrows the search to it. */
function Types({ query, type, counts }: ResultsProps & { readonly counts: Found['counts'] }) {
  const [path] = useLocation()
  const address = (each: ObjectType | null) =>
    `${path}?${new URLSearchParams({ q: query, ...(each === null ? {} : { type: each }) })}`
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const isExact = counts.every((each) => each.isExact)
  return (
    <nav aria-label={words.types}>
      <ul className="chips">
        {[{ type: null, count: total, isExact }, ...counts].map((each) => (
          <li key={each.type ?? 'all'}>
            <Link
              className={each.type === type ? 'chip' : 'chip chip-quiet'}
              href={address(each.type)}
              aria-current={each.type === type ? 'true' : undefined}
            >
              {each.type === null ? words.all : wordsOf(each.type)}{' '}
              {strings.counted(each.count, each.isExact)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Result({ edge: { node, highlights } }: { readonly edge: Edge }) {
  const [first] = highlights
  return (
    <>
      {node.__typename === 'Article' && <ReportRow report={node} />}
      {node.__typename === 'Official' && <OfficialRow official={node} />}
      {node.__typename === 'Meeting' && <MeetingRow meeting={node} />}
      {node.__typename === 'Agreement' && <AgreementRow agreement={node} />}
      {node.__typename === 'Quote' && (
        <li className="row">
          <div className="row-main">
            {node.official ? (
              <Link href={`/officials/${node.official.id}`}>{node.official.name}</Link>
            ) : (
              node.speaker
            )}
          </div>
          <div className="row-more">
            <Link href={`/articles/${node.article.id}`}>
              {node.article.headline ?? strings.facts.noHeadline}
            </Link>
          </div>
        </li>
      )}
      {first && node.__typename !== 'Official' && (
        <li className="fragment-row">
          <Fragment {...first} />
        </li>
      )}
    </>
  )
}
