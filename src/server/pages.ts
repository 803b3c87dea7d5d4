import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import { addDocs, type Docs } from './docs'
import type { Heads } from './heads'
import type { Metrics } from './metrics'
import { addWebAssets, addWebPages, type WebBuild } from './web'

export interface PageParts {
  readonly metrics: Metrics
  readonly version: string
  /** The text of `schema.graphql`. */
  readonly sdl: string
  readonly docs: Docs
  /** Rejects where the store cannot be reached. */
  readonly ping: () => Promise<void>
  /** The built pages; null where there are none, and a plain page names the addresses. */
  readonly web: WebBuild | null
  /** What stands in the heads of objects' pages; null where they have none. */
  readonly heads: Heads | null
}

/** Milliseconds after which a store that does not answer counts as not ready. */
const pingWithin = 2_000

/** What is served besides GraphQL: health, figures, the schema, and a page that names it all. */
export async function addPages(
  app: FastifyInstance,
  parts: PageParts,
  isClosing: () => boolean,
): Promise<void> {
  const { web } = parts
  if (web) addWebAssets(app, web)
  await app.register(async (pages) => {
    await pages.register(helmet, {
      strictTransportSecurity: false,
      contentSecurityPolicy: { useDefaults: false, directives: policy },
    })
    await pages.register(compress, {
      encodings: ['gzip', 'br'],
      threshold: 1_024,
      customTypes: /^(?:text|application)\//,
    })
    const start = startPage(parts.version)
    if (parts.web) addWebPages(pages, parts.web, parts.heads)
    else pages.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(start))
    pages.get('/schema.graphql', (_request, reply) =>
      reply.type('application/graphql; charset=utf-8').send(parts.sdl),
    )
    addDocs(pages, parts.docs, parts.web)
    pages.get('/metrics', async (_request, reply) =>
      reply.type(parts.metrics.contentType).send(await parts.metrics.text()),
    )
    pages.get('/healthz', async () => ({ ok: true }))
    pages.get('/readyz', async (_request, reply) => {
      const reason = isClosing() ? 'CLOSING' : (await answersInTime(parts.ping)) ? null : 'STORE_UNAVAILABLE'
      reply.header('cache-control', 'no-store')
      return reason === null ? { ok: true } : reply.code(503).send({ ok: false, reason })
    })
  })
}

async function answersInTime(ping: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), pingWithin)
  })
  const answered = ping().then(
    () => true,
    () => false,
  )
  return Promise.race([answered, late]).finally(() => clearTimeout(timer))
}

/** Nothing from another host, no script at all. */
const policy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
}

const addresses: readonly (readonly [string, string])[] = [
  ['/graphql', 'the API: POST a query, or GET one with the header `apollo-require-preflight: 1`'],
  ['/schema.graphql', 'the schema, with a description of every field'],
  ['/docs/errors.md', 'every error code, its cause and what to do'],
  ['/network.gexf', 'who met whom, for Gephi; `/network.graphml` for other tools'],
  ['/healthz', 'whether the process is alive'],
  ['/readyz', 'whether it can serve: the store answers'],
  ['/metrics', 'figures for Prometheus'],
]

const startPage = (version: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Communiqué</title><meta name="viewport" content="width=device-width"></head>
<body>
<h1>Communiqué</h1>
<p>Diplomatic news as articles, officials, meetings and agreements, each fact with the words that say it. Version ${version}.</p>
<dl>
${addresses.map(([path, what]) => `<dt><a href="${path}">${path}</a></dt>\n<dd>${what}</dd>`).join('\n')}
</dl>
</body>
</html>
`
