import './styles/main.scss'
import { createUrqlClient } from '@scrutiny/sdk/urql'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { under } from './lib/basePath.ts'

const root = document.getElementById('root')
if (root) {
  const { href } = new URL(under('/graphql'), window.location.href)
  // People wait in front of the page: a server that does not answer is given up on long before the SDK would.
  const client = createUrqlClient({ url: href, timeoutMs: 10_000, deadlineMs: 15_000, retries: 2 })
  createRoot(root).render(
    <StrictMode>
      <App client={client} />
    </StrictMode>,
  )
}
