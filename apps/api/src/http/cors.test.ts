import { describe, expect, test } from 'vitest'
import { openApi } from '../../test/open-api.ts'

const ask = (api: ReturnType<typeof openApi>, origin: string, init: RequestInit = {}) =>
  api.send('/graphql?query={__typename}', { ...init, headers: { Origin: origin } })

describe('without a list of origins', () => {
  const api = openApi()

  test('pages of every origin may read answers, and none with credentials', async () => {
    const { headers } = await ask(api, 'https://anywhere.example')
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.has('Access-Control-Allow-Credentials')).toBe(false)
    expect(headers.get('Access-Control-Expose-Headers')).toContain('X-Query-Cost')
  })
})

describe('with a list of origins', () => {
  const api = openApi({ corsOrigins: ['https://council.example', 'https://press.example'] })

  test('pages of an origin on the list may read answers', async () => {
    const { headers } = await ask(api, 'https://press.example')
    expect(headers.get('Access-Control-Allow-Origin')).toBe('https://press.example')
    expect(headers.has('Access-Control-Allow-Credentials')).toBe(false)
  })

  test.each(['https://elsewhere.example', 'null', 'https://press.example.evil.example'])(
    'pages of %s get no permission, asked before or not',
    async origin => {
      for (const method of ['GET', 'OPTIONS']) {
        const { headers } = await ask(api, origin, { method })
        expect([...headers.keys()].filter(name => name.startsWith('access-control'))).toEqual([])
      }
    },
  )

  test('caches on the way keep the answers to each origin apart', async () => {
    expect((await ask(api, 'https://press.example')).headers.get('Vary')).toContain('Origin')
  })
})
