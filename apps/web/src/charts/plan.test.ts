import { expect, test } from 'vitest'
import { percent } from '../gallery/readings.ts'
import { columnsOf, planOf } from './plan.ts'
import { figureOf, memberOf, seriesOf } from './series.fixture.ts'
import type { Series } from './views.ts'

const planFor = (series: ReadonlyArray<Series>) =>
  planOf(columnsOf(series, 'shropshire', percent), percent, undefined)

test('figures that follow each other make lines, the own area’s first', () => {
  const plan = planFor([seriesOf([59.9, 49.2], { area: 'england' }), seriesOf([66, 45.9])])
  expect(plan.kind === 'lines' && plan.data.lines.map(({ name }) => name)).toEqual(['Shropshire', 'England'])
})

test('areas in one period make bars', () => {
  const plan = planFor([seriesOf([98.4]), seriesOf([96], { area: 'england' })])
  expect(plan.kind === 'bars' && plan.data.groups.map(({ name }) => name)).toEqual(['Shropshire', 'England'])
})

test('figures that no line may join make bars, one for each period', () => {
  const plan = planFor([seriesOf([], { periods: [figureOf(2018, 40), figureOf(2023, 50)] })])
  expect(plan.kind === 'bars' && plan.data.groups.map(({ name }) => name)).toEqual(['2018', '2023'])
})

test('changes are bars: a line between them would say that they are levels', () => {
  expect(planFor([seriesOf([26, 11], { measure: 'CHANGE_PERCENT' })]).kind).toBe('bars')
})

test('two dimensions make small multiples: a panel for each member of the first, a bar for each period', () => {
  const plan = planFor(
    ['2022', '2023'].flatMap(cohort =>
      ['high', 'low'].map(risk =>
        seriesOf([155, 95], { breakdown: [memberOf('cohort', cohort), memberOf('risk', risk)] }),
      ),
    ),
  )
  expect(plan.kind === 'multiples' && plan.data.legend).toEqual(['2021', '2022'])
  expect(
    plan.kind === 'multiples' &&
      plan.data.panels.map(({ title, groups }) => [title, groups.map(({ name }) => name)]),
  ).toEqual([
    ['2022', ['high', 'low']],
    ['2023', ['high', 'low']],
  ])
})

test('more members than colours make bars with the periods side by side', () => {
  const members = ['a', 'b', 'c', 'd', 'e'].map(code =>
    seriesOf([1, 2], { breakdown: [memberOf('part', code)] }),
  )
  const plan = planFor(members)
  expect(plan.kind === 'bars' && plan.data.groups[0]?.bars.map(({ text }) => text)).toEqual(['1%', '2%'])
})

test('a figure that is missing keeps its place in the bars, with its marker and the reason', () => {
  const plan = planFor([
    seriesOf([36]),
    seriesOf([null], { area: 'england' }),
    seriesOf([40], { area: 'england' }),
  ])
  expect(plan.kind === 'bars' && plan.data.groups[1]?.bars[0]?.text).toBe('[x] not yet published')
})

test('one figure makes no chart', () => {
  expect(planFor([seriesOf([1772])]).kind).toBe('none')
  expect(planFor([seriesOf([36]), seriesOf([null], { area: 'england' })]).kind).toBe('none')
})
