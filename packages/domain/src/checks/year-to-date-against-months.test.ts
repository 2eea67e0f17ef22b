import { describe, expect, it } from 'vitest'
import { count, rounded } from './printed.fixture.ts'
import { checkYearToDateAgainstMonths } from './year-to-date-against-months.ts'

const months = ['7.94%', '19.18%', '15.94%', '13.73%', '18.42%', '43%'].map(month => rounded(month, 'month'))

describe('a percentage for the year to date', () => {
  it('cannot be told from the months between which it lies, without the number of cases in each', () => {
    const yearToDate = rounded('36.0%', 'to 30 June')
    const result = checkYearToDateAgainstMonths({ yearToDate, months, unitKind: 'PERCENT' })
    expect(result).toMatchObject({ verdict: 'CANNOT_TELL', expected: null, actual: 36, difference: null })
    expect(result.explanation).toBe(
      'The months lie between 7.94% and 43%: 7.94% (month), 19.18% (month), 15.94% (month), 13.73% (month), ' +
        '18.42% (month), 43% (month). The paper prints 36.0% (to 30 June), which lies between them too. ' +
        'Whether it is right cannot be told without the number of cases behind each month.',
    )
  })

  it.each([
    ['44.0%', 43],
    ['7.0%', 7.94],
  ])('disagrees when it lies outside all months: %s', (published, nearest) => {
    const result = checkYearToDateAgainstMonths({
      yearToDate: rounded(published),
      months,
      unitKind: 'PERCENT',
    })
    expect(result).toMatchObject({ verdict: 'DISAGREES', expected: nearest })
  })

  it('can’t be told when it lies outside by no more than rounding explains', () => {
    const result = checkYearToDateAgainstMonths({ yearToDate: rounded('43.4%'), months, unitKind: 'PERCENT' })
    expect(result.verdict).toBe('CANNOT_TELL')
  })

  it('is the month itself in the first month of the year', () => {
    const january = [rounded('7.94%')]
    const check = (published: string) =>
      checkYearToDateAgainstMonths({ yearToDate: rounded(published), months: january, unitKind: 'PERCENT' })
        .verdict
    expect([check('7.94%'), check('7.9%'), check('8.1%')]).toEqual([
      'AGREES',
      'AGREES_WITHIN_ROUNDING',
      'DISAGREES',
    ])
  })
})

describe('a count for the year to date', () => {
  it('is the sum of its months', () => {
    const input = { months: [count('10'), count('12')], unitKind: 'COUNT' } as const
    expect(checkYearToDateAgainstMonths({ ...input, yearToDate: count('22') }).verdict).toBe('AGREES')
    expect(checkYearToDateAgainstMonths({ ...input, yearToDate: count('23') })).toMatchObject({
      verdict: 'DISAGREES',
      expected: 22,
      difference: 1,
      tolerance: 0,
    })
  })

  it('may be off by the rounding of its months, when it is money', () => {
    const input = { months: [rounded('10'), rounded('12')], unitKind: 'MONEY' } as const
    expect(checkYearToDateAgainstMonths({ ...input, yearToDate: rounded('23') }).verdict).toBe(
      'AGREES_WITHIN_ROUNDING',
    )
  })
})

describe('a year to date cannot be checked', () => {
  it('when a month is not printed', () => {
    const input = {
      yearToDate: count('22', 'to March'),
      months: [count('10'), null],
      unitKind: 'COUNT',
    } as const
    expect(checkYearToDateAgainstMonths(input)).toMatchObject({
      verdict: 'CANNOT_TELL',
      explanation:
        'The paper prints 22 people (to March), but not 1 of its 2 months, so the sum cannot be checked.',
    })
  })

  it('when it is not printed itself', () => {
    expect(checkYearToDateAgainstMonths({ yearToDate: null, months, unitKind: 'PERCENT' }).verdict).toBe(
      'CANNOT_TELL',
    )
  })
})
