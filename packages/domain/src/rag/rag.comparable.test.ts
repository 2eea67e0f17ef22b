import { describe, expect, it } from 'vitest'
import { aboveEngland, judge, target, undated, within28Days } from './rag.fixture.ts'

describe('grey', () => {
  it('because neither direction is good or bad, and there is no target', () => {
    const rag = judge(36, [], { polarity: 'NO_JUDGEMENT' })
    expect(rag).toMatchObject({ status: 'GREY', reason: 'NO_JUDGEMENT', target: null, targetIndex: null })
    expect(rag.explanation).toBe('GREY: neither direction is good or bad by itself, and there is no target.')
  })

  it('because there is no target', () => {
    expect(judge(36, [])).toMatchObject({ reason: 'NO_TARGET', explanation: 'GREY: there is no target.' })
  })

  it.each([
    ['NOT_PUBLISHED', 'GREY: the figure for 2024 is not published.'],
    ['NOT_YET_PUBLISHED', 'GREY: the figure for 2024 is not yet published.'],
    ['NOT_AVAILABLE', 'GREY: the figure for 2024 is not available.'],
    ['NOT_APPLICABLE', 'GREY: the figure for 2024 does not apply.'],
    ['SUPPRESSED', 'GREY: the figure for 2024 is suppressed to protect people’s privacy.'],
  ] as const)('because there is no value: %s', (missing, explanation) => {
    expect(judge(null, [target], { missing })).toMatchObject({ reason: 'NO_VALUE', explanation })
  })

  it.each([
    ['NOT_PUBLISHED', 'GREY: the paper prints no number.'],
    ['NOT_YET_PUBLISHED', 'GREY: the figure is not yet published.'],
    ['NOT_AVAILABLE', 'GREY: the figure is not available.'],
    ['NOT_APPLICABLE', 'GREY: the figure does not apply.'],
    ['SUPPRESSED', 'GREY: the figure is suppressed to protect people’s privacy.'],
  ] as const)('because there is no value, and no date to name: %s', (missing, explanation) => {
    expect(judge(null, [target], { missing, period: undated })).toMatchObject({
      reason: 'NO_VALUE',
      explanation,
    })
  })

  it('because a target judges the level, not a change', () => {
    const rag = judge(36, [target], { measure: 'CHANGE_PERCENT' })
    expect(rag.reason).toBe('TARGET_NOT_COMPARABLE')
    expect(rag.explanation).toBe(
      'GREY: the figure is a change or a comparison, and a target judges the level itself.',
    )
  })

  it.each([
    [
      'because England has not published 2024 yet',
      'NOT_YET_PUBLISHED',
      'which has not published a figure for 2024 yet',
    ],
    ['because England’s figure is not available', 'NOT_AVAILABLE', 'whose figure for 2024 is not available'],
    ['because England’s figure is suppressed', 'SUPPRESSED', 'whose figure for 2024 is suppressed'],
    [
      'because England’s figure does not apply',
      'NOT_APPLICABLE',
      'to which a figure for 2024 does not apply',
    ],
    [
      'because England’s figure is not published',
      'NOT_PUBLISHED',
      'for which no figure for 2024 is published',
    ],
  ] as const)('%s', (_, missing, why) => {
    const rag = judge(36, [{ ...aboveEngland, comparator: { value: null, missing } }])
    expect(rag.reason).toBe('TARGET_NOT_COMPARABLE')
    expect(rag.explanation).toBe(`GREY: the target is relative to England, ${why}.`)
  })

  it('because nobody has published England’s figure for the period', () => {
    expect(judge(36, [{ ...aboveEngland, comparator: null }]).explanation).toBe(
      'GREY: the target is relative to England, for which no figure for 2024 is published.',
    )
  })

  it('because England’s figure for an undated one is not known, and no date is named', () => {
    const rag = judge(36, [{ ...aboveEngland, comparator: null }], { period: undated })
    expect(rag.explanation).toBe('GREY: the target is relative to England, for which no figure is published.')
  })

  it('because the target sets a time, and no share that must keep to it', () => {
    const within45Days = { ...within28Days, value: 45, unitKind: 'DURATION' } as const
    const rag = judge(93, [within45Days], { unitKind: 'PERCENT' })
    expect(rag.reason).toBe('TARGET_NOT_COMPARABLE')
    expect(rag.explanation).toBe(
      'GREY: the target sets a time, at most 45 days, and no share that must keep to it.',
    )
  })

  it('because the target is in another unit', () => {
    const weeks = { ...target, unitCode: 'weeks' }
    expect(judge(36, [weeks]).explanation).toBe('GREY: the target is in weeks, the figure in per cent.')
    expect(judge(36, [{ ...weeks, unitName: 'whole weeks' }], { unitName: 'points' }).explanation).toBe(
      'GREY: the target is in whole weeks, the figure in points.',
    )
  })

  it('because the paper does not say what the number of the target counts', () => {
    expect(judge(300, [{ ...target, value: 120, unitCode: null }]).explanation).toBe(
      'GREY: the paper does not say what the 120 counts.',
    )
  })

  it('because the target has no number', () => {
    const vague = { ...target, value: null, unitCode: null, text: 'Reduce this wait' }
    expect(judge(36, [vague]).explanation).toBe('GREY: the target has no number: “Reduce this wait”.')
  })

  it('because the target is for the latest figure, and this is an earlier one', () => {
    const rag = judge(36, [target], {
      isLatest: false,
      period: { label: 'Academic year 2022/23', end: '2023-08-31' },
    })
    expect(rag.reason).toBe('TARGET_NOT_COMPARABLE')
    expect(rag.explanation).toBe(
      'GREY: the target is for the latest figure, and academic year 2022/23 is an earlier period.',
    )
    expect(judge(36, [target], { isLatest: false, period: undated }).explanation).toBe(
      'GREY: the target is for the latest figure, and this is an earlier one.',
    )
  })
})

describe('a statutory target', () => {
  it('judges every period, because it stands at all times', () => {
    const rag = judge(30, [within28Days], {
      isLatest: false,
      unitCode: 'days',
      display: number => `${number} days`,
    })
    expect(rag.explanation).toBe(
      'AMBER: the figure of 30 days misses the statutory target of at most 28 days, by no more than a tenth of it. ' +
        'The tenth is the rule of these pages where a paper sets none.',
    )
  })
})

describe('of several targets', () => {
  it('the first that can be compared decides', () => {
    expect(judge(36, [within28Days, { ...aboveEngland, comparator: null }, target])).toMatchObject({
      status: 'RED',
      target: 75,
      targetIndex: 2,
    })
  })

  it('the first one’s reason is given, when none can be compared', () => {
    expect(judge(36, [within28Days, { ...aboveEngland, comparator: null }]).explanation).toBe(
      'GREY: the target is in days, the figure in per cent.',
    )
  })

  it('one is enough to judge what has no polarity', () => {
    expect(judge(36, [target], { polarity: 'NO_JUDGEMENT' }).status).toBe('RED')
  })
})
