import type { GraphQLSchema } from 'graphql'
import { type FormEvent, useId, useMemo, useState } from 'react'
import { strings } from '../../shared/strings'
import type { Show } from '../useShow'
import { ParameterField } from './ParameterField'
import { parametersOf, toVariables } from './parameters'
import type { Question } from './questions'

const words = strings.graphiql.gallery

interface ParameterFormProps {
  readonly question: Question
  readonly schema: GraphQLSchema | null
  readonly onShow: Show
}

/** The values of a question's variables, and what to do with it. */
export function ParameterForm({ question, schema, onShow }: ParameterFormProps) {
  const parameters = useMemo(() => parametersOf(question, schema), [question, schema])
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({})
  const [wrong, setWrong] = useState<readonly string[]>([])
  const form = useId()
  const put = (run: boolean) => {
    const initial = Object.fromEntries(parameters.map((each) => [each.name, each.initial]))
    const read = toVariables(parameters, { ...initial, ...texts })
    setWrong(read.wrong)
    if (read.wrong.length > 0) return
    const hasVariables = Object.keys(read.variables).length > 0
    onShow(
      { query: question.query, variables: hasVariables ? JSON.stringify(read.variables, null, 2) : '' },
      { run },
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    put(true)
  }
  return (
    <form className="gallery-form" onSubmit={submit}>
      {parameters.map((parameter) => (
        <ParameterField
          key={parameter.name}
          id={`${form}${parameter.name}`}
          parameter={parameter}
          text={texts[parameter.name] ?? parameter.initial}
          isWrong={wrong.includes(parameter.name)}
          onText={(text) => setTexts({ ...texts, [parameter.name]: text })}
        />
      ))}
      <p className="gallery-actions">
        <button type="submit" className="button button-main">
          {words.run}
        </button>
        <button type="button" className="button" onClick={() => put(false)}>
          {words.show}
        </button>
      </p>
    </form>
  )
}
