import { type Asked, bodyOf } from './asked.ts'

/** A query in M, for the advanced editor of Power Query in Excel and Power BI. */
export function powerQueryOf(asked: Asked): string {
  const { query, variables, operationName } = bodyOf(asked)
  const fields = [
    'query = Question',
    ...(variables ? [`variables = Json.Document(${quoted(JSON.stringify(variables))})`] : []),
    ...(operationName ? [`operationName = ${quoted(operationName)}`] : []),
  ]
  return `let
    Question = ${quoted(query)},
    Answer = Json.Document(
        Web.Contents(
            ${quoted(`${asked.origin}/graphql`)},
            [
                Headers = [#"Content-Type" = "application/json"],
                Content = Json.FromValue([${fields.join(', ')}])
            ]
        )
    )
in
    Answer[data]
`
}

/** A text of M: quotes are doubled, line breaks stay, and "#(", which would begin an escape, is escaped. */
const quoted = (text: string) => `"${text.replaceAll('"', '""').replaceAll('#(', '#(#)(')}"`
