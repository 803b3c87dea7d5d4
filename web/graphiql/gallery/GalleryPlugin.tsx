import { type GraphiQLPlugin, useGraphiQL } from '@graphiql/react'
import { useId, useState } from 'react'
import { strings } from '../../shared/strings'
import { useShow } from '../useShow'
import { ParameterForm } from './ParameterForm'
import { findQuestions, type Question } from './questions'
import { storedQuestions } from './stored'

const words = strings.graphiql.gallery

/** The questions of `examples/queries`, to run as they are or with other values. */
function Gallery() {
  const [search, setSearch] = useState('')
  const id = useId()
  const found = findQuestions(storedQuestions, search)
  return (
    <section className="gallery" aria-label={words.title}>
      <h2 className="graphiql-gallery-title">{words.title}</h2>
      <label className="visually-hidden" htmlFor={id}>
        {words.search}
      </label>
      <input
        id={id}
        className="input"
        type="search"
        placeholder={words.search}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {storedQuestions.length === 0 && <p className="muted">{words.empty}</p>}
      {storedQuestions.length > 0 && found.length === 0 && <p className="muted">{words.none}</p>}
      <ul>
        {found.map((question) => (
          <li key={question.name}>
            <Entry question={question} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Entry({ question }: { readonly question: Question }) {
  const [isOpen, setOpen] = useState(false)
  const schema = useGraphiQL((state) => state.schema) ?? null
  const show = useShow()
  return (
    <details className="gallery-entry" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{question.title}</summary>
      {isOpen && (
        <>
          {question.prose !== '' && <p className="muted">{question.prose}</p>}
          <ParameterForm question={question} schema={schema} onShow={show} />
        </>
      )}
    </details>
  )
}

const GalleryIcon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
    <path d="M4 5h7v6H4zM13 5h7v6h-7zM4 13h7v6H4zM13 13h7v6h-7z" />
  </svg>
)

export const galleryPlugin: GraphiQLPlugin = { title: words.title, icon: GalleryIcon, content: Gallery }
