import { describe, expect, it } from 'vitest'
import { formatNumber, tidy } from './number.ts'

describe('a number', () => {
  it('is written with separators, decimals and a true minus', () => {
    expect(formatNumber(1234567.891, 1)).toBe('1,234,567.9')
    expect(formatNumber(-700, 0)).toBe('\u2212700')
    expect(formatNumber(36, 1)).toBe('36.0')
  })

  it('shows the decimals it has, where none are asked for', () => {
    expect(formatNumber(33.74, null)).toBe('33.74')
    expect(formatNumber(0.1 + 0.2, null)).toBe('0.3')
    expect(formatNumber(22005, null)).toBe('22,005')
  })

  it('is never minus zero', () => {
    expect(formatNumber(-0, null)).toBe('0')
    expect(formatNumber(-0.001, 1)).toBe('0.0')
    expect(Object.is(tidy(-0.0000001), 0)).toBe(true)
  })
})
