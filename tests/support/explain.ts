import type { CommandStartedEvent, Db, Document } from 'mongodb'

const noise: ReadonlySet<string> = new Set([
  'lsid',
  '$db',
  '$clusterTime',
  '$readPreference',
  'txnNumber',
  'maxTimeMS',
  'apiVersion',
])

const bare = (command: Document): Document =>
  Object.fromEntries(Object.entries(command).filter(([name]) => !noise.has(name)))

/** A command for each part of a pipeline that reads a collection of its own: an endpoint may not explain `$unionWith`. */
function partsOf(command: Document): Document[] {
  if (!command.aggregate) return [command]
  const unions: Document[] = command.pipeline.flatMap((stage: Document) => stage.$unionWith ?? [])
  const own = command.pipeline.filter((stage: Document) => !stage.$unionWith)
  return [
    { ...command, pipeline: own },
    ...unions.map(({ coll, pipeline }) => ({ aggregate: coll, pipeline, cursor: {} })),
  ]
}

/** The commands among these that read a whole collection, with their plans. */
export async function collectionScans(db: Db, events: readonly CommandStartedEvent[]): Promise<Document[]> {
  const commands = events.flatMap(({ command }) => partsOf(bare(command)))
  const plans = await Promise.all(
    commands.map(async (command) => ({
      command,
      plan: await db.command({ explain: command, verbosity: 'queryPlanner' }),
    })),
  )
  return plans.filter(({ plan }) => JSON.stringify(plan).includes('"COLLSCAN"'))
}
