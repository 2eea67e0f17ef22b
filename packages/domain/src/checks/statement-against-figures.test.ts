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

  it('in line, when they are no more than a tenth apart', () => {
    expect(check('IN_LINE', '45.9%', '49.2%')).toMatchObject({ verdict: 'AGREES', tolerance: 4.92 })
    expect(check('IN_LINE', '110', '100').verdict).toBe('AGREES')
    expect(check('IN_LINE', '0', '0').explanation).toMatch(/They are equal\.$/)
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
        'The words say above. Printed: 45.9% (Shropshire) and 49.2% (England). The numbers say the opposite, ' +
        'by 3.3. Whether the words or a number is wrong cannot be told from the report.',
    })
  })

  it('when two counts are equal', () => {
    const numbers = { own: count('12'), other: count('12'), polarity: 'HIGHER_IS_BETTER' } as const
    const result = checkStatementAgainstFigures({ relation: 'BETTER', ...numbers })
    expect(result.verdict).toBe('DISAGREES')
    expect(result.explanation).toContain('They are equal.')
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
        'The words say above with 83% (Shropshire): to tell, the other number would have to be published.',
    })
  })

  it.each(['NO_JUDGEMENT', 'CLOSE_TO_TARGET'] as const)('when better has no direction: %s', polarity => {
    const result = check('BETTER', '98.4%', '96%', polarity)
    expect(result.verdict).toBe('CANNOT_TELL')
    expect(result.explanation).toMatch(/To tell, it would have to be known which direction is better\.$/)
  })

  it('when rounding may have brought the two numbers together', () => {
    expect(check('ABOVE', '96%', '96%').verdict).toBe('CANNOT_TELL')
    expect(check('ABOVE', '96%', '96.4%').verdict).toBe('CANNOT_TELL')
    expect(check('ABOVE', '96%', '97%').verdict).toBe('DISAGREES')
  })

  it('when "in line" is more than a tenth apart, because nobody has said how close that is', () => {
    expect(check('IN_LINE', '33.74%', '50.3%')).toMatchObject({ verdict: 'CANNOT_TELL', difference: -16.56 })
  })
})
