import { useGraphiQL } from '@graphiql/react'

/** Leads past the documentation, which has about a hundred links. */
export function SkipButton() {
  const queryEditor = useGraphiQL(state => state.queryEditor)
  return (
    <button type="button" className="explorer__skip" onClick={() => queryEditor?.focus()}>
      To the query
    </button>
  )
}
