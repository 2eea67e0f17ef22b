import { expect, test } from 'vitest'
import { exhaustive, type RagStatus } from '../index.ts'

const word = (status: RagStatus) => {
  switch (status) {
    case 'GREEN':
    case 'AMBER':
    case 'RED':
    case 'GREY':
      return status.toLowerCase()
    default:
      return exhaustive(status)
  }
}

test('every value of today has its case', () => {
  expect(word('GREY')).toBe('grey')
})

test('a value of tomorrow is an error, not a silent nothing', () => {
  expect(() => word('BLUE' as RagStatus)).toThrow('No case for "BLUE"')
})
