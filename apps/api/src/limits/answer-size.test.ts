import { describe, expect, test } from 'vitest'
import { openApi } from '../../test/open-api.ts'

const api = openApi({ limits: { answerBytes: 5_000 }, cacheBytes: 1_000_000 })

const QUERY = `query Large($first: Int) {
  indicators(first: $first) { nodes { title definition service { summary } } }
}`

const ask = (first: number, Accept: string) =>
  api.send(`/graphql?query=${encodeURIComponent(QUERY)}&variables={"first":${first}}`, {
    headers: { Accept },
  })

describe('an answer of too many bytes', () => {
  test.each(['application/json', 'application/graphql-response+json'])(
    'is refused whole, with the limit, as %s',
    async type => {
      const response = await ask(50, type)
      expect(response.status).toBe(400)
      expect(response.headers.get('Content-Type')).toContain(type)
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      expect(response.headers.has('ETag')).toBe(false)
      const answer = (await response.json()) as { errors: { extensions: Record<string, unknown> }[] }
      expect(answer).not.toHaveProperty('data')
      expect(answer.errors[0]?.extensions).toEqual({
        code: 'ANSWER_TOO_LARGE',
        limit: 5_000,
        requestId: response.headers.get('X-Request-Id'),
      })
    },
  )

  test('is refused as a text when it is a table', async () => {
    const response = await ask(50, 'text/csv')
    expect(response.status).toBe(400)
    expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
    expect(await response.text()).toMatch(
      /^ANSWER_TOO_LARGE: The answer has more than 5,000 bytes.*\nRequest [0-9a-f-]+\n$/,
    )
  })

  test('is refused each time it is asked for, under an id of its own', async () => {
    const [one, other] = [await ask(49, 'application/json'), await ask(49, 'application/json')]
    expect([one.status, other.status]).toEqual([400, 400])
    expect(await one.text()).not.toBe(await other.text())
  })
})

test.each(['application/json', 'text/csv'])('an answer within the limit is whole, as %s', async type => {
  const response = await ask(2, type)
  expect(response.status).toBe(200)
  const text = await response.text()
  expect(text.match(type === 'text/csv' ? /\r\n/g : /"title"/g)).toHaveLength(type === 'text/csv' ? 3 : 2)
})
