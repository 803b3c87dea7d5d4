import { type ParseArgsConfig, parseArgs } from 'node:util'
import { AppError } from '../src/domain/errors'

/** Reads a program's options; an AppError with what it takes where the command line has others. */
export function readOptions<T extends ParseArgsConfig>(config: T, usage = '') {
  try {
    return parseArgs(config)
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new AppError('BAD_USER_INPUT', `${message}\n${usage}`.trimEnd(), {}, { cause })
  }
}

/** A value of an option as a whole number from `min` up; an AppError where it is none. */
export function wholeNumber(name: string, text: string, min = 0): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isSafeInteger(value) || value < min)
    throw new AppError('BAD_USER_INPUT', `--${name} takes a whole number from ${min}, got ${text}`)
  return value
}

/** Runs a program and sets its exit code: what it gives, 2 for a mistake of the caller's, 1 for a fault of ours. */
export async function runProgram(
  main: () => unknown,
  isMistake: (error: unknown) => boolean = () => false,
): Promise<void> {
  try {
    const code = await main()
    if (typeof code === 'number') process.exitCode = code
  } catch (error) {
    const mistake = error instanceof AppError || isMistake(error)
    const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined }
    process.stderr.write(`${mistake ? message : (stack ?? message)}\n`)
    process.exitCode = mistake ? 2 : 1
  }
}
