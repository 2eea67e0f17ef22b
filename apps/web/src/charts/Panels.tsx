import type { ReactNode } from 'react'
import { ChartLabel } from './ChartLabel.tsx'
import { panelColumns, placePanels } from './panelGrid.ts'
import { labelSize, lineHeight, wrapText } from './text.ts'

/** One of several small charts with one scale. */
interface Panel {
  key: string
  title: string
  /** What to know of it before anything else. */
  note?: string
  height: number
  drawing: ReactNode
}

/** Small charts beside each other, each under its name; they stack where the page is narrow. */
export function drawPanels(panels: ReadonlyArray<Panel>, width: number, top: number) {
  const { panelWidth } = panelColumns(panels.length, width)
  const heads = panels.map(({ title, note }) => ({
    title: wrapText(title, labelSize, panelWidth * 0.94),
    note: note ? wrapText(note, labelSize, panelWidth) : [],
  }))
  const room = Math.max(...heads.map(({ title, note }) => (title.length + note.length) * lineHeight)) + 10
  const { places, bottom } = placePanels(
    panels.map(({ height }) => room + height),
    width,
    top,
  )
  const drawing = panels.map(({ key, drawing }, index) => {
    const { x = 0, y = 0 } = places[index] ?? {}
    const { title, note } = heads[index] ?? { title: [], note: [] }
    const box = { x: 1, y: 0, width: panelWidth, height: title.length * lineHeight }
    return (
      <g key={key} transform={`translate(${x} ${y})`}>
        <ChartLabel text={{ key, box, lines: title, align: 'start', bold: true }} />
        {note.length > 0 && (
          <ChartLabel text={{ key, box: { ...box, y: box.height }, lines: note, align: 'start' }} />
        )}
        <g transform={`translate(0 ${room})`}>{drawing}</g>
      </g>
    )
  })
  return { height: bottom + 4, drawing }
}
