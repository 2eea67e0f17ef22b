import type { ChartBar, layOutBars } from './barLayout.ts'
import { ChartLabel } from './ChartLabel.tsx'
import type { layOutLegend } from './legend.ts'
import { base, colourOf } from './palette.ts'
import type { Box } from './place.ts'
import { textureOf } from './texture.ts'

/** Bars, their names and their figures, as they were laid out. */
export function Bars({ bars, texts, axes, zero }: ReturnType<typeof layOutBars>) {
  return (
    <>
      {bars.map(({ key, ...bar }) => (
        <Bar key={key} {...bar} />
      ))}
      {axes.map(({ top, bottom }) => (
        <path key={top} d={`M${zero} ${top}V${bottom}`} stroke={base} className="chart__grid" />
      ))}
      {texts.map(text => (
        <ChartLabel key={text.key} text={text} />
      ))}
    </>
  )
}

/** What the colours stand for. */
export function Legend({ rows }: Pick<ReturnType<typeof layOutLegend>, 'rows'>) {
  return rows.map(({ index, text }) => (
    <g key={text.key}>
      <Bar index={index} box={{ x: 1, y: text.box.y + 1, width: 18, height: 16 }} />
      <ChartLabel text={text} />
    </g>
  ))
}

function Bar({ index, soft, box }: Pick<ChartBar, 'index' | 'soft'> & { box: Box }) {
  const colour = colourOf(index)
  const texture = textureOf(index, box)
  const dashed = soft && { fillOpacity: 0.4, stroke: colour, strokeWidth: 2, strokeDasharray: '5 4' }
  return (
    <>
      <rect {...box} fill={colour} className="chart__bar" {...dashed} />
      {texture && <path d={texture} stroke="#ffffff" className="chart__texture" />}
    </>
  )
}
