import { Suspense } from 'react'
import { BrowserRouter, Route, Routes } from 'react-router'
import { type Client, Provider } from 'urql'
import { Waiting } from '../design/Waiting.tsx'
import { basePath } from '../lib/basePath.ts'
import { fetched } from '../lib/fetched.ts'
import { MastheadProvider } from '../lib/masthead.tsx'
import { Boundary } from './Boundary.tsx'
import { Layout } from './Layout.tsx'
import { embedPath } from './routes.ts'
import { Screens } from './Screens.tsx'

const EmbedScreen = fetched('EmbedScreen', () => import('../screens/embed/EmbedScreen.tsx'))

/** The whole application, given the client that answers its questions. */
export function App({ client }: { client: Client }) {
  return (
    <Provider value={client}>
      <BrowserRouter basename={basePath || '/'}>
        <MastheadProvider>
          <Routes>
            <Route path={embedPath} element={<Embedded />} />
            <Route path="*" element={<LaidOut />} />
          </Routes>
        </MastheadProvider>
      </BrowserRouter>
    </Provider>
  )
}

function Embedded() {
  return (
    <Boundary>
      <Suspense fallback={<Waiting />}>
        <EmbedScreen />
      </Suspense>
    </Boundary>
  )
}

function LaidOut() {
  return (
    <Layout>
      <Screens />
    </Layout>
  )
}
