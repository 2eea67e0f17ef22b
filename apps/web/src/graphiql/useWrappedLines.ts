import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'

/** Breaks long lines of the query where its editor ends, so that the question above it can be read whole. */
export function useWrappedLines(): void {
  const queryEditor = useGraphiQL(state => state.queryEditor)
  useEffect(() => queryEditor?.updateOptions({ wordWrap: 'on' }), [queryEditor])
}
