import { expect, test } from 'vitest'
import { violationsOn } from './axe.ts'
import type { Visit } from './visitor.ts'

const questions = [
  '/',
  '/directorates/people',
  '/services/send',
  '/indicators/dols-waiting-list',
  '/finance',
  '/reports',
  '/reports/people-scrutiny-2024-07-10',
  '/data-quality',
  '/search?q=plans',
  '/developers',
  '/embed/indicator/dols-waiting-list',
]

/** What a screen shows when its question is not answered, or not yet. */
export function states({ visit }: Visit): void {
  test('a failure says so, names the request, and can be tried again', async () => {
    const { page, leave } = await visit()
    let broken = true
    await page.route('**/graphql**', route =>
      broken
        ? route.fulfill({ status: 500, headers: { 'x-request-id': 'request-42' }, body: 'broken' })
        : route.continue(),
    )
    await page.goto('/services/send')
    await page.getByRole('heading', { name: 'These figures cannot be shown at the moment' }).waitFor()
    expect(await page.locator('main').textContent()).toContain('request-42')
    expect(await violationsOn(page)).toEqual([])
    broken = false
    await page.getByRole('button', { name: 'Try again' }).press('Enter')
    await page
      .getByRole('heading', { level: 1, name: 'Special Educational Needs and Disabilities' })
      .waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await leave()
  })

  test('what the server could not find out is not told as something that does not exist', async () => {
    const { page, leave } = await visit()
    await page.route('**/graphql**', route =>
      route.fulfill({
        json: {
          data: { organisation: null, indicator: null },
          errors: [{ message: 'hidden', path: ['indicator'], extensions: { requestId: 'request-43' } }],
        },
      }),
    )
    await page.goto('/indicators/dols-waiting-list')
    await page.getByRole('heading', { name: 'These figures cannot be shown at the moment' }).waitFor()
    expect(await page.locator('main').textContent()).toContain('request-43')
    await leave()
  })

  test('a site without figures says so', async () => {
    const { page, leave } = await visit()
    await page.route('**/graphql**', route => route.fulfill({ json: { data: { organisation: null } } }))
    await page.goto('/finance')
    await page.getByRole('heading', { level: 1, name: 'There are no figures here yet' }).waitFor()
    await leave()
  })

  test('one search after another leaves one search box, with the last text', async () => {
    const { page, troubles, go, leave } = await visit()
    await go('/search?q=plans')
    for (const text of ['waiting', 'zeppelin', 'carers']) {
      await page.getByLabel('Search the figures').fill(text)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: `“${text}”` }).waitFor()
    }
    expect(await page.locator('#searchbox').count()).toBe(1)
    expect(await page.locator('#searchbox').inputValue()).toBe('carers')
    expect(troubles).toEqual([])
    await leave()
  })

  test.each(questions)('%s says so when its question fails', async path => {
    const { page, leave } = await visit()
    await page.route('**/graphql**', route => route.fulfill({ status: 500, body: 'broken' }))
    await page.goto(path)
    await page.getByRole('heading', { name: 'These figures cannot be shown at the moment' }).waitFor()
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    await leave()
  })

  test.each([
    ['/directorates/unknown', 'There is no directorate called “unknown”'],
    ['/services/unknown', 'There is no service called “unknown”'],
    ['/indicators/unknown', 'There is no indicator called “unknown”'],
    ['/reports/unknown', 'There is no report called “unknown”'],
    ['/embed/indicator/unknown', 'There is no indicator called “unknown”'],
    ['/search?q=zeppelin', 'Nothing speaks of “zeppelin”'],
  ])('%s has nothing, and says so', async (path, heading) => {
    const { page, go, leave } = await visit()
    await go(path)
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    await leave()
  })

  test('an answer that does not come leaves no blank page: first it waits, then it is late, then it is given up', async () => {
    const { page, leave } = await visit()
    await page.clock.install()
    await page.route('**/graphql**', () => {})
    await page.goto('/')
    await page.getByText('Loading the figures…').waitFor()
    expect(await violationsOn(page)).toEqual([])
    await page.clock.runFor(5_000)
    await page.getByText('This is taking longer than usual').waitFor()
    await page.clock.runFor(30_000)
    await page.getByText('The server took too long to answer.').waitFor()
    await leave()
  })

  test('a screen asks one question when it is opened', async () => {
    const { page, go, leave } = await visit()
    const asked: string[] = []
    page.on('request', request => {
      if (new URL(request.url()).pathname === '/graphql') asked.push(request.url())
    })
    await go('/indicators/ehcp-issued-within-20-weeks')
    expect(asked).toHaveLength(1)
    await leave()
  })

  test('an embedded chart that cannot be drawn leaves no empty frame', async () => {
    const { page, leave } = await visit()
    await page.route('**/graphql**', route =>
      route.fulfill({ json: { data: { organisation: null, indicator: { title: 'Half an indicator' } } } }),
    )
    await page.goto('/embed/indicator/dols-waiting-list')
    await page.getByRole('heading', { name: 'This page does not work' }).waitFor()
    await page.getByRole('button', { name: 'Load it again' }).waitFor()
    await leave()
  })

  test('an answer that no screen expects breaks only its screen: another one can be chosen', async () => {
    const { page, leave } = await visit()
    await page.route('**/graphql**', route =>
      route.request().url().includes('WebService') || route.request().postData()?.includes('WebService')
        ? route.fulfill({ json: { data: { organisation: null, service: { name: 'Half a service' } } } })
        : route.continue(),
    )
    await page.goto('/services/send')
    await page.getByRole('heading', { name: 'This page does not work' }).waitFor()
    await page.getByRole('link', { name: 'Finance' }).click()
    await page.getByRole('heading', { level: 1, name: 'Finance' }).waitFor()
    await leave()
  })
}
