import { type Chunk, wordOf } from './chunk'
import { placeAt } from './stateHost'
import type { StateWords } from './stateWords'

const toName = 4
const toPlace = 8
/** Where the states of the world meet: who is told of there mostly comes from elsewhere. */
const ofAllStates = /^(?:geneva|new york|strasbourg|davos|brussels|vienna|munich)$/i

/** "flew to Stockholm on Monday, where Prime Minister X received her": the state of the place before "where". */
export function placeBeforeWhere(chunks: readonly Chunk[], name: number): StateWords | null {
  const where = whereBefore(chunks, name)
  if (where < 0) return null
  for (let at = where - 1; at >= Math.max(0, where - toPlace); at--) {
    const place = placeAt(chunks, at)
    if (place) return ofAllStates.test(placeName(chunks[at])) ? null : place
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

const placeName = (chunk: Chunk | undefined): string =>
  chunk?.kind === 'NAME' ? chunk.words.join(' ') : wordOf(chunk)
