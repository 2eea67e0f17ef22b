import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Site } from './site.ts'

/** Somebody in front of the pages, and all that went wrong while they looked. */
export interface Visitor {
  page: Page
  /** Errors in the console, violated policies, requests to other places. Empty when all is well. */
  troubles: string[]
  go: (path: string) => Promise<void>
  leave: () => Promise<void>
}

/** What every test is given: the site and the browser to visit it with. */
export interface Visit {
  site: () => Site
  visit: (options?: BrowserContextOptions) => Promise<Visitor>
}

export async function arrive(
  browser: Browser,
  site: Site,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: site.address,
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') troubles.push(message.text())
  })
  page.on('pageerror', error => troubles.push(error.message))
  page.on('request', request => {
    const url = request.url()
    if (!url.startsWith(site.address) && !url.startsWith('blob:')) troubles.push(`outside request: ${url}`)
  })
  return {
    page,
    troubles,
    go: async path => {
      await page.goto(path)
      await page.locator('h1').first().waitFor()
    },
    leave: () => context.close(),
  }
}
