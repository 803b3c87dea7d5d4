import '../shared/theme'
import '../shared/styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { createClient } from '../shared/client'
import { App } from './App'

// Each page has its own title; of two the browser would show the first.
document.querySelector('title')?.remove()
const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <Provider value={createClient()}>
        <App />
      </Provider>
    </StrictMode>,
  )
