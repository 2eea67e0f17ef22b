import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type CostBudget, createCostBudget } from './cost-budget.ts'

const PORT = 6379

/** Stands between the API and Redis, so that it can be taken away without stopping Redis. */
async function openProxy() {
  const sockets = new Set<Socket>()
  let isHung = false
  const proxy = createServer(near => {
    const far = connect(PORT, '127.0.0.1')
    for (const [socket, other] of [[near, far] as const, [far, near] as const]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('data', data => void (!isHung && other.write(data)))
      socket.on('close', () => other.destroy())
    }
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const { port } = proxy.address() as AddressInfo
  return {
    url: `redis://127.0.0.1:${port}`,
    /** Goes on accepting, and lets nothing through. */
    hang: () => {
      isHung = true
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      proxy.close()
    },
  }
}

const isThere = await new Promise<boolean>(resolve => {
  const socket = connect(PORT, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false))
  socket.once('connect', () => socket.destroy())
})
beforeAll(() => {
  if (!isThere) console.log('No Redis on 127.0.0.1:6379, so shared budgets are not tested.')
})

describe.runIf(isThere)('a budget in Redis', () => {
  const opened: { close(): unknown }[] = []
  afterEach(() => {
    for (const each of opened.splice(0)) each.close()
  })
  const states: string[] = []
  // NOTE: longer than by default, for machines that are busy with other tests.
  const open = (redisUrl: string, redisMs = 3_000) => {
    const onRedis = (state: string) => states.push(state)
    const budget = createCostBudget({ objects: 1_000, redisUrl, redisMs, onRedis })
    opened.push(budget)
    return budget
  }
  /** Waits until a budget is kept in Redis, where another one sees it. */
  const ready = async (budget: CostBudget) => {
    const other = open(`redis://127.0.0.1:${PORT}`)
    await expect
      .poll(
        async () => {
          const client = newClient()
          await budget.of(client).spend(1)
          return (await other.of(client).spend(1)).remaining
        },
        { timeout: 20_000 },
      )
      .toBe(998)
    return other
  }
  /** A client that nobody else is. */
  const newClient = () => `test ${crypto.randomUUID()}`

  test('is one budget for two instances', async () => {
    const proxy = await openProxy()
    opened.push(proxy)
    const one = open(proxy.url)
    const other = await ready(one)
    const client = newClient()
    expect((await one.of(client).spend(400)).remaining).toBe(600)
    expect((await other.of(client).spend(400)).remaining).toBe(200)
    expect(await one.of(client).spend(400)).toMatchObject({ isEnough: false, remaining: 0 })
    expect(await other.of(client).spend(1)).toMatchObject({ isEnough: false })
  })

  test('goes on in each instance when Redis is gone, and refuses nobody for that', async () => {
    const proxy = await openProxy()
    const budget = open(proxy.url)
    await ready(budget)
    states.length = 0
    const client = newClient()
    await budget.of(client).spend(900)
    await proxy.close()
    for (let index = 0; index < 20; index++) {
      expect(await budget.of(client).spend(10)).toMatchObject({ isEnough: true })
    }
    await expect.poll(() => states, { timeout: 20_000 }).toEqual(['lost'])
    expect(await budget.of(client).spend(900)).toMatchObject({ isEnough: false })
  })

  test('does not wait for a Redis that hangs', async () => {
    const proxy = await openProxy()
    opened.push(proxy)
    const budget = open(proxy.url)
    await ready(budget)
    states.length = 0
    proxy.hang()
    const client = newClient()
    expect(await budget.of(client).spend(1)).toMatchObject({ isEnough: true })
    await expect.poll(() => states, { timeout: 20_000 }).toEqual(['lost'])
    expect(await budget.of(client).spend(1)).toMatchObject({ isEnough: true, remaining: 998 })
  })
})
