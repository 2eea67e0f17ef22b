import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer'
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history'
import { GraphiQLProvider } from '@graphiql/react'
import { GraphiQL, GraphiQLInterface } from 'graphiql'
import { ActionBar } from './ActionBar.tsx'
import { asTyped } from './asTyped.ts'
import { examplesInTabs } from './examples/index.ts'
import { fetcher } from './fetcher.ts'

const plugins = [DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN]

/**
 * The query editor. A question carried in the address (`?query=…&variables=…`) opens in the first tab,
 * before the worked examples.
 */
export function Explorer({ address }: { address: Pick<Location, 'search'> }) {
  const carried = new URLSearchParams(address.search)
  const query = carried.get('query')
  const variables = carried.get('variables')
  const asked = query ? { query: asTyped(query), variables } : undefined
  return (
    <div className="explorer">
      <header className="explorer__bar">
        <h1>Ask the data</h1>
        <p>
          To leave an editor with the keyboard, press <kbd>Ctrl</kbd> + <kbd>M</kbd>, then <kbd>Tab</kbd>.
        </p>
        <a href="/">Back to the figures</a>
      </header>
      <GraphiQLProvider
        fetcher={fetcher}
        plugins={plugins}
        referencePlugin={DOC_EXPLORER_PLUGIN}
        visiblePlugin={DOC_EXPLORER_PLUGIN}
        defaultTabs={[...(asked ? [asked] : []), ...examplesInTabs.map(({ query }) => ({ query }))]}
        {...(asked && { initialQuery: asked.query, initialVariables: asked.variables ?? '' })}
        defaultTheme="light"
        inputValueDeprecation
        schemaDescription
      >
        <HistoryStore>
          <DocExplorerStore>
            <main className="explorer__main">
              <ActionBar />
              <div className="explorer__editor">
                <GraphiQLInterface isHeadersEditorEnabled={false}>
                  <GraphiQL.Logo>GraphiQL</GraphiQL.Logo>
                </GraphiQLInterface>
              </div>
            </main>
          </DocExplorerStore>
        </HistoryStore>
      </GraphiQLProvider>
    </div>
  )
}
