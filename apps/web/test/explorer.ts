import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { violationsOn } from './axe.ts'
import type { Visit } from './visitor.ts'

/** The query editor at /graphiql. */
export function explorer({ visit }: Visit): void {
  test('it opens with the tree of everything and answers it, with no request to anywhere else', async () => {
    const { page, troubles, leave } = await visit()
    await opened(page)
    const tabs = await page.getByRole('tab').allInnerTexts()
    expect(tabs).toEqual(['Tree', 'Waiting', 'Target', 'Checks', 'Observations'])
    await page.getByRole('button', { name: /Execute query/ }).click()
    await page.locator('.graphiql-response .view-lines', { hasText: '"People"' }).waitFor()
    await page.getByText(/^Cost: [\d,]+ of at most [\d,]+ objects$/).waitFor()
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
    await opened(page)
    expect(await page.locator('header').textContent()).toMatch(/press Ctrl \+ M, then Tab/)
    await page.locator('.graphiql-query-editor textarea').first().focus()
    await page.keyboard.press('Control+m')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.monaco-editor') === null)).toBe(true)
    await leave()
  })

  test('an example is opened from the menu by keyboard, once', async () => {
    const { page, troubles, leave } = await visit()
    await opened(page)
    const choose = async () => {
      await page.getByRole('button', { name: 'Examples' }).press('Enter')
      await page.getByRole('menuitem', { name: 'What does paragraph 7.89 print?' }).press('Enter')
    }
    await choose()
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query Paragraph' }).waitFor()
    await page.getByRole('tab', { name: 'Paragraph', selected: true }).waitFor()
    await page.getByRole('tab', { name: 'Tree' }).click()
    await choose()
    await page.getByRole('tab', { name: 'Paragraph', selected: true }).waitFor()
    expect(await page.getByRole('tab').count()).toBe(6)
    expect(troubles).toEqual([])
    await leave()
  })

  test('a question is copied as a link that opens it again, with its variables', async () => {
    const { page, leave } = await visit()
    const query = 'query One($code: String!) { indicator(code: $code) { title } }'
    const variables = '{ "code": "dols-waiting-list" }'
    await page.goto(`/graphiql?${new URLSearchParams({ query, variables })}`)
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query One' }).waitFor()
    await page.getByRole('button', { name: 'Copy as' }).click()
    await page.getByRole('menuitem', { name: 'Link' }).click()
    await page.getByRole('status').filter({ hasText: 'Copied: Link.' }).waitFor()
    await page.goto(await page.evaluate(() => navigator.clipboard.readText()))
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query One' }).waitFor()
    await page.getByRole('button', { name: /Execute query/ }).click()
    await page.locator('.graphiql-response .view-lines', { hasText: '"title"' }).waitFor()
    await leave()
  })

  test('an answer is saved as a table', async () => {
    const { page, leave } = await visit()
    await opened(page)
    await page.getByRole('tab', { name: 'Observations' }).click()
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download CSV' }).click()
    const file = await saved
    expect(file.suggestedFilename()).toBe('Observations.csv')
    const [head = '', ...lines] = (await readFile(await file.path(), 'utf8')).split('\r\n')
    expect(head).toContain('observations.indicator.code')
    expect(lines.length).toBeGreaterThan(100)
    await leave()
  })

  test('what makes no table says why, and warnings are told', async () => {
    const { page, leave } = await visit()
    const query = `{
      indicators(filter: { codes: ["dols-waiting-lost"] }) { nodes { targets { text } statements { text } } }
    }`
    await page.goto(`/graphiql?${new URLSearchParams({ query })}`)
    // NOTE: before it knows the schema, the editor lets a click on "Execute query" go by.
    await page
      .locator('.graphiql-doc-explorer-content')
      .getByRole('link', { name: 'Query', exact: true })
      .waitFor()
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'dols-waiting-lost' }).waitFor()
    await page.getByRole('button', { name: 'Download CSV' }).click()
    await page.getByRole('alert').filter({ hasText: 'NOT_A_TABLE: Two lists beside each other' }).waitFor()
    await page.getByRole('button', { name: /Execute query/ }).click()
    await page.getByRole('listitem').filter({ hasText: 'dols-waiting-list' }).waitFor()
    expect(await page.getByText('NOT_A_TABLE').count()).toBe(0)
    await leave()
  })

  test('what stands around the editor is accessible', async () => {
    const { page, leave } = await visit()
    await opened(page)
    expect(await violationsOn(page, ['.explorer__bar', '.explorer__actions'])).toEqual([])
    await page.getByRole('button', { name: 'Examples' }).click()
    await page.getByRole('menuitem').first().waitFor()
    expect(await violationsOn(page, ['[role="menu"]'])).toEqual([])
    await leave()
  })
}

async function opened(page: Page): Promise<void> {
  await page.goto('/graphiql')
  await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query Tree' }).waitFor()
}
