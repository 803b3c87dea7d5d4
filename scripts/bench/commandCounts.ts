import { setTimeout as sleep } from 'node:timers/promises'
import { postJson, type Server, startServer } from './children'
import { openCountingProxy } from './countingProxy'
import type { FilledStore } from './filledStore'
import { type OperationName, operations, requestBodies } from './operations'
import { floorServer, naiveServer, type StoreAddress, service } from './programs'

/** The store commands of one operation: how many, and which. */
export interface OperationCommands {
  readonly total: number
  readonly byName: Readonly<Record<string, number>>
}

type Counted = 'service' | 'floor' | 'naive'
export type CommandCounts = Readonly<Record<Counted, ReadonlyMap<OperationName, OperationCommands>>>

const repeats = 5

/** Counts, in no hurry and one request at a time, what each server sends to the store for each operation. */
export async function countCommands(store: FilledStore): Promise<CommandCounts> {
  return {
    service: await countFor(store, (via) => service(via, { cache: false })),
    floor: await countFor(store, floorServer),
    naive: await countFor(store, naiveServer),
  }
}

async function countFor(
  store: FilledStore,
  program: (via: StoreAddress) => ReturnType<typeof floorServer>,
): Promise<Map<OperationName, OperationCommands>> {
  const proxy = await openCountingProxy(store.uri)
  let server: Server | null = null
  try {
    server = await startServer(program({ uri: proxy.uri, database: store.database }))
    const counts = new Map<OperationName, OperationCommands>()
    for (const operation of operations) {
      const bodies = requestBodies(operation, store.samples)
      const body = (index: number) => bodies[index % bodies.length] ?? ''
      await postJson(server.url, body(0))
      await sleep(50)
      proxy.take()
      for (let index = 0; index < repeats; index += 1) await postJson(server.url, body(index + 1))
      const byName = Object.fromEntries([...proxy.take()].map(([name, count]) => [name, count / repeats]))
      const total = Object.values(byName).reduce((sum, count) => sum + count, 0)
      counts.set(operation.name, { total, byName })
    }
    return counts
  } finally {
    await server?.stop()
    await proxy.close()
  }
}
