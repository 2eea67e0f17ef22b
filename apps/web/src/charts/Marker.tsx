import { colourOf } from './palette.ts'

// A circle, a square, a triangle and a diamond, all of about the same size around their middle.
const shapes = [
  'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  'M-4-4h8v8h-8z',
  'M0-5.5L5.2 3.8H-5.2z',
  'M0-6L4.2 0L0 6L-4.2 0z',
]

/** The mark of one figure; each line of a chart has a shape of its own besides its colour. */
export function Marker({ index, x, y }: { index: number; x: number; y: number }) {
  return (
    <path
      className="chart__marker"
      d={shapes[index % shapes.length]}
      transform={`translate(${x} ${y})`}
      fill={colourOf(index)}
      stroke="#ffffff"
      strokeWidth={1.5}
    />
  )
}
