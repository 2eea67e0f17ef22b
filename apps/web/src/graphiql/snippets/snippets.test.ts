import { execFileSync } from 'node:child_process'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { csvAddressOf } from './addresses.ts'
import { type Asked, snippets } from './index.ts'

const origin = 'https://figures.example.gov.uk'
/** Everything that ends a text in one language or another. */
const query = `# It's "quoted", \`ticked\`, \${interpolated} #(lf) \\n )" )-" """
query Q($code: String!) {
  indicator(code: $code) { title }
}
# "`
const variables = { code: `o'"\\\n\`)"#(x)`, many: [1, true, null], deep: { 'a b': false } }
const hard: Asked = { origin, query, variables, operationName: 'Q' }
const plain: Asked = { origin, query: '{ organisation { name } }' }
const written = (name: string, asked: Asked) =>
  snippets.find(snippet => snippet.name === name)?.write(asked) ?? ''

describe('a question is carried elsewhere without a change', () => {
  test('in a link to the editor, and in the address of a table', () => {
    for (const [address, path] of [
      [written('Link', hard), '/graphiql'],
      [csvAddressOf(hard), '/graphql'],
    ] as const) {
      const { pathname, searchParams } = new URL(address)
      expect(pathname).toBe(path)
      expect(searchParams.get('query')).toBe(query)
      expect(JSON.parse(searchParams.get('variables') ?? '')).toEqual(variables)
    }
    expect(csvAddressOf(plain)).toContain('/graphql?format=csv&query=')
  })

  test('by curl, in a real shell', () => {
    const script = `curl() { printf '%s\\0' "$@"; }\n${written('curl', hard)}`
    const [address, , header, , body = ''] = execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split(
      '\0',
    )
    expect([address, header]).toEqual([`${origin}/graphql`, 'Content-Type: application/json'])
    expect(JSON.parse(body)).toEqual({ query, variables, operationName: 'Q' })
  })

  test('by the SDK, as JavaScript reads it', () => {
    const call = written('SDK call', hard)
    const literals = /request\((.*)\)\n$/s.exec(call)?.[1]
    expect(JSON.parse(runInNewContext(`JSON.stringify([${literals}])`))).toEqual([query, variables])
  })

  test('by the SDK, with the one operation that is meant', () => {
    const two = {
      ...plain,
      query: 'query A { ...F } query B { me: node(id: 1) { id } } fragment F on Query { x }',
    }
    const call = written('SDK call', { ...two, operationName: 'A' })
    expect(call).toContain('query A {')
    expect(call).toContain('fragment F on Query')
    expect(call).not.toContain('query B')
  })

  test('by Power Query, where quotes are doubled and #( is escaped', () => {
    const text = /Question = "((?:[^"]|"")*)",\n/.exec(written('Power Query (M)', hard))?.[1] ?? ''
    expect(text.replaceAll('#(#)', '').includes('#(')).toBe(false)
    expect(text.replaceAll('#(#)', '#').replaceAll('""', '"')).toBe(query)
    expect(written('Power Query (M)', hard)).toContain(
      '[query = Question, variables = Json.Document("{""code"":',
    )
  })

  test('by R, in a raw string that ends where it should', () => {
    const [, dashes, text] = /query = r"(-*)\((.*?)\)\1",\n/s.exec(written('R', hard)) ?? []
    expect([dashes, text]).toEqual(['--', query])
  })

  test('by Python, whose quotes none can end', () => {
    const code = written('Python', hard)
    const [, text = ''] = /"query": """((?:\\.|"(?!"")|[^"\\])*)""",\n/s.exec(code) ?? []
    expect(text.replaceAll(/\\(.)/g, '$1')).toBe(query)
    expect(code).toContain('"many": [1, True, None], "deep": {"a b": False}}')
  })
})

describe('what was not given is not written', () => {
  test.each(snippets)('$name', ({ write }) => {
    const text = write(plain)
    expect(text).toContain(origin)
    expect(text).not.toMatch(/variables|operationName|undefined|null/)
  })
})
