import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { accessibility } from './accessibility.ts'
import { basePath } from './base-path.ts'
import { openBrowser, withoutBrowser } from './chromium.ts'
import { explorer } from './explorer.ts'
import { gallery } from './gallery.ts'
import { journeys } from './journeys.ts'
import { keyboard } from './keyboard.ts'
import { paper } from './paper.ts'
import { openSite, type Site } from './site.ts'
import { size } from './size.ts'
import { states } from './states.ts'
import { arrive, type Visit } from './visitor.ts'

const startMs = 120_000

// One server and one browser for everything that is proved in a browser.
if (withoutBrowser) test('in a browser', ({ skip }) => skip(withoutBrowser))
else {
  describe('in a browser, on the real figures', { timeout: 60_000 }, () => {
    let site: Site
    let browser: Browser
    beforeAll(async () => {
      site = await openSite()
      browser = await openBrowser()
    }, startMs)
    afterAll(async () => {
      await browser?.close()
      await site?.close()
    })
    const visit: Visit = { site: () => site, visit: options => arrive(browser, site, options) }

    describe('journeys', () => journeys(visit))
    describe('keyboard', () => keyboard(visit))
    describe('paper', () => paper(visit))
    describe('states', () => states(visit))
    describe('size', () => size(visit))
    describe('gallery', () => gallery(visit))
    describe('query editor', () => explorer(visit))
    describe('accessibility', () => accessibility(visit))
    describe('base path', () => basePath(() => browser))
  })
}
