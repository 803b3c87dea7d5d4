import { rmSync } from 'node:fs'
import { importedVariable } from './service'

/** Takes the imported examples away. */
export default function removeImported(): void {
  const folder = process.env[importedVariable]
  if (folder) rmSync(folder, { recursive: true, force: true })
}
