import { Bars, Legend } from './Bars.tsx'
import { type BarChartData, barSpan, layOutBars, layOutLegend } from './barLayout.ts'
import { useWidth } from './useWidth.ts'

/** A chart of horizontal bars. `label` says in a sentence what it shows. */
export function BarChart({ label, groups, legend = [] }: BarChartData & { label: string }) {
  const [ref, width] = useWidth()
  const drawn = layOutLegend(legend, width)
  const bars = layOutBars(groups, barSpan(groups), 1, drawn.height, Math.min(width - 2, 720))
  return (
    <div ref={ref} className="chart__canvas">
      {width > 0 && (
        <svg
          className="chart__svg"
          role="img"
          aria-label={label}
          viewBox={`0 0 ${width} ${bars.bottom}`}
          height={bars.bottom}
        >
          <Legend rows={drawn.rows} />
          <Bars {...bars} />
        </svg>
      )}
    </div>
  )
}
