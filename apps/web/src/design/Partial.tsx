import type { CombinedError } from 'urql'
import { requestIdOf } from '../lib/graphql/failure.ts'

/** Says that an answer came with gaps; what did arrive is shown below it. */
export function Partial({ error }: { error: CombinedError | undefined }) {
  if (!error) return null
  const requestId = requestIdOf(error)
  return (
    <div className="govuk-inset-text" role="alert">
      Some of the figures on this page could not be loaded.
      {requestId && (
        <>
          {' '}
          Request <code className="code">{requestId}</code>.
        </>
      )}
    </div>
  )
}
