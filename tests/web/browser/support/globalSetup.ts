import { findChromium } from '../../../../scripts/findChromium'
import { importedVariable, startService } from './service'

/** Imports the examples once for all files of tests. */
export default async function importOnce(): Promise<void> {
  if (findChromium() === null) return
  const service = await startService()
  await service.stop({ keep: true })
  process.env[importedVariable] = service.folder
}
