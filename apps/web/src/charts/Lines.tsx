import { line } from 'd3-shape'
import { ChartLabel } from './ChartLabel.tsx'
import { stretchesOf } from './joins.ts'
import { Leader } from './Leader.tsx'
import type { LineChartData } from './line.ts'
import type { layOutLines } from './lineLayout.ts'
import { Marker } from './Marker.tsx'
import { base, colourOf, faint } from './palette.ts'
import type { Reading } from './reading.ts'
import { TargetLine } from './TargetLine.tsx'

interface LinesProps {
  lines: LineChartData['lines']
  layout: ReturnType<typeof layOutLines>
}

/** Lines with their axes, figures and names, as they were laid out; the first one is drawn over the others. */
export function Lines({ lines, layout }: LinesProps) {
  const { plot, x, y, marked, ticks, periods, target, missing, values, ends } = layout
  const path = line<Reading>(
    ({ at }) => x(at ?? 0),
    ({ value }) => y(value ?? 0),
  )
  const right = plot.x + plot.width
  const texts = [...ticks.map(({ text }) => text), ...periods, ...missing, ...values]
  return (
    <>
      {ticks.map(({ y, zero, text: { key } }) => (
        <path key={key} d={`M${plot.x} ${y}H${right}`} stroke={zero ? base : faint} className="chart__grid" />
      ))}
      {target && <TargetLine from={plot.x} to={right} y={target.y} />}
      {lines
        .map(({ key, readings, moments }, index) =>
          stretchesOf(readings, moments).map(stretch => (
            <path
              key={`${key} ${stretch.readings[0]?.id}`}
              d={path(stretch.readings) ?? ''}
              fill="none"
              stroke={colourOf(index)}
              strokeWidth={3}
              strokeLinejoin="round"
              strokeDasharray={stretch.soft ? '7 5' : undefined}
              className="chart__line"
            />
          )),
        )
        .toReversed()}
      {marked.toReversed().map(({ index, reading, x, y }) => (
        <Marker key={reading.id} index={index} x={x} y={y} />
      ))}
      {target?.text && <ChartLabel text={target.text} />}
      {texts.map(text => (
        <ChartLabel key={text.key} text={text} />
      ))}
      {ends.map(({ point, text }) => (
        <g key={text.key}>
          <Leader point={point} text={text} />
          <ChartLabel text={text} />
        </g>
      ))}
    </>
  )
}
