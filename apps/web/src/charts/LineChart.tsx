import { Canvas } from './Canvas.tsx'
import { LineLegend } from './LineLegend.tsx'
import { Lines } from './Lines.tsx'
import type { LineChartData } from './line.ts'
import { layOutLines } from './lineLayout.ts'

/** A chart of lines over time. `label` says in a sentence what it shows. */
export function LineChart({ label, ...data }: LineChartData & { label: string }) {
  return (
    <Canvas
      label={label}
      draw={width => {
        const layout = layOutLines(data, width)
        return {
          height: layout.height,
          drawing: (
            <>
              <LineLegend rows={layout.legend} lines={data.lines.length} />
              <Lines lines={data.lines} layout={layout} />
            </>
          ),
        }
      }}
    />
  )
}
