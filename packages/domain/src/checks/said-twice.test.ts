import { describe, expect, it } from 'vitest'
import { count, rounded } from './printed.fixture.ts'
import { checkSaidTwice } from './said-twice.ts'

describe('a figure said twice', () => {
  it('agrees when both prints are equal', () => {
    const input = { first: rounded('297%', 'paragraph 7.112'), second: rounded('297%', 'paragraph 8.11') }
    expect(checkSaidTwice(input)).toMatchObject({
      verdict: 'AGREES',
      explanation: 'The paper prints 297% (paragraph 7.112), and again 297% (paragraph 8.11): the same.',
    })
  })

  it('agrees within rounding when one print is coarser', () => {
    expect(checkSaidTwice({ first: rounded('26.9%'), second: rounded('27%') })).toMatchObject({
      verdict: 'AGREES_WITHIN_ROUNDING',
      tolerance: 0.55,
    })
  })

  it('disagrees when both prints are equally exact and differ', () => {
    const result = checkSaidTwice({ first: rounded('26.9%'), second: rounded('27.0%') })
    expect(result).toMatchObject({ verdict: 'DISAGREES', difference: 0.1, tolerance: 0 })
    expect(result.explanation).toBe(
      'The paper prints 26.9%, and again 27.0%: 0.1 percentage points more. Rounding cannot explain it. ' +
        'Which number is wrong cannot be told from the paper.',
    )
  })

  it('disagrees when the coarser print is another number', () => {
    expect(checkSaidTwice({ first: rounded('26.4%'), second: rounded('27%') }).verdict).toBe('DISAGREES')
  })

  it('disagrees when two counts differ by one', () => {
    expect(checkSaidTwice({ first: count('929'), second: count('930') }).verdict).toBe('DISAGREES')
  })

  it('cannot be told when it is printed only once', () => {
    expect(checkSaidTwice({ first: rounded('297%', 'paragraph 7.112'), second: null })).toMatchObject({
      verdict: 'CANNOT_TELL',
      explanation: 'The paper prints 297% (paragraph 7.112) only once, so there is nothing to compare.',
    })
  })
})
