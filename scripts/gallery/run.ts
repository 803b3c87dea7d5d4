import { execute, type GraphQLSchema, parse, validate } from 'graphql'
import { createContext } from '../../src/graphql/context'
import type { Store } from '../../src/store/open'
import { storeReads } from '../../src/store/reads'
import type { GalleryQuestion } from './questions'

/** What came of a question: its data, and how many commands of the store it took. */
export interface GalleryAnswer {
  readonly commands: number
  readonly data: unknown
}

/** The day on which the gallery is asked. */
export const galleryDay = '2024-12-31'

const service = {
  name: 'Communiqué',
  version: 'gallery',
  extractor: 'gallery',
  startedAt: `${galleryDay}T00:00:00Z`,
  limits: [],
  scores: {},
}

const ofSessions: ReadonlySet<string> = new Set(['hello', 'ping', 'endSessions', 'killCursors'])

/** Runs a question on a store that tells of its commands. */
export async function runQuestion(
  { source, variables }: GalleryQuestion,
  schema: GraphQLSchema,
  { client, db }: Pick<Store, 'client' | 'db'>,
): Promise<GalleryAnswer> {
  const document = parse(source)
  const [invalid] = validate(schema, document)
  if (invalid) throw invalid
  let commands = 0
  const count = ({ commandName }: { readonly commandName: string }) => {
    if (!ofSessions.has(commandName)) commands += 1
  }
  client.on('commandStarted', count)
  try {
    const now = () => new Date(`${galleryDay}T12:00:00Z`)
    const contextValue = createContext({ store: storeReads(db), service, now })
    const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue })
    if (errors?.[0]) throw errors[0]
    return { commands, data }
  } finally {
    client.off('commandStarted', count)
  }
}
