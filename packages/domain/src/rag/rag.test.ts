import { describe, expect, it } from 'vitest'
import { aboveEngland, judge, target } from './rag.fixture.ts'

describe('green', () => {
  it.each([
    ['AT_LEAST', 75],
    ['AT_MOST', 75],
    ['ABOVE', 75.01],
    ['BELOW', 74.99],
  ] as const)('when the target is met: %s 75 by %s', (operator, value) => {
    expect(judge(value, [{ ...target, operator }])).toMatchObject({ status: 'GREEN', reason: 'MET' })
  })

  it('says what was met, and carries what it was computed from', () => {
    expect(judge(76, [target])).toEqual({
      status: 'GREEN',
      reason: 'MET',
      explanation: 'GREEN: the figure of 76% meets the target of at least 75%.',
      rule: 'Green when the target is met, amber when it is missed by no more than a tenth of it, red when it is missed by more.',
      value: 76,
      target: 75,
      targetIndex: 0,
      tolerance: 0.1,
    })
  })

  it('when the sum of floating-point tenths is the target', () => {
    expect(judge(0.1 + 0.2, [{ ...target, operator: 'AT_MOST', value: 0.3 }]).status).toBe('GREEN')
  })

  it('when a relative target is met by the comparator’s figure for the same period', () => {
    const rag = judge(51, [aboveEngland])
    expect(rag).toMatchObject({ status: 'GREEN', target: 50.3 })
    expect(rag.explanation).toBe('GREEN: the figure of 51% meets the target to be above England (50.3%).')
  })
})

describe('amber', () => {
  it('when the target is missed by exactly a tenth of it', () => {
    const rag = judge(67.5, [target])
    expect(rag).toMatchObject({ status: 'AMBER', reason: 'NEAR' })
    expect(rag.explanation).toBe(
      'AMBER: the figure of 67.5% misses the target of at least 75%, by no more than a tenth of it. ' +
        'The tenth is the rule of these pages where a paper sets none.',
    )
  })

  it('when "above" is only reached', () => {
    expect(judge(75, [{ ...target, operator: 'ABOVE' }]).status).toBe('AMBER')
  })

  it('as far as the target’s own tolerance goes', () => {
    expect(judge(71.25, [{ ...target, amberTolerance: 0.05 }]).status).toBe('AMBER')
    expect(judge(71.24, [{ ...target, amberTolerance: 0.05 }]).status).toBe('RED')
    expect(judge(71.25, [{ ...target, amberTolerance: 0.05 }]).rule).toContain('no more than 5% of it')
  })

  it('says nothing of these pages’ rule where the target has its own', () => {
    expect(judge(71.25, [{ ...target, amberTolerance: 0.05 }]).explanation).toBe(
      'AMBER: the figure of 71.25% misses the target of at least 75%, by no more than 5% of it.',
    )
  })

  it('ends exactly at a tenth, whatever the target', () => {
    for (let tenths = 1; tenths <= 2000; tenths++) {
      const value = tenths / 10
      const highest = { ...target, operator: 'AT_MOST', value } as const
      expect(judge(value * 1.1, [highest]).status).toBe('AMBER')
      expect(judge(value * 1.1 + 0.001, [highest]).status).toBe('RED')
      expect(judge(value * 0.9, [{ ...target, value }]).status).toBe('AMBER')
      expect(judge(value * 0.9 - 0.001, [{ ...target, value }]).status).toBe('RED')
    }
  })
})

describe('red', () => {
  it('when the target is missed by more than a tenth of it', () => {
    const rag = judge(67.49, [target])
    expect(rag).toMatchObject({ status: 'RED', reason: 'MISSED' })
    expect(rag.explanation).toBe(
      'RED: the figure of 67.49% misses the target of at least 75% by more than a tenth of it. ' +
        'The tenth is the rule of these pages where a paper sets none.',
    )
  })

  it('for any miss of a target of 0, because a tenth of nothing is nothing', () => {
    const nobody = { ...target, operator: 'AT_MOST', value: 0 } as const
    expect(judge(0, [nobody]).status).toBe('GREEN')
    expect(judge(0.1, [nobody]).explanation).toBe(
      'RED: the figure of 0.1% misses the target of at most 0%; a tenth of nothing is nothing, so any miss is red. ' +
        'The tenth is the rule of these pages where a paper sets none.',
    )
    expect(judge(0, [{ ...nobody, operator: 'BELOW' }]).status).toBe('RED')
  })

  it('for any miss of a target with no tolerance', () => {
    expect(judge(74.9, [{ ...target, amberTolerance: 0 }]).explanation).toBe(
      'RED: the figure of 74.9% misses the target of at least 75%, which allows no near miss.',
    )
  })
})

describe('a negative target', () => {
  const atMostMinus100 = { ...target, operator: 'AT_MOST', value: -100 } as const

  it.each([
    [-100, 'GREEN'],
    [-90, 'AMBER'],
    [-89.9, 'RED'],
  ])('judges %s by its absolute value: %s', (value, status) => {
    expect(judge(value, [atMostMinus100]).status).toBe(status)
  })
})

describe('where being close is good', () => {
  it.each([
    [100, 'GREEN'],
    [90, 'AMBER'],
    [110, 'AMBER'],
    [89, 'RED'],
    [111, 'RED'],
  ])('%s against 100 is %s, on either side', (value, status) => {
    const rag = judge(value, [{ ...target, value: 100 }], { polarity: 'CLOSE_TO_TARGET' })
    expect(rag.status).toBe(status)
    expect(rag.explanation).toContain('the target of 100%')
  })
})

describe('before the target’s date', () => {
  it('the latest figure is judged, and the date is said to be still to come', () => {
    expect(judge(36, [{ ...target, due: '2024-12-31' }]).explanation).toMatch(
      / The target is for 31 December 2024, which was still to come when this was reported\.$/,
    )
  })

  it('is over on the date itself', () => {
    expect(judge(36, [{ ...target, due: '2024-07-10' }]).explanation).not.toContain('still to come')
  })
})
