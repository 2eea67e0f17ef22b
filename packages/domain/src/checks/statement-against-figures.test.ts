import { describe, expect, it } from 'vitest'
import type { Polarity, Relation } from '../vocabulary.ts'
import { count, rounded } from './printed.fixture.ts'
import { checkStatementAgainstFigures } from './statement-against-figures.ts'

function check(relation: Relation, own: string, other: string, polarity: Polarity = 'HIGHER_IS_BETTER') {
  return checkStatementAgainstFigures({
    relation,
    own: rounded(own, 'Shropshire'),
    other: rounded(other, 'England'),
    polarity,
  })
}

describe('words agree with the numbers', () => {
  it.each([
    ['ABOVE', '98.4%', '96%', 'LOWER_IS_BETTER'],
    ['BELOW', '33.74%', '50.3%', 'HIGHER_IS_BETTER'],
    ['BETTER', '98.4%', '96%', 'HIGHER_IS_BETTER'],
    ['BETTER', '2.1%', '3.4%', 'LOWER_IS_BETTER'],
    ['WORSE', '33.74%', '50.3%', 'HIGHER_IS_BETTER'],
    ['WORSE', '3.4%', '2.1%', 'LOWER_IS_BETTER'],
  ] as const)('%s: %s beside %s, where %s', (relation, own, other, polarity) => {
    expect(check(relation, own, other, polarity).verdict).toBe('AGREES')
  })

  it('and the explanation says which number is higher, and by how much', () => {
    expect(check('ABOVE', '98.4%', '96%').explanation).toBe(
      'The paper says in words: above England. 98.4% (Shropshire) is 2.4 percentage points higher than ' +
        '96% (England), as the words say.',
    )
    expect(check('BETTER', '2.1%', '3.4%', 'LOWER_IS_BETTER').explanation).toBe(
      'The paper says in words: better than England. 2.1% (Shropshire) is 1.3 percentage points lower than ' +
        '3.4% (England), as the words say, since lower is better.',
    )
  })

  it('in line, when they are no more than a tenth apart', () => {
    expect(check('IN_LINE', '45.9%', '49.2%')).toMatchObject({
      verdict: 'AGREES',
      tolerance: 4.92,
      explanation:
        'The paper says in words: in line with England. 45.9% (Shropshire) is 3.3 percentage points lower than ' +
        '49.2% (England): no more than a tenth of 49.2%, which these pages let pass as in line.',
    })
    expect(check('IN_LINE', '110', '100').verdict).toBe('AGREES')
    expect(check('IN_LINE', '0', '0').explanation).toMatch(/0 \(Shropshire\) and 0 \(England\) are equal\.$/)
  })
})

describe('words disagree with the numbers', () => {
  it('when the numbers say the opposite', () => {
    expect(check('ABOVE', '45.9%', '49.2%')).toEqual({
      rule: 'statement-against-figures',
      verdict: 'DISAGREES',
      expected: 49.2,
      actual: 45.9,
      difference: -3.3,
      tolerance: 0.1,
      explanation:
        'The paper says in words: above England. 45.9% (Shropshire) is 3.3 percentage points lower than ' +
        '49.2% (England), which is not what the words say. ' +
        'Whether the words or a number is wrong cannot be told from the paper.',
    })
  })

  it('when two counts are equal', () => {
    const numbers = { own: count('12'), other: count('12'), polarity: 'HIGHER_IS_BETTER' } as const
    const result = checkStatementAgainstFigures({ relation: 'BETTER', ...numbers })
    expect(result.verdict).toBe('DISAGREES')
    expect(result.explanation).toContain('12 people and 12 people are equal, which is not what the words say')
  })
})

describe('whether words agree cannot be told', () => {
  it('when a number is not published', () => {
    const own = rounded('83%', 'Shropshire')
    const input = { relation: 'ABOVE', own, other: null, polarity: 'HIGHER_IS_BETTER' } as const
    expect(checkStatementAgainstFigures(input)).toMatchObject({
      verdict: 'CANNOT_TELL',
      actual: 83,
      explanation:
        'The paper says in words: above the other. It prints 83% (Shropshire), but not the number beside it, ' +
        'so the words cannot be checked.',
    })
  })

  it.each(['NO_JUDGEMENT', 'CLOSE_TO_TARGET'] as const)('when better has no direction: %s', polarity => {
    const result = check('BETTER', '98.4%', '96%', polarity)
    expect(result.verdict).toBe('CANNOT_TELL')
    expect(result.explanation).toMatch(
      /Which direction is better is not known, so the words cannot be checked\.$/,
    )
  })

  it('when rounding may have brought the two numbers together', () => {
    expect(check('ABOVE', '96%', '96%').verdict).toBe('CANNOT_TELL')
    expect(check('ABOVE', '96%', '96.4%').explanation).toMatch(
      /\. They are printed too coarsely to tell which is higher\.$/,
    )
    expect(check('ABOVE', '96%', '96.4%').verdict).toBe('CANNOT_TELL')
    expect(check('ABOVE', '96%', '97%').verdict).toBe('DISAGREES')
  })

  it('when "in line" is more than a tenth apart, because nobody has said how close that is', () => {
    expect(check('IN_LINE', '33.74%', '50.3%')).toMatchObject({ verdict: 'CANNOT_TELL', difference: -16.56 })
    expect(check('IN_LINE', '33.74%', '50.3%').explanation).toMatch(
      /50\.3% \(England\)\. How close counts as in line, the paper does not say\.$/,
    )
  })
})
