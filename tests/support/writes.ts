import { openStore, type Store } from '../../src/store/open'

interface Place {
  readonly uri: string
  readonly dbName: string
}

export interface Counted<T> {
  readonly result: T
  /** Names of the commands that were sent while it ran, opening the store apart. */
  readonly commands: readonly string[]
  /** Documents that replies to reads held. */
  readonly documentsRead: number
}

/** Counts what `act` asks of the database, on a store of its own. */
export async function countCommands<T>(place: Place, act: (store: Store) => Promise<T>): Promise<Counted<T>> {
  const store = await openStore({ ...place, monitorCommands: true })
  const commands: string[] = []
  let documentsRead = 0
  store.client.on('commandStarted', ({ commandName }) => {
    commands.push(commandName)
  })
  store.client.on('commandSucceeded', ({ reply }) => {
    const { cursor } = reply as { cursor?: { firstBatch?: unknown[]; nextBatch?: unknown[] } }
    documentsRead += cursor?.firstBatch?.length ?? cursor?.nextBatch?.length ?? 0
  })
  try {
    return { result: await act(store), commands: [...commands], documentsRead }
  } finally {
    await store.close()
  }
}

const writing = [
  'insert',
  'update',
  'delete',
  'findAndModify',
  'bulkWrite',
  'commitTransaction',
  'abortTransaction',
]

/** The names of the commands that wrote while `act` ran. */
export async function countWrites<T>(
  place: Place,
  act: (store: Store) => Promise<T>,
): Promise<{ result: T; writes: string[] }> {
  const { result, commands } = await countCommands(place, act)
  return { result, writes: commands.filter((name) => writing.includes(name)) }
}
