import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a proxy did to the calls that passed through it. */
export interface Tally {
  /** How often each call was sent, by its `x-call` header. */
  sent: Map<string, number>
  faults: Record<Fault, number>
}

type Fault = 'none' | 'unavailable' | 'busy' | 'reset' | 'cut' | 'hang'

/** Evenly spread numbers from 0 to 1 that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Stands before an API and spoils a share of the calls: 503, 429 with Retry-After, broken connections, silence. */
export async function startFaultProxy(api: string, share: number) {
  const next = numbers(20240710)
  const tally: Tally = {
    sent: new Map(),
    faults: { none: 0, unavailable: 0, busy: 0, reset: 0, cut: 0, hang: 0 },
  }
  const faults: Fault[] = ['unavailable', 'busy', 'reset', 'cut', 'hang']
  const server = createServer(async (request, response) => {
    const call = String(request.headers['x-call'])
    tally.sent.set(call, (tally.sent.get(call) ?? 0) + 1)
    const fault = next() < share ? (faults[Math.floor(next() * faults.length)] ?? 'none') : 'none'
    tally.faults[fault]++
    if (fault === 'unavailable') return response.writeHead(503).end('unavailable')
    if (fault === 'busy') return response.writeHead(429, { 'retry-after': '1' }).end('slow down')
    if (fault === 'reset') return request.socket.resetAndDestroy()
    if (fault === 'hang') return
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const answer = await fetch(new URL(request.url ?? '', api), {
      method: request.method ?? 'GET',
      headers: { accept: String(request.headers.accept), 'content-type': 'application/json' },
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    })
    const body = Buffer.from(await answer.arrayBuffer())
    response.writeHead(answer.status, { 'content-type': 'application/json', 'content-length': body.length })
    if (fault === 'cut')
      return void response.write(body.subarray(0, body.length / 2), () => response.destroy())
    response.end(body)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    tally,
    stop: async () => {
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    },
  }
}
