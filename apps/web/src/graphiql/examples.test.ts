import { describe, expect, test } from 'vitest'
import { openApi } from '../../../api/test/open-api.ts'
import { examples, examplesInTabs } from './examples/index.ts'

const api = openApi()

describe('the worked examples', () => {
  test('are a dozen or more, each with a name of its own', () => {
    expect(examples.length).toBeGreaterThanOrEqual(12)
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length)
  })

  test('open five tabs, the tree of everything on top', () => {
    expect(examplesInTabs.map(({ name }) => name)).toEqual([
      'Tree',
      'Waiting',
      'Target',
      'Checks',
      'Observations',
    ])
  })

  test.each(examples)('begin with the question that they ask: $question', ({ query, question }) => {
    expect(query.startsWith(`# ${question}\n`)).toBe(true)
    expect(question.endsWith('?')).toBe(true)
  })

  test.each(examples)(
    'are answered by the API, with no warning and no empty list on top: $name',
    async ({ query }) => {
      const response = await api.fetch({ query })
      const { data, errors, extensions } = (await response.json()) as {
        data: Record<string, object>
        errors?: object[]
        extensions: { warnings?: object[] }
      }
      expect({ status: response.status, errors, warnings: extensions.warnings }).toEqual({ status: 200 })
      const [answer] = Object.values(data)
      expect(answer).toBeTruthy()
      for (const list of Object.values(answer ?? {}).filter(Array.isArray)) expect(list).not.toEqual([])
    },
  )
})
