import { describe, expect, test } from 'vitest'
import { openApi } from '../../../test/open-api.ts'

const api = openApi()

describe('the printed totals of a money table', () => {
  interface Sum {
    verdict: string
    expected: number
    difference: number
  }
  interface Cell {
    column: { code: string }
    published: string
    sumOfRows: Sum | null
    sumOfColumns: Sum | null
  }

  const cellsOf = async (row: string) => {
    const { report } = await api.ask<{
      report: { finance: { slug: string; rows: { code: string; cells: Cell[] }[] }[] }
    }>(/* GraphQL */ `{
      report(slug: "people-scrutiny-2024-07-10") { finance { slug rows { code cells {
        column { code } published
        sumOfRows { verdict expected difference } sumOfColumns { verdict expected difference }
      } } } }
    }`)
    const table = report.finance.find(({ slug }) => slug === 'savings-2023-24')
    return table?.rows.find(({ code }) => code === row)?.cells
  }

  test('stand beside the sums of their rows: savings delivered are 41,819 and printed as 41,818', async () => {
    const [delivered, notDelivered] = (await cellsOf('total')) ?? []
    expect(delivered).toMatchObject({
      published: '41,818',
      sumOfRows: { verdict: 'AGREES_WITHIN_ROUNDING', expected: 41819, difference: -1 },
      sumOfColumns: null,
    })
    expect(notDelivered?.sumOfRows).toEqual({ verdict: 'AGREES', expected: 9572, difference: 0 })
  })

  test('have both sums in the corner', async () => {
    expect((await cellsOf('total'))?.at(-1)).toMatchObject({
      sumOfRows: { expected: 51390 },
      sumOfColumns: { expected: 51390 },
    })
  })

  test('stand beside the sums of their columns, and other amounts beside none', async () => {
    expect(await cellsOf('people')).toEqual([
      expect.objectContaining({ published: '22,005', sumOfRows: null, sumOfColumns: null }),
      expect.objectContaining({ published: '(700)*', sumOfRows: null, sumOfColumns: null }),
      expect.objectContaining({
        published: '21,304',
        sumOfRows: null,
        sumOfColumns: { verdict: 'AGREES_WITHIN_ROUNDING', expected: 21305, difference: -1 },
      }),
    ])
  })
})
