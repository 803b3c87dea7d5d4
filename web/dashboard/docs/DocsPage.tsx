import { useEffect, useState } from 'react'
import { Link, useParams } from 'wouter'
import { Loading } from '../../shared/states'
import { strings } from '../../shared/strings'
import { NotFoundPage } from '../pages/NotFoundPage'

const words = strings.docs

/** Each page of `docs/` as a file of its own, fetched when it is opened. */
const files = import.meta.glob<string>('../../../docs/**/*.md', { query: '?raw', import: 'default' })
const fileOf = (name: string) => files[`../../../docs/${name}`]

/** `/docs/errors.md`: the documentation of this very version, with the network cut. */
export function DocsPage() {
  const { '*': name = 'schema.md' } = useParams()
  const file = fileOf(name)
  if (!file) return <NotFoundPage />
  return (
    <div className="docs-columns">
      <nav className="docs-pages" aria-label={words.title}>
        {words.groups.map(({ title, pages }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul className="plain-list">
              {Object.entries(pages).map(([each, label]) => (
                <li key={each}>
                  <Link href={`/docs/${each}`} aria-current={each === name ? 'page' : undefined}>
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      <Page key={name} read={file} />
    </div>
  )
}

function Page({ read }: { readonly read: () => Promise<string> }) {
  const [html, setHtml] = useState<string | null>(null)
  useEffect(() => {
    let isShown = true
    Promise.all([read(), import('./markdown')]).then(([text, { toHtml }]) => {
      if (isShown) setHtml(toHtml(text))
    })
    return () => {
      isShown = false
    }
  }, [read])
  useEffect(() => {
    if (html !== null) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView()
  }, [html])
  if (html === null) return <Loading height="40rem" />
  const title = /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1]?.replace(/<[^>]*>/g, '') ?? words.title
  return (
    <>
      <title>{`${title} · ${strings.name}`}</title>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the project's own pages, built in */}
      <article className="panel docs-page" dangerouslySetInnerHTML={{ __html: html }} />
    </>
  )
}
