import { expect, test } from 'vitest'
import { type BarGroup, barScale, layOutBars } from './barLayout.ts'
import { bars } from './groups.ts'
import { percent } from './readings.ts'

const nothing: BarGroup = { key: 'nothing', name: 'Nothing', bars: [] }

const layOut = (groups: ReadonlyArray<BarGroup>) => layOutBars(groups, barScale(groups), 0, 288)

test('a name without any bar has a place like every other', () => {
  const { axes, zero, texts, bottom } = layOut([nothing])
  expect([zero, bottom, ...axes.flatMap(({ top, bottom }) => [top, bottom])].every(Number.isFinite)).toBe(
    true,
  )
  expect(texts.map(({ lines }) => lines)).toEqual([['Nothing']])
})

test('panels of one scale draw a number equally long, whatever figures stand beside it', () => {
  const [first, second] = [bars({ a: 10 }, percent), bars({ b: 10, c: 100.25 }, percent)]
  const scale = barScale([...first, ...second])
  const lengths = [first, second].map(groups => layOutBars(groups, scale, 0, 288).bars[0]?.box.width)
  expect(lengths[0]).toBe(lengths[1])
})

test('bars and their figures stay within the width', () => {
  const { bars: drawn, texts } = layOut(bars({ a: 98.4, b: -12.25 }, percent))
  for (const { x, width } of [...drawn, ...texts].map(({ box }) => box)) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(289)
  }
})
