import { strings } from '../../shared/strings'
import type { Parameter } from './parameters'

const words = strings.graphiql.gallery

interface ParameterFieldProps {
  readonly id: string
  readonly parameter: Parameter
  readonly text: string
  readonly isWrong: boolean
  readonly onText: (text: string) => void
}

/** One variable as a field of its kind. */
export function ParameterField({ id, parameter, text, isWrong, onText }: ParameterFieldProps) {
  const { label, type, kind, isRequired } = parameter
  const note = `${id}note`
  const shared = {
    id,
    className: 'input',
    value: text,
    'aria-invalid': isWrong,
    'aria-describedby': note,
    onChange: (event: { readonly target: { readonly value: string } }) => onText(event.target.value),
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {kind === 'CHOICE' || kind === 'SWITCH' ? (
        <select {...shared}>
          {!isRequired && <option value="">{words.unset}</option>}
          {choicesOf(parameter).map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : kind === 'JSON' ? (
        <textarea {...shared} rows={3} spellCheck={false} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={kind === 'WHOLE' ? 'numeric' : undefined}
          spellCheck={false}
        />
      )}
      <span id={note} className={isWrong ? 'gallery-wrong small' : 'muted small'}>
        {isWrong ? words.wrong(label, type) : noteOf(parameter)}
      </span>
    </div>
  )
}

const choicesOf = ({ kind, choices }: Parameter) =>
  kind === 'SWITCH'
    ? [
        { value: 'true', label: words.yes },
        { value: 'false', label: words.no },
      ]
    : choices.map((choice) => ({ value: choice, label: choice }))

const noteOf = ({ type, kind, isRequired }: Parameter): string =>
  [type, ...(kind === 'LIST' ? [words.listHelp] : []), ...(isRequired ? [words.required] : [])].join(' · ')
