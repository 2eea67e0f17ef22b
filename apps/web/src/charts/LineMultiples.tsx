import { Canvas } from './Canvas.tsx'
import { LineLegend } from './LineLegend.tsx'
import { Lines } from './Lines.tsx'
import { layOutLegend } from './legend.ts'
import type { ChartLine, LineChartData } from './line.ts'
import { layOutLines, sharedAxes } from './lineLayout.ts'
import { drawPanels } from './Panels.tsx'
import { panelColumns } from './panelGrid.ts'
import { inWords } from './periodWords.ts'

/** Small charts of one line each, all drawn to one scale. `label` says in a sentence what they show. */
export function LineMultiples({ label, ...data }: LineChartData & { label: string }) {
  return <Canvas label={label} draw={width => draw(data, width)} />
}

function draw(data: LineChartData, width: number) {
  const { lines, target } = data
  const axes = sharedAxes(data)
  const { panelWidth } = panelColumns(lines.length, width)
  const legend = layOutLegend(target ? [target.text] : [], width)
  const { height, drawing } = drawPanels(
    lines.map(line => {
      const layout = layOutLines({ ...data, lines: [line] }, panelWidth, axes)
      return {
        key: line.key,
        title: line.name,
        note: noteOf(line),
        height: layout.height,
        drawing: <Lines lines={[line]} layout={layout} />,
      }
    }),
    width,
    legend.height,
  )
  return {
    height,
    drawing: (
      <>
        <LineLegend rows={legend.rows} lines={0} />
        {drawing}
      </>
    ),
  }
}

function noteOf({ readings }: ChartLine): string {
  const last = readings.findLast(({ value }) => value !== null)
  return last ? `${last.short} ${inWords(last)}` : ''
}
