import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer'
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history'
import { GraphiQLProvider } from '@graphiql/react'
import { ActionBar } from './ActionBar.tsx'
import { asTyped } from './asTyped.ts'
import { Editor } from './Editor.tsx'
import { examplesInTabs } from './examples/index.ts'
import { fetcher } from './fetcher.ts'
import { Header } from './Header.tsx'
import { isNarrow } from './isNarrow.ts'

const plugins = [DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN]

/**
 * The query editor. A question carried in the address (`?query=…&variables=…`) opens in the first tab,
 * before the worked examples. The documentation is open at first where there is room beside the query.
 */
export function Explorer({ address }: { address: Pick<Location, 'search'> }) {
  const carried = new URLSearchParams(address.search)
  const query = carried.get('query')
  const variables = carried.get('variables')
  const asked = query ? { query: asTyped(query), variables } : undefined
  return (
    <div className="explorer">
      <GraphiQLProvider
        fetcher={fetcher}
        plugins={plugins}
        referencePlugin={DOC_EXPLORER_PLUGIN}
        {...(!isNarrow() && { visiblePlugin: DOC_EXPLORER_PLUGIN })}
        defaultTabs={[...(asked ? [asked] : []), ...examplesInTabs.map(({ query }) => ({ query }))]}
        {...(asked && { initialQuery: asked.query, initialVariables: asked.variables ?? '' })}
        defaultTheme="light"
        inputValueDeprecation
        schemaDescription
      >
        <HistoryStore>
          <DocExplorerStore>
            <Header />
            <main className="explorer__main">
              <ActionBar />
              <Editor />
            </main>
          </DocExplorerStore>
        </HistoryStore>
      </GraphiQLProvider>
    </div>
  )
}
