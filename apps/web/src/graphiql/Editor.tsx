import { GraphiQL, GraphiQLInterface } from 'graphiql'
import { useMends } from './mends/useMends.ts'
import { useEditors } from './useEditors.ts'

/** GraphiQL itself, in the colours of the page around it. */
export function Editor() {
  useEditors()
  useMends()
  return (
    <div className="explorer__editor">
      <GraphiQLInterface forcedTheme="light" isHeadersEditorEnabled={false}>
        <GraphiQL.Logo>GraphiQL</GraphiQL.Logo>
      </GraphiQLInterface>
    </div>
  )
}
