import { describe, expect, it } from 'vitest'
import { unitOfDifference, workedOut } from './check.words.ts'
import { count, rounded } from './printed.fixture.ts'

const percent = rounded('1%').unit
const people = count('1').unit

describe('a number that was worked out', () => {
  it('is said in full where four decimals are enough, with its unit and separators', () => {
    expect(workedOut(1208, people)).toBe('1,208 people')
    expect(workedOut(1, people)).toBe('1 person')
    expect(workedOut(0.0505, percent)).toBe('0.0505%')
  })

  it('is said to be about a shorter one where more would be needed', () => {
    expect(workedOut(95.154185, percent)).toBe('about 95.15%')
    expect(workedOut(99.999999, percent)).toBe('about 100.00%')
  })

  it('keeps two digits however small it is', () => {
    expect(workedOut(0.024358, percent)).toBe('about 0.024%')
    expect(workedOut(-0.000123, percent)).toBe('about \u22120.00012%')
  })

  it('is never shortened to the number that it is read beside', () => {
    expect(workedOut(95.151234, percent, 95.15)).toBe('about 95.151%')
    expect(workedOut(0.500049, percent, 0.5)).toBe('about 0.50005%')
  })
})

describe('the difference between two numbers', () => {
  it('of per cent is in percentage points, of places in places, and else in the unit', () => {
    expect(workedOut(2.5, unitOfDifference(percent))).toBe('2.5 percentage points')
    const place = { pattern: 'place {}', one: 'place {}', kind: 'RANK', symbol: null } as const
    expect(workedOut(2, unitOfDifference(place))).toBe('2 places')
    expect(unitOfDifference(people)).toBe(people)
  })
})
