import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { decode } from './engine/bson'
import { encode } from './engine/encode'
import { type Env, openEnv } from './engine/store/env'
import { markKey, ownerKey } from './engine/store/keyspace'
import type { Doc } from './engine/values'
import { EmbeddedError, toFolderError } from './folderErrors'

const format = 'communique-embedded'
const formatVersion = 1
const mark = encode({ format, version: formatVersion })

/** Opens the LMDB environment of a data folder, making the folder where it is missing. */
export function openFolder(dir: string, flush?: boolean): Env {
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 })
    if (existsSync(join(dir, 'WiredTiger'))) throw foreign(dir)
    checkDataFile(dir)
    checkRoom(dir)
    const env = openEnv(dir, flush)
    checkMark(dir, env)
    return env
  } catch (error) {
    throw toFolderError(dir, error)
  }
}
const foreign = (dir: string) =>
  new EmbeddedError(
    'FOLDER_FOREIGN',
    `The data folder ${dir} holds data of another program; choose an empty folder`,
  )

function checkMark(dir: string, env: Env): void {
  const found = env.get(markKey)
  if (found) {
    const { format: name, version } = decode(found)
    if (name === format && version === formatVersion) return
    throw name === format
      ? new EmbeddedError(
          'FOLDER_FOREIGN',
          `The data folder ${dir} was written by another version (format ${version}, this one reads ${formatVersion})`,
        )
      : foreign(dir)
  }
  const keys = env.getKeys({ start: Buffer.alloc(0), end: Buffer.alloc(16, 0xff), limit: 1 }).asArray
  if (keys.length) throw foreign(dir)
  env.transactionSync(() => env.putSync(markKey, mark))
}

// LMDB maps its lock file: without room for it the process would end at the first access
function checkRoom(dir: string): void {
  if (existsSync(join(dir, 'lock.mdb'))) return
  const path = join(dir, `room-${process.pid}`)
  try {
    writeFileSync(path, Buffer.alloc(64 * 1024))
  } finally {
    rmSync(path, { force: true })
  }
}

const magic = 0xbeefc0de
const magicAt = 24
const pageSizeAt = 48
const lastPageAt = 144
/** A commit may leave its very last pages unwritten, where it has freed them again. */
const unwritten = 64

// LMDB maps the file: pages that a truncated one lacks would end the process when they are read
function checkDataFile(dir: string): void {
  const path = join(dir, 'data.mdb')
  if (!existsSync(path)) return
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(64 * 1024)
    const length = readSync(file, head, 0, head.length, 0)
    const { size } = fstatSync(file)
    if (size === 0) return
    const pageSize = length > pageSizeAt + 4 ? head.readUInt32LE(pageSizeAt) : 0
    const metas = [magicAt, pageSize + magicAt].filter(
      (at) => at + lastPageAt < length && head.readUInt32LE(at) === magic,
    )
    if (!metas.length)
      throw new EmbeddedError(
        'FOLDER_DAMAGED',
        `The data folder ${dir} holds a data file that can not be read; restore it from a backup`,
      )
    const lasts = metas.map((at) => Number(head.readBigUInt64LE(at - magicAt + lastPageAt)))
    const needed = (Math.min(...lasts) + 1 - unwritten) * pageSize
    if (size < needed)
      throw new EmbeddedError(
        'FOLDER_DAMAGED',
        `The data file in ${dir} is truncated: ${size} bytes are left of ${needed}; restore it from a backup`,
      )
  } finally {
    closeSync(file)
  }
}

/** Who serves a folder: where, and a token that only that process answers with. */
export type Owner = { readonly address: string; readonly token: string; readonly pid: number }
export const ownerBytes = ({ address, token, pid }: Owner): Buffer => encode({ address, token, pid })

/** The process that serves the folder, or served it when it ended; with the bytes that say so. */
export function readOwner(env: Env): { owner: Owner; bytes: Buffer } | null {
  const bytes = env.get(ownerKey)
  if (!bytes) return null
  const { address, token, pid }: Doc = decode(bytes)
  return { owner: { address: String(address), token: String(token), pid: Number(pid) }, bytes }
}
/** Takes the folder over from `previous`; false where another process has been faster. */
export function claim(env: Env, previous: Buffer | null, mine: Buffer): boolean {
  return env.transactionSync(() => {
    const current = env.get(ownerKey)
    const unchanged = previous ? current?.equals(previous) === true : current === undefined
    if (unchanged) env.putSync(ownerKey, mine)
    return unchanged
  })
}
/** Gives the folder up, if it is still ours. */
export function resign(env: Env, mine: Buffer): void {
  env.transactionSync(() => {
    if (env.get(ownerKey)?.equals(mine)) env.removeSync(ownerKey)
  })
}
