import axe from 'axe-core'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/**
 * What axe finds wrong with the page as it stands: the rule and the first elements that break it.
 *
 * @param within selectors of the parts to look at; left out, all of it
 */
export async function violationsOn(page: Page, within: string[] = ['html']): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(
    async ([tags, within]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const { violations } = await axe.run(
        { include: within },
        {
          runOnly: { type: 'tag', values: tags },
          rules: { 'target-size': { enabled: true } },
        },
      )
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html)
            .join(' | ')}`,
      )
    },
    [tags, within] as const,
  )
}
