import { Bars, Legend } from './Bars.tsx'
import { type BarGroup, barScale, layOutBars } from './barLayout.ts'
import { Canvas } from './Canvas.tsx'
import { layOutLegend } from './legend.ts'
import { drawPanels } from './Panels.tsx'
import { panelColumns } from './panelGrid.ts'

/** One of several small bar charts with one scale. */
export interface BarPanel {
  key: string
  title: string
  groups: ReadonlyArray<BarGroup>
}

/** What small multiples of bars show: the same bars for each part of a whole. */
export interface BarMultiplesData {
  panels: ReadonlyArray<BarPanel>
  legend: ReadonlyArray<string>
}

/** Small charts of bars beside each other, all drawn to one scale. `label` says in a sentence what they show. */
export function BarMultiples({ label, ...data }: BarMultiplesData & { label: string }) {
  return <Canvas label={label} draw={width => draw(data, width)} />
}

function draw({ panels, legend }: BarMultiplesData, width: number) {
  const scale = barScale(panels.flatMap(({ groups }) => groups))
  const { panelWidth } = panelColumns(panels.length, width)
  const names = layOutLegend(legend, width)
  const { height, drawing } = drawPanels(
    panels.map(({ key, title, groups }) => {
      const bars = layOutBars(groups, scale, 0, panelWidth)
      return { key, title, height: bars.bottom, drawing: <Bars {...bars} /> }
    }),
    width,
    names.height,
  )
  return {
    height,
    drawing: (
      <>
        <Legend rows={names.rows} />
        {drawing}
      </>
    ),
  }
}
