import { Bars, Legend } from './Bars.tsx'
import { type BarGroup, barSpan, layOutBars, layOutLegend } from './barLayout.ts'
import { ChartLabel } from './ChartLabel.tsx'
import { type ChartText, lineHeight } from './text.ts'
import { useWidth } from './useWidth.ts'

/** One of several small charts with one scale. */
export interface Panel {
  key: string
  title: string
  groups: ReadonlyArray<BarGroup>
}

/** What small multiples show: the same bars for each part of a whole. */
export interface SmallMultiplesData {
  panels: ReadonlyArray<Panel>
  legend: ReadonlyArray<string>
}

const narrowest = 250
const gap = 36

/** Small charts of bars beside each other, all drawn to one scale. `label` says in a sentence what they show. */
export function SmallMultiples({ label, ...data }: SmallMultiplesData & { label: string }) {
  const [ref, width] = useWidth()
  const { height, legend, panels } = layOut(data, width)
  return (
    <div ref={ref} className="chart__canvas">
      {width > 0 && (
        <svg
          className="chart__svg"
          role="img"
          aria-label={label}
          viewBox={`0 0 ${width} ${height}`}
          height={height}
        >
          <Legend rows={legend} />
          {panels.map(({ title, bars }) => (
            <g key={title.key}>
              <ChartLabel text={title} />
              <Bars {...bars} />
            </g>
          ))}
        </svg>
      )}
    </div>
  )
}

function layOut({ panels, legend }: SmallMultiplesData, width: number) {
  const span = barSpan(panels.flatMap(({ groups }) => groups))
  const most = Math.max(1, Math.floor((width + gap) / (narrowest + gap)))
  const columns = Math.ceil(panels.length / Math.ceil(panels.length / most))
  const panelWidth = (width - gap * (columns - 1)) / columns
  const drawn = layOutLegend(legend, width)
  let top = drawn.height
  let bottom = top
  const placed = panels.map((panel, index) => {
    if (index > 0 && index % columns === 0) top = bottom + gap
    const left = 1 + (index % columns) * (panelWidth + gap)
    const box = { x: left, y: top, width: panelWidth, height: lineHeight }
    const title: ChartText = { key: panel.key, box, lines: [panel.title], align: 'start', bold: true }
    const bars = layOutBars(panel.groups, span, left, top + lineHeight + 10, panelWidth - 2)
    bottom = Math.max(bottom, bars.bottom)
    return { title, bars }
  })
  return { height: bottom + 4, legend: drawn.rows, panels: placed }
}
