/** What a link to GraphiQL carries: never a header. */
export interface SharedQuestion {
  readonly query: string
  /** Variables as JSON text; empty where there are none. */
  readonly variables: string
}

/** A document may have 50,000 characters; a link that unpacks to more than this many bytes is not ours. */
const most = 300_000
const plainMark = 'q='
const packedMark = 'z='

/** The address at which GraphiQL shows a question: at once, and longer than `packedAddress`. */
export const plainAddress = (question: SharedQuestion): string =>
  `/graphiql#${plainMark}${toBase64Url(bytesOf(question))}`

/** The same, packed; for links that people send. */
export async function packedAddress(question: SharedQuestion): Promise<string> {
  const packed = await readAtMost(
    new Blob([bytesOf(question)]).stream().pipeThrough(new CompressionStream('deflate-raw')),
  )
  return packed ? `/graphiql#${packedMark}${toBase64Url(packed)}` : plainAddress(question)
}

/** The question that a fragment (with or without its `#`) carries; null where it carries none, or something else. */
export async function questionOf(fragment: string): Promise<SharedQuestion | null> {
  const text = fragment.replace(/^#/, '')
  const bytes = fromBase64Url(text.slice(plainMark.length))
  if (bytes === null || bytes.length > most) return null
  if (text.startsWith(plainMark)) return parse(bytes)
  if (!text.startsWith(packedMark)) return null
  try {
    const unpacked = await readAtMost(
      new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')),
    )
    return unpacked && parse(unpacked)
  } catch {
    return null
  }
}

const bytesOf = ({ query, variables }: SharedQuestion): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(variables === '' ? { query } : { query, variables }))

function parse(bytes: Uint8Array): SharedQuestion | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (typeof value !== 'object' || value === null || !('query' in value)) return null
    const variables = 'variables' in value ? value.variables : ''
    if (typeof value.query !== 'string' || typeof variables !== 'string') return null
    return { query: value.query, variables }
  } catch {
    return null
  }
}

/** All of a stream; null where it is longer than a question can be. */
async function readAtMost(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > most) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = ''
  for (let start = 0; start < bytes.length; start += 8_192)
    binary += String.fromCharCode(...bytes.subarray(start, start + 8_192))
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]+$/.test(text)) return null
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
  } catch {
    return null
  }
}
