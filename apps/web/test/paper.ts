import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import type { Visit } from './visitor.ts'

const report = '/reports/people-scrutiny-2024-07-10'

/** The report as a PDF. */
export function paper({ visit }: Visit): void {
  test('one click saves the report as a tagged PDF of A4 pages, in English, with its title', async () => {
    const { page, troubles, go, leave } = await visit()
    await go(report)
    const pdf = await savedFrom(page)
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const { info, metadata } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: 'Performance Monitoring Report Quarter 4', Language: 'en-GB' })
    expect(metadata?.getRaw()).toContain('pdfuaid:part')
    for (const { view } of await pagesOf(pdf)) expect(view.map(Math.round)).toEqual([0, 0, 595, 842])
    expect(troubles).toEqual([])
    await leave()
  })

  test('the PDF has the headings and the rows of tables of the page, known as such', async () => {
    const { page, go, leave } = await visit()
    await go(report)
    const pdf = await savedFrom(page)
    const count = (elements: string) => page.locator(`article ${elements}:visible`).count()
    const roles = await rolesOf(pdf)
    for (const role of ['H1', 'H2', 'H3', 'H4', 'TR']) {
      expect(`${role}: ${roles.get(role)}`).toBe(`${role}: ${await count(role.toLowerCase())}`)
    }
    const headings = await page.locator('article h2').allInnerTexts()
    expect((await pdf.getOutline())?.map(({ title }) => title)).toEqual(headings)
    await leave()
  })

  test('the PDF says all that the page says, and numbers its pages', async () => {
    const { page, go, leave } = await visit()
    await go(report)
    const pdf = await savedFrom(page)
    const text = await textOf(pdf)
    const figures = await page.locator('.paragraph strong, .paragraph td').allInnerTexts()
    expect(figures.length).toBeGreaterThan(200)
    for (const figure of figures) expect(text).toContain(bare(figure.split('\n')[0] ?? ''))
    expect(text).toContain(bare(`Page 1 of ${pdf.numPages}`))
    expect(text).toContain(bare('41,819'))
    await leave()
  })

  test('a PDF that cannot be written says so', async () => {
    const { page, go, leave } = await visit()
    await page.route('**/assets/savePaper-*', route => route.abort())
    await go(report)
    await page.getByRole('button', { name: 'Save as PDF' }).click()
    await page.getByRole('status').filter({ hasText: 'The PDF could not be written.' }).waitFor()
    await leave()
  })
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

async function savedFrom(page: Page): Promise<Pdf> {
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  const file = await saved
  expect(file.suggestedFilename()).toBe('people-scrutiny-2024-07-10.pdf')
  await page.getByRole('status').filter({ hasText: 'The PDF has been saved.' }).waitFor()
  return getDocumentProxy(new Uint8Array(await readFile(await file.path())))
}

const pagesOf = (pdf: Pdf) =>
  Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))

interface Branch {
  role?: string
  type?: string
  children?: Branch[]
}

/** How often each kind of element stands in the structure of a PDF; one that goes on overleaf counts twice. */
async function rolesOf(pdf: Pdf): Promise<Map<string, number>> {
  const roles = new Map<string, number>()
  // NOTE: a page's tree also holds the parts of a table that stand on other pages, without content.
  const count = ({ role, type, children = [] }: Branch): boolean => {
    const here = children.map(count).some(Boolean) || type === 'content'
    if (here && role) roles.set(role, (roles.get(role) ?? 0) + 1)
    return here
  }
  for (const page of await pagesOf(pdf)) count((await page.getStructTree()) as Branch)
  return roles
}

async function textOf(pdf: Pdf): Promise<string> {
  const contents = await Promise.all((await pagesOf(pdf)).map(page => page.getTextContent()))
  return bare(contents.flatMap(({ items }) => items.map(item => ('str' in item ? item.str : ''))).join(''))
}

/** Without white space: a PDF breaks its lines elsewhere than the page. */
const bare = (text: string): string => text.replaceAll(/\s/g, '')
