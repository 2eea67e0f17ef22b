import { expect, test } from 'vitest'
import { collides, crosses, placeLabels, spreadBlocks } from './place.ts'

const box = (x: number, y: number) => ({ x, y, width: 40, height: 18 })
const frame = { x: 0, y: 0, width: 200, height: 200 }

test('a label takes its first free place, and is left out where none is free', () => {
  const labels = [
    { name: 'first', boxes: [box(0, 0)] },
    { name: 'second', boxes: [box(10, 5), box(10, 60)] },
    { name: 'third', boxes: [box(5, 5), box(190, 0)] },
  ]
  expect(placeLabels(labels, frame).map(({ name, box }) => [name, box.y])).toEqual([
    ['first', 0],
    ['second', 60],
  ])
})

test('boxes that only touch collide, since labels need air between them', () => {
  expect(collides(box(0, 0), box(40, 0))).toBe(true)
  expect(collides(box(0, 0), box(43, 0))).toBe(false)
})

test('a line crosses a box when any part of it runs inside', () => {
  const inTheMiddle = { x: 40, y: 40, width: 20, height: 20 }
  expect(crosses({ x1: 0, y1: 0, x2: 100, y2: 100 }, inTheMiddle)).toBe(true)
  expect(crosses({ x1: 0, y1: 50, x2: 30, y2: 50 }, inTheMiddle)).toBe(false)
  expect(crosses({ x1: 0, y1: 100, x2: 100, y2: 90 }, inTheMiddle)).toBe(false)
})

test('names of lines that end together are moved apart, and stay on the chart', () => {
  const blocks = [
    { middle: 100, height: 40 },
    { middle: 102, height: 40 },
    { middle: 199, height: 40 },
  ]
  expect(spreadBlocks(blocks, 0, 200)).toEqual([80, 120, 160])
})
