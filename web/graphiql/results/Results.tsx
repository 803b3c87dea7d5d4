import { useGraphiQL } from '@graphiql/react'
import type { GraphQLSchema } from 'graphql'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { strings } from '../../shared/strings'
import { answerOf, onAnswer, showTab } from '../answers'
import { AnswerErrors } from './AnswerErrors'
import { allows, analyse, analyseList, type View } from './analysis'
import { CostGauge } from './CostGauge'
import { useEvidenceLinks } from './evidenceLinks'
import { ResultView } from './ResultView'
import { Select } from './Select'
import { ViewTabs } from './ViewTabs'

const words = strings.graphiql.results

/** The answer in the ways it can be shown; GraphiQL's own JSON is the first of them. */
export function Results({ schema }: { readonly schema: GraphQLSchema }) {
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.id ?? '')
  const isFetching = useGraphiQL((state) => state.isFetching)
  useEffect(() => showTab(tab), [tab])
  const answer = useSyncExternalStore(onAnswer, () => answerOf(tab))
  const [wanted, setView] = useState<View>('JSON')
  const [label, setList] = useState('')
  useEvidenceLinks()
  const analysis = useMemo(() => answer && analyse(schema, answer), [schema, answer])
  const list = analysis?.lists.find((each) => each.label === label) ?? analysis?.lists[0] ?? null
  const read = useMemo(
    () => (analysis && answer && list ? analyseList(analysis, answer.data, list) : null),
    [analysis, answer, list],
  )
  const view = allows(wanted, read) ? wanted : 'JSON'
  return (
    <section className="results" data-view={view} aria-label={words.views}>
      <ViewTabs view={view} isAllowed={(each) => allows(each, read)} onView={setView} />
      {answer && (
        <div className="results-facts">
          {read && <span>{words.summary(read.table.rows.length, answer.milliseconds)}</span>}
          {answer.cost && <CostGauge cost={answer.cost} />}
          {view !== 'JSON' && analysis && analysis.lists.length > 1 && list && (
            <Select
              label={words.rowsOf}
              value={list.label}
              options={analysis.lists.map((each) => ({ value: each.label, label: each.label }))}
              onChange={setList}
            />
          )}
        </div>
      )}
      {answer && answer.errors.length > 0 && <AnswerErrors errors={answer.errors} />}
      {view !== 'JSON' && read && <ResultView key={read.list.label} view={view} analysis={read} />}
      {!answer && !isFetching && view === 'JSON' && (
        <div className="notice results-empty">
          <h2>{words.empty}</h2>
          <p>{words.emptyHelp}</p>
        </div>
      )}
    </section>
  )
}
