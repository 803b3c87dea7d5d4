import { type Question, toQuestions } from './questions'

const files = import.meta.glob<string>('../../../examples/queries/*.{graphql,json}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The questions that came with this build. */
export const storedQuestions: readonly Question[] = toQuestions(files)
