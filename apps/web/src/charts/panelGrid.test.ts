import { expect, test } from 'vitest'
import { placePanels } from './panelGrid.ts'

test('panels stack where the page is narrow', () => {
  const { places, bottom } = placePanels([100, 120, 90], 288, 10)
  expect(places.map(({ x }) => x)).toEqual([0, 0, 0])
  expect(places.map(({ y }) => y)).toEqual([10, 146, 302])
  expect(bottom).toBe(392)
})

test('panels stand in rows as even as can be where it is wide', () => {
  const { places } = placePanels([100, 120, 90, 90], 860, 0)
  expect(places).toEqual([
    { x: 0, y: 0 },
    { x: 448, y: 0 },
    { x: 0, y: 156 },
    { x: 448, y: 156 },
  ])
})
