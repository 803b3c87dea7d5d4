import { readFileSync } from 'node:fs'

/** Loaded before a server's own program: answers its parent's questions about time and memory. */
export interface Usage {
  /** Processor time since the start, of the program and of the kernel for it: milliseconds. */
  readonly cpuMs: number
  /** Resident memory: bytes. */
  readonly rss: number
  /** What of it is mapped from files, and the system's to take back: bytes; 0 where the system does not tell. */
  readonly mapped: number
}

function mappedMemory(): number {
  try {
    const [, kilobytes = '0'] = /^RssFile:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    return Number(kilobytes) * 1024
  } catch {
    return 0
  }
}

process.on('message', (message) => {
  if (message !== 'usage') return
  const { user, system } = process.cpuUsage()
  const usage: Usage = {
    cpuMs: (user + system) / 1000,
    rss: process.memoryUsage.rss(),
    mapped: mappedMemory(),
  }
  process.send?.(usage)
})
// Listening alone must not keep a program alive that has come to its end.
process.channel?.unref()
