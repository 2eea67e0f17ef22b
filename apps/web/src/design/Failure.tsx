import type { CombinedError } from 'urql'
import { reasonOf, requestIdOf } from '../lib/graphql/failure.ts'
import { Heading } from './Heading.tsx'

/** What a screen shows when its question failed: why, what to quote when asking for help, and a way to try again. */
export function Failure({ error, retry }: { error: CombinedError; retry: () => void }) {
  const requestId = requestIdOf(error)
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Heading title="These figures cannot be shown at the moment" />
        <p className="govuk-body-l" role="alert">
          {reasonOf(error)}
        </p>
        {requestId && (
          <p className="govuk-body">
            If it keeps happening, quote this request when you ask for help:{' '}
            <code className="code">{requestId}</code>
          </p>
        )}
        <button type="button" className="govuk-button" onClick={retry}>
          Try again
        </button>
      </div>
    </div>
  )
}
