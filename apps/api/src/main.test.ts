import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDb } from '@scrutiny/db'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { Program } from '../test/program.ts'

describe('the program', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'scrutiny-main-'))
  })
  afterEach(() => Program.killAll())
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('serves the API, GraphiQL, the schema and the web client on one port, and ends cleanly', async () => {
    const program = new Program({ PORT: '0', DATABASE_URL: `pglite:${folder}` })
    const [, address] = await program.prints(/API {7}(http:\S+)\/graphql/)
    const ask = (path: string, init?: RequestInit) => fetch(`${address}${path}`, init)

    const answer = await ask('/graphql?query={organisation{name}}')
    expect(await answer.json()).toMatchObject({ data: { organisation: { name: 'Shropshire Council' } } })
    expect(await (await ask('/schema.graphql')).text()).toContain('type Indicator implements Node')
    expect(await (await ask('/health/live')).text()).toBe('ok\n')
    const ready = await (await ask('/health/ready')).json()
    expect(ready).toEqual({ ready: true, data: expect.stringMatching(/^1\.1\./), code: expect.any(String) })
    for (const path of ['/', '/graphiql', '/services/send']) {
      const page = await ask(path)
      expect(page.headers.get('content-type')).toContain('text/html')
      expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
    }

    program.child.kill('SIGINT')
    expect(await program.ends()).toBe(0)
  }, 120_000)

  test('listens on IPv6, and under a path of its host', async () => {
    const program = new Program({
      PORT: '0',
      HOST: '[::1]',
      BASE_PATH: '/scrutiny/',
      DATABASE_URL: `pglite:${folder}`,
    })
    const [, address] = await program.prints(/Figures {3}(http:\/\/\[::1\]:\d+\/scrutiny)\//)
    expect(await (await fetch(`${address}/health/live`)).text()).toBe('ok\n')
    program.child.kill('SIGTERM')
    expect(await program.ends()).toBe(0)
  }, 120_000)

  test('starts again without loading what it holds', async () => {
    const program = new Program({ PORT: '0', DATABASE_URL: `pglite:${folder}` })
    await program.prints(/Holding \d+ figures/)
    await program.prints(/Scrutiny is running/)
    program.child.kill('SIGTERM')
    expect(await program.ends()).toBe(0)
  }, 120_000)

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'answers what is in flight when it is told to stop by %s, and ends with nothing in its log',
    async signal => {
      const program = new Program({ PORT: '0', DATABASE_URL: `pglite:${folder}`, LOG_LEVEL: 'info' })
      const [, address] = await program.prints(/API {7}(http:\S+)\/graphql/)
      const tables = Array.from({ length: 20 }, async (_, index) => {
        const query = `query Q${index} { observations(first: 100) { nodes { display rag { explanation } } } }`
        return (await fetch(`${address}/graphql?query=${encodeURIComponent(query)}`)).json()
      })
      await new Promise(resolve => setTimeout(resolve, 100))
      program.child.kill(signal)
      for (const answer of await Promise.all(tables)) expect(answer).not.toHaveProperty('errors')
      expect(await program.ends()).toBe(0)
      expect(program.output).not.toMatch(/"level":[456]0|Cannot use a pool/)
    },
    120_000,
  )

  test('refuses a default organisation that the database does not hold, and names those that it holds', async () => {
    const program = new Program({
      PORT: '0',
      DATABASE_URL: `pglite:${folder}`,
      DEFAULT_ORGANISATION: 'nope',
    })
    expect(await program.ends()).toBe(1)
    expect(program.output).toContain('DEFAULT_ORGANISATION is "nope"; the database holds "shropshire".\n')
    expect(program.output).not.toContain('    at ')
    expect(program.output).not.toContain('Scrutiny is running')
  }, 120_000)

  test('says in one line that its port is in use', async () => {
    const holder = createServer().listen(0, '127.0.0.1')
    await once(holder, 'listening')
    const { port } = holder.address() as AddressInfo
    const program = new Program({ PORT: String(port), DATABASE_URL: `pglite:${folder}` })
    expect(await program.ends()).toBe(1)
    expect(program.output).toContain(`Port ${port} is in use.`)
    expect(program.output).not.toContain('    at ')
    holder.close()
  }, 120_000)

  test('says which process holds its database', async () => {
    const db = await createDb(`pglite:${folder}`)
    const program = new Program({ PORT: '0', DATABASE_URL: `pglite:${folder}` })
    expect(await program.ends()).toBe(1)
    expect(program.output).toContain(`is in use by process ${process.pid} on `)
    expect(program.output).not.toContain('    at ')
    await db.close()
  }, 120_000)

  test('says in one line that a database server does not answer', async () => {
    const program = new Program({ PORT: '0', DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/figures' })
    expect(await program.ends()).toBe(1)
    expect(program.output).toContain("The database figures on 127.0.0.1:1 can't be reached")
    expect(program.output).not.toContain('    at ')
  })

  test.each([
    'postgresql://u:pa:SECRET@127.0.0.1:1/figures',
    'postgresql://u:p@SECRET@127.0.0.1:1/figures',
    'postgresql://127.0.0.1:1/figures?user=u&password=SECRET',
    'mysql://u:SECRET@127.0.0.1:1/figures',
    'postgresql://u:1/SECRET@127.0.0.1:1/figures',
    'postgres:SECRET@127.0.0.1',
  ])('prints no part of the password of %s', async url => {
    const program = new Program({ PORT: '0', DATABASE_URL: url })
    expect(await program.ends()).toBe(1)
    expect(program.output).toMatch(
      /the database figures on 127\.0\.0\.1:1|expected pglite:FOLDER or postgresql:/,
    )
    expect(program.output).not.toContain('SECRET')
    expect(program.output).not.toContain('pa:')
  })

  test.each([
    ['PORT', 'eighty', 'a whole number from 0 to 65535'],
    ['PORT', '70000', 'a whole number from 0 to 65535'],
    ['LOG_LEVEL', 'loud', 'one of fatal, error, warn, info, debug, trace, silent'],
    ['DEFAULT_ORGANISATION', 'Shropshire Council', 'the slug of an organisation, such as shropshire'],
  ])('refuses %s=%s and says what it accepts', async (name, value, expected) => {
    const program = new Program({ PORT: '0', DATABASE_URL: `pglite:${folder}`, [name]: value })
    expect(await program.ends()).toBe(1)
    expect(program.output.trim()).toBe(`${name} is ${JSON.stringify(value)}; expected ${expected}.`)
  })
})
