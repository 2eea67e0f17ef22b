import { describe, expect, it } from 'vitest'
import { checkGrowthAgainstLevels } from './growth-against-levels.ts'
import { count, rounded } from './printed.fixture.ts'

const fall83 = { ...count('83', 'reduction'), value: -83 }

describe('printed growth agrees with its levels', () => {
  it('in per cent, once the growth is rounded as it is printed', () => {
    const result = checkGrowthAgainstLevels({
      from: count('1946', 'January 2023'),
      to: count('2469', 'January 2024'),
      change: rounded('26.9%', 'growth'),
      measure: 'CHANGE_PERCENT',
    })
    expect(result).toMatchObject({ verdict: 'AGREES', expected: 26.875642, tolerance: 0.05 })
    expect(result.explanation).toBe(
      'From 1,946 people (January 2023) to 2,469 people (January 2024) is a rise of about 26.88%. ' +
        'The paper prints a rise of 26.9%: the same, once rounded.',
    )
  })

  it('in people, exactly', () => {
    const input = {
      from: count('229'),
      to: count('146'),
      change: fall83,
      measure: 'CHANGE_ABSOLUTE',
    } as const
    const result = checkGrowthAgainstLevels(input)
    expect(result).toMatchObject({ verdict: 'AGREES', expected: -83, actual: -83 })
    expect(result.explanation).toBe(
      'From 229 people to 146 people is a fall of 83 people. The paper prints a fall of 83 people: the same.',
    )
  })

  it('in points, within the rounding of both levels and of the change', () => {
    const levels = { from: rounded('49%'), to: rounded('69%') }
    const input = { ...levels, change: rounded('21'), measure: 'CHANGE_POINTS' } as const
    const result = checkGrowthAgainstLevels(input)
    expect(result).toMatchObject({ verdict: 'AGREES_WITHIN_ROUNDING', tolerance: 1.5 })
    expect(result.explanation).toBe(
      'From 49% to 69% is a rise of 20 percentage points. The paper prints a rise of 21 percentage points: ' +
        '1 percentage point more. Rounding alone can explain up to 1.5 percentage points.',
    )
  })

  it('in per cent, within what the rounding of the levels does to the percentage', () => {
    const levels = { from: rounded('10'), to: rounded('15') }
    const input = { ...levels, change: rounded('60%'), measure: 'CHANGE_PERCENT' } as const
    expect(checkGrowthAgainstLevels(input)).toMatchObject({ verdict: 'AGREES_WITHIN_ROUNDING', expected: 50 })
  })
})

describe('printed growth disagrees with its levels', () => {
  it('by one person, because counts are not rounded', () => {
    const input = {
      from: count('229'),
      to: count('147'),
      change: fall83,
      measure: 'CHANGE_ABSOLUTE',
    } as const
    const result = checkGrowthAgainstLevels(input)
    expect(result).toMatchObject({ verdict: 'DISAGREES', expected: -82, difference: -1, tolerance: 0 })
    expect(result.explanation).toBe(
      'From 229 people to 147 people is a fall of 82 people. The paper prints a fall of 83 people: a difference ' +
        'of 1 person. A count is exact, so rounding cannot explain it. ' +
        'Which number is wrong cannot be told from the paper.',
    )
  })
})

describe('growth of which the source does not say whether it is per cent or points', () => {
  const levels = { from: rounded('50.0%'), to: rounded('44.0%') }

  it('agrees where it fits as per cent', () => {
    const change = { ...rounded('12.0%'), value: -12 }
    const result = checkGrowthAgainstLevels({ ...levels, change, measure: 'CHANGE_UNSPECIFIED' })
    expect(result).toMatchObject({ verdict: 'AGREES', expected: -12 })
    expect(result.explanation).toMatch(/ does not say whether .+; only per cent fit\. From /)
  })

  it('agrees where it fits as points', () => {
    const change = { ...rounded('6.0%'), value: -6 }
    const result = checkGrowthAgainstLevels({ ...levels, change, measure: 'CHANGE_UNSPECIFIED' })
    expect(result).toMatchObject({ verdict: 'AGREES', expected: -6 })
    expect(result.explanation).toMatch(/; only percentage points fit\. From /)
  })

  it('agrees where it fits either way', () => {
    const input = { from: rounded('100.0'), to: rounded('110.0'), change: rounded('10.0') }
    const result = checkGrowthAgainstLevels({ ...input, measure: 'CHANGE_UNSPECIFIED' })
    expect(result.verdict).toBe('AGREES')
    expect(result.explanation).toMatch(/; both fit\. From /)
  })

  it('disagrees where neither fits, by the nearer reading', () => {
    const change = { ...rounded('9.5%'), value: -9.5 }
    const result = checkGrowthAgainstLevels({ ...levels, change, measure: 'CHANGE_UNSPECIFIED' })
    expect(result).toMatchObject({ verdict: 'DISAGREES', expected: -12 })
    expect(result.explanation).toMatch(/; neither fits, and per cent come nearer\. From /)
  })
})

describe('whether growth fits its levels cannot be told', () => {
  const change = rounded('31%', 'increase')

  it('when the earlier level is not printed', () => {
    const input = { from: null, to: count('227', 'enquiries'), change, measure: 'CHANGE_PERCENT' } as const
    expect(checkGrowthAgainstLevels(input)).toEqual({
      rule: 'growth-against-levels',
      verdict: 'CANNOT_TELL',
      expected: null,
      actual: 31,
      difference: null,
      tolerance: null,
      explanation:
        'The paper prints a rise of 31% to 227 people (enquiries), but not the number before it, ' +
        'so it cannot be checked.',
    })
  })

  it('when neither level is printed', () => {
    expect(
      checkGrowthAgainstLevels({ from: null, to: null, change, measure: 'CHANGE_PERCENT' }).explanation,
    ).toBe(
      'The paper prints a rise of 31%, but neither the number before it nor the one after it, so it cannot be checked.',
    )
  })

  it('when the later level is not printed', () => {
    const input = { from: count('173'), to: null, change, measure: 'CHANGE_PERCENT' } as const
    expect(checkGrowthAgainstLevels(input).explanation).toBe(
      'The paper prints a rise of 31% from 173 people, but not the number after it, so it cannot be checked.',
    )
  })

  it('nor how the change is counted, which is said', () => {
    const input = { from: null, to: null, change, measure: 'CHANGE_UNSPECIFIED' } as const
    expect(checkGrowthAgainstLevels(input).explanation).toMatch(
      /^The paper prints a rise of 31% \(per cent or percentage points, it does not say which\), but neither /,
    )
  })

  it('when it grows from nothing, because that has no percentage', () => {
    const input = { from: count('0'), to: count('5'), change, measure: 'CHANGE_PERCENT' } as const
    expect(checkGrowthAgainstLevels(input).verdict).toBe('CANNOT_TELL')
    expect(checkGrowthAgainstLevels({ ...input, from: rounded('0.0') }).verdict).toBe('CANNOT_TELL')
  })
})
