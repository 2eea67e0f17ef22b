import { expect, test } from 'vitest'
import type { Visit } from './visitor.ts'

/** Every state of every chart, as the browser draws it. */
export function gallery({ visit }: Visit): void {
  test('a long commentary shows its first sixty words, and the rest when asked', async () => {
    const { page, go, leave } = await visit()
    await go('/gallery')
    const rest = page.locator('span', { hasText: /^ word61 .* word75$/ })
    expect(await rest.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Show all of it' }).click()
    expect(await rest.isVisible()).toBe(true)
    await leave()
  })

  test.each([320, 640, 768, 1280])(
    'at %i pixels no two labels of a chart touch, and none is cut off',
    async width => {
      const { page, go, leave } = await visit({ viewport: { width, height: 900 } })
      await go('/gallery')
      await page.locator('.chart__svg').first().waitFor()
      const { SCREENSHOTS } = process.env
      if (SCREENSHOTS) await page.screenshot({ path: `${SCREENSHOTS}/gallery-${width}.png`, fullPage: true })
      const { charts, labels, touching } = await page.evaluate(() => {
        const touching: string[] = []
        const svgs = [...document.querySelectorAll('.chart__svg')]
        for (const svg of svgs) {
          const frame = svg.getBoundingClientRect()
          const labels = [...svg.querySelectorAll('tspan')].map(element => ({
            text: element.textContent ?? '',
            of: element.parentElement,
            box: element.getBoundingClientRect(),
          }))
          for (const [index, { text, of, box }] of labels.entries()) {
            const cutOff =
              box.left < frame.left - 1 ||
              box.right > frame.right + 1 ||
              box.top < frame.top - 1 ||
              box.bottom > frame.bottom + 1
            if (cutOff) touching.push(`${text} is cut off`)
            for (const other of labels.slice(index + 1)) {
              const apart =
                box.right <= other.box.left ||
                other.box.right <= box.left ||
                box.bottom - 3 <= other.box.top ||
                other.box.bottom - 3 <= box.top
              if (!apart && of !== other.of) touching.push(`${text} touches ${other.text}`)
            }
          }
        }
        return {
          charts: svgs.length,
          labels: document.querySelectorAll('.chart__svg tspan').length,
          touching,
        }
      })
      expect(touching).toEqual([])
      expect(charts).toBeGreaterThan(15)
      expect(labels).toBeGreaterThan(100)
      await leave()
    },
  )
}
