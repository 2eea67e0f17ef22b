import type { Unit } from './numbers.ts'
import type { Reading } from './reading.ts'

/** One line of a chart. */
export interface ChartLine {
  key: string
  name: string
  readings: ReadonlyArray<Reading>
  /** Whether the figures are of single moments, which a line may join across any stretch of time. */
  moments: boolean
}

/** What a line chart shows. */
export interface LineChartData {
  lines: ReadonlyArray<ChartLine>
  unit: Unit
  target?: { value: number; text: string } | undefined
}

/** A figure at its place on the chart. */
export interface Point {
  /** Which line it belongs to. */
  index: number
  reading: Reading
  x: number
  y: number
}
