import { line } from 'd3-shape'
import { ChartLabel } from './ChartLabel.tsx'
import { stretchesOf } from './joins.ts'
import type { LineChartData, Point } from './line.ts'
import { layOutLines } from './lineLayout.ts'
import { Marker } from './Marker.tsx'
import { base, colourOf, faint, ink } from './palette.ts'
import type { Reading } from './reading.ts'
import type { ChartText } from './text.ts'
import { useWidth } from './useWidth.ts'

/** A chart of lines over time. `label` says in a sentence what it shows. */
export function LineChart({ label, ...data }: LineChartData & { label: string }) {
  const [ref, width] = useWidth()
  return (
    <div ref={ref} className="chart__canvas">
      {width > 0 && <Drawing data={data} width={width} label={label} />}
    </div>
  )
}

function Drawing({ data, width, label }: { data: LineChartData; width: number; label: string }) {
  const { plot, height, x, y, points, ticks, periods, target, missing, values, ends, legend } = layOutLines(
    data,
    width,
  )
  const path = line<Reading>(
    ({ at }) => x(at ?? 0),
    ({ value }) => y(value ?? 0),
  )
  const right = plot.x + plot.width
  return (
    <svg
      className="chart__svg"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      height={height}
    >
      {ticks.map(({ y, zero, text }) => (
        <g key={text.key}>
          <line x1={plot.x} x2={right} y1={y} y2={y} stroke={zero ? base : faint} className="chart__grid" />
          <ChartLabel text={text} />
        </g>
      ))}
      {periods.map(text => (
        <ChartLabel key={text.key} text={text} />
      ))}
      {target && (
        <>
          <line
            x1={plot.x}
            x2={right}
            y1={target.y}
            y2={target.y}
            stroke={ink}
            strokeWidth={2}
            strokeDasharray="2 4"
          />
          {target.text && <ChartLabel text={target.text} />}
        </>
      )}
      {data.lines.map(({ key, readings, moments }, index) =>
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
      )}
      {points.map(({ index, reading, x, y }) => (
        <Marker key={reading.id} index={index} x={x} y={y} />
      ))}
      {[...missing, ...values].map(text => (
        <ChartLabel key={text.key} text={text} />
      ))}
      {ends.map(({ point, text }) => (
        <g key={text.key}>
          <Leader point={point} text={text} />
          <ChartLabel text={text} />
        </g>
      ))}
      {legend.map(({ index, text }) => (
        <g key={text.key}>
          <path
            d={`M2 ${text.box.y + 9}h24`}
            stroke={colourOf(index)}
            strokeWidth={3}
            className="chart__line"
          />
          <Marker index={index} x={14} y={text.box.y + 9} />
          <ChartLabel text={text} />
        </g>
      ))}
    </svg>
  )
}

/** Leads from the end of a line to its name, where the name could not stand right beside it. */
function Leader({ point, text: { box } }: { point: Point; text: ChartText }) {
  const middle = box.y + box.height / 2
  const end = box.x - 4
  const far = end - point.x > 40
  if (!far && Math.abs(middle - point.y) <= 12) return null
  return (
    <path
      d={`M${point.x + 9} ${point.y}L${end} ${middle}`}
      stroke={far ? base : colourOf(point.index)}
      strokeDasharray={far ? '1 4' : undefined}
    />
  )
}
