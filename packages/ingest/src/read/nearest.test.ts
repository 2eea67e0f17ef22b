import { describe, expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const KNOWN = ['send', 'sensory', 'dols', 'early-help']

describe('the nearest name', () => {
  test.each([
    ['sendd', 'send'],
    ['sensry', 'sensory'],
    ['early_help', 'early-help'],
    ['xyz-of-something-else', undefined],
    ['send', 'send'],
    ['SENSORY', 'sensory'],
  ])('to %s is %s', (name, closest) => {
    expect(nearest(name, KNOWN)).toBe(closest)
  })

  test('of two that are equally near is the first of the alphabet, whatever their order', () => {
    expect(nearest('carb', ['cart', 'card'])).toBe('card')
    expect(nearest('carb', ['card', 'cart'])).toBe('card')
  })

  test('to one of more than 64 letters is none', () => {
    expect(nearest('a'.repeat(64), ['a'.repeat(63)])).toBe('a'.repeat(63))
    expect(nearest('a'.repeat(65), ['a'.repeat(64)])).toBeUndefined()
  })
})
