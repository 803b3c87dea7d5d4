import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { headingId, toHtml } from '../../web/dashboard/docs/markdown'
import { strings } from '../../web/shared/strings'

const folder = join(__dirname, '..', '..', 'docs')
const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('The documentation as pages', () => {
  it('lists every page but the records of decisions', () => {
    const listed = strings.docs.groups.flatMap(({ pages }) => Object.keys(pages))

    expect([...listed].sort()).toEqual(all.filter((name) => !name.startsWith('adr')).sort())
  })

  it.each(all)('has no link in %s that leads nowhere', (name) => {
    const links = [...toHtml(read(name)).matchAll(/<a href="([^"]*)"/g)].map(([, href]) => `${href}`)
    const dead = links.filter((href) => {
      if (/^(?:https?:|mailto:|\/)/.test(href)) return false
      const { pathname, hash } = new URL(href, `file:///docs/${name}`)
      const target = decodeURIComponent(pathname.slice('/docs/'.length))
      if (!all.includes(target)) return true
      return hash !== '' && !toHtml(read(target)).includes(`id="${decodeURIComponent(hash.slice(1))}"`)
    })

    expect(dead).toEqual([])
  })

  it.each([
    ['Merged ids', 'merged-ids'],
    ['QUERY_TOO_COMPLEX', 'query_too_complex'],
    ['`search`: what it finds', 'search-what-it-finds'],
  ])('names the heading %s as GitHub does', (heading, id) => {
    expect(headingId(heading)).toBe(id)
  })
})
