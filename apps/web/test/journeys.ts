import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Visit } from './visitor.ts'

/** What people come for. */
export function journeys({ visit, site }: Visit): void {
  test('a councillor sees what is off target and why, and where the paper says so', async () => {
    const { page, troubles, go, leave } = await visit()
    await go('/')
    const off = page.locator('#off-target')
    await off.getByText('Off target').first().waitFor()
    expect(await off.textContent()).toContain('misses the target to be above England (50.3%)')
    await off.getByRole('link', { name: 'EHC plans issued within 20 weeks' }).click()
    await page.getByText('It was 45.9% in 2022: down 12.16 percentage points, which is worse').waitFor()
    await page.getByRole('heading', { name: 'What is worrying' }).waitFor()
    await page.getByRole('table').getByRole('link', { name: 'para 7.93' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Performance Monitoring Report Quarter 4' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('paragraph-7.93')
    expect(troubles).toEqual([])
    await leave()
  })

  test('a resident finds how many families got a school they preferred, and how others did', async () => {
    const { page, troubles, go, leave } = await visit()
    await go('/')
    await page.getByLabel('Search the figures').fill('preferred secondary school')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Offers for a preferred secondary school' }).first().click()
    await page.getByText('98.4%').first().waitFor()
    const chart = page.locator('figure', { hasText: 'Offers for a preferred secondary school' })
    expect(await chart.textContent()).toContain('Highest: Shropshire, 98.4%. Lowest: West Midlands, 95.2%.')
    expect(await chart.locator('svg').getAttribute('aria-label')).toContain('3.2 percentage points apart')
    expect(troubles).toEqual([])
    await leave()
  })

  test('a figure that two reports publish names both', async () => {
    const { page, go, leave } = await visit()
    await page.route('**/graphql**', async route => {
      const response = await route.fetch()
      const text = await response.text()
      const later = '{"paragraph":"4.2","report":{"slug":"later","title":"Later","meetingDate":"2025-07-09"}}'
      const body = text.replaceAll(/"citations":\[(\{"paragraph":"7.93")/g, `"citations":[${later},$1`)
      await route.fulfill({ response, body })
    })
    await go('/indicators/ehcp-issued-within-20-weeks')
    const cell = page.getByRole('table').getByRole('row').nth(1).getByRole('cell').last()
    expect(await cell.textContent()).toContain('para 4.2 of 9 July 2025')
    expect(await cell.textContent()).toContain('para 7.93 of 10 July 2024')
    await leave()
  })

  test('every paragraph that anything cites stands on the page of its report', async () => {
    const { page, go, leave } = await visit()
    const response = await page.request.post('/graphql', {
      data: {
        query: `{
          organisation {
            finance { citations { paragraph } }
            reports { risks { citations { paragraph } } checks { citations { paragraph } } }
            directorates { services {
              commentary { citations { paragraph } }
              actions { citations { paragraph } }
              indicators { targets { citations { paragraph } } statements { citations { paragraph } } }
            } }
          }
          observations(first: 1000) { nodes { citations { paragraph } } }
        }`,
      },
    })
    const cited = new Set((await response.text()).match(/(?<="paragraph":")[^"]+/g))
    await go('/reports/people-scrutiny-2024-07-10')
    const drawn = await page.locator('.paragraph').evaluateAll(all => all.map(({ id }) => id))
    expect([...cited].filter(number => !drawn.includes(`paragraph-${number}`))).toEqual([])
    expect(cited.size).toBeGreaterThan(100)
    await leave()
  })

  test('an analyst breaks a chart down, and takes its figures away as CSV and its drawing as SVG', async () => {
    const { page, troubles, go, leave } = await visit()
    await go('/indicators/dols-waiting-list')
    await page.getByRole('link', { name: 'By cohort and risk' }).click()
    await page.getByText('DoLS waiting list, by cohort and risk').first().waitFor()
    await page.reload()
    await page.getByText('DoLS waiting list, by cohort and risk').first().waitFor()

    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download these figures (CSV)' }).click(),
    ])
    const rows = (await readFile(await csv.path(), 'utf8')).split('\r\n')
    expect(csv.suggestedFilename()).toBe('dols-waiting-list_point-in-time-day-level_by-cohort-and-risk.csv')
    expect(rows[0]).toMatch(
      /^organisation,indicator,indicator_title,unit,.*,measure,.*,value,missing,published,/,
    )
    expect(rows).toContain(
      'shropshire,dols-waiting-list,DoLS waiting list,referrals,referrals,,shropshire,Shropshire,' +
        'cohort=2022;risk=high,POINT_IN_TIME,DAY,LEVEL,false,2024-02-21,21 February 2024,2024-02-21,2024-02-21,' +
        'CALENDAR,PRINTED,155,,155,EXACT,,,people-scrutiny-2024-07-10,7.13',
    )
    const lasting = page.getByRole('link', { name: 'at an address that stays (CSV)' })
    const table = await page.request.get((await lasting.getAttribute('href')) ?? '')
    expect(await table.text()).toMatch(/dols-waiting-list,.*,930,,930,/)

    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the chart (SVG)' }).click(),
    ])
    const drawing = await readFile(await svg.path(), 'utf8')
    expect(drawing).toMatch(/^<svg[^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/)
    expect(drawing).toContain('DoLS waiting list, by cohort and risk')
    expect(troubles).toEqual([])
    await leave()
  })

  test('a developer gets from a screen to its query, and asks it elsewhere', async () => {
    const { page, troubles, go, leave } = await visit()
    await go('/indicators/ehcp-issued-within-20-weeks')
    await page.getByText('The query behind this page').click()
    await page.locator('.querybehind pre', { hasText: 'query WebIndicator' }).waitFor()
    await page.getByRole('button', { name: 'Copy this query' }).click()
    await page.getByText('Copied.').waitFor()
    const query = await page.evaluate(() => navigator.clipboard.readText())
    const response = await fetch(`${site().address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { code: 'ehcp-issued-within-20-weeks' } }),
    })
    const { data } = (await response.json()) as { data: { indicator: { latest: { published: string } } } }
    expect(data.indicator.latest.published).toBe('33.74%')

    await page.getByRole('button', { name: 'Copy it with its variables (JSON)' }).click()
    await page.getByText('Copied.').waitFor()
    const body = await page.evaluate(() => navigator.clipboard.readText())
    const headers = { 'content-type': 'application/json' }
    const again = await fetch(`${site().address}/graphql`, { method: 'POST', headers, body })
    expect(await again.json()).toMatchObject({ data })

    await page.getByRole('link', { name: 'Open it in the query editor' }).click()
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'WebIndicator' }).waitFor()
    await page.getByRole('button', { name: /Execute query/ }).click()
    await page.locator('.graphiql-response .view-lines', { hasText: 'Shropshire Council' }).waitFor()
    expect(troubles).toEqual([])
    await leave()
  })
}
