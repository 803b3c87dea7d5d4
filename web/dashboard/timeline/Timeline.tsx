import { useState } from 'react'
import { ObjectTimelineDocument, type ObjectTimelineQuery } from '../../shared/documents.generated'
import { Failed, Loading } from '../../shared/states'
import { strings } from '../../shared/strings'
import { usePages } from '../../shared/usePages'
import { DateText } from '../facts/links'
import { AgreementLines, MeetingLines, QuoteLines } from '../facts/rows'
import { Section } from '../facts/Section'

const words = strings.timeline
const types = ['MEETING', 'AGREEMENT', 'QUOTE'] as const
type EntryType = (typeof types)[number]

/** Whose timeline: ids of officials, or of countries and bodies. */
export type Whose = { readonly officials: readonly string[] } | { readonly parties: readonly string[] }

/** What happened, the latest first: meetings, what was done to agreements, quotations; one type of them if wanted. */
export function Timeline({ whose }: { readonly whose: Whose }) {
  const [type, setType] = useState<EntryType | null>(null)
  return (
    <Section title={words.title}>
      <ul className="chips" aria-label={words.types}>
        {[null, ...types].map((each) => (
          <li key={each}>
            <button
              type="button"
              className={each === type ? 'chip' : 'chip chip-quiet'}
              aria-pressed={each === type}
              onClick={() => setType(each)}
            >
              {each === null ? words.all : words.ofType[each]}
            </button>
          </li>
        ))}
      </ul>
      <Entries key={type} whose={whose} types={type === null ? types : [type]} />
    </Section>
  )
}

function Entries({ whose, types }: { readonly whose: Whose; readonly types: readonly EntryType[] }) {
  const { last, edges, fetching, failure, more, again } = usePages({
    query: ObjectTimelineDocument,
    variables: { filter: { ...whose, types } },
    pick: ({ timeline }: ObjectTimelineQuery) => timeline,
  })
  if (failure) return <Failed failure={failure} onRetry={again} />
  if (!last) return <Loading height="20rem" />
  if (last.totalCount === 0) return <p className="muted">{words.none}</p>
  return (
    <>
      <ol className="timeline">
        {edges.map(({ cursor, node }) => (
          <li key={cursor}>
            <div className="timeline-when">
              <DateText date={node.date} />
            </div>
            <div className="timeline-what">
              <Entry entry={node} />
            </div>
          </li>
        ))}
      </ol>
      {last.pageInfo.hasNextPage && (
        <button type="button" className="button" disabled={fetching} onClick={more}>
          {fetching ? strings.states.loading : strings.more(edges.length, last.totalCount)}
        </button>
      )}
    </>
  )
}

type TimelineEntry = ObjectTimelineQuery['timeline']['edges'][number]['node']

function Entry({ entry }: { readonly entry: TimelineEntry }) {
  switch (entry.__typename) {
    case 'MeetingEntry':
      return <MeetingLines meeting={entry.meeting} />
    case 'AgreementEntry':
      return <AgreementLines agreement={entry.agreement} stage={entry.action} />
    case 'QuoteEntry':
      return <QuoteLines quote={entry.quote} />
  }
}
