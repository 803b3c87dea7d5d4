import { type ClientSession, type Db, type Document, MongoServerError } from 'mongodb'

export interface WriteTarget {
  readonly db: Db
  readonly session: ClientSession
}

export interface DocWrites<D> {
  readonly insert: readonly D[]
  readonly replace: readonly D[]
  readonly remove: readonly string[]
}

/** About as many bytes go into one command; a message may have 48 million. */
const commandBytes = 8_000_000

/** Lists of at most about that weight, in their order. */
function weighed<D>(items: readonly D[], weigh: (item: D) => number): D[][] {
  const lists: D[][] = []
  let weight = 0
  for (const item of items) {
    weight += weigh(item)
    const list = lists.at(-1)
    if (list && weight <= commandBytes && list.length < 1_000) list.push(item)
    else {
      lists.push([item])
      weight = weigh(item)
    }
  }
  return lists
}

/**
 * Runs one write command. The driver's own bulk writes work out the size of each document beside writing it, which is half of
 * their time; and a command tells of refused documents in its reply, not by an error.
 */
export async function runWrite({ db, session }: WriteTarget, command: Document): Promise<void> {
  const reply = await db.command(command, { session })
  const [refused] = reply.writeErrors ?? []
  if (refused) throw new MongoServerError({ ...refused, message: refused.errmsg })
}

/** Removes, replaces and inserts documents of one collection; `weigh` tells about how many bytes one has. */
export async function writeDocs<D extends { readonly _id: unknown }>(
  target: WriteTarget,
  name: string,
  { insert, replace, remove }: DocWrites<D>,
  weigh: (doc: D) => number,
): Promise<void> {
  for (const ids of weighed(remove, () => 100))
    await runWrite(target, { delete: name, deletes: [{ q: { _id: { $in: ids } }, limit: 0 }] })
  for (const docs of weighed(replace, weigh)) {
    const updates = docs.map(({ _id, ...u }) => ({ q: { _id }, u }))
    await runWrite(target, { update: name, updates })
  }
  for (const documents of weighed(insert, weigh)) await runWrite(target, { insert: name, documents })
}
