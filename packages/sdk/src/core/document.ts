/**
 * A GraphQL document that knows what it answers and which variables it takes.
 *
 * The ready operations are plain strings of this type. String documents of GraphQL Code Generator
 * (`documentMode: 'string'`) fit as well, so that `client.request` takes your own operations.
 */
export interface TypedDocument<Result, Variables> {
  toString(): string
  __apiType?: (variables: Variables) => Result
}

/** What a document answers. */
export type ResultOf<Document> = Document extends TypedDocument<infer Result, infer _> ? Result : never

/** The variables a document takes. */
export type VariablesOf<Document> =
  Document extends TypedDocument<infer _, infer Variables> ? Variables : never

const stringsAndGaps = /("""[\s\S]*?"""|"(?:\\.|[^"\\\n])*")|(?:#.*|[\s,])+/g

/** The document without comments, line breaks and commas, so that it fits into an address more often. */
export const compact = (document: string): string =>
  document.replace(stringsAndGaps, (_, string?: string) => string ?? ' ').trim()

/**
 * True for a document of queries only. Whatever cannot be told is no query: it is sent by POST, once.
 *
 * NOTE: a mutation may stand after a fragment, so everything within braces or brackets is taken away
 * from the inside out until only the top level is left.
 */
export function isQuery(document: string): boolean {
  let text = document.replace(stringsAndGaps, ' ')
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(/\{[^{}]*\}|\([^()]*\)/g, ' ')
  }
  return !/\b(mutation|subscription)\b/.test(text)
}

/** The operation's name, for logs and error messages. */
export const nameOf = (document: string): string | undefined =>
  /\b(?:query|mutation)\s+(\w+)/.exec(document)?.[1]
