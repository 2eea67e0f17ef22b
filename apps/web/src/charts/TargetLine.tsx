import { ink } from './palette.ts'

/** The line of a target, or a piece of it that stands beside its name. */
export function TargetLine({ from, to, y }: { from: number; to: number; y: number }) {
  return (
    <path
      d={`M${from} ${y}H${to}`}
      stroke={ink}
      strokeWidth={2}
      strokeDasharray="2 4"
      className="chart__line"
    />
  )
}
