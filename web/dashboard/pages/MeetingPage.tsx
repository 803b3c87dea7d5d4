import { useQuery } from 'urql'
import { useParams } from 'wouter'
import { MeetingPageDocument, type MeetingPageQuery } from '../../shared/documents.generated'
import { strings } from '../../shared/strings'
import { Duplicates } from '../facts/Duplicates'
import { DateText, InRow, PartyLink, placeName, Tag } from '../facts/links'
import { namesOf, People } from '../facts/People'
import { MeetingRow, meetingName, ReportRow } from '../facts/rows'
import { ListSection, Section } from '../facts/Section'
import { Statements } from '../facts/Statements'
import { wordsOf } from '../facts/words'
import { byOf } from './byOf'
import { ObjectPage } from './ObjectPage'

/** `/meetings/:id`: an occasion with everything that reports say of it. */
export function MeetingPage() {
  const { id = '' } = useParams()
  const [result, again] = useQuery({ query: MeetingPageDocument, variables: { by: byOf('mtg', id) } })
  return (
    <ObjectPage result={result} again={again} pick={({ meeting }) => meeting}>
      {(meeting) => <MeetingBody meeting={meeting} />}
    </ObjectPage>
  )
}

function MeetingBody({ meeting }: { readonly meeting: NonNullable<MeetingPageQuery['meeting']> }) {
  const { kind, status, date, place, parties, participantFacts, reports, statements } = meeting
  const where = placeName(place)
  return (
    <>
      <title>{`${meetingName(meeting)} · ${strings.name}`}</title>
      <header className="object-head">
        <p className="muted">{wordsOf(kind)}</p>
        <h1>{meetingName(meeting)}</h1>
        <p className="row-more">
          <Tag value={status} />
          <DateText date={date} />
          {where !== '' && <span>{where}</span>}
          <span>
            <InRow items={parties}>{(party) => <PartyLink party={party} />}</InRow>
          </span>
          {meeting.ordinal != null && <span>{strings.meeting.ordinal(meeting.ordinal)}</span>}
        </p>
      </header>
      <div className="object-columns">
        <People title={strings.meeting.participants} people={participantFacts} />
        <ListSection title={strings.facts.reportedBy} list={reports}>
          {(report) => <ReportRow key={report.id} report={report} />}
        </ListSection>
      </div>
      <Section title={strings.facts.statements}>
        <Statements
          statements={statements}
          disputed={new Set(meeting.discrepancies.map(({ field }) => field))}
          names={namesOf(participantFacts)}
        />
      </Section>
      <Duplicates
        candidates={meeting.duplicateCandidates.flatMap(({ object, ...more }) =>
          object.__typename === 'Meeting' ? [{ object, ...more }] : [],
        )}
      >
        {(object) => <MeetingRow meeting={object} />}
      </Duplicates>
    </>
  )
}
