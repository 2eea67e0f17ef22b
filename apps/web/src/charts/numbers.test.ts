import { expect, test } from 'vitest'
import { formatTick, shorten, type Unit, unitOf } from './numbers.ts'
import { percent, pounds, referrals } from './readings.ts'

const staff: Unit = {
  code: 'staff',
  name: 'members of staff',
  symbol: null,
  kind: 'COUNT',
  pattern: '{} staff',
  one: '{} member of staff',
}

test('a tick is right by itself: money has its thousands, a percentage its sign', () => {
  expect([formatTick(-2000, pounds), formatTick(60, percent), formatTick(2500, referrals)]).toEqual([
    '−£2,000 thousand',
    '60%',
    '2,500',
  ])
})

test('a label of money or of a percentage says the whole figure', () => {
  expect(shorten('£2,524 thousand', pounds)).toBe('£2,524 thousand')
  expect(shorten('around 83%', percent)).toBe('around 83%')
})

test.each([
  ['over 5,700 referrals', referrals, 'over 5,700'],
  ['1 referral', referrals, '1'],
  ['12 staff', staff, '12'],
  ['1 member of staff', staff, '1'],
  ['down 83 referrals', referrals, 'down 83'],
  ['1.26 staff on average', staff, '1.26 on average'],
  ['1st', unitOf('RANK', percent), '1st'],
  ['down 12.2% (per cent or points not stated)', unitOf('CHANGE_UNSPECIFIED', percent), 'down 12.2%'],
])('a label leaves only the words of the unit out of "%s"', (display, unit, label) => {
  expect(shorten(display, unit)).toBe(label)
})

test('a change that is not said to be of per cent or of points counts neither', () => {
  expect(unitOf('CHANGE_UNSPECIFIED', percent)).toMatchObject({ kind: 'OTHER', symbol: null })
})
