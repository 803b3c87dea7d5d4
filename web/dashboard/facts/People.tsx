import { Link } from 'wouter'
import type { PartyFactsFragment } from '../../shared/documents.generated'
import { PartyLink } from './links'
import { Section } from './Section'
import { wordsOf } from './words'

interface Person {
  readonly role: string
  readonly office?: string | null
  readonly party?: PartyFactsFragment | null
  readonly official: { readonly id: string; readonly name: string }
}

/** Those who took part or signed, with the office they held then. */
export const People = ({ title, people }: { readonly title: string; readonly people: readonly Person[] }) =>
  people.length === 0 ? null : (
    <Section title={title} total={people.length}>
      <ul className="rows">
        {people.map(({ role, office, party, official }) => (
          <li className="row" key={official.id}>
            <div className="row-main">
              <Link href={`/officials/${official.id}`}>{official.name}</Link>
              {role !== 'PARTICIPANT' && <span className="tag">{wordsOf(role)}</span>}
            </div>
            <div className="row-more">
              {office && <span>{office}</span>}
              {party && <PartyLink party={party} />}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )

/** The officials' names by their ids, for reading statements. */
export const namesOf = (people: readonly Person[]): ReadonlyMap<string, string> =>
  new Map(people.map(({ official }) => [official.id, official.name]))
