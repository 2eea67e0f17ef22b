import { expect, test } from 'vitest'
import type { Visit } from './visitor.ts'

/** The query editor at /graphiql. */
export function explorer({ visit }: Visit): void {
  test('it opens with the tree of everything and answers it, with no request to anywhere else', async () => {
    const { page, troubles, leave } = await visit()
    await page.goto('/graphiql')
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query Tree' }).waitFor()
    const tabs = await page.getByRole('tab').allInnerTexts()
    expect(tabs).toEqual(['Tree', 'Indicator', 'Series', 'Checks', 'Observations'])
    await page.getByRole('button', { name: /Execute query/ }).click()
    await page.locator('.graphiql-response .view-lines', { hasText: '"People"' }).waitFor()
    expect(troubles).toEqual([])
    await leave()
  })

  test('the documentation beside it says what a field means', async () => {
    const { page, leave } = await visit()
    await page.goto('/graphiql')
    await page
      .locator('.graphiql-doc-explorer-content')
      .getByRole('link', { name: 'Query', exact: true })
      .click()
    await page.getByText('One indicator by its code').waitFor()
    await leave()
  })

  test('the keyboard leads out of the editor as the page says', async () => {
    const { page, leave } = await visit()
    await page.goto('/graphiql')
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query Tree' }).waitFor()
    expect(await page.locator('header').textContent()).toMatch(/press Ctrl \+ M, then Tab/)
    await page.locator('.graphiql-query-editor textarea').first().focus()
    await page.keyboard.press('Control+m')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.monaco-editor') === null)).toBe(true)
    await leave()
  })
}
