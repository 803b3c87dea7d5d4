import '../shared/theme'
import '../shared/styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { createClient } from '../shared/client'
import { App } from './App'

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <Provider value={createClient()}>
        <App />
      </Provider>
    </StrictMode>,
  )
