import { useQuery } from 'urql'
import { Link, useParams } from 'wouter'
import { OfficialPageDocument, type OfficialPageQuery } from '../../shared/documents.generated'
import { strings } from '../../shared/strings'
import { Duplicates } from '../facts/Duplicates'
import { PartyLink, TimeText } from '../facts/links'
import { MetSection } from '../facts/Met'
import { OfficialRow, ReportRow } from '../facts/rows'
import { ListSection, Section } from '../facts/Section'
import { Statements } from '../facts/Statements'
import { wordsOf } from '../facts/words'
import { Timeline } from '../timeline/Timeline'
import { byOf } from './byOf'
import { ObjectPage } from './ObjectPage'

type Official = NonNullable<OfficialPageQuery['official']>

/** `/officials/:id`: who they are, what they did, and who says so. */
export function OfficialPage() {
  const { id = '' } = useParams()
  const [result, again] = useQuery({ query: OfficialPageDocument, variables: { by: byOf('off', id) } })
  return (
    <ObjectPage result={result} again={again} pick={({ official }) => official}>
      {(official) => <OfficialBody official={official} />}
    </ObjectPage>
  )
}

function OfficialBody({ official }: { readonly official: Official }) {
  const { name, names, office, country, organization, offices, statements, discrepancies } = official
  const other = names.filter((form) => form !== name)
  const disputed = new Set(discrepancies.map(({ field }) => field))
  return (
    <>
      <title>{`${name} · ${strings.name}`}</title>
      <header className="object-head">
        <p className="muted">{strings.official.what}</p>
        <h1>{name}</h1>
        <p className="row-more">
          {office && <span>{office}</span>}
          {country && <PartyLink party={{ id: country.code, ...country }} />}
          {organization && <PartyLink party={organization} />}
          <span>{strings.facts.reports(official.reportCount)}</span>
        </p>
        {other.length > 0 && <p className="muted small">{strings.official.alsoAs(other.join(', '))}</p>}
      </header>
      <div className="object-columns">
        <div>
          <Timeline whose={{ officials: [official.id] }} />
        </div>
        <div>
          <MetSection
            title={strings.official.counterparts}
            list={official.counterparts}
            keyOf={({ official: { id } }) => id}
          >
            {({ official: other }) => <Link href={`/officials/${other.id}`}>{other.name}</Link>}
          </MetSection>
          {offices.length > 0 && <Offices offices={offices} />}
          <ListSection title={strings.facts.reportedBy} list={official.reports}>
            {(report) => <ReportRow key={report.id} report={report} />}
          </ListSection>
          <Duplicates
            candidates={official.duplicateCandidates.flatMap(({ object, ...more }) =>
              object.__typename === 'Official' ? [{ object, ...more }] : [],
            )}
          >
            {(object) => <OfficialRow official={object} />}
          </Duplicates>
        </div>
      </div>
      <Section title={strings.facts.statements}>
        <Statements statements={statements} disputed={disputed} />
      </Section>
    </>
  )
}

const Offices = ({ offices }: { readonly offices: Official['offices'] }) => (
  <Section title={strings.official.offices}>
    <ul className="rows">
      {offices.map(({ title, country, organization, tenure, firstSeen, lastSeen, count }) => (
        <li className="row" key={`${title}-${country?.code}-${organization?.id}-${tenure}`}>
          <div className="row-main">
            {title}
            {tenure !== 'CURRENT' && <span className="tag">{wordsOf(tenure)}</span>}
          </div>
          <div className="row-more">
            {country && <PartyLink party={{ id: country.code, ...country }} />}
            {organization && <PartyLink party={organization} />}
            {firstSeen && (
              <span>
                <TimeText local={firstSeen.slice(0, 10)} />
                {lastSeen && lastSeen.slice(0, 10) !== firstSeen.slice(0, 10) && (
                  <>
                    {' – '}
                    <TimeText local={lastSeen.slice(0, 10)} />
                  </>
                )}
              </span>
            )}
            <span>{strings.facts.reports(count)}</span>
          </div>
        </li>
      ))}
    </ul>
  </Section>
)
