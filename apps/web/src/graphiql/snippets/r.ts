import { type Asked, bodyOf } from './asked.ts'

/** R from 4.1 on, with httr2. */
export function rOf(asked: Asked): string {
  const { query, variables, operationName } = bodyOf(asked)
  const fields = [
    `query = ${quoted(query)}`,
    ...(variables
      ? [`variables = jsonlite::fromJSON(${quoted(JSON.stringify(variables))}, simplifyVector = FALSE)`]
      : []),
    ...(operationName ? [`operationName = ${JSON.stringify(operationName)}`] : []),
  ]
  return `library(httr2)

question <- list(
  ${fields.join(',\n  ')}
)

answer <- request(${JSON.stringify(`${asked.origin}/graphql`)}) |>
  req_body_json(question) |>
  req_perform() |>
  resp_body_json(simplifyVector = TRUE)

answer$data
`
}

/** A raw string, in which nothing is escaped; with as many dashes as tell its end from what is in it. */
function quoted(text: string): string {
  let dashes = ''
  while (text.includes(`)${dashes}"`)) dashes += '-'
  return `r"${dashes}(${text})${dashes}"`
}
