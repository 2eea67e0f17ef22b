/** What stands in the editor, and where the API is. */
export interface Asked {
  /** Where the pages and the API stand: `https://figures.example.gov.uk`. */
  origin: string
  query: string
  variables?: Readonly<Record<string, unknown>> | undefined
  /** Which operation of the document, where there are several. */
  operationName?: string | undefined
}

/** The body that asks it: without what was not given. */
export const bodyOf = ({ query, variables, operationName }: Asked) => ({
  query,
  ...(variables && { variables }),
  ...(operationName && { operationName }),
})

/** The same as parameters of an address. */
export const parametersOf = ({ query, variables, operationName }: Asked): URLSearchParams =>
  new URLSearchParams({
    query,
    ...(variables && { variables: JSON.stringify(variables) }),
    ...(operationName && { operationName }),
  })
