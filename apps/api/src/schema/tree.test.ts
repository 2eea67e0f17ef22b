import { describe, expect, test } from 'vitest'
import { openApi } from '../../test/open-api.ts'

const api = openApi()

const TREE = /* GraphQL */ `
  query Tree($services: [String!]) {
    directorate(slug: "people") {
      name
      services(slugs: $services) {
        name
        indicators {
          code
          title
          unit { symbol }
          polarity
          periods(last: 6) {
            period { code label start end }
            value
            published
            display
            missing
            comparators { area { name } value difference }
            citations { paragraph table }
          }
        }
      }
    }
  }
`

interface Tree {
  directorate: {
    name: string
    services: {
      name: string
      indicators: {
        code: string
        periods: {
          period: { code: string }
          value: number | null
          missing: string | null
          published: string
          display: string
          comparators: { area: { name: string }; value: number; difference: number }[]
          citations: { paragraph: string; table: string | null }[]
        }[]
      }[]
    }[]
  }
}

describe('the tree of directorate, service, indicator and period', () => {
  test('holds every service and indicator of the report', async () => {
    const { directorate } = await api.ask<Tree>(TREE)
    expect(directorate.name).toBe('People')
    expect(directorate.services).toHaveLength(25)
    expect(directorate.services.flatMap(({ indicators }) => indicators)).toHaveLength(126)
  })

  test('cites a paragraph for every figure, and shows something for each', async () => {
    const { directorate } = await api.ask<Tree>(TREE)
    const periods = directorate.services.flatMap(({ indicators }) =>
      indicators.flatMap(({ periods }) => periods),
    )
    expect(periods.length).toBeGreaterThan(120)
    for (const { citations, display, value, missing } of periods) {
      expect(citations.length).toBeGreaterThan(0)
      expect(display).not.toBe('')
      expect(value === null).toBe(missing !== null)
    }
  })

  test('sets each figure beside the same period of other areas', async () => {
    const { directorate } = await api.ask<Tree>(TREE, { services: ['send'] })
    const issued = directorate.services[0]?.indicators.find(
      ({ code }) => code === 'ehcp-issued-within-20-weeks',
    )
    expect(issued?.periods).toEqual([
      expect.objectContaining({
        value: 66,
        published: '66.0%',
        display: '66.0%',
        period: { code: 'CY2021', label: '2021', start: '2021-01-01', end: '2021-12-31' },
        comparators: [{ area: { name: 'England' }, value: 59.9, difference: 6.1 }],
        citations: [expect.objectContaining({ paragraph: '7.93' })],
      }),
      expect.objectContaining({
        value: 45.9,
        published: '45.9%',
        comparators: [{ area: { name: 'England' }, value: 49.2, difference: -3.3 }],
      }),
      expect.objectContaining({
        value: 33.74,
        published: '33.74%',
        display: '33.74%',
        comparators: [{ area: { name: 'England' }, value: 50.3, difference: -16.56 }],
      }),
    ])
  })

  test('takes as many SQL statements for one service as for all of them', async () => {
    const one = await api.statementsOf(TREE, { services: ['send'] })
    const all = await api.statementsOf(TREE)
    expect(all).toHaveLength(one.length)
    expect(one.length).toBeLessThanOrEqual(10)
  })
})
