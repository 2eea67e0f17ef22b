import { Bars, Legend } from './Bars.tsx'
import { type BarChartData, barScale, layOutBars } from './barLayout.ts'
import { Canvas } from './Canvas.tsx'
import { layOutLegend } from './legend.ts'

const widest = 720

/** A chart of horizontal bars. `label` says in a sentence what it shows. */
export function BarChart({ label, groups, legend = [] }: BarChartData & { label: string }) {
  return (
    <Canvas
      label={label}
      draw={width => {
        const names = layOutLegend(legend, width)
        const bars = layOutBars(groups, barScale(groups), names.height, Math.min(width, widest))
        return {
          height: bars.bottom,
          drawing: (
            <>
              <Legend rows={names.rows} />
              <Bars {...bars} />
            </>
          ),
        }
      }}
    />
  )
}
