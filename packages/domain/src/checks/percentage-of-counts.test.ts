import { describe, expect, it } from 'vitest'
import { checkPercentageOfCounts as check, type PercentageOfCountsInput } from './percentage-of-counts.ts'
import { count, rounded } from './printed.fixture.ts'

function checkPercentageOfCounts(input: Omit<PercentageOfCountsInput, 'baseIsStated'>) {
  return check({ ...input, baseIsStated: true })
}

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
      '216 (people asked) out of 227 (enquiries) is about 95.15%. The paper prints 93% (share asked): about 2.15 ' +
        'percentage points less. Rounding can explain no more than 0.5 percentage points. ' +
        'Which number is wrong cannot be told from the paper. 216 would be 93%, rounded, out of 232 or 233.',
    )
  })

  it('disagrees on a condition where the source does not say what it is a share of', () => {
    const result = check({
      numerator: count('216', 'people asked'),
      denominator: count('227', 'enquiries'),
      percentage: rounded('93%', 'share asked'),
      baseIsStated: false,
    })
    expect(result).toMatchObject({ verdict: 'DISAGREES', expected: 95.154185, difference: -2.154185 })
    expect(result.explanation).toMatch(
      /^If 216 \(people asked\) is out of 227 \(enquiries\), which the paper does not say, the share is about 95\.15%\./,
    )
    expect(result.explanation).toContain(
      'Whether a number is wrong, or the share is out of another number, cannot be told from the paper.',
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
      const [first, last] = (/out of (?:from )?([\d,]+)(?: (?:or|to) ([\d,]+))?\.$/.exec(text) ?? [])
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
      'The paper prints 200 (people) and 96%, but not out of how many. 200 would be 96%, rounded, out of 208 or 209.',
    )
  })

  it('when the percentage may be nothing at all, which any large base gives', () => {
    const input = { numerator: count('1'), denominator: null, percentage: rounded('0%') }
    expect(checkPercentageOfCounts(input).explanation).toMatch(
      /1 would be 0%, rounded, out of 200 or more\.$/,
    )
  })

  it('when nothing is a share of nothing known', () => {
    const input = { numerator: count('0'), denominator: null, percentage: rounded('0%') }
    expect(checkPercentageOfCounts(input).explanation).toBe(
      'The paper prints 0 and 0%, but not out of how many, so the share cannot be checked.',
    )
  })

  it('when the number on top or the percentage is not printed', () => {
    const percentage = rounded('93%')
    expect(
      checkPercentageOfCounts({ numerator: null, denominator: count('227'), percentage }).explanation,
    ).toBe('The paper does not print the number on top, so the share cannot be checked.')
    const numerator = count('216')
    expect(
      checkPercentageOfCounts({ numerator, denominator: count('227'), percentage: null }).explanation,
    ).toBe('The paper prints 216, but no percentage to check.')
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
    expect(result.explanation).toContain('1 would be 45.9%, rounded, out of no whole number.')
  })
})
