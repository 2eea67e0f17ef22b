import { ink } from './palette.ts'
import { type ChartText, labelSize, lineHeight } from './text.ts'

/** A text on a chart, near black with a thin white edge, so that a line behind it stays readable. */
export function ChartLabel({ text: { box, lines, align, bold } }: { text: ChartText }) {
  const x = { start: box.x, middle: box.x + box.width / 2, end: box.x + box.width }[align]
  return (
    <text
      className="chart__label"
      fill={ink}
      stroke="#ffffff"
      strokeWidth={4}
      paintOrder="stroke"
      strokeLinejoin="round"
      textAnchor={align}
      fontFamily="Arial, Helvetica, sans-serif"
      fontSize={labelSize}
      fontWeight={bold ? 700 : undefined}
    >
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={box.y + index * lineHeight + 14}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
