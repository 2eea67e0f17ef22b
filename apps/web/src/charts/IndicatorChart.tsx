import { BarChart } from './BarChart.tsx'
import { ChartFigure } from './ChartFigure.tsx'
import { LineChart } from './LineChart.tsx'
import type { Unit } from './numbers.ts'
import { type Column, type Plan, periodsOf } from './plan.ts'
import { SmallMultiples } from './SmallMultiples.tsx'
import { sentenceOf } from './sentence.ts'

interface IndicatorChartProps {
  plan: Plan
  columns: ReadonlyArray<Column>
  unit: Unit
  title: string
  /** Of what kind of time the figures are: "Each year", "Year to date". */
  when: string
  /** How its title stands in the page's outline. */
  level?: 'h1' | 'h2'
}

/** The chart of an indicator's view, of whichever form shows it best, with everything it needs in words. */
export function IndicatorChart({ plan, columns, unit, title, when, level = 'h2' }: IndicatorChartProps) {
  const sentence = sentenceOf(plan, columns, unit)
  return (
    <ChartFigure
      title={title}
      subtitle={subtitleOf(columns, unit, when)}
      sentence={sentence}
      marks={marksOf(columns)}
      level={level}
    >
      <Chart plan={plan} label={`${title}. ${sentence}`} />
    </ChartFigure>
  )
}

function Chart({ plan, label }: { plan: Plan; label: string }) {
  switch (plan.kind) {
    case 'lines':
      return <LineChart {...plan.data} label={label} />
    case 'bars':
      return <BarChart {...plan.data} label={label} />
    case 'multiples':
      return <SmallMultiples {...plan.data} label={label} />
    case 'none':
      return null
  }
}

/** Measure, unit, area and period: "Per cent, Shropshire and England, each year, 2021 to 2023". */
function subtitleOf(columns: ReadonlyArray<Column>, unit: Unit, when: string): string {
  const areas = [...new Set(columns.map(({ series }) => series.area.name))]
  const periods = periodsOf(columns)
  const [first, last] = [periods[0]?.label, periods.at(-1)?.label]
  const name = unit.name.charAt(0).toUpperCase() + unit.name.slice(1)
  const time = first === last ? [first] : [when.toLowerCase(), `${first} to ${last}`]
  return [name, areas.join(' and '), ...time].join(', ')
}

/** What the markers of missing figures and the dashes stand for, where there are any. */
function marksOf(columns: ReadonlyArray<Column>): string[] {
  const several = columns.length > 1
  const soft = columns.some(({ readings }) => readings.some(reading => reading.soft))
  const missing = columns.flatMap(({ name, readings }) =>
    readings
      .filter(({ marker }) => marker !== null)
      .map(({ marker, label, display }) => `${marker} ${several ? `${name}, ` : ''}${label}: ${display}`),
  )
  return soft ? [...missing, 'Dashed: provisional, estimated or forecast'] : missing
}
