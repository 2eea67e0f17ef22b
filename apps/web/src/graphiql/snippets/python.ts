import { type Asked, bodyOf } from './asked.ts'

/** Python 3 with nothing installed. */
export function pythonOf(asked: Asked): string {
  const { query, variables, operationName } = bodyOf(asked)
  const fields = [
    `"query": ${paragraphs(query)}`,
    ...(variables ? [`"variables": ${literal(variables)}`] : []),
    ...(operationName ? [`"operationName": ${literal(operationName)}`] : []),
  ]
  return `import json
import urllib.request

question = {
    ${fields.join(',\n    ')},
}

request = urllib.request.Request(
    ${literal(`${asked.origin}/graphql`)},
    data=json.dumps(question).encode(),
    headers={"Content-Type": "application/json"},
)
with urllib.request.urlopen(request) as response:
    answer = json.load(response)

print(json.dumps(answer["data"], indent=2, ensure_ascii=False))
`
}

/** A text over several lines. A quote before another, or before the end, is escaped, so that none ends it. */
const paragraphs = (text: string) => `"""${text.replaceAll('\\', '\\\\').replaceAll(/"(?="|$)/g, '\\"')}"""`

/** What JSON writes, as Python writes it. Its texts are written alike. */
function literal(value: unknown): string {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${literal(item)}`)
  return `{${entries.join(', ')}}`
}
