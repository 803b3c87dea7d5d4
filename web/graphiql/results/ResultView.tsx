import { lazy, Suspense } from 'react'
import { Empty, Loading } from '../../shared/states'
import { strings } from '../../shared/strings'
import type { ListAnalysis, View } from './analysis'
import { TableView } from './TableView'

const words = strings.graphiql.results

// The map brings the outlines of the world, the network its layout: loaded when first looked at.
const MapView = lazy(() => import('./MapView').then((module) => ({ default: module.MapView })))
const NetworkView = lazy(() => import('./NetworkView').then((module) => ({ default: module.NetworkView })))
const TimelineView = lazy(() => import('./TimelineView').then((module) => ({ default: module.TimelineView })))

/** One way to show a list of an answer. */
export function ResultView({ view, analysis }: { readonly view: View; readonly analysis: ListAnalysis }) {
  if (analysis.table.rows.length === 0)
    return (
      <Empty title={words.noRows}>
        <p>{words.noRowsHelp}</p>
      </Empty>
    )
  return (
    <Suspense fallback={<Loading height="16rem" />}>
      {view === 'TABLE' && <TableView analysis={analysis} />}
      {view === 'TIMELINE' && <TimelineView analysis={analysis} />}
      {view === 'MAP' && <MapView analysis={analysis} />}
      {view === 'NETWORK' && <NetworkView analysis={analysis} />}
    </Suspense>
  )
}
