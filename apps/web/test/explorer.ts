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
    expect(await tabs(page).allInnerTexts()).toEqual(['Tree', 'Waiting', 'Target', 'Checks', 'Observations'])
    await answered(page)
    await page.getByText(/^Cost: [\d,]+ of at most [\d,]+ objects$/).waitFor()
    expect(troubles).toEqual([])
    await leave()
  })

  test('the documentation beside it says what a field means', async () => {
    const { page, leave } = await visit()
    await page.goto('/graphiql')
    await documentation(page, 'Query').click()
    await page.getByText('One indicator by its code').waitFor()
    await leave()
  })

  test('the keyboard leads to the query at once, out of every editor, and back', async () => {
    const { page, leave } = await visit()
    await opened(page)
    expect(await page.locator('header').textContent()).toContain('Tab leaves an editor.')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('To the query')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('Query')
    const names = async (key: string, last: string) => {
      const met: string[] = []
      while (met.at(-1) !== last && met.length < 10) {
        await page.keyboard.press(key)
        met.push(await focused(page))
      }
      return met
    }
    const forth = await names('Tab', 'Answer')
    expect(forth[0]).toMatch(/^Execute query/)
    expect(forth.slice(-3)).toEqual(['Variables', 'Show editor tools', 'Answer'])
    expect(await names('Shift+Tab', 'Query')).toEqual([...forth.slice(0, -1).reverse(), 'Query'])
    await leave()
  })

  test('a screen reader is given the whole query, and of an answer what our bar says of it', async () => {
    const { page, leave } = await visit()
    await opened(page)
    const text = await page.getByRole('textbox', { name: 'Query' }).inputValue()
    expect(text).toMatch(/^# What does .+citations { paragraph table }/s)
    expect(await page.getByRole('region', { name: 'Result Window' }).getAttribute('aria-live')).toBe('off')
    await leave()
  })

  test('what closes gives the focus back', async () => {
    const { page, leave } = await visit()
    await opened(page)
    for (const name of ['Open settings dialog', 'Open short keys dialog']) {
      await page.getByRole('button', { name }).press('Enter')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Escape')
      await expect.poll(() => focused(page)).toBe(name)
    }
    await documentation(page, 'Query').press('Enter')
    await expect.poll(() => focused(page)).toBe('Go back to Docs')
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('Query')
    await tab(page, 'Waiting').press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('Tree')
    expect(await current(page, 'Tree').count()).toBe(1)
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
    await current(page, 'Paragraph').waitFor()
    await tab(page, 'Tree').click()
    await choose()
    await current(page, 'Paragraph').waitFor()
    expect(await tabs(page).count()).toBe(6)
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
    await tab(page, 'Observations').click()
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
    await documentation(page, 'Query').waitFor()
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'dols-waiting-lost' }).waitFor()
    await page.getByRole('button', { name: 'Download CSV' }).click()
    await page.getByRole('alert').filter({ hasText: 'NOT_A_TABLE: Two lists beside each other' }).waitFor()
    await page.getByRole('button', { name: /Execute query/ }).click()
    await page.getByRole('listitem').filter({ hasText: 'dols-waiting-list' }).waitFor()
    expect(await page.getByText('NOT_A_TABLE').count()).toBe(0)
    await leave()
  })

  test('waiting is said, and so is a server that fails', async () => {
    const { page, leave } = await visit()
    await opened(page)
    await documentation(page, 'Query').waitFor()
    const asking = page.getByRole('status').filter({ hasText: 'Asking…' })
    await page.route('**/graphql', async route => {
      await asking.waitFor()
      await route.fulfill({ status: 500, contentType: 'text/html', body: '<b>Out of order</b>' })
    })
    await page.getByRole('button', { name: /Execute query/ }).click()
    await page
      .getByRole('alert')
      .filter({ hasText: 'The server gave no answer that can be read (status 500).' })
      .waitFor()
    expect(await asking.count()).toBe(0)
    await leave()
  })

  test('narrow pages have their parts under each other, the documentation closed at first', async () => {
    const { page, leave } = await visit({ viewport: { width: 640, height: 450 } })
    await opened(page)
    expect(await page.locator('.graphiql-doc-explorer').count()).toBe(0)
    await answered(page)
    const [query, answer] = await Promise.all(
      ['.graphiql-query-editor', '.graphiql-response'].map(at => page.locator(at).boundingBox()),
    )
    expect(query?.width).toBeGreaterThan(600)
    expect(answer?.width).toBeGreaterThan(600)
    expect(answer?.y).toBeGreaterThan((query?.y ?? 0) + (query?.height ?? 0))
    await leave()
  })

  test('with forced colours the tab on top and the buttons have borders', async () => {
    const { page, leave } = await visit({ forcedColors: 'active' })
    await opened(page)
    for (const at of ['.graphiql-tab-active', '.graphiql-execute-button']) {
      expect(await page.locator(at).evaluate(element => getComputedStyle(element).borderTopStyle)).toBe(
        'solid',
      )
    }
    await leave()
  })

  test.each(Object.entries(states))(
    '%s: nothing that axe knows of stands in anybody’s way',
    async (_name, reach) => {
      const { page, leave } = await visit()
      await opened(page)
      await documentation(page, 'Query').waitFor()
      await reach(page)
      expect(await violationsOn(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 800 })
      expect(await violationsOn(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      await leave()
    },
  )
}

/** What the page can look like, and how one gets there. */
const states: Record<string, (page: Page) => Promise<void>> = {
  start: async () => {},
  'the documentation of a type': page => documented(page, 'Query'),
  'the documentation of a field': page => documented(page, 'Query', 'indicator'),
  'an answer': answered,
  'the variables open': async page => {
    await page.getByRole('button', { name: 'Variables' }).click()
    await page.getByRole('textbox', { name: 'Variables' }).waitFor()
  },
  'the history open': async page => {
    await answered(page)
    await page.getByRole('button', { name: 'Show History' }).click()
    await page.getByRole('button', { name: 'Delete from history' }).waitFor()
  },
  'the examples open': page => menu(page, 'Examples'),
  'the languages open': page => menu(page, 'Copy as'),
  'the settings open': async page => {
    await page.getByRole('button', { name: 'Open settings dialog' }).click()
    await page.getByRole('dialog').waitFor()
  },
}

async function opened(page: Page): Promise<void> {
  await page.goto('/graphiql')
  await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query Tree' }).waitFor()
}

async function answered(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Execute query/ }).click()
  await page.locator('.graphiql-response .view-lines', { hasText: '"People"' }).waitFor()
}

async function documented(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) {
    await documentation(page, name).click()
    await page.locator('.graphiql-doc-explorer-title', { hasText: name }).waitFor()
  }
}

async function menu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click()
  await page.getByRole('menuitem').first().waitFor()
}

const documentation = (page: Page, name: string) =>
  page.locator('.graphiql-doc-explorer-content').getByRole('link', { name, exact: true })

const tabs = (page: Page) => page.locator('.graphiql-tab-button')

const tab = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const current = (page: Page, name: string) => page.locator('[aria-current="true"]', { hasText: name })

const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  )
