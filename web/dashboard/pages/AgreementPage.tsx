import { useQuery } from 'urql'
import { useParams } from 'wouter'
import { AgreementPageDocument, type AgreementPageQuery } from '../../shared/documents.generated'
import { strings } from '../../shared/strings'
import { Duplicates } from '../facts/Duplicates'
import { DateText, EvidenceLink, InRow, PartyLink, Tag } from '../facts/links'
import { namesOf, People } from '../facts/People'
import { AgreementRow, agreementName, ReportRow } from '../facts/rows'
import { ListSection, Section } from '../facts/Section'
import { Statements } from '../facts/Statements'
import { wordsOf } from '../facts/words'
import { byOf } from './byOf'
import { ObjectPage } from './ObjectPage'

type Agreement = NonNullable<AgreementPageQuery['agreement']>

/** `/agreements/:id`: an accord, what was done to it and who says so. */
export function AgreementPage() {
  const { id = '' } = useParams()
  const [result, again] = useQuery({ query: AgreementPageDocument, variables: { by: byOf('agr', id) } })
  return (
    <ObjectPage result={result} again={again} pick={({ agreement }) => agreement}>
      {(agreement) => <AgreementBody agreement={agreement} />}
    </ObjectPage>
  )
}

function AgreementBody({ agreement }: { readonly agreement: Agreement }) {
  const { agreementKind, agreementStatus, date, parties, signatories, actions, reports, statements } =
    agreement
  return (
    <>
      <title>{`${agreementName(agreement)} · ${strings.name}`}</title>
      <header className="object-head">
        <p className="muted">{wordsOf(agreementKind)}</p>
        <h1>{agreementName(agreement)}</h1>
        <p className="row-more">
          <Tag value={agreementStatus} />
          <DateText date={date} />
          <span>
            <InRow items={parties}>{(party) => <PartyLink party={party} />}</InRow>
          </span>
        </p>
      </header>
      <div className="object-columns">
        <div>
          <Actions actions={actions} />
          <People title={strings.agreement.signatories} people={signatories} />
        </div>
        <ListSection title={strings.facts.reportedBy} list={reports}>
          {(report) => <ReportRow key={report.id} report={report} />}
        </ListSection>
      </div>
      <Section title={strings.facts.statements}>
        <Statements
          statements={statements}
          disputed={new Set(agreement.discrepancies.map(({ field }) => field))}
          names={namesOf(signatories)}
        />
      </Section>
      <Duplicates
        candidates={agreement.duplicateCandidates.flatMap(({ object, ...more }) =>
          object.__typename === 'Agreement' ? [{ object, ...more }] : [],
        )}
      >
        {(object) => <AgreementRow agreement={object} />}
      </Duplicates>
    </>
  )
}

const Actions = ({ actions }: { readonly actions: Agreement['actions'] }) =>
  actions.length === 0 ? null : (
    <Section title={strings.agreement.actions}>
      <ol className="rows">
        {actions.map(({ kind, date, evidence }) => (
          <li className="row" key={`${kind}-${date?.edtf}`}>
            <div className="row-main">
              <Tag value={kind} /> <DateText date={date} />
            </div>
            <div className="row-more">
              {evidence.map((words) => (
                <EvidenceLink key={`${words.article?.id}-${words.start}`} evidence={words} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
