import { ChartLabel } from './ChartLabel.tsx'
import type { layOutLegend } from './legend.ts'
import { Marker } from './Marker.tsx'
import { colourOf } from './palette.ts'
import { TargetLine } from './TargetLine.tsx'

interface LineLegendProps {
  rows: ReturnType<typeof layOutLegend>['rows']
  /** How many of the rows name a line; one more than that names the target. */
  lines: number
}

/** Which line is which, and what the target is. */
export function LineLegend({ rows, lines }: LineLegendProps) {
  return rows.map(({ index, text }) => {
    const y = text.box.y + 9
    return (
      <g key={text.key}>
        {index < lines ? (
          <>
            <path d={`M2 ${y}h24`} stroke={colourOf(index)} strokeWidth={3} className="chart__line" />
            <Marker index={index} x={14} y={y} />
          </>
        ) : (
          <TargetLine from={2} to={26} y={y} />
        )}
        <ChartLabel text={text} />
      </g>
    )
  })
}
