import './strictStyles'
import '../shared/theme'
import '../shared/styles/index.css'
import './styles/index.css'
import '@graphiql/react/setup-workers/vite'
import { buildSchema } from 'graphql'
import { createRoot } from 'react-dom/client'
import { questionOf } from '../shared/shareLink'
import { Failed, Loading } from '../shared/states'
import { strings } from '../shared/strings'
import { GraphiqlFrame, GraphiqlPage } from './GraphiqlPage'

/** The schema as the service hands it out, so that introspection may be off. */
async function loadSchema() {
  const answer = await fetch('/schema.graphql')
  if (!answer.ok) throw new Error(strings.states.unreachable)
  return buildSchema(await answer.text())
}

async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element)
  root.render(
    <GraphiqlFrame>
      <Loading height="100%" />
    </GraphiqlFrame>,
  )
  try {
    const [schema, shared] = await Promise.all([loadSchema(), questionOf(location.hash)])
    root.render(
      <GraphiqlFrame>
        <GraphiqlPage schema={schema} shared={shared} />
      </GraphiqlFrame>,
    )
  } catch (error) {
    const message =
      error instanceof Error && !(error instanceof TypeError) ? error.message : strings.states.unreachable
    root.render(
      <GraphiqlFrame>
        <Failed failure={{ message, code: null }} onRetry={() => location.reload()} />
      </GraphiqlFrame>,
    )
  }
}

const element = document.getElementById('root')
if (element) void start(element)
