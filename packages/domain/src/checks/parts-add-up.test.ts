import { describe, expect, it } from 'vitest'
import { checkPartsAddUp } from './parts-add-up.ts'
import { count, inWords, rounded, thousands } from './printed.fixture.ts'

describe('parts add up', () => {
  it('within rounding: six savings in thousands of pounds may be 3 off their total', () => {
    const parts = ['653', '22,005', '12,391', '4,070', '0', '2,700'].map(part => thousands(part, 'part'))
    expect(checkPartsAddUp({ parts, whole: thousands('41,818', 'Total') })).toEqual({
      rule: 'parts-add-up',
      verdict: 'AGREES_WITHIN_ROUNDING',
      expected: 41819,
      actual: 41818,
      difference: -1,
      tolerance: 3,
      explanation:
        '£653 thousand (part) + £22,005 thousand (part) + £12,391 thousand (part) + £4,070 thousand (part) + ' +
        '£0 thousand (part) + £2,700 thousand (part) = £41,819 thousand. ' +
        'The paper prints £41,818 thousand (Total): £1 thousand less. Rounding alone can explain up to £3 thousand.',
    })
  })

  it('within rounding: a bracket is negative', () => {
    const parts = [thousands('22,005', 'Delivered'), thousands('(700)*', 'Not delivered')]
    expect(checkPartsAddUp({ parts, whole: thousands('21,304', 'Total') })).toMatchObject({
      verdict: 'AGREES_WITHIN_ROUNDING',
      expected: 21305,
      difference: -1,
      tolerance: 1,
      explanation:
        '£22,005 thousand (Delivered) \u2212 £700 thousand (Not delivered) = £21,305 thousand. ' +
        'The paper prints £21,304 thousand (Total): £1 thousand less. Rounding alone can explain up to £1 thousand. ' +
        'In the paper, brackets mean minus.',
    })
  })

  it('within rounding: a sum below nothing is neither more nor less', () => {
    const parts = [thousands('70', 'pressures'), thousands('(487)', 'savings')]
    const result = checkPartsAddUp({ parts, whole: thousands('(416)', 'variance') })
    expect(result.explanation).toContain('(variance): a difference of £1 thousand. Rounding alone')
  })

  it('exactly', () => {
    const parts = ['33', '4', '4'].map(part => count(part))
    const result = checkPartsAddUp({ parts, whole: count('41', 'total') })
    expect(result).toMatchObject({ verdict: 'AGREES', difference: 0 })
    expect(result.explanation).toBe('33 + 4 + 4 = 41 people. The paper prints 41 people (total): the same.')
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
      /: 1 person more\. A count is exact, so rounding cannot explain it\. Which number is wrong cannot be told from the paper\.$/,
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
    expect(result.explanation).toBe(
      '£2.7 million (avoided) + £1.555 million (saved) = £4.255 million. The paper prints £4.321 million (total): ' +
        '£0.066 million more. Rounding can explain no more than £0.0505 million. ' +
        'Which number is wrong cannot be told from the paper.',
    )
  })
})

describe('a part that is printed in words', () => {
  it('is a number in the sum, with its print beside it', () => {
    const parts = [count('2', 'Officers'), inWords('an Admin assistant', 1, 'Admin assistants')]
    expect(checkPartsAddUp({ parts, whole: count('3') }).explanation).toBe(
      '2 (Officers) + 1 (Admin assistants, printed “an Admin assistant”) = 3 people. ' +
        'The paper prints 3 people: the same.',
    )
  })

  it('keeps the words that say how exact it is', () => {
    const parts = [{ ...count('5700', 'open'), qualifier: 'OVER' } as const, count('300', 'new')]
    expect(checkPartsAddUp({ parts, whole: count('6,000') }).explanation).toMatch(
      /^over 5,700 \(open\) \+ 300 \(new\) = 6,000 people\./,
    )
  })
})

describe('whether parts add up cannot be told', () => {
  it('when a part is not printed', () => {
    const result = checkPartsAddUp({ parts: [count('95', '2022'), null], whole: count('549') })
    expect(result).toMatchObject({ verdict: 'CANNOT_TELL', expected: null, actual: 549, difference: null })
    expect(result.explanation).toBe(
      'The paper prints 1 of the 2 parts: 95 people (2022). ' +
        'Without the others the total, 549 people, cannot be checked.',
    )
  })

  it('when the whole is not printed, but the sum is said', () => {
    const result = checkPartsAddUp({ parts: [count('95'), count('203')], whole: null })
    expect(result).toMatchObject({ verdict: 'CANNOT_TELL', expected: 298, actual: null })
    expect(result.explanation).toBe(
      '95 + 203 = 298 people. The paper prints no total to compare this sum with.',
    )
  })

  it('when no part is printed', () => {
    expect(checkPartsAddUp({ parts: [null, null], whole: count('549') })).toMatchObject({
      verdict: 'CANNOT_TELL',
      explanation: 'The paper prints none of the parts, so the total cannot be checked.',
    })
  })
})
