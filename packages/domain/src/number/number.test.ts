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

  it('is written with all its digits where it is given by them', () => {
    expect(formatNumber('123456789012.345678', null)).toBe('123,456,789,012.345678')
    expect(formatNumber('-123456789012.345678', 2)).toBe('\u2212123,456,789,012.35')
    expect(formatNumber('123456789012.500000', null)).toBe('123,456,789,012.5')
    expect(formatNumber('1200', null)).toBe('1,200')
  })

  it('is written without the digits that it does not hold', () => {
    expect(formatNumber(Number('123456789012.345678'), 6)).toBe('123,456,789,012.346')
    expect(formatNumber(999_999_999.123_456, null)).toBe('999,999,999.123456')
  })

  it('is never minus zero', () => {
    expect(formatNumber(-0, null)).toBe('0')
    expect(formatNumber(-0.001, 1)).toBe('0.0')
    expect(Object.is(tidy(-0.0000001), 0)).toBe(true)
  })
})
