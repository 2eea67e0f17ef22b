import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { examples } from './examples.ts'

const schema = buildSchema(readFileSync(new URL('../../../api/schema.graphql', import.meta.url), 'utf8'))

test('the first example is the tree of everything', () => {
  expect(examples[0]?.query).toContain('query Tree {\n  directorate(slug: "people")')
})

test.each(examples)('example $query asks what the API answers', ({ query, variables }) => {
  expect(validate(schema, parse(query))).toEqual([])
  expect(JSON.parse(variables ?? '{}')).toBeTypeOf('object')
})
