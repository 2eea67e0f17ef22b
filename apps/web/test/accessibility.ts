import { expect, test } from 'vitest'
import { violationsOn } from './axe.ts'
import { screens } from './screens.ts'
import type { Visit } from './visitor.ts'

/** WCAG 2.2 AA as far as a program can tell, on every screen, on wide and narrow pages. */
export function accessibility({ visit }: Visit): void {
  test.each(Object.entries(screens))(
    '%s: nothing that axe knows of stands in anybody’s way',
    async (_name, path) => {
      const { page, troubles, go, leave } = await visit()
      await go(path)
      expect(await violationsOn(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 800 })
      expect(await violationsOn(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      expect(troubles).toEqual([])
      await leave()
    },
  )

  test('every screen has a title of its own with the council’s name', async () => {
    const { page, go, leave } = await visit()
    const titles: string[] = []
    for (const path of ['/', '/finance', '/reports', '/data-quality', '/developers', '/services/send']) {
      await go(path)
      titles.push(await page.title())
    }
    expect(new Set(titles).size).toBe(titles.length)
    for (const title of titles) expect(title).toMatch(/ – Shropshire Council$/)
    await leave()
  })

  test('with forced colours the marks keep their words and shapes', async () => {
    const { page, go, leave } = await visit({ forcedColors: 'active' })
    await go('/gallery')
    const status = page.locator('.status', { hasText: 'Off target' }).first()
    expect(await status.locator('svg path').count()).toBe(1)
    expect(await status.evaluate(element => getComputedStyle(element).borderTopStyle)).toBe('solid')
    await leave()
  })

  test('without JavaScript the page says where the figures are', async () => {
    const { page, leave } = await visit({ javaScriptEnabled: false })
    await page.goto('/services/send')
    await page.getByRole('heading', { name: 'performance figures' }).waitFor()
    const addresses = await page
      .locator('noscript a')
      .evaluateAll(links => links.map(link => link.getAttribute('href')))
    for (const address of addresses) {
      const response = await page.request.get(address ?? '')
      expect(`${address} ${response.status()}`).toBe(`${address} 200`)
    }
    expect(addresses.length).toBeGreaterThan(0)
    await leave()
  })

  test('on paper the navigation is gone and the figures are there', async () => {
    const { page, go, leave } = await visit()
    await go('/reports/people-scrutiny-2024-07-10')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('nav[aria-label="Main"]').isVisible()).toBe(false)
    expect(await page.getByText('33.74%').first().isVisible()).toBe(true)
    const pdf = await page.pdf({ format: 'A4', tagged: true })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.includes('/MarkInfo')).toBe(true)
    await leave()
  })
}
