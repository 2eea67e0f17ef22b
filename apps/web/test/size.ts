import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Visit } from './visitor.ts'

const mostBytes = 125_000

/** How much a visitor loads. */
export function size({ visit }: Visit): void {
  test.each(['/', '/indicators/ehcp-issued-within-20-weeks', '/reports/people-scrutiny-2024-07-10'])(
    '%s loads at most 125 kB of JavaScript, gzipped',
    async path => {
      const { page, go, leave } = await visit()
      const scripts: Promise<Buffer>[] = []
      page.on('response', response => {
        if (response.request().resourceType() === 'script') scripts.push(response.body())
      })
      await go(path)
      const bytes = (await Promise.all(scripts)).reduce((sum, script) => sum + gzipSync(script).length, 0)
      expect(bytes).toBeGreaterThan(10_000)
      expect(bytes).toBeLessThanOrEqual(mostBytes)
      await leave()
    },
  )
}
