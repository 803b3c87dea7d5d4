import type { Browser } from 'playwright-core'
import { seriousFindings } from './support/axe'
import { openBrowser, openPage, picture, sizes } from './support/browser'
import { describeInBrowser } from './support/chromium'
import { editorToken, type RunningService, startService } from './support/service'

const looks = (['desktop', 'phone'] as const).flatMap((size) =>
  (['light', 'dark'] as const).map((scheme) => ({ size, scheme })),
)
const query = `{
  articles(first: 1) { nodes { id } }
  officials(first: 1, orderBy: [{ field: REPORT_COUNT, direction: DESC }]) { nodes { id } }
  meetings(first: 1, orderBy: [{ field: REPORT_COUNT, direction: DESC }]) { nodes { id } }
  agreements(first: 1, orderBy: [{ field: REPORT_COUNT, direction: DESC }]) { nodes { id } }
}`

describeInBrowser('The pages of objects', () => {
  let service: RunningService
  let browser: Browser
  let addresses: readonly string[]
  beforeAll(async () => {
    ;[service, browser] = await Promise.all([startService(), openBrowser()])
    const answer = await fetch(`${service.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { data } = (await answer.json()) as { data: Record<string, { nodes: { id: string }[] }> }
    addresses = [
      ...Object.entries(data).map(([kind, { nodes }]) => `/${kind}/${nodes[0]?.id}`),
      '/countries/ID',
      '/organizations/org_european-union',
      '/search?q=summit',
      '/import',
    ]
  })
  afterAll(async () => {
    await browser?.close()
    await service?.stop()
  })

  it.each(looks)('can be read by everyone, $size, $scheme', async (look) => {
    const { page, context, faults } = await openPage(browser, service.origin, look)
    const findings: string[] = []
    const tooWide: string[] = []
    for (const address of addresses) {
      await page.goto(`${service.origin}${address}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.locator('.skeleton').waitFor({ state: 'detached' })
      await picture(page, `${address.replace(/\W+/g, '-').slice(1, 12)}-${look.size}-${look.scheme}`)
      findings.push(...(await seriousFindings(page)).map((finding) => `${address} ${finding}`))
      const width = await page.evaluate<number>('document.documentElement.scrollWidth')
      if (width > sizes[look.size].width) tooWide.push(`${address} ${width}`)
    }

    expect(findings).toEqual([])
    expect(tooWide).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })

  it('have titles of their own, and say so where there is no such object', async () => {
    const { page, context, faults } = await openPage(browser, service.origin)
    await page.goto(`${service.origin}/countries/ID`)
    await page.getByRole('heading', { level: 1, name: 'Indonesia' }).waitFor()
    const title = await page.title()
    await page.getByRole('link', { name: 'Board', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'The board' }).waitFor()
    const canonical = await page.locator('[data-head]').count()
    const board = await page.title()
    const { status } = await fetch(`${service.origin}/officials/nobody`)

    expect([title, board]).toEqual(['Indonesia · Communiqué', 'Communiqué · Board'])
    expect([canonical, status]).toEqual([0, 404])
    expect(faults).toEqual([])
    await context.close()
  })

  it('show hostile text as text, whole and in its place', async () => {
    const { page, context, faults } = await openPage(browser, service.origin, { size: 'phone' })
    const long = 'x'.repeat(100_000)
    const hostile = `<script>alert(1)</script><img src=x onerror=alert(1)> \u202Ereversed\u202C ${long}`
    const text = `${hostile}\n\nPresident Ana "<b>" Brnabić met Prime Minister Luc Frieden in Vienna on 3 May 2023. ${hostile}`
    const answer = await fetch(`${service.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${editorToken}` },
      body: JSON.stringify({
        query: 'mutation ($text: String!) { articleImport(input: { text: $text }) { article { id } } }',
        variables: { text },
      }),
    })
    const { data } = (await answer.json()) as { data: { articleImport: { article: { id: string } } } }
    await page.goto(`${service.origin}/articles/${data.articleImport.article.id}`)
    await page.locator('.marked-text').waitFor()
    const shown = await page.locator('.marked-text').textContent()
    const elements = await page.locator('.marked-text script, .marked-text img, .marked-text b').count()
    const width = await page.evaluate<number>('document.documentElement.scrollWidth')

    expect(shown).toContain('<script>alert(1)</script><img src=x onerror=alert(1)>')
    expect(shown).toContain(long)
    expect(elements).toBe(0)
    expect(width).toBeLessThanOrEqual(sizes.phone.width)
    expect(faults).toEqual([])
    await context.close()
  })
})
