import { resolve } from 'node:path'
import { type Checked, checkStore } from './engine/store/check'
import { toStore } from './engine/store/store'
import { openFolder } from './folder'

/** Walks a data folder's indexes against its documents; reads only, so that another process may serve it meanwhile. */
export async function checkFolder(dir: string): Promise<Checked> {
  const path = resolve(dir)
  const env = openFolder(path)
  try {
    return checkStore(toStore(env, path, Buffer.alloc(0)))
  } finally {
    await env.close()
  }
}
