import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext } from '../../src/graphql/context'
import { executableSchema } from '../../src/graphql/schema'
import { headsOf, withHead } from '../../src/server/heads'
import { readWebBuild } from '../../src/server/web'
import { gallery } from '../support/gallery'
import { storeObjects } from '../support/objects'
import { testServiceFacts } from '../support/testQueries'
import { testStore } from '../support/testStore'
import { startServer } from './testServer'

describe('The head of an object’s page', () => {
  const stored = testStore()
  const folder = mkdtempSync(join(tmpdir(), 'web-heads-'))
  const { articles, officials, meetings, agreements } = gallery(3)
  let service: Awaited<ReturnType<typeof startServer>>
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Communiqué</title>')
    writeFileSync(join(folder, 'graphiql.html'), '<!doctype html><title>GraphiQL</title>')
    const schema = executableSchema()
    const heads = headsOf(schema, () => createContext({ store: stored.store, service: testServiceFacts }))
    service = await startServer({ web: readWebBuild(folder), heads })
  })
  beforeEach(() => storeObjects(stored.store, gallery(3)))
  afterAll(async () => {
    await service.server.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const get = (path: string) => service.send({ path })

  it.each([
    ['articles', articles[0]],
    ['officials', officials[0]],
    ['meetings', meetings[0]],
    ['agreements', agreements[0]],
  ] as const)(
    'of %s names it, with its permanent address and what it is to machines',
    async (kind, object) => {
      const [byId, bySlug] = [await get(`/${kind}/${object?.id}`), await get(`/${kind}/${object?.slug}`)]
      const [, json = ''] =
        /<script data-head type="application\/ld\+json">(.*)<\/script>/.exec(byId.text) ?? []
      const data = JSON.parse(json)

      expect([byId.status, bySlug.status]).toEqual([200, 200])
      expect(bySlug.text).toBe(byId.text)
      expect(byId.text).toContain(`<link data-head rel="canonical" href="/${kind}/${object?.id}" />`)
      expect(byId.text).not.toContain('<title>Communiqué</title>')
      expect(data).toMatchObject({ '@context': 'https://schema.org', url: `/${kind}/${object?.id}` })
      expect(data.name ?? data.headline).toMatch(/\w/)
    },
  )

  it('of a country names it by its code', async () => {
    const { status, text } = await get('/countries/ID')

    expect([status, /<title>(.*)<\/title>/.exec(text)?.[1]]).toEqual([200, 'Indonesia · Communiqué'])
  })

  it('leads the address of a merged object on to the survivor, for ever', async () => {
    const [survivor] = officials
    await stored.store.db
      .collection<{ _id: string; to: string }>('redirects')
      .insertOne({ _id: 'off_zzzzzzzzzzzzzzzz', to: survivor?.id ?? '' })

    const { status, headers } = await get('/officials/off_zzzzzzzzzzzzzzzz')

    expect([status, headers.location]).toEqual([308, `/officials/${survivor?.id}`])
  })

  it.each([
    '/articles/art_none',
    '/officials/nobody',
    '/meetings/none',
    '/agreements/agr_none',
    '/countries/ZZ',
    '/countries/much-too-long',
    '/organizations/off_none',
  ])('is absent at %s, where the page says so with the status 404', async (path) => {
    const { status, text } = await get(path)

    expect([status, text]).toEqual([404, '<!doctype html><title>Communiqué</title>'])
  })

  it('lets no text end its element', () => {
    const head = {
      title: '</title><script>1',
      description: '"><b>',
      path: '/articles/a',
      data: { name: '</script>' },
    }

    const document = withHead('<title>Communiqué</title>', head)

    expect(document.match(/<script|<\/script>|<\/title>|<b>/g)).toEqual(['</title>', '<script', '</script>'])
  })
})
