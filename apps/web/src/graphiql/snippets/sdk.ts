import { Kind, parse, print, separateOperations } from 'graphql'
import type { Asked } from './asked.ts'

/** A call of our SDK, in TypeScript or JavaScript. */
export function sdkOf({ origin, query, variables, operationName }: Asked): string {
  const document = operationName ? single(query, operationName) : query
  const given = variables ? `, ${JSON.stringify(variables)}` : ''
  return `import { createClient } from '@scrutiny/sdk'

const client = createClient({ url: ${JSON.stringify(`${origin}/graphql`)} })
const data = await client.request(${quoted(document)}${given})
`
}

const quoted = (text: string) => `\`${text.replaceAll(/[\\`]|\$(?=\{)/g, '\\$&')}\``

/** One operation of several, with its fragments: the SDK sends a document that has one alone. */
function single(query: string, operationName: string): string {
  const document = parse(query)
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  const one = operations.length > 1 && separateOperations(document)[operationName]
  return one ? `${print(one)}\n` : query
}
