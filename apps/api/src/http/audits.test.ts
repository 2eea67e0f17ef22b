import { serverAudits } from 'graphql-http'
import { expect, test } from 'vitest'
import { openApi } from '../../test/open-api.ts'

const api = openApi()

const audits = serverAudits({
  url: 'http://scrutiny.test/graphql',
  fetchFn: (url: string, init?: RequestInit) => api.send(url, init),
})

test('GraphQL over HTTP has 61 audits', () => {
  expect(audits).toHaveLength(61)
})

test.each(audits.map(audit => [audit.id, audit.name, audit] as const))(
  '%s: %s',
  async (_id, _name, audit) => {
    const result = await audit.fn()
    expect(result).toMatchObject({ status: 'ok' })
  },
)
