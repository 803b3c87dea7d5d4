import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { useParams } from 'wouter'
import {
  CountryPageDocument,
  type CountryPageQuery,
  type OfficialFactsFragment,
  OrganizationPageDocument,
} from '../../shared/documents.generated'
import { strings } from '../../shared/strings'
import { PartyLink } from '../facts/links'
import { MetSection } from '../facts/Met'
import { OfficialRow } from '../facts/rows'
import { ListSection } from '../facts/Section'
import { Timeline } from '../timeline/Timeline'
import { ObjectPage } from './ObjectPage'

/** `/countries/:code`: who acts for a state, whom it met and what it signed. */
export function CountryPage() {
  const { code = '' } = useParams()
  const [result, again] = useQuery({
    query: CountryPageDocument,
    variables: { code: code.toUpperCase() },
  })
  return (
    <ObjectPage result={result} again={again} pick={({ country }) => country}>
      {(country) => (
        <PartyBody what={strings.party.country} party={country}>
          <p className="row-more">
            <span>{country.officialName}</span>
            {country.capital && <span>{strings.party.capital(country.capital)}</span>}
            <span>{country.region}</span>
          </p>
        </PartyBody>
      )}
    </ObjectPage>
  )
}

/** `/organizations/:id`: who acts for a body, whom it met and what it signed. */
export function OrganizationPage() {
  const { id = '' } = useParams()
  const [result, again] = useQuery({ query: OrganizationPageDocument, variables: { id } })
  return (
    <ObjectPage
      result={result}
      again={again}
      pick={({ node }) => (node?.__typename === 'Organization' ? node : null)}
    >
      {(body) => <PartyBody what={strings.party.organization} party={body} />}
    </ObjectPage>
  )
}

interface List<T> {
  readonly totalCount: number
  readonly nodes: readonly T[]
}

type Met = NonNullable<CountryPageQuery['country']>['partners']['nodes'][number]

interface PartyBodyProps {
  readonly what: string
  readonly party: {
    readonly id: string
    readonly name: string
    readonly officials: List<OfficialFactsFragment>
    readonly partners: List<Met>
  }
  readonly children?: ReactNode
}

const PartyBody = ({ what, party: { id, name, officials, partners }, children }: PartyBodyProps) => (
  <>
    <title>{`${name} · ${strings.name}`}</title>
    <header className="object-head">
      <p className="muted">{what}</p>
      <h1>{name}</h1>
      {children}
    </header>
    <div className="object-columns">
      <div>
        <Timeline whose={{ parties: [id] }} />
      </div>
      <div>
        <MetSection title={strings.party.partners} list={partners} keyOf={({ party: { id } }) => id}>
          {({ party }) => <PartyLink party={party} />}
        </MetSection>
        <ListSection title={strings.facts.officials} list={officials}>
          {(official) => <OfficialRow key={official.id} official={official} />}
        </ListSection>
      </div>
    </div>
  </>
)
