import { Empty } from '../../shared/states'
import { strings } from '../../shared/strings'

/** What an address shows that names no page. */
export const NotFoundPage = () => (
  <>
    <title>{`${strings.states.notFound} · ${strings.name}`}</title>
    <Empty title={strings.states.notFound}>
      <p>{strings.states.notFoundHelp}</p>
      <a className="button" href="/">
        {strings.states.toBoard}
      </a>
    </Empty>
  </>
)
