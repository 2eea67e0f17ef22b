import type { TypedDocument } from '@scrutiny/sdk'
import { useState } from 'react'
import { under } from '../lib/basePath.ts'
import { prettyQuery } from '../lib/graphql/prettyQuery.ts'
import { Code } from './Code.tsx'

interface QueryBehindProps<Variables> {
  document: TypedDocument<unknown, Variables>
  variables: Variables
}

/** The question behind a screen: to read, to copy, to open in the editor. */
export function QueryBehind<Variables extends object>({ document, variables }: QueryBehindProps<Variables>) {
  const [copied, setCopied] = useState<string>()
  const query = prettyQuery(String(document))
  const asked = JSON.stringify(variables, null, 2)

  const copy = (text: string) => {
    // NOTE: the same words again are not read aloud unless the status was empty between.
    setCopied('')
    navigator.clipboard.writeText(text).then(
      () => setCopied('Copied.'),
      () => setCopied('Your browser does not allow copying here: select the text instead.'),
    )
  }

  return (
    <details className="govuk-details querybehind">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">The query behind this page</span>
      </summary>
      <div className="govuk-details__text">
        <p className="govuk-body">
          This page is one question to a public API. You can ask the same, or change it, in any program or in
          the query editor.
        </p>
        <div className="buttons">
          <button type="button" className="govuk-button govuk-button--secondary" onClick={() => copy(query)}>
            Copy this query
          </button>
          {asked !== '{}' && (
            <button
              type="button"
              className="govuk-button govuk-button--secondary"
              onClick={() => copy(JSON.stringify({ query, variables }))}
            >
              Copy it with its variables (JSON)
            </button>
          )}
          <a className="govuk-link" href={editorAddress(query, asked)}>
            Open it in the query editor
          </a>
          <span role="status">{copied}</span>
        </div>
        <Code label="The query" text={query} />
        {asked !== '{}' && (
          <>
            <p className="govuk-body-s">Variables:</p>
            <Code label="Its variables" text={asked} />
          </>
        )}
      </div>
    </details>
  )
}

const editorAddress = (query: string, variables: string): string =>
  under(`/graphiql?${new URLSearchParams({ query, variables: variables === '{}' ? '' : variables })}`)
