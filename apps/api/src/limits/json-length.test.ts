import { describe, expect, test } from 'vitest'
import { isLongerThan } from './json-length.ts'

const VALUES = [null, true, 12.5, '', 'text', [], {}, [1, 2, 3], { a: [{ b: 'c' }, null], d: { e: -1 } }]

describe('the length of a value as JSON', () => {
  test.each(VALUES)('is not found to be longer than it is: %j', value => {
    expect(isLongerThan(value, JSON.stringify(value).length)).toBe(false)
  })

  test('is found to be longer when its texts alone are, however they are shared', () => {
    const text = 'x'.repeat(1_000)
    const value = { list: Array.from({ length: 100 }, () => ({ text })) }
    expect(isLongerThan(value, 100_000)).toBe(true)
    expect(isLongerThan(value, 120_000)).toBe(false)
  })
})
