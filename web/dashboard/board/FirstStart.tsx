import { Link } from 'wouter'
import { Empty } from '../../shared/states'
import { strings } from '../../shared/strings'

const words = strings.board.first

/** The board of a store that holds nothing yet: how to fill it. */
export const FirstStart = () => (
  <Empty title={words.title}>
    <p>{words.help}</p>
    <pre className="command">npm run import -- articles/ page.html feed.xml</pre>
    <p>{words.formats}</p>
    <Link className="button button-main" href="/import">
      {words.byHand}
    </Link>
  </Empty>
)
