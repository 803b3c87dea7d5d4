import { type DragEvent, type FormEvent, useState } from 'react'
import { useMutation } from 'urql'
import { Link } from 'wouter'
import { ImportPreviewDocument, ImportTextDocument } from '../../shared/documents.generated'
import { toFailure } from '../../shared/failure'
import { currentToken, setToken } from '../../shared/session'
import { Failed } from '../../shared/states'
import { strings } from '../../shared/strings'
import { wordsOf } from '../facts/words'
import { ReadText } from '../text/ReadText'

const words = strings.import

interface Source {
  readonly text: string
  readonly publisher: string
  readonly timeZone: string
}

const toInput = ({ text, publisher, timeZone }: Source) => ({
  text,
  publisher: publisher.trim() || null,
  timeZone: timeZone.trim() || null,
})

/** `/import`: paste or drop a text, look at what it says, store it. Preview and import are one code path in the service. */
export function ImportPage() {
  const [source, setSource] = useState<Source>({ text: '', publisher: '', timeZone: '' })
  const [previewed, preview] = useMutation(ImportPreviewDocument)
  const [imported, importText] = useMutation(ImportTextDocument)
  const [step, setStep] = useState<'write' | 'preview' | 'import'>('write')

  const change = (part: Partial<Source>) => {
    setSource({ ...source, ...part })
    setStep('write')
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setStep('preview')
    await preview({ input: toInput(source) })
  }
  const store = async () => {
    setStep('import')
    await importText({ input: toInput(source) })
  }

  const last = step === 'import' ? imported : previewed
  const payload =
    step === 'import'
      ? imported.data?.articleImport
      : step === 'preview'
        ? previewed.data?.articlePreview
        : null
  const article = step === 'preview' ? previewed.data?.articlePreview?.article : null
  return (
    <>
      <title>{`${words.title} · ${strings.name}`}</title>
      <h1>{words.title}</h1>
      <p className="muted">{words.help}</p>
      <SourceForm source={source} onChange={change} onSubmit={submit} isBusy={last.fetching} />
      <div aria-live="polite">
        {step !== 'write' && last.error && <Failed failure={toFailure(last.error)} />}
        {payload?.userErrors.map(({ code, message }) => (
          <Failed key={code + message} failure={{ code, message }} />
        ))}
        {step === 'import' && imported.data?.articleImport?.article && (
          <Stored
            outcome={imported.data.articleImport.outcome}
            article={imported.data.articleImport.article}
            changes={imported.data.articleImport.changes.length}
          />
        )}
        {step === 'preview' && payload && article && (
          <div className="notice">
            <h2>{words.outcome(wordsOf(payload.outcome ?? ''))}</h2>
            <p>{words.previewHelp}</p>
            <button type="button" className="button button-main" onClick={store}>
              {words.store}
            </button>
          </div>
        )}
      </div>
      {article && <ReadText article={article} named={null} />}
    </>
  )
}

interface SourceFormProps {
  readonly source: Source
  readonly onChange: (part: Partial<Source>) => void
  readonly onSubmit: (event: FormEvent) => void
  readonly isBusy: boolean
}

function SourceForm({ source, onChange, onSubmit, isBusy }: SourceFormProps) {
  const [isOver, setIsOver] = useState(false)
  const drop = async (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const [file] = event.dataTransfer.files
    const text = file ? await file.text() : event.dataTransfer.getData('text/plain')
    if (text) onChange({ text })
  }
  return (
    <form className="panel import-form" onSubmit={onSubmit}>
      <label>
        {words.token}
        <input
          className="input"
          type="password"
          autoComplete="off"
          defaultValue={currentToken() ?? ''}
          onChange={({ target }) => setToken(target.value)}
        />
        <span className="muted small">{words.tokenHelp}</span>
      </label>
      <label>
        {words.text}
        <textarea
          required
          rows={12}
          className={isOver ? 'input drop-over' : 'input'}
          value={source.text}
          placeholder={words.textHelp}
          onChange={({ target }) => onChange({ text: target.value })}
          onDragOver={(event) => {
            event.preventDefault()
            setIsOver(true)
          }}
          onDragLeave={() => setIsOver(false)}
          onDrop={drop}
        />
      </label>
      <div className="form-row">
        <label>
          {words.publisher}
          <input
            className="input"
            value={source.publisher}
            onChange={({ target }) => onChange({ publisher: target.value })}
          />
        </label>
        <label>
          {words.timeZone}
          <input
            className="input"
            value={source.timeZone}
            placeholder="Asia/Jakarta"
            onChange={({ target }) => onChange({ timeZone: target.value })}
          />
        </label>
      </div>
      <button type="submit" className="button button-main" disabled={isBusy || source.text.trim() === ''}>
        {isBusy ? strings.states.loading : words.preview}
      </button>
    </form>
  )
}

interface StoredProps {
  readonly outcome: string | null | undefined
  readonly article: { readonly id: string; readonly headline?: string | null }
  readonly changes: number
}

const Stored = ({ outcome, article, changes }: StoredProps) => (
  <div className="notice">
    <h2>{words.outcome(wordsOf(outcome ?? ''))}</h2>
    <p>{words.changes(changes)}</p>
    <Link className="button" href={`/articles/${article.id}`}>
      {article.headline ?? strings.facts.noHeadline}
    </Link>
  </div>
)
