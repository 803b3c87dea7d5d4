import { type Chunk, capitalText, wordOf } from './chunk'
import { placeAt } from './stateHost'
import type { StateWords } from './stateWords'

const toName = 4
const toPlace = 8
/** Where the states of the world meet: no capital, and the host's officials are seldom those told of. */
export const OF_ALL_STATES = /^(?:geneva|new york|strasbourg|davos)$/i
/** The same of who is named behind "where". */
const OF_CONFERENCES = /^munich$/i

/** "flew to Stockholm on Monday, where Prime Minister X received her": the state of the place before "where". */
export function placeBeforeWhere(chunks: readonly Chunk[], name: number): StateWords | null {
  const where = whereBefore(chunks, name)
  if (where < 0) return null
  for (let at = where - 1; at >= Math.max(0, where - toPlace); at--) {
    const place = placeAt(chunks, at)
    if (!place) continue
    const words = chunks.slice(at, where).filter(({ end }) => end <= place.end)
    const name = words.map(capitalText).join(' ')
    return OF_ALL_STATES.test(name) || OF_CONFERENCES.test(name) ? null : place
  }
  return null
}

/** The "where" before a name with nothing but an office between; -1 where none is. */
function whereBefore(chunks: readonly Chunk[], name: number): number {
  for (let at = name - 1; at >= Math.max(0, name - toName); at--) {
    const word = wordOf(chunks[at])
    if (word === 'where') return at
    if (chunks[at]?.kind !== 'OFFICE' && !/^(?:the|its|,)$/.test(word)) return -1
  }
  return -1
}
