import { MarkdownContent } from '@graphiql/react'
import { useState } from 'react'
import { codeAddress } from '../../shared/failure'
import { strings } from '../../shared/strings'
import type { AnswerError } from '../answers'
import { sectionOf } from './errorsPage'

const words = strings.graphiql.results

/** What went wrong in an answer: the message, where, and what its code means. */
export const AnswerErrors = ({ errors }: { readonly errors: readonly AnswerError[] }) => (
  <div className="results-errors notice-error" role="alert">
    <h3>{words.errors(errors.length)}</h3>
    <ul>
      {errors.map((error, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an answer's errors are never put in another order
        <li key={index}>
          <p>
            {error.message} {error.path.length > 0 && <code>{words.at(error.path.join('.'))}</code>}
          </p>
          {error.code !== null && <Explanation code={error.code} />}
        </li>
      ))}
    </ul>
  </div>
)

/** The section of docs/errors.md on a code, fetched when it is opened. */
function Explanation({ code }: { readonly code: string }) {
  const [text, setText] = useState<string | null>(null)
  const open = async () => {
    if (text !== null) return
    const answer = await fetch('/docs/errors.md').catch(() => null)
    setText(answer?.ok ? sectionOf(await answer.text(), code) : strings.states.unreachable)
  }
  return (
    <details onToggle={() => void open()}>
      <summary>
        <code>{code}</code> {words.explain(code)}
      </summary>
      {text === null ? (
        <p>{strings.states.loading}</p>
      ) : (
        <MarkdownContent type="description">{text}</MarkdownContent>
      )}
      <a href={codeAddress(code)}>{words.allCodes}</a>
    </details>
  )
}
