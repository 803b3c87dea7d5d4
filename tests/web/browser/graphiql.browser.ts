import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { seriousFindings } from './support/axe'
import { looks, openBrowser, openPage, picture, sizes } from './support/browser'
import { describeInBrowser } from './support/chromium'
import { editorToken, type RunningService, startService } from './support/service'

const views = ['JSON', 'Table', 'Timeline', 'Map', 'Network'] as const

describeInBrowser('GraphiQL', () => {
  let service: RunningService
  let browser: Browser
  beforeAll(async () => {
    ;[service, browser] = await Promise.all([startService(), openBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await service?.stop()
  })

  const open = async (page: Page, fragment = '') => {
    await page.goto(`${service.origin}/graphiql${fragment}`)
    await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  }
  const runFromGallery = async (page: Page, title: string, values: Readonly<Record<string, string>> = {}) => {
    await page.getByText(title, { exact: true }).click()
    for (const [label, value] of Object.entries(values))
      await page.getByLabel(label, { exact: true }).fill(value)
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    await page.getByText(/\d rows? ·/).waitFor()
  }
  const textOf = async (page: Page, selector: string) =>
    (await page.locator(selector).first().textContent()) ?? ''
  /** Puts text into one of the editors, as a paste would: typing completes brackets. */
  const write = (page: Page, editor: 'operation' | 'request-headers', text: string) =>
    page.evaluate(
      `__MONACO.editor.getEditors().find((each) => each.getModel().uri.path.includes(${JSON.stringify(editor)})).setValue(${JSON.stringify(text)})`,
    )
  const linkTo = (query: string) => `#q=${Buffer.from(JSON.stringify({ query })).toString('base64url')}`

  it('leads from a question of the gallery to a table, its CSV, and the words behind a value', async () => {
    const { page, context, faults } = await openPage(browser, service.origin)
    await open(page)
    await runFromGallery(page, 'Meetings of a kind, and who was there', {
      Kinds: 'COURTESY_CALL, CONSULTATION, SUMMIT',
    })
    await page.getByRole('tab', { name: 'Table' }).click()
    const table = page.getByRole('region', { name: 'Table of meetings' })
    await table.getByRole('button', { name: 'place › city' }).click()
    const sorted = await table.locator('tbody tr td:nth-child(5)').allTextContents()

    expect(sorted.filter(Boolean)).toEqual([...sorted.filter(Boolean)].sort(new Intl.Collator('en').compare))
    expect(sorted.filter(Boolean).length).toBeGreaterThan(5)

    await page.getByText(/^Columns/).click()
    await page.getByRole('checkbox', { name: 'id', exact: true }).uncheck()
    await page.getByText(/^Columns/).click()
    await page.getByRole('checkbox', { name: 'for Excel' }).check()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ])
    const csv = readFileSync(await download.path(), 'utf8')

    expect(download.suggestedFilename()).toBe('meetings.csv')
    expect(csv.startsWith('\uFEFFkind,status,date › edtf,')).toBe(true)
    expect(csv.split('\r\n').length).toBeGreaterThan(sorted.length)

    const words = table.locator('tbody .cell-evidence a').first()
    const quoted = ((await words.textContent()) ?? '').replace(/^“|”$/g, '')
    const [, id = '', start = '0', end = '0'] =
      /\/articles\/([^#]+)#(\d+)-(\d+)$/.exec((await words.getAttribute('href')) ?? '') ?? []
    const answer = await context.request.post(`${service.origin}/graphql`, {
      data: { query: 'query ($id: ID!) { article(id: $id) { text } }', variables: { id } },
    })
    const { data } = await answer.json()

    expect(data.article.text.slice(Number(start), Number(end))).toBe(quoted)
    await words.click()
    await page.waitForURL(`${service.origin}/articles/${id}#${start}-${end}`)
    expect(faults).toEqual([])
    await context.close()
  })

  it('opens the words of a quotation in the JSON by a click', async () => {
    const { page, context, faults } = await openPage(browser, service.origin)
    const query =
      '{ meetings(first: 1) { nodes { evidence(fields: ["kind"]) { exact start end article { id } } } } }'
    await open(page, linkTo(query))
    const link = page.locator('.result-window .evidence-link').first()
    await link.waitFor()
    const [opened] = await Promise.all([context.waitForEvent('page'), link.click()])

    expect(opened.url()).toMatch(/\/articles\/art_\w+#\d+-\d+$/)
    expect(faults).toEqual([])
    await context.close()
  })

  it('completes fields by the schema as one types', async () => {
    const { page, context, faults } = await openPage(browser, service.origin)
    await open(page)
    await page.locator('.graphiql-query-editor .monaco-editor').first().click()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('{ meetings { nodes { parti')
    await page.keyboard.press('Control+Space')
    const offered = page.locator('.suggest-widget .monaco-list-row', { hasText: 'participants' }).first()
    await offered.waitFor()
    await picture(page, 'graphiql-completion')
    await page.keyboard.press('Enter')
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'participants' }).waitFor()

    expect(faults).toEqual([])
    await context.close()
  })

  it('gives a link that brings question and variables back, and never a header', async () => {
    const { page, context, faults } = await openPage(browser, service.origin)
    await open(page)
    await runFromGallery(page, 'One official: names, office, meetings', { Slug: 'joko-widodo' })
    await page.getByRole('button', { name: 'Headers' }).click()
    await write(page, 'request-headers', `{"authorization": "Bearer ${editorToken}"}`)
    const [sent] = await Promise.all([
      page.waitForRequest(`${service.origin}/graphql`),
      page.getByRole('button', { name: /^Execute query/ }).click(),
    ])
    await page.getByText(/\d rows? ·/).waitFor()
    await page.getByRole('button', { name: 'Copy link', exact: true }).first().click()
    const link = await page.locator('.share-note input').inputValue()
    const stored = await page.evaluate<string>(
      'JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage })',
    )

    expect(await sent.headerValue('authorization')).toBe(`Bearer ${editorToken}`)
    expect(stored).toContain('OfficialAndMeetings')
    expect(stored).not.toContain(editorToken)
    expect(page.url()).toBe(link)
    expect(faults).toEqual([])
    await context.close()

    const other = await openPage(browser, service.origin)
    await open(other.page, new URL(link).hash)
    await other.page.getByText(/\d rows? ·/).waitFor()

    expect(await textOf(other.page, '.graphiql-query-editor .view-lines')).toContain('OfficialAndMeetings')
    expect(await textOf(other.page, '.graphiql-editor-tool .view-lines')).toContain('joko-widodo')
    expect(await other.page.evaluate('JSON.stringify({ ...localStorage })')).not.toContain(editorToken)
    expect(other.faults).toEqual([])
    await other.context.close()
  })

  it('does not run a mutation that a link brings', async () => {
    const { page, context } = await openPage(browser, service.origin)
    const mutation = 'mutation { articleRetract(input: { id: "art_x" }) { userErrors { code } } }'
    const asked: string[] = []
    page.on(
      'request',
      (request) => void (request.url().endsWith('/graphql') && asked.push(request.postData() ?? '')),
    )
    await open(page, linkTo(mutation))
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'articleRetract' }).waitFor()
    await page.waitForTimeout(1_000)

    expect(asked).toEqual([])
    await context.close()
  })

  it('says what an error means, from the page of errors', async () => {
    const { page, context, faults } = await openPage(browser, service.origin)
    const query =
      '{ meetings(first: 100) { nodes { participants { official { meetings(first: 100) { nodes { id } } } } } } }'
    await open(page, linkTo(query))
    await page.getByText('What QUERY_TOO_COMPLEX means').click()
    await page.locator('.results-errors .graphiql-markdown-description p').first().waitFor()
    await picture(page, 'graphiql-error')

    expect(await textOf(page, '.results-errors')).toMatch(/may hold/)
    // The browser itself reports the status 400 of a request that is refused.
    expect(faults.filter((fault) => !/status of 400/.test(fault))).toEqual([])
    await context.close()
  })

  it('has documentation, a builder of queries, and history', async () => {
    const { page, context, faults } = await openPage(browser, service.origin)
    await open(page)
    await runFromGallery(page, 'Who said it')
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    await page.getByRole('link', { name: 'Query', exact: true }).click()
    await page.getByText('Any object by its id').first().waitFor()
    await picture(page, 'graphiql-docs')
    const findings = await seriousFindings(page)
    await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click()
    await page.locator('.graphiql-explorer-root').waitFor()
    await picture(page, 'graphiql-explorer')
    findings.push(...(await seriousFindings(page)))
    await page.getByRole('button', { name: 'Show History' }).click()
    await page.locator('.graphiql-history-items', { hasText: 'WhoSaidIt' }).waitFor()
    findings.push(...(await seriousFindings(page)))

    expect(findings).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })

  it.each(looks)(
    'shows an answer in every view, $size, $scheme: nothing serious, nothing out of place',
    async (look) => {
      const { page, context, faults } = await openPage(browser, service.origin, look)
      await open(page)
      const name = `${look.size}-${look.scheme}`
      await picture(page, `graphiql-start-${name}`)
      await runFromGallery(page, 'Meetings of a kind, and who was there')
      const strip = page.getByRole('tablist', { name: 'Views of the answer' })
      await strip.getByRole('tab', { name: 'JSON' }).focus()
      for (const view of views) {
        if (view !== 'JSON') await page.keyboard.press('ArrowRight')
        await strip.locator('[aria-selected="true"]', { hasText: view }).waitFor()
        await page.locator('.results .skeleton').waitFor({ state: 'detached' })
        await picture(page, `graphiql-${view}-${name}`)

        expect({ view, findings: await seriousFindings(page) }).toEqual({ view, findings: [] })
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
          sizes[look.size].width,
        )
      }
      expect(faults).toEqual([])
      await context.close()
    },
  )
})
