import { describe, expect, it } from 'vitest'
import { readPrinted } from './print.ts'

describe('a print reads as', () => {
  it.each([
    ['36.0%', 36, 1],
    ['33.74%', 33.74, 2],
    ['22,005', 22005, 0],
    ['1,081,000.50', 1081000.5, 2],
    ['10\u2009000', 10000, 0],
    ['£4.321 million', 4.321, 3],
    ['£1.2m', 1.2, 1],
    ['90+%', 90, 0],
    ['over 5700', 5700, 0],
    ['around 11,500', 11500, 0],
    ['1.26 days', 1.26, 2],
    ['1st', 1, 0],
    ['0', 0, 0],
  ])('%s: %s, with %s decimals', (published, value, decimals) => {
    expect(readPrinted(published)).toEqual({ value, decimals })
  })

  it.each([
    ['(700)', -700],
    ['(700)*', -700],
    ['(£700)', -700],
    ['(26,058)', -26058],
    ['-413', -413],
    ['\u2212413', -413],
    ['-£413', -413],
    ['£-413', -413],
  ])('%s: a negative number, %s', (published, value) => {
    expect(readPrinted(published)?.value).toBe(value)
  })

  it.each([
    ['double', 2],
    ['Twice the national rate', 2],
    ['tripled', 3],
    ['first', 1],
    ['ranked tenth', 10],
    ['seven', 7],
    ['zero exclusions', 0],
  ])('%s: the number in words, %s', (published, value) => {
    expect(readPrinted(published)).toEqual({ value, decimals: 0 })
  })

  it.each(['N/A', 'no waiting list', 'no one', '', '–', '[c]', 'S47', 'several'])(
    '"%s": no number',
    published => {
      expect(readPrinted(published)).toBeNull()
    },
  )
})

describe('in a print', () => {
  it('digits win over words', () => {
    expect(readPrinted('one of only 4')?.value).toBe(4)
  })

  it('the first number counts', () => {
    expect(readPrinted('216 (93%)')?.value).toBe(216)
  })

  it('a hyphen inside a name or a span is not a minus', () => {
    expect(readPrinted('2023-24')?.value).toBe(2023)
    expect(readPrinted('COVID-19')?.value).toBe(19)
  })

  it('a direction in words is not a sign', () => {
    expect(readPrinted('a reduction of 83')?.value).toBe(83)
  })
})
