import type { WebFigureFragment } from '@scrutiny/sdk/web'
import { extent } from 'd3-array'
import { line } from 'd3-shape'
import { stretchesOf } from './joins.ts'
import type { Unit } from './numbers.ts'
import { colourOf } from './palette.ts'
import { type Reading, toReading } from './reading.ts'
import { linear, spanOf } from './scale.ts'

const width = 104
const height = 32

interface SparklineProps {
  figures: ReadonlyArray<WebFigureFragment>
  unit: Unit
  /** Whether the figures are of single moments. */
  moments: boolean
}

/**
 * The shape of a line of figures at a glance, joined by the same rules as the large chart. The words beside it
 * say what it means, so assistive technology passes over it.
 */
export function Sparkline({ figures, unit, moments }: SparklineProps) {
  const readings = figures.map(figure => toReading(figure, unit)).filter(({ at }) => at !== null)
  const known = readings.filter(({ value }) => value !== null)
  if (known.length < 3) return null
  const [from = 0, to = 0] = extent(readings, ({ at }) => at ?? undefined)
  const x = linear([from, to], [5, width - 5])
  const y = linear(
    spanOf(
      known.map(({ value }) => value ?? 0),
      2,
    ),
    [height - 5, 5],
  )
  const path = line<Reading>(
    ({ at }) => x(at ?? 0),
    ({ value }) => y(value ?? 0),
  )
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {stretchesOf(readings, moments).map(stretch => (
        <path
          key={stretch.readings[0]?.id}
          d={path(stretch.readings) ?? ''}
          fill="none"
          stroke={colourOf(0)}
          strokeWidth={2}
        />
      ))}
      {known.map(({ id, at, value }, index) => (
        <circle
          key={id}
          cx={x(at ?? 0)}
          cy={y(value ?? 0)}
          r={index === known.length - 1 ? 4 : 2}
          fill={colourOf(0)}
        />
      ))}
    </svg>
  )
}
