import { type ReactNode, useSyncExternalStore } from 'react'
import icon from './icon.svg'
import { strings } from './strings'
import { chooseTheme, nextChoice, onTheme, themeChoice } from './theme'

/** The pages that the bar leads to. GraphiQL is a document of its own, with a policy of its own. */
const pages = [
  { path: '/', label: strings.bar.board },
  { path: '/graphiql', label: strings.bar.graphiql },
  { path: '/import', label: strings.bar.import },
  { path: '/docs', label: strings.bar.docs },
] as const

const isWithin = (path: string, page: string): boolean =>
  path === page || (page !== '/' && path.startsWith(`${page}/`))

interface BarProps {
  /** The address shown now. */
  readonly path: string
  /** What a page puts at the bar's end, before the theme. */
  readonly children?: ReactNode
}

/** The bar on top of every page. */
export const Bar = ({ path, children }: BarProps) => (
  <>
    <a className="skip-link" href="#content">
      {strings.bar.skip}
    </a>
    <header className="bar">
      <a className="bar-name" href="/">
        <img src={icon} alt="" />
        {strings.name}
      </a>
      <nav aria-label={strings.bar.pages}>
        <ul>
          {pages.map((page) => (
            <li key={page.path}>
              <a href={page.path} aria-current={isWithin(path, page.path) ? 'page' : undefined}>
                {page.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="bar-end">
        {children}
        <ThemeSwitch />
      </div>
    </header>
  </>
)

const glyphs = { SYSTEM: '◐', LIGHT: '☀', DARK: '☾' } as const

/** Goes through system, light and dark. */
function ThemeSwitch() {
  const choice = useSyncExternalStore(onTheme, themeChoice)
  const label = strings.bar.theme[choice]
  return (
    <button
      type="button"
      className="button button-quiet"
      aria-label={label}
      title={label}
      onClick={() => chooseTheme(nextChoice())}
    >
      <span aria-hidden="true">{glyphs[choice]}</span>
    </button>
  )
}
