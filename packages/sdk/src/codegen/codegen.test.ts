import { buildSchema, parse } from 'graphql'
import { expect, test } from 'vitest'
import type { DocumentFile } from './operations.ts'
import { plugin } from './plugin.ts'

const schema = buildSchema(`
  type Query { thing(kind: Kind!, day: Date): Thing, all(order: Order): [Thing!]! }
  type Mutation { rename(name: String!): Book }
  "Ways of being."
  enum Kind { NEW OLD }
  input Order { by: Kind! }
  scalar Date
  interface Named { "What it is called." name: String! }
  "A thing to read."
  type Book implements Named { name: String!, kind: Kind, pages: [Int], author: Author! }
  type Author implements Named { name: String!, born: Date @deprecated(reason: "Ask for year.") }
  union Thing = Book | Author
`)

const file = (text: string, type: DocumentFile['type'] = 'standard'): DocumentFile => ({
  type,
  document: parse(text),
})

const print = (...files: DocumentFile[]) => {
  const { prepend, content } = plugin(schema, files, { schemaTypes: 'sdk', documentType: 'sdk' })
  return [...prepend, content].join('\n')
}

test('a union is printed member by member, with descriptions and what is deprecated', () => {
  const text = print(
    file('query Own { x: __typename }'),
    file('fragment Any on Thing { ... on Named { name } ... on Author { born } ... on Book { kind pages } }'),
  )
  expect(text).toContain(`export type AnyFragment = {
  name: string
  /** @deprecated Ask for year. */
  born: string | null
} | {
  name: string
  kind: Kind | null
  pages: Array<number | null> | null
}`)
  expect(text).toContain(`export type OwnQuery = {
  x: 'Query'
}`)
  expect(text).toContain("import type { Kind, TypedDocument } from 'sdk'")
})

test('aliases keep their names, repeated fields are one, and what a condition may leave out is optional', () => {
  const text = print(
    file(`query Q($kind: Kind!, $more: Boolean = false) {
      a: thing(kind: $kind) { ...Part ... on Book { author { born } } }
    }
    fragment Part on Book { author { name } pages @include(if: $more) }`),
  )
  expect(text).toContain(`  a: Record<never, never> | {
    author: {
      name: string
      /** @deprecated Ask for year. */
      born: string | null
    }
    pages?: Array<number | null> | null
  } | null`)
})

test('variables that may be left out may be null or undefined too', () => {
  const text = print(
    file(
      'query Q($kind: Kind! = NEW, $day: Date, $order: Order!) { thing(kind: $kind, day: $day) { __typename } all(order: $order) { __typename } }',
    ),
  )
  expect(text).toContain(`export type QQueryVariables = {
  kind?: Kind | undefined
  day?: string | null | undefined
  order: Order
}`)
})

test('the document is one short string with its fragments, and the comment above it is its description', () => {
  const text = print(
    file(
      '# Gives it\n# another name.\nmutation Rename($name: String!) {\n  rename(name: $name) {\n    ...B\n  }\n}',
    ),
    file('fragment B on Book { ...A }\nfragment A on Book { name }', 'external'),
  )
  expect(text).toContain(
    '/** Gives it another name. */\nexport const RenameDocument = "mutation Rename($name:String!){rename(name:$name){...B}}fragment A on Book{name}fragment B on Book{...A}" as TypedDocument<RenameMutation, RenameMutationVariables>',
  )
  expect(text).not.toContain('BFragment')
})

test('an operation without a name is refused', () => {
  expect(() => print(file('{ all { __typename } }'))).toThrow('Every operation needs a name')
})

test('a file without operations is a module all the same', () => {
  expect(print()).toContain('export {}')
})
