import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { useParams } from 'wouter'
import {
  type AgreementFactsFragment,
  CountryPageDocument,
  type CountryPageQuery,
  type MeetingFactsFragment,
  type OfficialFactsFragment,
  OrganizationPageDocument,
} from '../../shared/documents.generated'
import { strings } from '../../shared/strings'
import { PartyLink } from '../facts/links'
import { MetSection } from '../facts/Met'
import { AgreementRow, MeetingRow, OfficialRow } from '../facts/rows'
import { ListSection } from '../facts/Section'
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
        <PartyBody name={country.name} what={strings.party.country} lists={country}>
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
      {(body) => <PartyBody name={body.name} what={strings.party.organization} lists={body} />}
    </ObjectPage>
  )
}

interface List<T> {
  readonly totalCount: number
  readonly nodes: readonly T[]
}

type Met = NonNullable<CountryPageQuery['country']>['partners']['nodes'][number]

interface PartyBodyProps {
  readonly name: string
  readonly what: string
  readonly lists: {
    readonly officials: List<OfficialFactsFragment>
    readonly meetings: List<MeetingFactsFragment>
    readonly agreements: List<AgreementFactsFragment>
    readonly partners: List<Met>
  }
  readonly children?: ReactNode
}

const PartyBody = ({
  name,
  what,
  lists: { officials, meetings, agreements, partners },
  children,
}: PartyBodyProps) => (
  <>
    <title>{`${name} · ${strings.name}`}</title>
    <header className="object-head">
      <p className="muted">{what}</p>
      <h1>{name}</h1>
      {children}
    </header>
    <div className="object-columns">
      <div>
        <ListSection title={strings.facts.meetings} list={meetings}>
          {(meeting) => <MeetingRow key={meeting.id} meeting={meeting} />}
        </ListSection>
        <ListSection title={strings.facts.agreements} list={agreements}>
          {(agreement) => <AgreementRow key={agreement.id} agreement={agreement} />}
        </ListSection>
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
