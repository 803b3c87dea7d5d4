import { AppError } from '../domain/errors'

/** A stored list; an error of the stored data's shape where there is none. */
export function storedList<T>(value: readonly T[] | null | undefined, name: string): readonly T[] {
  if (Array.isArray(value)) return value
  throw new AppError('DATA_SHAPE', `The stored \`${name}\` is no list.`)
}
