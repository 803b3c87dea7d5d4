import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { openBrowser, openPage, picture, until } from './support/browser'
import { describeInBrowser } from './support/chromium'
import { editorToken, type RunningService, startService } from './support/service'

const text = `Jakarta: Foreign Minister Retno Marsudi received Russian Foreign Minister Sergey Lavrov in Jakarta on 12 July 2023.

"We talked about food and energy," said Retno after the meeting with her guest.`

describeInBrowser('The board', () => {
  let service: RunningService
  let browser: Browser
  beforeAll(async () => {
    ;[service, browser] = await Promise.all([startService(), openBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await service?.stop()
  })

  it('is narrowed by a stretch drawn over time, in the address as in every tile, and widened again', async () => {
    const { page, context, faults } = await openPage(browser, service.origin)
    await page.goto(`${service.origin}/`)
    const chart = page.locator('.time-chart svg')
    const box = (await chart.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    await page.mouse.move(box.x + box.width * 0.7, box.y + 60)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.8, box.y + 60, { steps: 4 })
    await page.mouse.up()
    await page.waitForURL(/\?from=\d{4}-\d\d&to=\d{4}-\d\d$/)
    const [, from = '', to = ''] = /from=([\d-]+)&to=([\d-]+)/.exec(page.url()) ?? []
    const times = page.getByRole('region', { name: 'Latest meetings' }).locator('time')
    await times.first().waitFor()
    await until(async () =>
      (await times.evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''))).every(
        (time) => time.slice(0, 7) <= to && (time.split('/').at(-1) ?? '').padEnd(7, '9') >= from.slice(0, 4),
      ),
    )
    const fields = await page
      .locator('input[type=month]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('value')))
    await picture(page, 'board-narrowed')
    await page.getByRole('button', { name: 'Clear all' }).click()
    await page.waitForURL((url) => url.search === '')

    expect(from < to).toBe(true)
    expect(fields).toEqual([from, to])
    expect(faults).toEqual([])
    await context.close()
  })

  it('hands out each tile as CSV, and its question to GraphiQL', async () => {
    const { page, context, faults } = await openPage(browser, service.origin)
    await page.goto(`${service.origin}/`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download “Busiest pairs” as CSV' }).click(),
    ])
    const csv = readFileSync((await download.path()) ?? '', 'utf8')
    const link = page.getByRole('link', { name: 'Open “Busiest pairs” in GraphiQL' })

    expect(download.suggestedFilename()).toBe('busiest-pairs.csv')
    expect(csv.startsWith('\uFEFFsource,target,meetings,weight,lastMet\r\n')).toBe(true)
    expect(csv.trimEnd().split('\r\n').length).toBeGreaterThan(3)
    expect(await link.getAttribute('href')).toMatch(/^\/graphiql#q=[\w-]{100,}$/)
    expect(faults).toEqual([])
    await context.close()
  })

  it('finds an official by the first letters, with the keyboard alone, and everything by words', async () => {
    const { page, context, faults } = await openPage(browser, service.origin)
    await page.goto(`${service.origin}/`)
    const box = page.getByRole('combobox', { name: 'Search everything' })
    await box.fill('jok')
    await page.getByRole('option', { name: /Joko Widodo/ }).waitFor()
    await box.press('ArrowDown')
    await box.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Joko Widodo' }).waitFor()
    await box.fill('"information security"')
    await box.press('Enter')
    await page.waitForURL(/\/search\?q=/)
    const lit = page.locator('.fragment mark')
    await lit.first().waitFor()

    expect((await lit.first().textContent())?.toLowerCase()).toMatch(/information|security/)
    expect(faults).toEqual([])
    await context.close()
  })

  it('lights the words of a fact, the fact of words, and words that an address names', async () => {
    const { page, context, faults } = await openPage(browser, service.origin)
    await page.goto(`${service.origin}/search?q=%22courtesy+call%22&type=ARTICLE`)
    await page.locator('.search-results a').first().click()
    const facts = page.getByRole('region', { name: 'What this text says' })
    await facts
      .getByRole('button', { name: /^Official/ })
      .first()
      .click()
    const lit = page.locator('.marked-text mark.lit')
    await lit.first().waitFor()
    const byFact = (await lit.allTextContents()).join(' ')
    const named = (await facts.locator('[aria-pressed=true] .fact-name').textContent()) ?? ''
    await page.locator('.marked-text mark.of-meeting').last().click()
    await facts.locator('[aria-pressed=true]').waitFor()
    const article = page.url()
    await page.goto(`${article}#0-9`)
    await page.reload()
    await lit.first().waitFor()

    expect(byFact).toContain(named.split(',')[0]?.split(' ').at(-1))
    expect((await lit.allTextContents()).join('').length).toBe(9)
    await picture(page, 'article')
    expect(faults).toEqual([])
    await context.close()
  })

  it('follows what is imported by hand, after a preview in which nothing is stored', async () => {
    const { page, context, faults } = await openPage(browser, service.origin)
    const board = await context.newPage()
    await board.goto(`${service.origin}/`)
    const counts = board.getByText(/\d+ articles/)
    await counts.waitFor()
    const before = (await counts.textContent()) ?? ''
    await page.goto(`${service.origin}/import`)
    await page.getByLabel('Token').fill(editorToken)
    await page.getByLabel('Text', { exact: true }).fill(text)
    await page.getByRole('button', { name: 'Show what it says' }).click()
    await page.locator('.marked-text mark').first().waitFor()
    const outcome = await page.getByRole('heading', { name: /^Outcome/ }).textContent()
    await picture(page, 'import-preview')
    await page.getByRole('button', { name: 'Import it' }).click()
    await page.getByText(/\d+ changes\./).waitFor()
    await page.locator('.notice a').click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await until(async () => (await counts.textContent()) !== before)

    expect(outcome).toBe('Outcome: New')
    expect(await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])')).not.toContain(
      editorToken,
    )
    expect(faults).toEqual([])
    await context.close()
  })
})

describeInBrowser('The first start', () => {
  it('says how to import where nothing is there yet', async () => {
    const [service, browser] = await Promise.all([startService({ sample: false }), openBrowser()])
    const { page, faults } = await openPage(browser, service.origin)
    await page.goto(`${service.origin}/`)
    await page.getByRole('heading', { name: 'Nothing is here yet' }).waitFor()
    await picture(page, 'first-start')
    await page.getByRole('link', { name: 'Import a text by hand' }).click()
    await page.getByRole('heading', { name: 'Import a text' }).waitFor()

    expect(faults).toEqual([])
    await browser.close()
    await service.stop()
  })
})
