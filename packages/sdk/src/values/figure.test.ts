import { expect, test } from 'vitest'
import { figure } from '../index.ts'

test('a figure with a number is of kind value', () => {
  expect(figure({ value: 33.74, missing: null, display: '33.74%' })).toEqual({
    kind: 'value',
    value: 33.74,
    display: '33.74%',
  })
})

test('zero is a number', () => {
  expect(figure({ value: 0, missing: null })).toEqual({ kind: 'value', value: 0 })
})

test('a missing figure says why, and has no value to read', () => {
  const england = figure({ value: null, missing: 'NOT_YET_PUBLISHED', display: 'not yet published' })
  expect(england).toEqual({ kind: 'missing', missing: 'NOT_YET_PUBLISHED', display: 'not yet published' })
  expect('value' in england).toBe(false)
})

test('a figure that is neither is missing, never zero', () => {
  expect(figure({ value: null, missing: null })).toEqual({ kind: 'missing', missing: 'NOT_AVAILABLE' })
})
