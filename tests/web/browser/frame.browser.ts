import type { Browser } from 'playwright-core'
import { seriousFindings } from './support/axe'
import { looks, openBrowser, openPage, picture, sizes } from './support/browser'
import { describeInBrowser } from './support/chromium'
import { type RunningService, startService } from './support/service'

describeInBrowser('The frame of the pages', () => {
  let service: RunningService
  let browser: Browser
  beforeAll(async () => {
    ;[service, browser] = await Promise.all([startService(), openBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await service?.stop()
  })

  it.each(looks)('shows what the service holds, $size, $scheme', async (look) => {
    const { page, context, faults } = await openPage(browser, service.origin, look)
    await page.goto(`${service.origin}/`)
    await page.getByText(/\d+ articles/).waitFor()
    await picture(page, `board-${look.size}-${look.scheme}`)

    expect(await seriousFindings(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
      sizes[look.size].width,
    )
    expect(faults).toEqual([])
    await context.close()
  })

  it('keeps the theme that was chosen, over the one of the system', async () => {
    const { page, context, faults } = await openPage(browser, service.origin, { scheme: 'light' })
    const theme = () => page.evaluate('document.documentElement.dataset.theme')
    await page.goto(`${service.origin}/`)
    await page.getByRole('button', { name: 'Theme: as the system' }).click()
    await page.getByRole('button', { name: 'Theme: light' }).click()
    await page.getByRole('button', { name: 'Theme: dark' }).waitFor()
    const chosen = await theme()
    await page.goto(`${service.origin}/`)
    await page.getByRole('button', { name: 'Theme: dark' }).waitFor()

    expect([chosen, await theme()]).toEqual(['dark', 'dark'])
    expect(faults).toEqual([])
    await context.close()
  })

  it('says so where an address names no page, and leads back', async () => {
    const { page, context, faults } = await openPage(browser, service.origin)
    await page.goto(`${service.origin}/import`)
    await page.getByRole('link', { name: 'Board', exact: true }).click()
    await page.getByText(/\d+ articles/).waitFor()

    expect(faults).toEqual([])
    await context.close()
  })
})
