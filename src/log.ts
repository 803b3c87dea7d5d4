import { destination, type Logger, pino } from 'pino'
import type { LogLevel } from './config'

export type Log = Logger

/** A logger of JSON lines to standard error; what is for people goes to standard output. */
export function createLog(level: LogLevel): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination({ dest: 2, sync: true }),
  )
}
