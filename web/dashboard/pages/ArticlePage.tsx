import { useEffect, useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { useParams } from 'wouter'
import { ArticlePageDocument } from '../../shared/documents.generated'
import { strings } from '../../shared/strings'
import { TimeText } from '../facts/links'
import { ReadText } from '../text/ReadText'
import { spanOfHash } from '../text/segments'
import { byOf } from './byOf'
import { ObjectPage } from './ObjectPage'

/** `/articles/:id`: a text with everything it says marked in it and listed beside it; `#start-end` lights those words. */
export function ArticlePage() {
  const { id = '' } = useParams()
  const [result, again] = useQuery({ query: ArticlePageDocument, variables: { by: byOf('art', id) } })
  const named = useHashSpan()
  return (
    <ObjectPage result={result} again={again} pick={({ article }) => article}>
      {(article) => (
        <>
          <title>{`${article.headline ?? strings.facts.noHeadline} · ${strings.name}`}</title>
          <header className="object-head">
            <p className="muted">{strings.article.what}</p>
            <h1>{article.headline ?? strings.facts.noHeadline}</h1>
            <p className="row-more">
              <TimeText local={article.publishedAt?.local} />
              {article.byline.length > 0 && <span>{article.byline.join(', ')}</span>}
              {article.publisher && <span>{article.publisher}</span>}
              {article.url && (
                <a href={article.url} rel="noreferrer">
                  {strings.article.source}
                </a>
              )}
            </p>
          </header>
          <ReadText article={article} named={named} />
        </>
      )}
    </ObjectPage>
  )
}

function useHashSpan() {
  const [hash, setHash] = useState(window.location.hash)
  useEffect(() => {
    const follow = () => setHash(window.location.hash)
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  return useMemo(() => spanOfHash(hash), [hash])
}
