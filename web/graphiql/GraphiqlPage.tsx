import { explorerPlugin } from '@graphiql/plugin-explorer'
import { HISTORY_PLUGIN } from '@graphiql/plugin-history'
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { GraphiQL } from 'graphiql'
import { type GraphQLSchema, getOperationAST, parse } from 'graphql'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Bar } from '../shared/Bar'
import type { SharedQuestion } from '../shared/shareLink'
import { strings } from '../shared/strings'
import { currentTheme, onTheme, type Theme } from '../shared/theme'
import { fetcher } from './answers'
import { useEditorTheme } from './editorTheme'
import { galleryPlugin } from './gallery/GalleryPlugin'
import { useMendedRoles } from './mendedRoles'
import { Results } from './results/Results'
import { ShareButton } from './ShareButton'
import { storage } from './storage'

const plugins = [galleryPlugin, explorerPlugin(), HISTORY_PLUGIN]

interface GraphiqlPageProps {
  readonly schema: GraphQLSchema
  /** What the link to this page carries. */
  readonly shared: SharedQuestion | null
}

/** GraphiQL with the gallery, and the answer in the ways it can be shown. */
export function GraphiqlPage({ schema, shared }: GraphiqlPageProps) {
  const theme = useSyncExternalStore(onTheme, currentTheme)
  return (
    <GraphiQL
      fetcher={fetcher}
      schema={schema}
      storage={storage}
      plugins={plugins}
      visiblePlugin={galleryPlugin}
      defaultQuery={strings.graphiql.welcome}
      initialQuery={shared?.query}
      initialVariables={shared?.variables}
      shouldPersistHeaders={false}
      showPersistHeadersSettings={false}
      forcedTheme={theme}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>
        <ShareButton />
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <Results schema={schema} />
        {shared && <RunOnce question={shared} />}
        <Editors theme={theme} />
      </GraphiQL.Footer>
    </GraphiQL>
  )
}

/** What the editors are given once they are there. */
function Editors({ theme }: { readonly theme: Theme }) {
  useEditorTheme(theme)
  useMendedRoles()
  return null
}

/** Runs what a link brought, once the editor is there; a mutation is left to the reader to run. */
function RunOnce({ question }: { readonly question: SharedQuestion }) {
  const isReady = useGraphiQL((state) => Boolean(state.queryEditor && state.responseEditor))
  const { run } = useGraphiQLActions()
  const [isDone, setDone] = useState(false)
  useEffect(() => {
    if (!isReady || isDone) return
    setDone(true)
    if (isQuery(question.query)) run()
  }, [isReady, isDone, question, run])
  return null
}

function isQuery(text: string): boolean {
  try {
    return getOperationAST(parse(text))?.operation === 'query'
  } catch {
    return false
  }
}

/** The page around it. */
export const GraphiqlFrame = ({ children }: { readonly children: React.ReactNode }) => (
  <>
    <Bar path="/graphiql" />
    <main id="content" className="graphiql-page" tabIndex={-1}>
      {children}
    </main>
  </>
)
