import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useCallback } from 'react'
import type { SharedQuestion } from '../shared/shareLink'

/** Puts a question into the editors, and runs it where that is wanted. */
export type Show = (question: SharedQuestion, then: { readonly run: boolean }) => void

export function useShow(): Show {
  const query = useGraphiQL((state) => state.queryEditor)
  const variables = useGraphiQL((state) => state.variableEditor)
  const { run, updateActiveTabValues } = useGraphiQLActions()
  return useCallback(
    (question, then) => {
      query?.setValue(question.query)
      variables?.setValue(question.variables)
      // The editors tell the tab only after a pause, and history keeps what the tab holds while the question runs.
      updateActiveTabValues(question)
      if (!then.run) return
      run()
      // On a telephone the answer is far below the question.
      if (window.matchMedia('(max-width: 760px)').matches)
        document.querySelector('.results')?.scrollIntoView({ behavior: 'smooth' })
    },
    [query, variables, run, updateActiveTabValues],
  )
}
