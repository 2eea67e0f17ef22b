import { describe, expect, test } from 'vitest'
import { verdictOfRelation } from './verdict.ts'

describe('a comparison in words is judged', () => {
  test.each([
    ['ABOVE', 'HIGHER_IS_BETTER', 'BETTER'],
    ['ABOVE', 'LOWER_IS_BETTER', 'WORSE'],
    ['BELOW', 'HIGHER_IS_BETTER', 'WORSE'],
    ['BELOW', 'LOWER_IS_BETTER', 'BETTER'],
    ['IN_LINE', 'LOWER_IS_BETTER', 'SAME'],
    ['ABOVE', 'NO_JUDGEMENT', 'NOT_JUDGED'],
    ['ABOVE', 'CLOSE_TO_TARGET', 'NOT_JUDGED'],
  ] as const)('%s, where %s: %s', (relation, polarity, verdict) => {
    expect(verdictOfRelation(relation, polarity)).toBe(verdict)
  })

  test('as the source itself judges it, whatever the polarity', () => {
    expect(verdictOfRelation('WORSE', 'NO_JUDGEMENT')).toBe('WORSE')
    expect(verdictOfRelation('BETTER', 'LOWER_IS_BETTER')).toBe('BETTER')
  })
})
