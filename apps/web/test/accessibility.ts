import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { violationsOn } from './axe.ts'
import { screens } from './screens.ts'
import type { Visit } from './visitor.ts'

/** WCAG 2.2 AA as far as a program can tell, on every screen, on wide and narrow pages. */
export function accessibility({ visit }: Visit): void {
  test.each(Object.entries(screens))(
    '%s: nothing that axe knows of stands in anybody’s way, nor anything that has to be scrolled sideways',
    async (_name, path) => {
      const { page, troubles, go, leave } = await visit()
      await go(path)
      await unfold(page)
      expect(await violationsOn(page)).toEqual([])
      for (const state of ['largeText', 'spacedText'] as const) {
        await page.evaluate(reading[state])
        expect(`${state} ${await widthOf(page)}`).toBe(`${state} 1280`)
        await page.evaluate(reading.plain)
      }
      // Zoomed to 200 %, a page of 1280 pixels has 640, and zoomed to 400 % it has 320.
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 450 })
        expect(await widthOf(page)).toBe(width)
      }
      expect(await violationsOn(page)).toEqual([])
      expect(troubles).toEqual([])
      await leave()
    },
  )

  test('every screen has a title of its own with the council’s name', async () => {
    const { page, go, leave } = await visit()
    const paths = Object.values(screens).filter(path => !/[?]show|embed|gallery/.test(path))
    const titles: string[] = []
    for (const path of paths) {
      await go(path)
      await expect.poll(() => page.title()).toMatch(/\S – Shropshire Council$/)
      titles.push(await page.title())
    }
    expect(new Set(titles).size).toBe(titles.length)
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

  test.each([
    ['/reports/people-scrutiny-2024-07-10', '33.74%'],
    ['/finance', '(26,058)'],
    ['/indicators/ehcp-issued-within-20-weeks', '33.74%'],
  ])('%s on paper has no navigation, and every column of its tables', async (path, figure) => {
    const { page, go, leave } = await visit({ viewport: { width: paperWidth, height: 1000 } })
    await go(path)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('nav[aria-label="Main"]').isVisible()).toBe(false)
    expect(await page.getByText(figure).first().isVisible()).toBe(true)
    const tables = page.locator('table:visible')
    for (const right of await tables.evaluateAll(all => all.map(one => one.getBoundingClientRect().right))) {
      expect(right).toBeLessThanOrEqual(paperWidth)
    }
    await leave()
  })
}

/** A4 between its margins, at 96 pixels an inch. */
const paperWidth = 673

/** How people have a page shown to them: text twice as large, or spaced as WCAG 1.4.12 asks. */
const reading = {
  largeText: () => {
    document.documentElement.style.fontSize = '200%'
  },
  spacedText: () => {
    const spacing = new CSSStyleSheet()
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    )
    document.adoptedStyleSheets = [spacing]
  },
  plain: () => {
    document.documentElement.style.fontSize = ''
    document.adoptedStyleSheets = []
  },
}

const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)

const unfold = (page: Page): Promise<void> =>
  page.locator('details').evaluateAll(all => {
    for (const one of all as HTMLDetailsElement[]) one.open = true
  })
