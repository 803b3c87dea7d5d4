import type { Browser } from 'playwright-core'
import { seriousFindings } from './support/axe'
import { looks, openBrowser, openPage, picture, sizes } from './support/browser'
import { describeInBrowser } from './support/chromium'
import { editorToken, type RunningService, startService } from './support/service'

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
    const data = await ask<Record<string, { nodes: { id: string }[] }>>({ query })
    addresses = [
      ...Object.entries(data).map(([kind, { nodes }]) => `/${kind}/${nodes[0]?.id}`),
      '/countries/ID',
      '/organizations/org_european-union',
      '/search?q=summit',
      '/import',
      '/docs/errors.md',
    ]
  })
  afterAll(async () => {
    await browser?.close()
    await service?.stop()
  })

  /** The data of an answer to an editor. */
  async function ask<Data>(body: { readonly query: string; readonly variables?: object }): Promise<Data> {
    const answer = await fetch(`${service.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${editorToken}` },
      body: JSON.stringify(body),
    })
    return ((await answer.json()) as { data: Data }).data
  }
  const importText = async (text: string): Promise<string> => {
    const { articleImport } = await ask<{ articleImport: { article: { id: string } } }>({
      query: 'mutation ($text: String!) { articleImport(input: { text: $text }) { article { id } } }',
      variables: { text },
    })
    return articleImport.article.id
  }

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

  it('tell what happened from the latest back to the first, of one type if wanted', async () => {
    const { page, context, faults } = await openPage(browser, service.origin)
    const { timeline } = await ask<{ timeline: { totalCount: number } }>({
      query: '{ timeline(filter: { parties: ["ID"] }) { totalCount } }',
    })
    await page.goto(`${service.origin}/countries/ID`)
    const section = page.getByRole('region', { name: 'Timeline' })
    const entries = section.locator('.timeline > li')
    await entries.first().waitFor()
    const first = await entries.count()
    const more = section.getByRole('button', { name: /^Show more/ })
    while (await more.isVisible()) {
      const before = await entries.count()
      await more.click()
      await entries.nth(before).waitFor()
    }
    const days = await entries
      .locator('time')
      .evaluateAll((all) => all.map((each) => each.getAttribute('datetime') ?? ''))
    const all = await entries.count()
    await section.getByRole('button', { name: 'Quotations' }).click()
    await section.locator('.timeline blockquote').first().waitFor()
    await section.locator('a[href^="/meetings/"]').first().waitFor({ state: 'detached' })
    const years = days.map((day) => Number(day.slice(0, 4))).filter((year) => year > 0)

    expect([first, all]).toEqual([20, timeline.totalCount])
    expect(years.length).toBeGreaterThan(20)
    expect(years).toEqual([...years].sort((a, b) => b - a))
    expect(await entries.count()).toBe(await section.locator('.timeline blockquote').count())
    expect(faults).toEqual([])
    await context.close()
  })

  it('are reached by an id from before a merge, at the address of the survivor', async () => {
    const { page, context, faults } = await openPage(browser, service.origin)
    const idOf = async (name: string) => {
      const { officials } = await ask<{ officials: { nodes: { id: string }[] } }>({
        query: 'query ($name: String!) { officials(filter: { name: { eq: $name } }) { nodes { id } } }',
        variables: { name },
      })
      return officials.nodes[0]?.id ?? ''
    }
    await importText(
      'African Union Commission Chairperson Idriss Sanko met Ethiopian Prime Minister Abiy Ahmed in Addis Ababa on 3 May 2023.',
    )
    await importText(
      'ECOWAS Commission President Sanko Mbaye met Nigerian President Muhammadu Buhari in Abuja on 5 May 2023.',
    )
    const before = [await idOf('Idriss Sanko'), await idOf('Sanko Mbaye')]
    await importText(
      'African Union Commission Chairperson Idriss Sanko Mbaye met Kenyan President William Ruto in Nairobi on 9 May 2023. Sanko Mbaye said the talks were useful.',
    )
    const { official } = await ask<{ official: { id: string; name: string } }>({
      query: 'query ($id: ID!) { official(id: $id) { id name } }',
      variables: { id: before[0] },
    })
    await page.goto(`${service.origin}/officials/${before.find((id) => id !== official.id)}`)
    await page.getByRole('heading', { level: 1, name: official.name, exact: true }).waitFor()

    expect(before).toContain(official.id)
    expect(new URL(page.url()).pathname).toBe(`/officials/${official.id}`)
    expect(faults).toEqual([])
    await context.close()
  })

  it('show hostile text as text, whole and in its place', async () => {
    const { page, context, faults } = await openPage(browser, service.origin, { size: 'phone' })
    const long = 'x'.repeat(100_000)
    const hostile = `<script>alert(1)</script><img src=x onerror=alert(1)> \u202Ereversed\u202C ${long}`
    const text = `${hostile}\n\nPresident Ana "<b>" Brnabić met Prime Minister Luc Frieden in Vienna on 3 May 2023. ${hostile}`
    await page.goto(`${service.origin}/articles/${await importText(text)}`)
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
