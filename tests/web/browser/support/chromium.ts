import { findChromium } from '../../../../scripts/findChromium'

const chromium = findChromium()
if (chromium === null)
  process.stderr.write(
    'SKIPPED: no Chromium. Install one (`apt-get install chromium`) or name it in CHROMIUM.\n',
  )

/** `describe` where there is a Chromium; else its tests are skipped. */
export const describeInBrowser: typeof describe | typeof describe.skip = chromium ? describe : describe.skip
