import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { HttpError } from './status'
import { sendDashboard, type WebBuild } from './web'

/** The pages of `docs/` by their path below it, as `errors.md`: Markdown. */
export type Docs = ReadonlyMap<string, string>

/** Every page of Markdown in the folder and below. */
export function readDocs(folder: string): Docs {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Map(
    names
      .filter((name) => name.endsWith('.md'))
      .map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name), 'utf8')]),
  )
}

/** `/docs/errors.md` and the others: a page of the dashboard for a browser, Markdown for whoever else asks. */
export function addDocs(app: FastifyInstance, docs: Docs, web: WebBuild | null): void {
  app.get<{ Params: { '*': string } }>('/docs/*', ({ params, headers }, reply) => {
    const text = docs.get(params['*'])
    reply.header('vary', 'accept')
    const isBrowser = String(headers.accept ?? '').startsWith('text/html')
    if (web && isBrowser) return sendDashboard(reply.code(text === undefined ? 404 : 200), web)
    if (text === undefined) throw new HttpError(404, 'There is nothing at this address.')
    return reply.type('text/markdown; charset=utf-8').send(text)
  })
}
