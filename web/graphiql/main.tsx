import '../shared/theme'
import '../shared/styles/index.css'
import { createRoot } from 'react-dom/client'
import { Bar } from '../shared/Bar'

const root = document.getElementById('root')
if (root) createRoot(root).render(<Bar path="/graphiql" />)
