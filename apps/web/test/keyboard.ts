import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Visit } from './visitor.ts'

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.id || '')

/** What people do who use no mouse. */
export function keyboard({ visit }: Visit): void {
  test('the first key leads to a link that skips to the content', async () => {
    const { page, go, leave } = await visit()
    await go('/services/send')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Skip to main content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await leave()
  })

  test('after a navigation the focus is on the heading of the new screen', async () => {
    const { page, go, leave } = await visit()
    await go('/services/send')
    await page.getByRole('link', { name: 'EHC plans issued within 20 weeks' }).first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'EHC plans issued within 20 weeks' }).waitFor()
    await expect.poll(() => focused(page)).toBe('EHC plans issued within 20 weeks')
    await leave()
  })

  test('after going back the focus is on the heading of the screen before', async () => {
    const { page, go, leave } = await visit()
    await go('/services/send')
    await page.getByRole('link', { name: 'Finance' }).click()
    await page.getByRole('heading', { level: 1, name: 'Finance' }).waitFor()
    await page.goBack()
    await expect.poll(() => focused(page)).toBe('Special Educational Needs and Disabilities')
    await leave()
  })

  test('after going back from a place on a page the focus is on the heading of the page', async () => {
    const { page, go, leave } = await visit()
    await go('/')
    await page.getByRole('link', { name: 'Got worse' }).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('got-worse')
    await page.goBack()
    await expect.poll(() => focused(page)).toBe('How services are performing')
    await leave()
  })

  test('who writes while an answer is on its way goes on writing', async () => {
    const { page, go, leave } = await visit()
    await go('/services/send')
    const { promise: written, resolve: goOn } = Promise.withResolvers<void>()
    await page.route('**/graphql**', async route => {
      await written
      await route.continue()
    })
    await page.getByRole('link', { name: 'Finance' }).click()
    await page.getByText('Loading the figures…').waitFor()
    await page.getByLabel('Search the figures').pressSequentially('plans')
    goOn()
    await page.getByRole('heading', { level: 1, name: 'Finance' }).waitFor()
    await page.keyboard.type(' more')
    expect(await page.getByLabel('Search the figures').inputValue()).toBe('plans more')
    await leave()
  })

  test('a citation leads to its paragraph, on another page and on the same', async () => {
    const { page, go, leave } = await visit()
    await go('/finance')
    await page.getByRole('link', { name: 'Published in para 5.2' }).first().click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('paragraph-5.2')
    await page.getByRole('link', { name: 'Published in para 7.13' }).first().click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('paragraph-7.13')
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1000)
    await leave()
  })

  test('choosing another view keeps the focus on the choice', async () => {
    const { page, go, leave } = await visit()
    await go('/indicators/dols-waiting-list')
    await page.getByRole('link', { name: 'By risk', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('DoLS waiting list, by risk').first().waitFor()
    expect(await focused(page)).toBe('By risk')
    expect(new URL(page.url()).searchParams.get('by')).toBe('risk')
    await leave()
  })

  test('a table that is wider than the page can be scrolled', async () => {
    const { page, go, leave } = await visit({ viewport: { width: 320, height: 800 } })
    await go('/finance')
    const table = page.locator('.scrolltable:visible').nth(1)
    await table.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => table.evaluate(element => element.scrollLeft)).toBeGreaterThan(0)
    await leave()
  })
}
