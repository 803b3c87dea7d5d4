import { Route, Switch, useLocation } from 'wouter'
import { Bar } from '../shared/Bar'
import { BoardPage } from './pages/BoardPage'
import { NotFoundPage } from './pages/NotFoundPage'

/** Every page of the dashboard by its address; the service hands the same document out for each (`src/server/web.ts`). */
export function App() {
  const [path] = useLocation()
  return (
    <>
      <Bar path={path} />
      <main id="content" className="page" tabIndex={-1}>
        <Switch>
          <Route path="/" component={BoardPage} />
          <Route component={NotFoundPage} />
        </Switch>
      </main>
    </>
  )
}
