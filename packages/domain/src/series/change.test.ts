import { describe, expect, it } from 'vitest'
import { type ChangeInput, judgeChange } from './change.ts'
import { point } from './observation.fixture.ts'
import type { Point } from './observation.ts'

function change(from: Point, to: Point, more: Partial<ChangeInput> = {}) {
  return judgeChange({ from, to, polarity: 'HIGHER_IS_BETTER', unitKind: 'COUNT', ...more })
}

describe('a change', () => {
  it('of a count is a difference and a percentage', () => {
    expect(change(point('2023-01', 1946), point('2024-01', 2469), { polarity: 'NO_JUDGEMENT' })).toEqual({
      difference: 523,
      percent: 26.875642,
      movement: 'UP',
      verdict: 'NOT_JUDGED',
      explanation:
        'January 2023: 1,946. January 2024, a year later: 2,469. Up 523 (26.9%), which is not judged, ' +
        'because neither direction is good or bad by itself.',
    })
  })

  it('of a percentage is in points, and has no percentage of its own', () => {
    const display = (value: number) => `${value}%`
    expect(change(point('CY2022', 45.9), point('CY2023', 33.74), { unitKind: 'PERCENT', display })).toEqual({
      difference: -12.16,
      percent: null,
      movement: 'DOWN',
      verdict: 'WORSE',
      explanation:
        '2022: 45.9%. 2023, the next year: 33.74%. Down 12.16 percentage points, which is worse, ' +
        'because higher is better.',
    })
  })

  it('from nothing has no percentage', () => {
    expect(change(point('2024-04', 0), point('2024-05', 3))).toMatchObject({ difference: 3, percent: null })
  })

  it('from a negative number counts per cent of its size', () => {
    expect(change(point('2024-04', -200), point('2024-05', -100))).toMatchObject({
      difference: 100,
      percent: 50,
    })
  })

  it('has no floating-point dust', () => {
    expect(change(point('2024-04', 0.1), point('2024-05', 0.3))?.difference).toBe(0.2)
    expect(change(point('2024-04', 0.3), point('2024-05', 0.1 + 0.2))).toMatchObject({
      difference: 0,
      movement: 'FLAT',
      verdict: 'SAME',
    })
  })

  it('says how long the gap is, because neighbours in a series need not be neighbours in time', () => {
    const moment = { accumulation: 'POINT_IN_TIME' } as const
    const waiting = change(point('2024-02-21', 923, moment), point('2024-06-12', 930, moment))
    expect(waiting?.explanation).toContain('12 June 2024, 112 days later: 930')
  })
})

describe('the verdict', () => {
  it.each([
    ['HIGHER_IS_BETTER', 10, 12, 'BETTER'],
    ['HIGHER_IS_BETTER', 12, 10, 'WORSE'],
    ['LOWER_IS_BETTER', 12, 10, 'BETTER'],
    ['LOWER_IS_BETTER', 10, 12, 'WORSE'],
    ['LOWER_IS_BETTER', 10, 10, 'SAME'],
    ['NO_JUDGEMENT', 10, 12, 'NOT_JUDGED'],
    ['NO_JUDGEMENT', 10, 10, 'NOT_JUDGED'],
    ['CLOSE_TO_TARGET', 10, 12, 'NOT_JUDGED'],
  ] as const)('where the polarity is %s, from %s to %s, is %s', (polarity, from, to, verdict) => {
    expect(change(point('2024-04', from), point('2024-05', to), { polarity })?.verdict).toBe(verdict)
  })

  it.each([
    [90, 98, 'BETTER'],
    [98, 90, 'WORSE'],
    [90, 110, 'SAME'],
    [110, 103, 'BETTER'],
  ])('where being close to 100 is good, from %s to %s, is %s', (from, to, verdict) => {
    const more = { polarity: 'CLOSE_TO_TARGET', target: 100 } as const
    expect(change(point('2024-04', from), point('2024-05', to), more)?.verdict).toBe(verdict)
  })
})
