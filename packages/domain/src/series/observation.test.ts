import { describe, expect, it } from 'vitest'
import { judgeChange } from './change.ts'
import { point } from './observation.fixture.ts'
import { type Point, whyNotComparable } from './observation.ts'

describe('two figures cannot be compared', () => {
  const ytd = { accumulation: 'YEAR_TO_DATE' } as const
  it.each<[string, Point, Point]>([
    ['one of them has no value', point('2024-04', null), point('2024-05', 3)],
    ['one of them has no dates', point('UNDATED-2021-Q4', 295), point('FY2023-24-Q4', 258)],
    ['one of them is not a level', point('2024-04', 2, { measure: 'CHANGE_PERCENT' }), point('2024-05', 3)],
    ['they are gathered differently over time', point('2024-04', 2, ytd), point('2024-05', 3)],
    ['their periods are of different kinds', point('CY2023', 2), point('2024-05', 3)],
    [
      'their periods are of different kinds',
      point('CY2023', 33.74, ytd),
      point('2024-01-01/2024-06-30', 36, ytd),
    ],
    ['they belong to different kinds of year', point('CY2023', 2), point('FY2023-24', 3)],
    ['the first is not the earlier one', point('2024-05', 2), point('2024-04', 3)],
    ['they are years to date of different length', point('2024-04', 2, ytd), point('2024-05', 3, ytd)],
    ['they cover different numbers of terms', point('AY2022-23-T1', 2), point('AY2023-24-T1T2', 3)],
    [
      'they cover stretches of different length',
      point('2024-01-01/2024-01-31', 2),
      point('2024-02-01/2024-06-30', 3),
    ],
    ['their periods overlap', point('2024-01-01/2024-03-31', 2), point('2024-02-01/2024-04-30', 3)],
    [
      'they count from different days',
      point('2023-10-01/2024-05-31', 2, { accumulation: 'SINCE_DATE' }),
      point('2023-11-01/2024-06-30', 3, { accumulation: 'SINCE_DATE' }),
    ],
    [
      'the series breaks between them',
      point('2024-04', 2),
      point('2024-05', 3, { status: ['BREAK_IN_SERIES'] }),
    ],
  ])('because %s', (why, from, to) => {
    expect(whyNotComparable(from, to)).toBe(why)
    expect(judgeChange({ from, to, polarity: 'NO_JUDGEMENT', unitKind: 'COUNT' })).toBeNull()
  })

  it('because the series breaks at a point that lies between', () => {
    const between = [point('2024-04', null, { status: ['PROVISIONAL', 'BREAK_IN_SERIES'] })]
    expect(whyNotComparable(point('2024-03', 2), point('2024-05', 3), between)).toBe(
      'the series breaks between them',
    )
  })
})

describe('two figures can be compared', () => {
  it.each<[string, Point, Point]>([
    ['after a break', point('2024-04', 2, { status: ['BREAK_IN_SERIES'] }), point('2024-05', 3)],
    [
      'between the same stretches of two years to date',
      point('2023-05', 2, { accumulation: 'YEAR_TO_DATE' }),
      point('2024-05', 3, { accumulation: 'YEAR_TO_DATE' }),
    ],
    [
      'between twelve months that overlap',
      point('2024-04', 2, { accumulation: 'ROLLING_12_MONTHS' }),
      point('2024-05', 3, { accumulation: 'ROLLING_12_MONTHS' }),
    ],
    [
      'between two counts since the same day',
      point('2023-10-01/2024-05-31', 2, { accumulation: 'SINCE_DATE' }),
      point('2023-10-01/2024-07-10', 3, { accumulation: 'SINCE_DATE' }),
    ],
    [
      'between a leap year’s half and another',
      point('2023-01-01/2023-06-30', 2),
      point('2024-01-01/2024-06-30', 3),
    ],
  ])('%s', (_, from, to) => {
    expect(whyNotComparable(from, to)).toBeNull()
  })
})
