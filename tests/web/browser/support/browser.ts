import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { findChromium, launchChromium } from '../../../../scripts/findChromium'

/** The widths at which pages are shown: a desk and a telephone. */
export const sizes = {
  desktop: { width: 1280, height: 860 },
  phone: { width: 390, height: 844 },
} as const

export interface Opened {
  readonly page: Page
  readonly context: BrowserContext
  /** What a page must not do: messages of errors, violations of the policy, requests to other hosts. */
  readonly faults: readonly string[]
}

export interface Look {
  readonly size?: keyof typeof sizes
  readonly scheme?: 'light' | 'dark'
}

/** Every look that a page must be good in. */
export const looks = (['desktop', 'phone'] as const).flatMap((size) =>
  (['light', 'dark'] as const).map((scheme) => ({ size, scheme })),
)

export const openBrowser = (): Promise<Browser> => launchChromium(findChromium() ?? '')

/** A page of its own, cut off from every host but the service, that notes whatever goes wrong in it. */
export async function openPage(browser: Browser, origin: string, look: Look = {}): Promise<Opened> {
  const faults: string[] = []
  const context = await browser.newContext({
    viewport: sizes[look.size ?? 'desktop'],
    colorScheme: look.scheme ?? 'light',
    acceptDownloads: true,
  })
  await context.route(
    (url) => url.origin !== origin && url.protocol.startsWith('http'),
    (route) => {
      faults.push(`request to another host: ${route.request().url()}`)
      return route.abort()
    },
  )
  await context.exposeFunction('noteViolation', (what: string) => void faults.push(`policy: ${what}`))
  await context.addInitScript({ content: noteViolations })
  context.on('weberror', (error) =>
    faults.push(`page error: ${error.error().stack ?? error.error().message}`),
  )
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} ${message.location().url}`)
  })
  return { page: await context.newPage(), context, faults }
}

/** Runs in the page, before anything of its own. */
const noteViolations = `document.addEventListener('securitypolicyviolation', (event) => noteViolation(
  [event.violatedDirective, event.blockedURI, event.sourceFile + ':' + event.lineNumber, event.sample].join(' ')
))`

/** Where pictures of pages go: the folder that `SCREENSHOTS` names; without it none are made. */
const pictures = process.env.SCREENSHOTS

/** A picture of what is shown, for whoever wants to look. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' })
}

/** Waits until a condition holds that the page itself cannot be asked for; gives up, loudly, after 20 seconds. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Still not so: ${holds}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
