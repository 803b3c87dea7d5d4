import { int32, nulFrom, readName, sizeOf } from './bson'
import { indexName } from './encode'
import { isFlag } from './match/filter'
import { type Doc, truthy } from './values'
import { toTree, type Wanted } from './wanted'

/** A document's bytes to those of what is kept of it. */
export type RawProjection = (raw: Buffer) => Buffer

/** A projection of plain flags that `compileProjection` has taken, on the bytes; null where it is of another kind. */
export function toRawProjection(spec: Doc): RawProjection | null {
  const entries = Object.entries(spec)
  if (!entries.every(([, v]) => isFlag(v))) return null
  const others = entries.filter(([path]) => path !== '_id')
  const id = '_id' in spec ? truthy(spec._id) : null
  const keeps = others.length ? truthy(others[0]?.[1]) : id === true
  const listed = others.map(([path]) => path)
  const ofId = listed.some((path) => path.startsWith('_id.'))
  if (keeps ? id === true || (id === null && !ofId) : id === false) listed.push('_id')
  const paths = toTree(listed)
  return (raw) => {
    at = 0
    room(raw.length)
    copyFields(raw, 0, { paths, keeps, list: false })
    const out = Buffer.allocUnsafe(at)
    bytes.copy(out, 0, 0, at)
    if (bytes.length > mostKept) bytes = Buffer.allocUnsafe(64 * 1024)
    return out
  }
}

let bytes = Buffer.allocUnsafe(64 * 1024)
let at = 0
const mostKept = 1024 * 1024
function room(more: number): void {
  if (at + more <= bytes.length) return
  const grown = Buffer.allocUnsafe((at + more) * 2)
  bytes.copy(grown, 0, 0, at)
  bytes = grown
}

type How = { readonly paths: Wanted; readonly keeps: boolean; readonly list: boolean }
function copyFields(raw: Buffer, offset: number, how: How): void {
  const start = at
  room(5)
  at += 4
  const end = offset + int32(raw, offset) - 1
  let p = offset + 4
  let index = 0
  while (p < end) {
    const type = raw[p] as number
    const nul = nulFrom(raw, p + 1)
    const next = nul + 1 + sizeOf(raw, type, nul + 1)
    const below = how.list ? how.paths : how.paths.get(readName(raw, p + 1, nul))
    if (below && (type === 3 || type === 4)) {
      copyHead(raw, p, nul, how.list ? indexName(index) : null)
      copyFields(raw, nul + 1, { paths: below, keeps: how.keeps, list: type === 4 })
      index++
    } else if (below === undefined ? !how.keeps : below === null ? how.keeps : !how.keeps) {
      copyHead(raw, p, nul, how.list ? indexName(index) : null)
      room(next - nul)
      raw.copy(bytes, at, nul + 1, next)
      at += next - nul - 1
      index++
    }
    p = next
  }
  room(1)
  bytes[at++] = 0
  bytes.writeInt32LE(at - start, start)
}
// an element is numbered anew, because those before it may be left out
function copyHead(raw: Buffer, p: number, nul: number, name: string | null): void {
  room(nul - p + 12)
  if (name === null) {
    raw.copy(bytes, at, p, nul + 1)
    at += nul + 1 - p
    return
  }
  bytes[at++] = raw[p] as number
  at += bytes.write(name, at, 'latin1')
  bytes[at++] = 0
}
