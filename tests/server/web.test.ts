import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { dashboardPaths, readWebBuild } from '../../src/server/web'
import { startServer } from './testServer'

const html = (name: string) =>
  `<!doctype html><title>${name}</title><script type="module" src="/assets/a-1.js" nonce="COMMUNIQUE_NONCE"></script>`

describe('The pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'web-build-'))
  let service: Awaited<ReturnType<typeof startServer>>
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), html('dashboard'))
    writeFileSync(join(folder, 'graphiql.html'), html('graphiql'))
    writeFileSync(join(folder, 'assets', 'a-1.js'), 'let plain')
    writeFileSync(join(folder, 'assets', 'a-1.js.gz'), gzipSync('let packed'))
    service = await startServer({ web: readWebBuild(folder) })
  })
  afterAll(async () => {
    await service.server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const get = (path: string, headers = {}) => service.send({ path, headers })

  it.each(dashboardPaths.map((path) => path.replace(/:\w+/, 'x1')))(
    'serves the dashboard at %s, which may run nothing inline and speak to no other host',
    async (path) => {
      const { status, headers, text } = await get(path)

      expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
      expect(text).toContain('<title>dashboard</title>')
      expect(text).not.toContain('nonce')
      expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*script-src 'self'/)
      expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*|data:|nonce/)
      expect(headers['x-content-type-options']).toBe('nosniff')
    },
  )

  it('shows the documentation to browsers, and hands it out as it is to others', async () => {
    const browser = { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' }
    const page = await get('/docs/errors.md', browser)
    const text = await get('/docs/errors.md')
    const [absentPage, absentText] = [await get('/docs/none.md', browser), await get('/docs/none.md')]

    expect([page.status, page.headers.vary]).toEqual([200, expect.stringContaining('accept')])
    expect(page.text).toContain('<title>dashboard</title>')
    expect([text.headers['content-type'], text.text]).toEqual(['text/markdown; charset=utf-8', '# Errors\n'])
    expect(absentPage.text).toContain('<title>dashboard</title>')
    expect([absentPage.status, absentText.status]).toEqual([404, 404])
    expect((await get('/docs/..%2Fpackage.json')).status).toBe(404)
  })

  it('lets GraphiQL make only style elements that bear a nonce, another one each time', async () => {
    const [first, second] = [await get('/graphiql'), await get('/graphiql')]
    const nonce = (policy: unknown) => /style-src 'self' 'nonce-([^']+)'/.exec(String(policy))?.[1]
    const one = nonce(first.headers['content-security-policy'])

    expect(first.headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/)
    expect(one).toMatch(/^[\w+/]{24}$/)
    expect(first.text).toContain(`nonce="${one}"`)
    expect(nonce(second.headers['content-security-policy'])).not.toBe(one)
    expect(first.headers['cache-control']).toBe('no-store')
  })

  it('serves files for ever, packed where the client takes that', async () => {
    const packed = await get('/assets/a-1.js', { 'accept-encoding': 'gzip' })
    const plain = await get('/assets/a-1.js')

    expect([packed.headers['content-encoding'], packed.text]).toEqual(['gzip', 'let packed'])
    expect([plain.headers['content-encoding'], plain.text]).toEqual([undefined, 'let plain'])
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(plain.headers['content-security-policy']).toMatch(/^default-src 'none'/)
  })

  it.each(['/assets/none.js', '/assets/', '/assets/../index.html', '/assets/%2e%2e/index.html'])(
    'has nothing at %s',
    async (path) => {
      expect((await get(path)).status).toBeGreaterThanOrEqual(400)
    },
  )

  it('is absent where it was not built', () => {
    expect(readWebBuild(join(folder, 'none'))).toBeNull()
  })
})
