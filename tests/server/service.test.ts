import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../src/config'
import { createLog } from '../../src/log'
import { openService, type Service } from '../../src/service'
import { clientOf } from './testServer'

const token = 'an-editor'
const asEditor = { authorization: `Bearer ${token}` }
const asImporter = { authorization: 'Bearer an-importer' }
const hash = (text: string) => createHash('sha256').update(text).digest('hex')

const text = `Foreign ministers of Norway and Chile meet in Oslo

OSLO, March 3, 2023 - Norwegian Foreign Minister Anniken Huitfeldt met Chilean Foreign Minister Antonia Urrejola in Oslo on Friday.

"We agreed to work more closely on ocean management," Huitfeldt said.
`

const queries = [
  '{ articles(first: 5) { totalCount pageInfo { hasNextPage endCursor } nodes { id slug headline publishedAt { local } } } }',
  '{ articles(first: 3) { nodes { id officials { id name country { code name } } meetings { id kind participants { role official { id name } } } } } }',
  '{ officials(first: 3) { nodes { __typename id name meetings(first: 2) { nodes { id kind reports(first: 1) { nodes { slug } } } } } } }',
  '{ meetings(first: 4, filter: { kind: { in: [COURTESY_CALL, CALL] } }) { totalCount nodes { id parties { __typename id name } evidence { exact } } } }',
  '{ changes(first: 3) { nodes { position event type } } service { position counts { articles meetings } } }',
  '{ countries(first: 2) { nodes { code name } } nothing: official(by: { slug: "nobody" }) { id } }',
]

describe('The service on its own store', () => {
  const dir = mkdtempSync(join(tmpdir(), 'communique-service-'))
  const config = readConfig({
    MONGODB_URI: process.env.MONGODB_URI,
    COMMUNIQUE_DATABASE: `test_${randomBytes(6).toString('hex')}`,
    DATA_DIR: dir,
    LOG_LEVEL: 'silent',
    EDITOR_TOKENS: `editor:${hash(token)},importer:${hash('an-importer')}`,
    COMMUNIQUE_CACHE_STALENESS_MS: '60000',
  })
  let service: Service
  let client: ReturnType<typeof clientOf>
  let url = ''
  beforeAll(async () => {
    service = await openService(config, createLog('silent'))
    await service.importSample()
    url = await service.server.listen({ host: '127.0.0.1', port: 0 })
    client = clientOf(url)
  }, 120_000)
  afterAll(async () => {
    await service.store.db.dropDatabase()
    await service.close()
    rmSync(dir, { recursive: true, force: true })
  })

  it('imports the examples into an empty store, and never again', async () => {
    const { body } = await client.post('{ service { counts { articles } } }')

    expect(body.data.service.counts.articles).toBeGreaterThan(40)
    expect(await service.importSample()).toBeNull()
  })

  it.each(queries)('answers alike whether interpreted, compiled or kept: %s', async (query) => {
    // A name apart makes an equal document new to the memory of answers.
    const replies = []
    for (let n = 0; n < 4; n += 1)
      replies.push(await client.post(query, { variables: n < 3 ? { apart: n } : { apart: 2 } }))

    const [first] = replies
    expect(first?.body.errors).toBeUndefined()
    expect(first?.body.extensions.cost.requestedQueryCost).toBeLessThan(5_000)
    for (const { body } of replies) expect(body).toEqual(first?.body)
  })

  it('shows at once what was imported, previewed the same before, and takes it out again', async () => {
    const fields =
      'article { id headline officials { name } } outcome changes { event type } userErrors { code reason }'
    const input = { text, publisher: 'Test' }
    const count = async () => (await client.post('{ articles { totalCount } }')).body.data.articles.totalCount
    const before = await count()

    const preview = await client.post(
      `mutation ($input: ArticleImportInput!) { articlePreview(input: $input) { ${fields} } }`,
      { variables: { input } },
      asImporter,
    )
    const afterPreview = await count()
    const imported = await client.post(
      `mutation ($input: ArticleImportInput!) { articleImport(input: $input) { ${fields} } }`,
      { variables: { input } },
      asImporter,
    )
    const afterImport = await count()
    const { id } = imported.body.data.articleImport.article
    const retract =
      'mutation ($id: ID!) { articleRetract(input: { id: $id }) { retractedId userErrors { code } } }'
    const refused = await client.post(retract, { variables: { id } }, asImporter)
    const retracted = await client.post(retract, { variables: { id } }, asEditor)
    const afterRetract = await count()

    expect(imported.body.data.articleImport).toMatchObject({ outcome: 'NEW', userErrors: [] })
    expect(imported.body.data.articleImport.changes.length).toBeGreaterThan(1)
    expect(preview.body.data.articlePreview).toEqual(imported.body.data.articleImport)
    expect([refused.status, refused.body.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN'])
    expect(retracted.body.data.articleRetract).toEqual({ retractedId: id, userErrors: [] })
    expect([afterPreview, afterImport, afterRetract]).toEqual([before, before + 1, before])
  })

  it('says why a text is none', async () => {
    const mutation =
      'mutation ($text: String!) { articleImport(input: { text: $text }) { outcome userErrors { code reason } } }'
    const empty = await client.post(mutation, { variables: { text: '   ' } }, asImporter)

    expect(empty.body.data.articleImport).toEqual({
      outcome: 'REJECTED',
      userErrors: [{ code: 'UNREADABLE_SOURCE', reason: 'EMPTY' }],
    })
  })

  it('keeps the words of its schema at hand', async () => {
    const { text } = await client.send({ path: '/schema.graphql' })

    expect(text).toContain('type Query {')
  })

  it('tells its limits by the names that errors give', async () => {
    const { body } = await client.post('{ service { limits { name max } } }')

    expect(body.data.service.limits).toContainEqual({ name: 'depth', max: 12 })
    expect(body.data.service.limits).toContainEqual({ name: 'cost', max: 10_000 })
  })
})
