import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql'
import { type Found, type Head, type PageKind, type PageShape, pages } from './headPages'
import type { ResolverContext } from './operation'

/** The head of the object that an address names by id or slug: `absent` where there is none, `unknown` where the store is away. */
export type Heads = (kind: PageKind, key: string) => Promise<Head | 'absent' | 'unknown'>

/** Reads heads through the schema itself, as any client would; a merged id gives the survivor's. */
export function headsOf(schema: GraphQLSchema, contextFor: () => ResolverContext): Heads {
  return async (kind, key) => {
    const page: PageShape = pages[kind]
    const isId = page.prefix !== null && key.startsWith(page.prefix)
    const variableValues = page.prefix === null ? { key } : { by: isId ? { id: key } : { slug: key } }
    const { data, errors } = (await execute({
      schema,
      document: page.document,
      variableValues,
      contextValue: contextFor(),
    })) as ExecutionResult<{ readonly object: Found | null }>
    const found = data?.object
    if (!found) return data && errors ? 'unknown' : 'absent'
    const own = found[page.key]
    if (typeof own !== 'string') return 'absent'
    return { ...page.head(found), path: `/${kind}/${encodeURIComponent(own)}` }
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)

const titleTag = '<title>Communiqué</title>'

/** The document with this head in place of the plain title. JSON-LD is data, which the policy on scripts lets stand. */
export function withHead(document: string, { title, description, path, data }: Head): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data, url: path }).replaceAll(
    '<',
    '\\u003c',
  )
  // What bears `data-head` is of this object alone: the pages take it away when they show another (`web/dashboard/App.tsx`).
  const head = [
    `<title>${escaped(`${title} · Communiqué`)}</title>`,
    `<meta data-head name="description" content="${escaped(description)}" />`,
    `<meta data-head property="og:title" content="${escaped(title)}" />`,
    `<meta data-head property="og:description" content="${escaped(description)}" />`,
    `<link data-head rel="canonical" href="${escaped(path)}" />`,
    `<script data-head type="application/ld+json">${json}</script>`,
  ]
  return document.replace(titleTag, () => head.join('\n    '))
}
