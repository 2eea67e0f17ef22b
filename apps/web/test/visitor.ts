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
  let visited = ''
  page.on('console', message => {
    // NOTE: Chromium calls it an error when the page itself is answered 404, as an unknown one has to be.
    const isUnknownPage = message.location().url === visited && message.text().includes('404')
    if (message.type() === 'error' && !isUnknownPage) troubles.push(message.text())
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
      visited = new URL(path, site.address).href
      await page.goto(path)
      await page.locator('h1').first().waitFor()
    },
    leave: () => context.close(),
  }
}
