import { openEmbedded } from '../../src/embedded/server'

/** The embedded store alone, in a process of its own: `embeddedServer.js FOLDER [unflushed]`. Tells its parent its URI. */
async function main(dir = '', how = ''): Promise<void> {
  const embedded = await openEmbedded({ dir, flush: how !== 'unflushed' })
  process.once('SIGTERM', () => void embedded.close().then(() => process.exit(0)))
  process.send?.({ uri: embedded.uri })
}

void main(...process.argv.slice(2))
