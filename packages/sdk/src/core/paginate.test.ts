import { expect, test } from 'vitest'
import { answer, scriptedFetch } from '../../test/scripted-fetch.ts'
import { createClient, type TypedDocument } from '../index.ts'

const url = 'https://api.example/graphql'

interface Numbers {
  list: { nodes: number[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } }
}
const Numbers =
  'query Numbers($after:String){list(after:$after){nodes pageInfo{endCursor hasNextPage}}}' as TypedDocument<
    Numbers,
    { after?: string | null }
  >

const after = (address: string): string | null =>
  JSON.parse(new URL(address).searchParams.get('variables') ?? '{}').after ?? null

/** Three pages of three numbers; the cursor is the last number read. */
const numbers = scriptedFetch(address => {
  const from = Number(after(address) ?? 0)
  const nodes = [from + 1, from + 2, from + 3]
  return answer({
    data: { list: { nodes, pageInfo: { endCursor: String(from + 3), hasNextPage: from < 6 } } },
  })
})

const collect = async <T>(items: AsyncIterable<T>) => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

test('every item of every page is met once, in order', async () => {
  const client = createClient({ url, fetch: numbers.fetch })
  expect(await collect(client.paginate(Numbers))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('a walk goes on from a cursor', async () => {
  const client = createClient({ url, fetch: numbers.fetch })
  const first = client.paginate(Numbers)
  const read: number[] = []
  for await (const number of first) {
    read.push(number)
    if (number === 4) break
  }
  expect(first.cursor).toBe('3')
  expect(await collect(client.paginate(Numbers, { after: first.cursor }))).toEqual([4, 5, 6, 7, 8, 9])
})

test('with edges the cursor moves with every item', async () => {
  const edges = ['a', 'b', 'c'].map(node => ({ cursor: `${node}!`, node }))
  const { fetch } = scriptedFetch(
    answer({ data: { list: { edges, pageInfo: { endCursor: 'c!', hasNextPage: false } } } }),
  )
  const walk = createClient({ url, fetch }).paginate(
    'query Q($after:String){list(after:$after){edges{cursor node}pageInfo{endCursor hasNextPage}}}' as TypedDocument<
      {
        list: {
          edges: { cursor: string; node: string }[]
          pageInfo: { endCursor: string | null; hasNextPage: boolean }
        }
      },
      { after?: string }
    >,
  )
  for await (const node of walk) if (node === 'b') break
  expect(walk.cursor).toBe('b!')
})

test('the next page is fetched while one is read, and never more than that', async () => {
  const { fetch, sent } = scriptedFetch((address, init) => numbers.fetch(address, init))
  for await (const number of createClient({ url, fetch }).paginate(Numbers)) {
    await new Promise(done => setTimeout(done, 2))
    expect(sent.length).toBeLessThanOrEqual(Math.ceil(number / 3) + 1)
    if (number % 3 === 2) expect(sent.length).toBe(Math.min(3, Math.ceil(number / 3) + 1))
  }
})

test('a cursor that comes back is an error, after the items that came with it', async () => {
  const page = (endCursor: string) =>
    answer({ data: { list: { nodes: [1], pageInfo: { endCursor, hasNextPage: true } } } })
  const { fetch, sent } = scriptedFetch(page('a'), page('b'), page('a'))
  const read: number[] = []
  const walking = (async () => {
    for await (const number of createClient({ url, fetch }).paginate(Numbers)) read.push(number)
  })()
  await expect(walking).rejects.toMatchObject({
    kind: 'graphql',
    codes: ['REPEATED_CURSOR'],
    retryable: false,
  })
  expect(read).toEqual([1, 1, 1])
  expect(sent).toHaveLength(3)
})

test('a next page without a cursor is an error too', async () => {
  const { fetch } = scriptedFetch(
    answer({ data: { list: { nodes: [], pageInfo: { endCursor: null, hasNextPage: true } } } }),
  )
  await expect(collect(createClient({ url, fetch }).paginate(Numbers))).rejects.toMatchObject({
    kind: 'graphql',
  })
})

test('a document without one clear connection is refused', async () => {
  const { fetch } = scriptedFetch(answer({ data: { a: null } }))
  await expect(collect(createClient({ url, fetch }).paginate(Numbers))).rejects.toMatchObject({
    codes: ['NOT_ONE_CONNECTION'],
  })
})

test('a failing page is told after the items before it, with the place to go on from', async () => {
  const { fetch } = scriptedFetch(
    answer({ data: { list: { nodes: [1, 2], pageInfo: { endCursor: 'x', hasNextPage: true } } } }),
    answer({ errors: [{ message: 'no' }] }, 400),
  )
  const walk = createClient({ url, fetch }).paginate(Numbers)
  const read: number[] = []
  const walking = (async () => {
    for await (const number of walk) read.push(number)
  })()
  await expect(walking).rejects.toMatchObject({ kind: 'graphql', status: 400 })
  expect(read).toEqual([1, 2])
  expect(walk.cursor).toBe('x')
})

test('leaving the loop aborts the page that is on its way', async () => {
  let aborted = false
  const first = answer({ data: { list: { nodes: [1, 2], pageInfo: { endCursor: 'x', hasNextPage: true } } } })
  const { fetch } = scriptedFetch(first, (_url, { signal }) => {
    signal?.addEventListener('abort', () => (aborted = true))
    return new Promise(() => {})
  })
  for await (const _ of createClient({ url, fetch }).paginate(Numbers)) {
    await new Promise(done => setTimeout(done, 5))
    break
  }
  expect(aborted).toBe(true)
})

test('an aborted signal ends the walk', async () => {
  const controller = new AbortController()
  const walking = (async () => {
    const client = createClient({ url, fetch: numbers.fetch })
    for await (const number of client.paginate(Numbers, {}, { signal: controller.signal })) {
      if (number === 2) controller.abort()
    }
  })()
  await expect(walking).rejects.toMatchObject({ kind: 'aborted' })
})
