import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openApi } from '../test/open-api.ts'

const api = openApi()

const EXAMPLE = /```graphql\n([\s\S]*?)```\n[\s\S]*?```json\n([\s\S]*?)```/g

/** `UPDATE_DOCS=true pnpm test apps/api/src/docs.test.ts` writes the real answers into the pages. */
const isUpdate = process.env.UPDATE_DOCS === 'true'

describe.each(['README.md', 'docs/querying.md'])('%s', page => {
  const path = new URL(`../../../${page}`, import.meta.url)
  const examples = [...readFileSync(path, 'utf8').matchAll(EXAMPLE)]

  test.each(examples.map(([whole, query = '', answer = '']) => ({ whole, query, answer })))(
    'says what the API really answers: $query',
    async ({ whole, query, answer }) => {
      const data = await api.ask<object>(query)
      if (isUpdate) {
        const text = readFileSync(path, 'utf8')
        writeFileSync(
          path,
          text.replace(whole, () => whole.replace(answer, () => `${compact({ data })}\n`)),
        )
      } else {
        expect(JSON.parse(answer)).toEqual({ data })
      }
    },
  )
})

const WIDTH = 110

/** JSON as people write it: what fits on a line stays on it. */
function compact(value: unknown, indent = ''): string {
  const line =
    JSON.stringify(value, null, 1)
      ?.replaceAll(/(?<=[[{])\n\s*|\n\s*(?=[\]}])/g, '')
      .replaceAll(/\n\s*/g, ' ') ?? ''
  if (value === null || typeof value !== 'object' || indent.length + line.length <= WIDTH) return line
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map(item => compact(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${compact(item, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${parts.map(part => inner + part).join(',\n')}\n${indent}${close}`
}
