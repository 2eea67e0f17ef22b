import { expect, test } from 'vitest'
import {
  formatCheck,
  formatDate,
  formatDifference,
  formatDirection,
  formatNumber,
  formatRag,
} from './index.ts'

test('numbers have commas and a true minus sign', () => {
  expect(formatNumber(1946)).toBe('1,946')
  expect(formatNumber(-0.5, 2)).toBe('−0.50')
  expect(formatNumber(-0.0000001)).toBe('0')
})

test('percentages differ in percentage points', () => {
  expect(formatDifference(-16.56, { name: 'per cent', kind: 'PERCENT' })).toBe('16.56 percentage points')
  expect(formatDifference(7, { name: 'days', pattern: '{} days', one: '{} day' })).toBe('7 days')
})

test('status, direction and checks have words that need no colour', () => {
  expect(formatRag({ reason: 'MISSED' })).toBe('Off target')
  expect(formatDirection({ movement: 'UP', verdict: 'WORSE' })).toBe('Up, which is worse')
  expect(formatDirection({ movement: 'FLAT', verdict: 'SAME' })).toBe('No change')
  expect(formatDirection({ movement: null, verdict: 'NOT_JUDGED' })).toBe('Nothing earlier to compare with')
  expect(formatCheck({ verdict: 'DISAGREES' })).toBe('Does not add up')
})

test('a date is read in British order, whatever the time zone', () => {
  expect(formatDate('2024-07-10')).toBe('10 July 2024')
})
