import type { layOutBars, layOutLegend } from './barLayout.ts'
import { ChartLabel } from './ChartLabel.tsx'
import { base, colourOf } from './palette.ts'

/** Bars, their names and their figures, as they were laid out. */
export function Bars({ bars, texts, axes, zero }: ReturnType<typeof layOutBars>) {
  return (
    <>
      {bars.map(({ key, index, ...box }) => (
        <rect key={key} {...box} fill={colourOf(index)} className="chart__bar" />
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
      <rect x={1} y={text.box.y + 1} width={18} height={16} fill={colourOf(index)} className="chart__bar" />
      <ChartLabel text={text} />
    </g>
  ))
}
