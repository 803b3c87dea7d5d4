/** Loaded before a server's own program: answers its parent's questions about time and memory. */
export interface Usage {
  /** Processor time since the start, of the program and of the kernel for it: milliseconds. */
  readonly cpuMs: number
  /** Resident memory: bytes. */
  readonly rss: number
}

process.on('message', (message) => {
  if (message !== 'usage') return
  const { user, system } = process.cpuUsage()
  const usage: Usage = { cpuMs: (user + system) / 1000, rss: process.memoryUsage.rss() }
  process.send?.(usage)
})
// Listening alone must not keep a program alive that has come to its end.
process.channel?.unref()
