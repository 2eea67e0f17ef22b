import { describe, expect, it } from 'vitest'
import { checkPercentageOfCounts } from './percentage-of-counts.ts'
import { count, rounded } from './printed.fixture.ts'

describe('a percentage of counts', () => {
  it('agrees exactly', () => {
    const input = { numerator: count('1'), denominator: count('4'), percentage: rounded('25%') }
    expect(checkPercentageOfCounts(input)).toMatchObject({ verdict: 'AGREES', expected: 25, difference: 0 })
  })

  it('agrees once the share is rounded as it is printed', () => {
    const input = { numerator: count('2'), denominator: count('3'), percentage: rounded('67%') }
    expect(checkPercentageOfCounts(input)).toMatchObject({
      verdict: 'AGREES',
      tolerance: 0.5,
    })
  })

  it('disagrees, and the explanation says which base the percentage would take', () => {
    const result = checkPercentageOfCounts({
      numerator: count('216', 'people asked'),
      denominator: count('227', 'enquiries'),
      percentage: rounded('93%', 'share asked'),
    })
    expect(result).toMatchObject({
      verdict: 'DISAGREES',
      expected: 95.154185,
      actual: 93,
      difference: -2.154185,
      tolerance: 0.5,
    })
    // 216 of 231 is 93.506%, which rounds to 94%: 231.02 is where the range begins, 232 the first whole number.
    expect(result.explanation).toBe(
      '216 (people asked) of 227 (enquiries) is 95.1542%. Printed: 93% (share asked), which is 2.1542 less, and ' +
        'rounding can explain no more than 0.5. Which number is wrong cannot be told from the report. ' +
        '93% implies a base between 231.02 and 233.51, that is 232 to 233.',
    )
  })

  it('is reached from every whole number of the base that it implies, and from no other', () => {
    for (let share = 1; share <= 99; share++) {
      const percentage = rounded(`${share}%`)
      const verdict = (base: number) =>
        checkPercentageOfCounts({ numerator: count('216'), denominator: count(`${base}`), percentage })
          .verdict
      const text = checkPercentageOfCounts({
        numerator: count('216'),
        denominator: null,
        percentage,
      }).explanation
      const [first, last] = (/that is ([\d,]+)(?: to ([\d,]+))?/.exec(text) ?? [])
        .slice(1)
        .map(number => Number(number?.replace(',', '')))
      if (first === undefined) continue
      const end = Number.isNaN(last) ? first : (last ?? first)
      expect([verdict(first), verdict(end)]).not.toContain('DISAGREES')
      expect([verdict(first - 1), verdict(end + 1)]).toEqual(['DISAGREES', 'DISAGREES'])
    }
  })
})

describe('whether a percentage fits cannot be told', () => {
  it('when the number it is a share of is not printed, but what it implies is said', () => {
    const input = { numerator: count('200', 'people'), denominator: null, percentage: rounded('96%') }
    const result = checkPercentageOfCounts(input)
    expect(result).toMatchObject({ verdict: 'CANNOT_TELL', expected: null, actual: 96, tolerance: null })
    expect(result.explanation).toBe(
      '200 (people) as 96% implies a base between 207.25 and 209.42, that is 208 to 209; ' +
        'to tell, that number would have to be printed.',
    )
  })

  it('when the percentage may be nothing at all, which any large base gives', () => {
    const input = { numerator: count('1'), denominator: null, percentage: rounded('0%') }
    expect(checkPercentageOfCounts(input).explanation).toContain('implies a base of 200 or more;')
  })

  it('when nothing is a share of nothing known', () => {
    const input = { numerator: count('0'), denominator: null, percentage: rounded('0%') }
    expect(checkPercentageOfCounts(input).explanation).toBe(
      '0 (people) as 0%: to tell, the number it is a share of would have to be printed.',
    )
  })

  it('when the number on top or the percentage is not printed', () => {
    const percentage = rounded('93%')
    expect(
      checkPercentageOfCounts({ numerator: null, denominator: count('227'), percentage }).explanation,
    ).toBe('To tell, the number on top would have to be printed.')
    const numerator = count('216')
    expect(
      checkPercentageOfCounts({ numerator, denominator: count('227'), percentage: null }).explanation,
    ).toBe('216 (people): to tell, its percentage would have to be printed.')
  })
})

describe('without the number it is a share of', () => {
  it('a percentage of a count disagrees where no whole number gives it', () => {
    const result = checkPercentageOfCounts({
      numerator: count('1'),
      denominator: null,
      percentage: rounded('45.9%'),
    })
    expect(result.verdict).toBe('DISAGREES')
    expect(result.explanation).toContain('a base between 2.1763 and 2.181, where there is no whole number.')
  })
})
