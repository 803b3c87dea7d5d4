import type { StatementFactsFragment } from '../../shared/documents.generated'
import { strings } from '../../shared/strings'
import { EvidenceLink } from './links'
import { readableField, readableValue } from './readableValue'
import { wordsOf } from './words'

interface StatementsProps {
  readonly statements: readonly StatementFactsFragment[]
  /** Fields for which reports disagree. */
  readonly disputed: ReadonlySet<string>
  /** Names of the officials that statements give by their ids. */
  readonly names?: ReadonlyMap<string, string>
}

/** What reports say of each field, value by value, with the words that say it. */
export function Statements({ statements, disputed, names }: StatementsProps) {
  // What is said of each participant stands with the participants (`participants.off_….role`).
  const fields = [...new Set(statements.map(({ field }) => field))].filter((field) => !field.includes('.'))
  return (
    <div className="table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{strings.facts.field}</th>
            <th scope="col">{strings.facts.value}</th>
            <th scope="col">{strings.facts.saidBy}</th>
            <th scope="col">{strings.facts.words}</th>
          </tr>
        </thead>
        {fields.map((field) => (
          <tbody key={field}>
            {statements
              .filter((statement) => statement.field === field)
              .map((statement, index) => (
                <StatementRow
                  key={statement.value}
                  statement={statement}
                  name={index === 0 ? readableField(field) : null}
                  isDisputed={disputed.has(field)}
                  names={names}
                />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function StatementRow({
  statement,
  name,
  isDisputed,
  names,
}: {
  readonly statement: StatementFactsFragment
  readonly name: string | null
  readonly isDisputed: boolean
  readonly names: ReadonlyMap<string, string> | undefined
}) {
  const [first] = statement.evidence
  return (
    <tr className={isDisputed ? 'disputed' : undefined}>
      <th scope="row">
        {name}
        {name !== null && isDisputed && <span className="tag tag-disputed">{strings.facts.disputed}</span>}
      </th>
      <td>{readableValue(statement.field, statement.value, names)}</td>
      <td>{strings.facts.reports(statement.count)}</td>
      <td>
        <ul className="plain-list">
          {statement.evidence.map((evidence) => (
            <li key={`${evidence.article?.id}-${evidence.start}-${evidence.end}`}>
              <EvidenceLink evidence={evidence} />
            </li>
          ))}
        </ul>
        {first && (
          <span className="muted small">
            {first.rule} · {wordsOf(first.basis)}
          </span>
        )}
      </td>
    </tr>
  )
}
