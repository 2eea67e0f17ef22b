import { expect, test } from 'vitest'
import { columnsOf } from './columns.ts'
import { type Plan, planOf } from './plan.ts'
import { percent } from './readings.ts'
import { type AreaSlug, figureOf, indicator, memberOf, seriesOf } from './series.fixture.ts'
import type { Series } from './views.ts'

const target = { value: 60, text: 'Target: at least 60%' }

const planFor = (series: ReadonlyArray<Series>, goal?: typeof target) =>
  planOf(columnsOf(series, 'shropshire', indicator), percent, goal)

type DataOf<Kind extends Plan['kind']> = Extract<Plan, { kind: Kind; data: unknown }>['data']

function dataOf<Kind extends Plan['kind']>(plan: Plan, kind: Kind): DataOf<Kind> {
  expect(plan.kind).toBe(kind)
  return (plan as Exclude<Plan, { kind: 'none' }>).data as DataOf<Kind>
}

const colours = (plan: Plan) =>
  dataOf(plan, 'bars').groups.flatMap(({ bars }) => bars.map(({ index }) => index))

const part = (code: string, values: ReadonlyArray<number | null>, area?: AreaSlug) =>
  seriesOf(values, { breakdown: [memberOf('part', code)], ...(area && { area }) })

const cell = (cohort: string, risk: string, values: ReadonlyArray<number | null>, area?: AreaSlug) =>
  seriesOf(values, { breakdown: [memberOf('cohort', cohort), memberOf('risk', risk)], ...(area && { area }) })

const fiveAreas = (['shropshire', 'england', 'telford', 'powys', 'cheshire'] as const).map(area =>
  seriesOf([51, 52, 53, 54, 55, 56], { area }),
)

test('figures that follow each other make lines, the own area’s first', () => {
  const plan = planFor([seriesOf([59.9, 49.2], { area: 'england' }), seriesOf([66, 45.9])])
  expect(dataOf(plan, 'lines').lines.map(({ name }) => name)).toEqual(['Shropshire', 'England'])
})

test('more lines than colours make a panel for each line, and keep the target', () => {
  const { lines, target: kept } = dataOf(planFor(fiveAreas, target), 'lineMultiples')
  expect(lines.map(({ name }) => name)).toEqual(['Shropshire', 'England', 'Telford', 'Powys', 'Cheshire'])
  expect(lines.every(({ readings }) => readings.length === 6)).toBe(true)
  expect(kept).toEqual(target)
})

test('a target is kept for more lines than colours over few periods, too', () => {
  const short = fiveAreas.map(series => ({ ...series, periods: series.periods.slice(0, 2) }))
  expect(planFor(short, target).kind).toBe('lineMultiples')
})

test('areas in one period make bars, the own area’s in a colour of its own', () => {
  const plan = planFor([
    seriesOf([96], { area: 'england' }),
    seriesOf([98.4]),
    seriesOf([95], { area: 'telford' }),
  ])
  expect(dataOf(plan, 'bars').groups.map(({ name }) => name)).toEqual(['Shropshire', 'England', 'Telford'])
  expect(colours(plan)).toEqual([0, 1, 1])
})

test('parts in one period have one colour, and so have areas of which none is the own', () => {
  expect(colours(planFor([part('a', [2]), part('b', [1]), part('c', [1])]))).toEqual([0, 0, 0])
  expect(colours(planFor([seriesOf([2], { area: 'england' }), seriesOf([1], { area: 'powys' })]))).toEqual([
    0, 0,
  ])
})

test('figures that no line may join make bars, one for each period', () => {
  const plan = planFor([seriesOf([], { periods: [figureOf(2018, 40), figureOf(2023, 50)] })])
  expect(dataOf(plan, 'bars').groups.map(({ name }) => name)).toEqual(['2018', '2023'])
})

test('changes are bars: a line between them would say that they are levels', () => {
  expect(planFor([seriesOf([26, 11], { measure: 'CHANGE_PERCENT' })]).kind).toBe('bars')
})

test('two dimensions make small multiples: a panel for each member of the first, a bar for each period', () => {
  const plan = planFor(
    ['2022', '2023'].flatMap(year => ['high', 'low'].map(risk => cell(year, risk, [155, 95]))),
  )
  const { legend, panels } = dataOf(plan, 'barMultiples')
  expect(legend).toEqual(['2021', '2022'])
  expect(panels.map(({ title, groups }) => [title, groups.map(({ name }) => name)])).toEqual([
    ['2022', ['high', 'low']],
    ['2023', ['high', 'low']],
  ])
})

test('two dimensions of several areas name the area of every part', () => {
  const plan = planFor(
    (['shropshire', 'england'] as const).flatMap(area =>
      ['high', 'low'].map(risk => cell('2022', risk, [155], area)),
    ),
  )
  expect(dataOf(plan, 'barMultiples').panels[0]?.groups.map(({ name }) => name)).toEqual([
    'high (Shropshire)',
    'low (Shropshire)',
    'high (England)',
    'low (England)',
  ])
})

test('two dimensions over more periods than colours leave no period out', () => {
  const cells = ['2022', '2023', '2024'].flatMap(year =>
    ['high', 'low'].map(risk => cell(year, risk, [1, 2, 3, 4, 5, 6])),
  )
  const { lines } = dataOf(planFor(cells), 'lineMultiples')
  expect(lines.map(({ readings }) => readings.length)).toEqual([6, 6, 6, 6, 6, 6])

  const changes = cells.map(series => ({ ...series, measure: 'CHANGE_POINTS' as const }))
  const { panels } = dataOf(planFor(changes), 'barMultiples')
  expect(panels.map(({ groups }) => groups.length)).toEqual([6, 6, 6, 6, 6, 6])
})

test('more members than colours make bars with the periods side by side', () => {
  const plan = planFor(['a', 'b', 'c', 'd', 'e'].map(code => part(code, [1, 2])))
  expect(dataOf(plan, 'bars').groups[0]?.bars.map(({ text }) => text)).toEqual(['1%', '2%'])
})

test('a figure that is missing keeps its place in the bars, with its marker and the reason', () => {
  const plan = planFor([
    seriesOf([36]),
    seriesOf([null], { area: 'england' }),
    seriesOf([40], { area: 'telford' }),
  ])
  expect(dataOf(plan, 'bars').groups[1]?.bars[0]?.text).toBe('[x] not yet published')
})

test('one figure makes no chart', () => {
  expect(planFor([seriesOf([1772])]).kind).toBe('none')
  expect(planFor([seriesOf([36]), seriesOf([null], { area: 'england' })]).kind).toBe('none')
})
