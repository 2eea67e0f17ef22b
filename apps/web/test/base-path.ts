import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSite, type Site } from './site.ts'
import { arrive } from './visitor.ts'

const startMs = 120_000

/** The site under a path of its host, behind a proxy that takes the path away and behind one that leaves it. */
export function basePath(browser: () => Browser): void {
  let site: Site
  const proxies: Server[] = []
  beforeAll(async () => {
    site = await openSite({ BASE_PATH: '/scrutiny' })
  }, startMs)
  afterAll(async () => {
    for (const proxy of proxies) {
      proxy.closeAllConnections()
      proxy.close()
    }
    await site?.close()
  })

  describe.each([
    ['leaves the path', (url: string) => url],
    ['takes the path away', (url: string) => url.replace(/^\/scrutiny/, '')],
  ])('behind a proxy that %s', (_what, forwarded) => {
    /** A visitor in front of a proxy that knows nothing beside the path. */
    const visit = async () => {
      const origin = await openProxy(site.address.replace('/scrutiny', ''), forwarded, proxies)
      const visitor = await arrive(browser(), { ...site, address: `${origin}/scrutiny` })
      const notFound: string[] = []
      visitor.page.on('response', response => {
        if (response.status() >= 400) notFound.push(`${response.status()} ${response.url()}`)
      })
      return { ...visitor, origin, notFound, under: (path: string) => `${origin}/scrutiny${path}` }
    }

    test('the first page is drawn, and its links lead on', async () => {
      const { page, under, notFound, troubles, go, leave } = await visit()
      await go(under('/'))
      await page.getByRole('link', { name: 'Finance' }).first().click()
      await page.getByRole('heading', { level: 1, name: 'Finance' }).waitFor()
      expect(page.url()).toBe(under('/finance'))
      await page.getByLabel('Search the figures').fill('plans')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: '“plans”' }).waitFor()
      expect(page.url()).toBe(under('/search?q=plans'))
      expect([...notFound, ...troubles]).toEqual([])
      await leave()
    })

    test('an indicator is opened by its own address, and its downloads and embed code lead to it', async () => {
      const { page, under, notFound, troubles, go, leave } = await visit()
      await go(under('/indicators/dols-waiting-list'))
      await page.locator('figure svg, .chart svg').first().waitFor()
      const table = page.getByRole('link', { name: 'Every figure of this indicator' })
      expect(await table.getAttribute('href')).toBe(
        '/scrutiny/data/observations.csv?indicators=dols-waiting-list',
      )
      const response = await page.request.get(
        `${under('')}/data/observations.csv?indicators=dols-waiting-list`,
      )
      expect(await response.text()).toContain('dols-waiting-list')
      await page.getByText('Show this chart on another website').click()
      const code = await page.getByLabel('What to put into the page').textContent()
      const address = /src="([^"]*)"/.exec(code ?? '')?.[1] ?? ''
      expect(address).toContain(under('/embed/indicator/dols-waiting-list'))
      await go(address)
      expect([...notFound, ...troubles]).toEqual([])
      await leave()
    })

    test('the query editor asks its question', async () => {
      const { page, under, notFound, troubles, leave } = await visit()
      await page.goto(under(`/graphiql?query=${encodeURIComponent('{ organisation { name } }')}`))
      await page.locator('.graphiql-query-editor .view-lines', { hasText: 'organisation' }).waitFor()
      await page.getByRole('button', { name: /Execute query/ }).click()
      await page.locator('.graphiql-response .view-lines', { hasText: 'Shropshire Council' }).waitFor()
      expect([...notFound, ...troubles]).toEqual([])
      await leave()
    })

    test('the report is kept as a PDF, with its own letters', async () => {
      const { page, under, notFound, troubles, go, leave } = await visit()
      await go(under('/reports/people-scrutiny-2024-07-10'))
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: /PDF/ }).first().click()
      expect((await download).suggestedFilename()).toMatch(/\.pdf$/)
      expect([...notFound, ...troubles]).toEqual([])
      await leave()
    })
  })
}

/** Opens a proxy that answers 404 outside the path, and gives its origin. */
async function openProxy(
  target: string,
  forwarded: (url: string) => string,
  proxies: Server[],
): Promise<string> {
  const proxy = createServer((asked, answer) => {
    const { url = '/', method = 'GET', headers } = asked
    if (!url.startsWith('/scrutiny')) {
      answer.writeHead(404).end()
      return
    }
    const passedOn = request(`${target}${forwarded(url) || '/'}`, { method, headers }, given => {
      answer.writeHead(given.statusCode ?? 502, given.headers)
      given.pipe(answer)
    })
    passedOn.on('error', () => answer.destroy())
    asked.pipe(passedOn)
  })
  proxies.push(proxy)
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
}
