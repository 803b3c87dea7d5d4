import { createContext, useContext } from 'react'
import type { BoardFilters } from './filters'

/** What every tile of the board knows. */
export interface Board {
  readonly filters: BoardFilters
  /** The day from which the board looks. */
  readonly day: string
  /** Another number whenever the data changed. */
  readonly revision: number
  /** Narrows the board further, or less. */
  readonly narrow: (part: Partial<BoardFilters>) => void
}

export const BoardContext = createContext<Board | null>(null)

/** The board around a tile. */
export function useBoard(): Board {
  const board = useContext(BoardContext)
  if (!board) throw new Error('Tiles stand on a board only')
  return board
}
