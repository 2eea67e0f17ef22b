import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createFailureLog } from './failure-log.ts'

interface Line {
  msg: string
  requestId?: string
  kind?: string
  code?: string
  err?: { message: string; stack: string }
}

let lines: Line[]
let report: ReturnType<typeof createFailureLog>
beforeEach(() => {
  vi.useFakeTimers()
  lines = []
  report = createFailureLog(pino({}, { write: line => lines.push(JSON.parse(line)) }))
})
afterEach(() => vi.useRealTimers())

const refused = () => Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })

describe('failures', () => {
  test('are written in full at first, and then only counted', () => {
    for (let index = 1; index <= 7_543; index++) report(refused(), `r${index}`)
    expect(lines.map(({ requestId }) => requestId)).toEqual(['r1', 'r2', 'r3'])
    expect(lines[0]?.err?.stack).toContain('failure-log.test.ts')
    vi.advanceTimersByTime(10_000)
    expect(lines).toHaveLength(4)
    expect(lines[3]).toMatchObject({
      msg: 'a request failed in the same way 7540 more times',
      kind: 'Error',
      code: 'ECONNREFUSED',
      requestId: 'r7543',
    })
  })

  test('that go on are not new again after each count', () => {
    for (let second = 0; second < 60; second++) {
      for (let index = 0; index < 100; index++) report(refused(), 'r')
      vi.advanceTimersByTime(1_000)
    }
    expect(lines.filter(({ err }) => err)).toHaveLength(3)
    expect(lines).toHaveLength(3 + 6)
  })

  test('that come back after a while are written in full again', () => {
    report(refused(), 'r1')
    vi.advanceTimersByTime(20_000)
    report(refused(), 'r2')
    expect(lines.map(({ requestId }) => requestId)).toEqual(['r1', 'r2'])
    expect(lines[1]?.err?.message).toBe('connect ECONNREFUSED')
  })

  test('of different kinds are counted for themselves', () => {
    for (let index = 0; index < 5; index++) {
      report(refused(), 'r')
      report(new TypeError('no'), 'r')
      report('a text', 'r')
    }
    report.flush()
    const counts = lines.filter(({ err }) => !err)
    expect(counts.filter(({ msg }) => msg.endsWith('2 more times')).map(({ kind }) => kind)).toEqual([
      'Error',
      'TypeError',
      'string',
    ])
  })

  test('that are all different fill neither the memory nor the log', () => {
    for (let index = 0; index < 10_000; index++) report(new Error(`at ${index}`), 'r')
    report.flush()
    expect(lines.length).toBeLessThan(110)
    expect(lines.at(-1)).toMatchObject({ kind: 'other failures' })
  })
})
