import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { drainOf } from './drain.ts'

let server: Server
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

async function serve(handle: (request: IncomingMessage, response: ServerResponse) => void) {
  server = createServer({ keepAliveTimeout: 30_000 }, handle)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { drain: drainOf(server), port, url: `http://127.0.0.1:${port}/` }
}

const answerAfter = (milliseconds: number) => (_request: IncomingMessage, response: ServerResponse) =>
  void setTimeout(() => response.end('whole'), milliseconds)

describe('a server that drains', () => {
  test('answers all 200 requests that are in flight, and tells each client to close', async () => {
    const responses: ServerResponse[] = []
    const { drain, url } = await serve((_request, response) => void responses.push(response))
    const agent = new Agent({ keepAlive: true, maxSockets: 200 })
    const answers = Array.from({ length: 200 }, async () => {
      const [response] = (await once(get(url, { agent }), 'response')) as [IncomingMessage]
      return { text: String(await response.toArray()), connection: response.headers.connection }
    })
    while (responses.length < 200) await new Promise(resolve => setTimeout(resolve, 5))
    const cut = drain.drain(10_000)
    for (const response of responses) response.end('whole')
    expect(await cut).toBe(0)
    expect(await Promise.all(answers)).toEqual(new Array(200).fill({ text: 'whole', connection: 'close' }))
    expect(drain.isDraining()).toBe(true)
    agent.destroy()
  })

  test('answers all who sent their request before it ended, though it was too busy to accept them', async () => {
    const { drain, port } = await serve((_request, response) => {
      const end = performance.now() + 5
      while (performance.now() < end);
      response.end('whole')
    })
    const clients = await Promise.all(
      Array.from({ length: 100 }, async () => {
        const socket = connect(port, '127.0.0.1')
        await once(socket, 'connect')
        return socket
      }),
    )
    const answers = clients.map(async socket => {
      socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
      return String(Buffer.concat(await socket.toArray()))
    })
    expect(await drain.drain(10_000)).toBe(0)
    for (const answer of await Promise.all(answers)) expect(answer).toContain('whole')
  })

  test('accepts nothing more once it has ended, and closes connections that wait for nothing', async () => {
    const { drain, port, url } = await serve(answerAfter(0))
    const idle = connect(port, '127.0.0.1')
    const closed = once(idle, 'close')
    await once(idle, 'connect')
    idle.resume()
    expect(await drain.drain(60_000)).toBe(0)
    await closed
    await expect(fetch(url)).rejects.toThrow('fetch failed')
  })

  test('cuts what takes longer than it may, and counts it', async () => {
    const { drain, url } = await serve(answerAfter(60_000))
    const answer = fetch(url).catch(error => error)
    await once(server, 'request')
    expect(await drain.drain(200)).toBe(1)
    expect(await answer).toBeInstanceOf(TypeError)
  })
})
