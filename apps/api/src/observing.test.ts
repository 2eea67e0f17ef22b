import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { Program } from '../test/program.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scrutiny-observing-'))
})
afterEach(() => Program.killAll())
afterAll(() => rm(folder, { recursive: true, force: true }))

const start = async (env: Record<string, string>) => {
  const program = new Program({ PORT: '0', DATABASE_URL: `pglite:${folder}`, ...env })
  const [, address] = await program.prints(/API {7}(http:\S+)\/graphql/)
  const ask = (query: string) => fetch(`${address}/graphql?query=${encodeURIComponent(query)}`)
  const stop = () => {
    program.child.kill('SIGTERM')
    return program.ends()
  }
  return { program, address, ask, stop }
}

const linesOf = ({ output }: Program) =>
  output
    .split('\n')
    .filter(line => line.startsWith('{'))
    .map(line => JSON.parse(line) as Record<string, unknown>)

describe('the program', () => {
  test('logs, measures and limits requests, and neither Redis nor a collector has to be there', async () => {
    const { program, address, ask, stop } = await start({
      LOG_LEVEL: 'info',
      RATE_LIMIT_COST: '100',
      REDIS_URL: 'redis://127.0.0.1:1',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
    })
    const answer = await ask('{ organisation { name } }')
    expect([answer.status, answer.headers.get('RateLimit')]).toEqual([200, '"cost";r=99;t=60'])
    expect((await ask('{ observations { nodes { value } } }')).status).toBe(429)
    const metrics = await (await fetch(`${address}/metrics`)).text()
    expect(metrics).toContain('scrutiny_database_up 1\n')
    expect(metrics).toContain('scrutiny_errors_total{code="TOO_MANY_REQUESTS"} 1\n')

    expect(await stop()).toBe(0)
    const lines = linesOf(program)
    const requests = lines.filter(({ msg }) => msg === 'request')
    expect(requests).toMatchObject([
      { route: '/graphql', status: 200, requestId: answer.headers.get('X-Request-Id') },
      { route: '/graphql', status: 429, errors: ['TOO_MANY_REQUESTS'] },
    ])
    for (const { traceId } of requests) expect(traceId).toMatch(/^[0-9a-f]{32}$/)
    expect(lines.filter(({ msg }) => msg === 'the Redis of the rate limits does not answer')).toHaveLength(1)
  }, 120_000)

  test('is silent when it is told to be, and has no metrics when they are off', async () => {
    const { program, address, ask, stop } = await start({ LOG_LEVEL: 'silent', METRICS: 'off' })
    expect((await ask('{ nothing }')).status).toBe(400)
    expect((await fetch(`${address}/metrics`)).status).toBe(404)
    expect(await stop()).toBe(0)
    expect(linesOf(program)).toEqual([])
  }, 120_000)
})
