import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer'
import { GraphiQL } from 'graphiql'
import { asTyped } from './asTyped.ts'
import { examples } from './examples.ts'
import { fetcher } from './fetcher.ts'

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
      <main className="explorer__editor">
        <GraphiQL
          fetcher={fetcher}
          defaultTabs={[...(asked ? [asked] : []), ...examples]}
          {...(asked && { initialQuery: asked.query, initialVariables: asked.variables ?? '' })}
          defaultTheme="light"
          visiblePlugin={DOC_EXPLORER_PLUGIN}
          inputValueDeprecation
          schemaDescription
          isHeadersEditorEnabled={false}
        >
          <GraphiQL.Logo>GraphiQL</GraphiQL.Logo>
        </GraphiQL>
      </main>
    </div>
  )
}
