import { BarChart } from './BarChart.tsx'
import { BarMultiples } from './BarMultiples.tsx'
import { ChartFigure } from './ChartFigure.tsx'
import { marksOf, subtitleOf } from './captions.ts'
import type { Column } from './columns.ts'
import { LineChart } from './LineChart.tsx'
import { LineMultiples } from './LineMultiples.tsx'
import type { Unit } from './numbers.ts'
import type { Plan } from './plan.ts'
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
      marks={marksOf(plan, columns)}
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
    case 'lineMultiples':
      return <LineMultiples {...plan.data} label={label} />
    case 'bars':
      return <BarChart {...plan.data} label={label} />
    case 'barMultiples':
      return <BarMultiples {...plan.data} label={label} />
    case 'none':
      return null
  }
}
