import { randomBytes } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { type PageKind, pages } from './headPages'
import { type Heads, withHead } from './heads'
import { HttpError } from './status'

/** The pages as built from `web`. */
export interface WebBuild {
  /** Holds `assets`: files named after their content, packed beside. */
  readonly folder: string
  /** The document of every page but GraphiQL. */
  readonly dashboard: string
  readonly graphiql: string
}

/** The build in `folder`; null where there is none. */
export function readWebBuild(folder: string): WebBuild | null {
  if (!existsSync(join(folder, 'index.html'))) return null
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  return {
    folder,
    dashboard: read('index.html').replaceAll(nonceAttribute, ''),
    graphiql: read('graphiql.html'),
  }
}

const pageKinds = Object.keys(pages) as readonly PageKind[]
const plainPaths = ['/', '/search', '/import', '/docs'] as const

/** Addresses at which the dashboard's document is served; it finds out by the address what to show. */
export const dashboardPaths: readonly string[] = [...plainPaths, ...pageKinds.map((kind) => `/${kind}/:key`)]

/** An id that leads to another object's page; a slug is an address of its own. */
const isOtherId = (kind: PageKind, key: string, path: string): boolean =>
  pages[kind].prefix !== null &&
  key.startsWith(String(pages[kind].prefix)) &&
  path !== `/${kind}/${encodeURIComponent(key)}`

/** What Vite writes where a nonce belongs (`web/vite.config.ts`). */
const nonceMark = 'COMMUNIQUE_NONCE'
const nonceAttribute = ` nonce="${nonceMark}"`

/** Nothing from another host, nothing inline, no eval, for documents and for workers. */
const policy = (styles: string, images: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    `img-src ${images}`,
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')

const strict = policy("'self'", "'self'")
/** A worker is bound by the policy it comes with. */
const assetPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'"

const send = (reply: FastifyReply, document: string) =>
  reply
    .header('content-security-policy', strict)
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(document)

/** The dashboard's document, whatever it will show. */
export const sendDashboard = (reply: FastifyReply, build: WebBuild) => send(reply, build.dashboard)

/**
 * The documents of the pages; `app` packs and adds the other headers of safety. An object's page has the object's head; the
 * address of a merged object leads on to the survivor's, and one that names nothing is a page with the status 404.
 */
export function addWebPages(app: FastifyInstance, build: WebBuild, heads: Heads | null): void {
  for (const path of plainPaths) app.get(path, (_request, reply) => sendDashboard(reply, build))
  for (const kind of pageKinds)
    app.get<{ Params: { key: string } }>(`/${kind}/:key`, async ({ params: { key } }, reply) => {
      if (!heads) return sendDashboard(reply, build)
      const head = await heads(kind, key)
      if (head === 'unknown') return sendDashboard(reply, build)
      if (head === 'absent') return sendDashboard(reply.code(404), build)
      if (isOtherId(kind, key, head.path)) return reply.redirect(head.path, 308)
      return send(reply, withHead(build.dashboard, head))
    })
  app.get('/graphiql', (_request, reply) => {
    // Monaco makes style elements, of which only those that bear this answer's nonce count, and draws the line under a
    // mistake as a picture of its own making (docs/web.md).
    const nonce = randomBytes(18).toString('base64')
    return reply
      .header('content-security-policy', policy(`'self' 'nonce-${nonce}'`, "'self' data:"))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(build.graphiql.replaceAll(nonceMark, nonce))
  })
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
}
/** The best first. */
const packings = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const

/** The files behind the documents: kept for ever, since a changed file has another name; packed when they were built. */
export function addWebAssets(app: FastifyInstance, { folder }: WebBuild): void {
  const assets = join(folder, 'assets')
  // What is not in this list does not exist, whatever the address says.
  const sizes = new Map(readdirSync(assets).map((name) => [name, statSync(join(assets, name)).size]))
  app.get<{ Params: { name: string } }>('/assets/:name', ({ params, headers }, reply) => {
    const type = types[extname(params.name).slice(1)]
    if (type === undefined || !sizes.has(params.name))
      throw new HttpError(404, 'There is nothing at this address.')
    const accepted = new Set(String(headers['accept-encoding'] ?? '').split(/\s*,\s*/))
    const packing = packings.find(
      ({ encoding, ending }) => accepted.has(encoding) && sizes.has(params.name + ending),
    )
    const name = params.name + (packing?.ending ?? '')
    if (packing) reply.header('content-encoding', packing.encoding)
    return reply
      .header('content-security-policy', assetPolicy)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'accept-encoding')
      .header('content-length', sizes.get(name))
      .type(type)
      .send(createReadStream(join(assets, name)))
  })
}
