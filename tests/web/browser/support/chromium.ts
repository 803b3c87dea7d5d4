import { existsSync } from 'node:fs'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where a Chromium is: the one that `CHROMIUM` names, or one where systems put it; null where there is none. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM
  if (named) return named
  return usual.find((path) => existsSync(path)) ?? null
}

const chromium = findChromium()
if (chromium === null)
  process.stderr.write(
    'SKIPPED: no Chromium. Install one (`apt-get install chromium`) or name it in CHROMIUM.\n',
  )

/** `describe` where there is a Chromium; else its tests are skipped. */
export const describeInBrowser: typeof describe | typeof describe.skip = chromium ? describe : describe.skip
