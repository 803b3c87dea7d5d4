import { open } from 'lmdb'

/** A read transaction: what was committed when it began. */
export type Snapshot = { done(): void }
type Range = {
  start: Buffer
  end: Buffer
  reverse?: boolean
  limit?: number
  exclusiveStart?: boolean
  transaction?: Snapshot
}
type Rows<T> = Iterable<T> & { readonly asArray: T[] }
/** The part of LMDB that is used, for binary keys and values; a range that is given to it is changed by it. */
export type Env = {
  get(key: Buffer): Buffer | undefined
  getBinary(key: Buffer, options?: { transaction: Snapshot }): Buffer | undefined
  /** The same in bytes that the next read overwrites. */
  getBinaryFast(key: Buffer, options?: { transaction: Snapshot }): Buffer | undefined
  getKeys(range: Range): Rows<Buffer>
  getRange(range: Range): Rows<{ key: Buffer; value: Buffer }>
  getKeysCount(range: Range): number
  putSync(key: Buffer, value: Uint8Array): boolean
  removeSync(key: Buffer): boolean
  /** Commits what `run` writes and flushes it to disk; takes all back where it throws. */
  transactionSync<T>(run: () => T): T
  useReadTransaction(): Snapshot
  readerCheck(): number
  close(): Promise<void>
}

// Addresses, no memory. LMDB maps a file that outgrows its map once more and keeps the map before, so that a file which began
// small counted twice as resident. (Windows would make a file of that size.) Mapped piece by piece (`remapChunks`), less of a large file is
// resident, but scans cost three times as much and lists half again.
const mapSize = 2 ** 36

/** Opens the LMDB environment of a folder, which must exist; without `flush`, a commit does not wait for the disk. */
export function openEnv(path: string, flush = true): Env {
  const env: unknown = open({
    path,
    noSync: !flush,
    encoding: 'binary',
    keyEncoding: 'binary',
    // No larger: LMDB splits a page of 32 or more entries by their number, and with pages of 16 KB that half of them which holds the
    // documents may then have no room for another one (MDB_PAGE_FULL), while the other half holds the small keys of an index.
    pageSize: 4_096,
    overlappingSync: false,
    ...(process.platform === 'win32' ? {} : { mapSize }),
    maxReaders: 512,
  })
  return env as Env
}

/** A snapshot, and how to give it back: once, however often it is said. */
export function takeSnapshot(env: Env): { snapshot: Snapshot; release(): void } {
  const snapshot = env.useReadTransaction()
  let open = true
  return {
    snapshot,
    release() {
      if (open) snapshot.done()
      open = false
    },
  }
}
