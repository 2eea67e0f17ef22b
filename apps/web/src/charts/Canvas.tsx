import type { ReactNode } from 'react'
import { useWidth } from './useWidth.ts'

interface CanvasProps {
  /** What the drawing shows, in a sentence. */
  label: string
  draw: (width: number) => { height: number; drawing: ReactNode }
}

/** The ground of a chart, as wide as the page lets it be: a drawing is made for that width. */
export function Canvas({ label, draw }: CanvasProps) {
  const [ref, width] = useWidth()
  return (
    <div ref={ref} className="chart__canvas">
      {width > 0 && <Drawn label={label} width={width} {...draw(width)} />}
    </div>
  )
}

function Drawn({
  label,
  width,
  height,
  drawing,
}: { label: string; width: number } & ReturnType<CanvasProps['draw']>) {
  return (
    <svg
      className="chart__svg"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      height={height}
    >
      {drawing}
    </svg>
  )
}
