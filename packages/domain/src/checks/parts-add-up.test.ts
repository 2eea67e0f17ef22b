import { describe, expect, it } from 'vitest'
import { checkPartsAddUp } from './parts-add-up.ts'
import { count, rounded } from './printed.fixture.ts'

describe('parts add up', () => {
  it('within rounding: six savings in thousands of pounds may be 3 off their total', () => {
    const parts = ['653', '22,005', '12,391', '4,070', '0', '2,700'].map(part => rounded(part, 'part'))
    expect(checkPartsAddUp({ parts, whole: rounded('41,818', 'Total') })).toEqual({
      rule: 'parts-add-up',
      verdict: 'AGREES_WITHIN_ROUNDING',
      expected: 41819,
      actual: 41818,
      difference: -1,
      tolerance: 3,
      explanation:
        '653 (part) + 22,005 (part) + 12,391 (part) + 4,070 (part) + 0 (part) + 2,700 (part) = 41,819. ' +
        'Printed: 41,818 (Total), which is 1 less; rounding alone can make it 3.',
    })
  })

  it('within rounding: a bracket is negative', () => {
    const parts = [rounded('22,005', 'Delivered'), rounded('(700)*', 'Not delivered')]
    expect(checkPartsAddUp({ parts, whole: rounded('21,304', 'Total') })).toMatchObject({
      verdict: 'AGREES_WITHIN_ROUNDING',
      expected: 21305,
      difference: -1,
      tolerance: 1,
    })
  })

  it('exactly', () => {
    const parts = ['33', '4', '4'].map(part => count(part))
    const result = checkPartsAddUp({ parts, whole: count('41', 'total') })
    expect(result).toMatchObject({ verdict: 'AGREES', difference: 0 })
    expect(result.explanation).toMatch(/Printed: 41 \(total\), which is the same\.$/)
  })

  it('exactly, with floating-point tenths', () => {
    const parts = [rounded('0.1'), rounded('0.2')]
    expect(checkPartsAddUp({ parts, whole: rounded('0.3') }).verdict).toBe('AGREES')
  })

  it('within the rounding of a total that is printed more coarsely than its parts', () => {
    const parts = [rounded('0.4'), rounded('0.4')]
    expect(checkPartsAddUp({ parts, whole: rounded('1') })).toMatchObject({
      verdict: 'AGREES_WITHIN_ROUNDING',
      tolerance: 0.6,
    })
  })
})

describe('parts do not add up', () => {
  it.each([
    [['95', '203', '250'], '549', 548],
    [['146', '383', '400'], '930', 929],
  ])('when people are counted and one is too many: %s are not %s', (parts, whole, sum) => {
    const result = checkPartsAddUp({ parts: parts.map(part => count(part)), whole: count(whole, 'total') })
    expect(result).toMatchObject({ verdict: 'DISAGREES', expected: sum, difference: 1, tolerance: 0 })
    expect(result.explanation).toMatch(
      /which is 1 more, and rounding can explain none of it\. Which number is wrong cannot be told from the report\.$/,
    )
  })

  it('when the difference is more than the rounding of each part explains', () => {
    const parts = [rounded('£2.7 million', 'avoided'), rounded('£1.555 million', 'saved')]
    const result = checkPartsAddUp({ parts, whole: rounded('£4.321 million', 'total') })
    expect(result).toMatchObject({
      verdict: 'DISAGREES',
      expected: 4.255,
      difference: 0.066,
      tolerance: 0.0505,
    })
    expect(result.explanation).toContain('£2.7 million (avoided) + £1.555 million (saved) = 4.255.')
  })
})

describe('whether parts add up cannot be told', () => {
  it('when a part is not printed', () => {
    const result = checkPartsAddUp({ parts: [count('95', '2022'), null], whole: count('549') })
    expect(result).toMatchObject({ verdict: 'CANNOT_TELL', expected: null, actual: 549, difference: null })
    expect(result.explanation).toBe(
      '95 (2022) = 95, but to tell, 1 of the 2 parts would have to be printed too.',
    )
  })

  it('when the whole is not printed, but the sum is said', () => {
    const result = checkPartsAddUp({ parts: [count('95'), count('203')], whole: null })
    expect(result).toMatchObject({ verdict: 'CANNOT_TELL', expected: 298, actual: null })
  })

  it('when no part is printed', () => {
    expect(checkPartsAddUp({ parts: [null, null], whole: count('549') })).toMatchObject({
      verdict: 'CANNOT_TELL',
      explanation: 'To tell, the parts would have to be printed.',
    })
  })
})
