import { expect, test } from 'vitest'
import type { LineChartData } from './line.ts'
import { layOutLines, sharedAxes } from './lineLayout.ts'
import { monthly, percent, pounds, yearly } from './readings.ts'

const longName = 'Placements in settings that the Care Quality Commission has rated good or outstanding'

const fourLong = ['aged 18 to 64', 'aged 65 and over', 'of any age', 'in the last twelve months'].map(
  (end, index) =>
    yearly(`${longName}, for people ${end}, where a report names them`, [60, 50 + index / 10], percent),
)

const target = { value: 60, text: 'Target: at least 60%' }

const textsOf = (layout: ReturnType<typeof layOutLines>) => [
  ...layout.ticks.map(({ text }) => text),
  ...layout.periods,
  ...layout.missing,
  ...layout.values,
  ...[...layout.ends, ...layout.legend].map(({ text }) => text),
]

test.each([288, 700, 860])('four long names stay within a chart %i pixels wide', width => {
  const layout = layOutLines({ lines: fourLong, unit: percent }, width)
  for (const { box } of textsOf(layout)) {
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.y + box.height).toBeLessThanOrEqual(layout.height)
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(width)
  }
})

test('names at the ends of lines never lie over each other', () => {
  const { ends } = layOutLines({ lines: fourLong, unit: percent }, 860)
  const boxes = ends.map(({ text }) => text.box).sort((a, b) => a.y - b.y)
  expect(boxes).toHaveLength(4)
  for (const [index, { y }] of boxes.slice(1).entries()) {
    expect(y).toBeGreaterThanOrEqual((boxes[index]?.y ?? 0) + (boxes[index]?.height ?? 0))
  }
})

test('a number has the same place in every panel that shares its axes', () => {
  const lines = [monthly('a', [10, 20, 30], percent), monthly('b', [70, 80, 90, 95], percent)]
  const data: LineChartData = { lines, unit: percent, target }
  const panels = lines.map(line => layOutLines({ ...data, lines: [line] }, 262, sharedAxes(data)))
  const places = panels.map(({ x, y, height, target }) => [x(19_737), y(50), height, target?.y])
  expect(places[0]).toEqual(places[1])
  expect(panels.flatMap(({ ends, legend }) => [...ends, ...legend])).toEqual([])
})

test('a narrow chart names its lines and its target above', () => {
  const { legend, target: goal } = layOutLines(
    { lines: [yearly('Shropshire', [49, 69], percent)], unit: percent, target },
    288,
  )
  expect(legend.map(({ text }) => text.lines)).toEqual([['Shropshire'], ['Target: at least 60%']])
  expect(goal?.text).toBeUndefined()
})

test('ticks of money are whole on a narrow chart, too', () => {
  const { ticks } = layOutLines({ lines: [yearly('a', [-413, 2524], pounds)], unit: pounds }, 288)
  expect(ticks.map(({ text }) => text.lines)).toContainEqual(['£2,000', 'thousand'])
})

test.each([288, 860])('no figure is written on the line of the target, in a chart %i pixels wide', width => {
  const lines = [yearly('Shropshire', [49, 58, 57, 52], percent)]
  const { values, target: goal } = layOutLines({ lines, unit: percent, target }, width)
  expect(values.length).toBeGreaterThan(1)
  for (const { box } of values) {
    expect(box.y > Number(goal?.y) || box.y + box.height < Number(goal?.y)).toBe(true)
  }
})
