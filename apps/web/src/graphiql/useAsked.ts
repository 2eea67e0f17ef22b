import { tryParseJSONC, useGraphiQL } from '@graphiql/react'
import { siteAddress } from '../lib/basePath.ts'
import type { Asked } from './snippets/index.ts'

/**
 * Reads what stands in the editors now, or what will once they are there.
 *
 * @throws Error in words when the variables cannot be read
 */
export function useAsked(): () => Asked {
  const { tab, queryEditor, variableEditor, operationName, operations } = useGraphiQL(state => ({
    tab: state.tabs[state.activeTabIndex],
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    operationName: state.operationName,
    operations: state.operations,
  }))
  return () => ({
    origin: siteAddress(),
    query: queryEditor?.getValue() ?? tab?.query ?? '',
    variables: readVariables(variableEditor?.getValue() ?? tab?.variables ?? ''),
    operationName: operations && operations.length > 1 ? operationName : undefined,
  })
}

function readVariables(text: string) {
  try {
    return tryParseJSONC(text)
  } catch {
    throw new Error('The variables cannot be read: they are written as JSON, within braces.')
  }
}
