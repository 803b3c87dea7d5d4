import { useEffect, useRef } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { Bar } from '../shared/Bar'
import { DocsPage } from './docs/DocsPage'
import { AgreementPage } from './pages/AgreementPage'
import { ArticlePage } from './pages/ArticlePage'
import { BoardPage } from './pages/BoardPage'
import { ImportPage } from './pages/ImportPage'
import { MeetingPage } from './pages/MeetingPage'
import { NotFoundPage } from './pages/NotFoundPage'
import { OfficialPage } from './pages/OfficialPage'
import { CountryPage, OrganizationPage } from './pages/PartyPages'
import { SearchPage } from './pages/SearchPage'
import { SearchBox } from './search/SearchBox'

/** Every page of the dashboard by its address; the service hands the same document out for each (`src/server/web.ts`). */
export function App() {
  const [path] = useLocation()
  useServedHead(path)
  return (
    <>
      <Bar path={path}>
        <SearchBox />
      </Bar>
      <main id="content" className="page" tabIndex={-1}>
        <Switch>
          <Route path="/" component={BoardPage} />
          <Route path="/search" component={SearchPage} />
          <Route path="/import" component={ImportPage} />
          <Route path="/articles/:id" component={ArticlePage} />
          <Route path="/officials/:id" component={OfficialPage} />
          <Route path="/meetings/:id" component={MeetingPage} />
          <Route path="/agreements/:id" component={AgreementPage} />
          <Route path="/countries/:code" component={CountryPage} />
          <Route path="/organizations/:id" component={OrganizationPage} />
          <Route path="/docs" component={DocsPage} />
          <Route path="/docs/*" component={DocsPage} />
          <Route component={NotFoundPage} />
        </Switch>
      </main>
    </>
  )
}

/** The head that the service wrote is of the address that was asked for, and goes when another is shown. */
function useServedHead(path: string): void {
  const first = useRef(path)
  useEffect(() => {
    if (path === first.current) return
    for (const part of document.querySelectorAll('[data-head]')) part.remove()
  }, [path])
}
