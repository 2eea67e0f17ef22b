import { type Asked, bodyOf } from './asked.ts'

/** A command for a shell of Linux, macOS or WSL. */
export const curlOf = (asked: Asked): string => `curl ${quoted(`${asked.origin}/graphql`)} \\
  --header 'Content-Type: application/json' \\
  --data-raw ${quoted(JSON.stringify(bodyOf(asked)))}
`

/** Within single quotes a shell leaves everything as it is but the quote itself. */
const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`
