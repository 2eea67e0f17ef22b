import { describe, expect, it } from 'vitest'
import { point } from './observation.fixture.ts'
import type { Point } from './observation.ts'
import { judgeTrend, type TrendInput } from './trend.ts'

function years(...values: (number | null)[]): Point[] {
  return values.map((value, index) => point(`CY${2015 + index}`, value))
}

function trend(method: TrendInput['method'], points: readonly Point[], more: Partial<TrendInput> = {}) {
  return judgeTrend({ method, points, polarity: 'HIGHER_IS_BETTER', unitKind: 'COUNT', ...more })
}

describe('the trend from the previous period', () => {
  it('compares the last two figures', () => {
    expect(trend('PREVIOUS_PERIOD', years(50, 10, 12))).toEqual({
      movement: 'UP',
      verdict: 'BETTER',
      points: 2,
      explanation:
        '2016: 10. 2017, the next year: 12. Up 2 (20.0%), which is better, because higher is better.',
    })
  })

  it('leaves out figures that have no value, and says the longer gap', () => {
    const result = trend('PREVIOUS_PERIOD', years(10, null, 12, null))
    expect(result.explanation).toContain('2017, 2 years later: 12')
  })

  it('leaves out figures that the newest can’t be compared with', () => {
    const points = [point('CY2022', 10), point('2023-06', 99), point('CY2023', 8)]
    expect(trend('PREVIOUS_PERIOD', points)).toMatchObject({ movement: 'DOWN', verdict: 'WORSE', points: 2 })
  })

  it('does not reach back over a break', () => {
    const points = [
      ...years(10, 12),
      point('CY2017', null, { status: ['BREAK_IN_SERIES'] }),
      point('CY2018', 5),
    ]
    expect(trend('PREVIOUS_PERIOD', points)).toEqual({
      movement: null,
      verdict: 'NOT_JUDGED',
      points: 1,
      explanation: 'No trend: no earlier figure can be compared with the newest one.',
    })
  })

  it('is none where no figure has a value', () => {
    expect(trend('PREVIOUS_PERIOD', years(null, null)).explanation).toBe(
      'No trend: no figure has a value and dates.',
    )
  })
})

describe('the trend along a line', () => {
  it('rises with the line of least squares', () => {
    expect(trend('LINEAR', years(10, 12, 11, 14, 15))).toMatchObject({
      movement: 'UP',
      verdict: 'BETTER',
      points: 5,
    })
  })

  it('falls, which is better where lower is better', () => {
    const result = trend('LINEAR', years(15, 14, 11, 12, 10), { polarity: 'LOWER_IS_BETTER' })
    expect(result).toMatchObject({ movement: 'DOWN', verdict: 'BETTER' })
  })

  it('says how far the line goes and from when to when', () => {
    const months = [10, 20, 30, 40, 50].map((value, index) => point(`2023-0${index + 1}-01`, value))
    const result = trend('LINEAR', months, { unitKind: 'PERCENT' })
    expect(result.explanation).toMatch(
      /^The line through 5 figures, 1 January 2023 to 1 May 2023, rises by [\d.]+ percentage points, which is better/,
    )
  })

  it('is flat when it moves less than the figures scatter about it', () => {
    expect(trend('LINEAR', years(10, 20, 9, 21, 10, 20, 10))).toMatchObject({
      movement: 'FLAT',
      verdict: 'SAME',
    })
    expect(trend('LINEAR', years(7, 7, 7, 7, 7))).toMatchObject({ movement: 'FLAT', verdict: 'SAME' })
  })

  it('places points by time, so that a long gap is a long gap', () => {
    const straight = [
      point('CY2000', 0),
      point('CY2001', 1),
      point('CY2002', 2),
      point('CY2010', 10),
      point('CY2020', 20),
    ]
    expect(trend('LINEAR', straight).explanation).toContain('rises by 20,')
  })

  it('wants at least five figures', () => {
    expect(trend('LINEAR', years(10, 12, null, 14, 15))).toEqual({
      movement: null,
      verdict: 'NOT_JUDGED',
      points: 4,
      explanation: 'No trend: a line wants at least five comparable figures, and there are 4.',
    })
  })

  it('begins after the last break', () => {
    const points = years(1, 2, 3, 4, 5, 6)
    points[3] = point('CY2018', 4, { status: ['BREAK_IN_SERIES'] })
    expect(trend('LINEAR', points)).toMatchObject({ movement: null, points: 3 })
  })

  it('never mixes months with a year to date', () => {
    const points = [...years(1, 2, 3, 4), point('CY2019', 5, { accumulation: 'YEAR_TO_DATE' })]
    expect(trend('LINEAR', points)).toMatchObject({ movement: null, points: 1 })
  })
})
