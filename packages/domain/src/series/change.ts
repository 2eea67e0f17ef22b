import { formatNumber, tidy } from '../number/number.ts'
import { periodLabel } from '../period/period.label.ts'
import { gapBetween } from '../period/period.neighbours.ts'
import type { Movement, Polarity, UnitKind, Verdict } from '../vocabulary.ts'
import { type Point, whyNotComparable } from './observation.ts'
import { movementOf, verdictInWords, verdictOf } from './verdict.ts'

/** What judging a change or a trend needs to know of the indicator. */
export interface HowToJudge {
  readonly polarity: Polarity
  readonly unitKind: UnitKind
  /** What to be close to, where being close is good. */
  readonly target?: number | null | undefined
  /** Writes a number with the indicator's unit; without it numbers stand alone. */
  readonly display?: ((value: number) => string) | undefined
}

export interface ChangeInput extends HowToJudge {
  readonly from: Point
  readonly to: Point
  /** The points that lie between the two, for the breaks among them. */
  readonly between?: readonly Point[] | undefined
}

/** How far a figure moved from an earlier one. */
export interface Change {
  /** Later minus earlier, in the unit, percentages in points; at most six decimals. */
  readonly difference: number
  /** Per cent of the earlier figure; null from 0, and where per cent of a percentage would mislead. */
  readonly percent: number | null
  readonly movement: Movement
  readonly verdict: Verdict
  readonly explanation: string
}

// Per cent of a percentage is read as points, and per cent of a place in an order says nothing.
const WITHOUT_PERCENT: readonly UnitKind[] = ['PERCENT', 'PERCENTAGE_POINT', 'RANK']

/** The number with the indicator's unit; a difference of percentages is in percentage points. */
export function writeDifference(difference: number, { unitKind, display }: HowToJudge): string {
  const size = Math.abs(tidy(difference))
  if (unitKind === 'PERCENT') return `${formatNumber(size, null)} percentage point${size === 1 ? '' : 's'}`
  return (display ?? writePlain)(size)
}

function writePlain(value: number): string {
  return formatNumber(value, null)
}

function explain(input: ChangeInput, change: Omit<Change, 'explanation'>, from: number, to: number): string {
  const write = input.display ?? writePlain
  const gap = gapBetween(input.from.period, input.to.period).text
  const before = periodLabel(input.from.period, input.from.accumulation)
  const after = periodLabel(input.to.period, input.to.accumulation)
  const size = writeDifference(change.difference, input)
  const percent = change.percent === null ? '' : ` (${formatNumber(Math.abs(change.percent), 1)}%)`
  const movement = { UP: `Up ${size}${percent}`, DOWN: `Down ${size}${percent}`, FLAT: 'No change' }
  const verdict = verdictInWords(change.verdict, input.polarity)
  return `${before}: ${write(from)}. ${after}, ${gap}: ${write(to)}. ${movement[change.movement]}, ${verdict}.`
}

/**
 * The change from an earlier figure of a series to a later one; null when the two cannot be compared
 * (`whyNotComparable` says why). The explanation says how long the gap is, because neighbours in a series
 * need not be neighbours in time.
 */
export function judgeChange(input: ChangeInput): Change | null {
  const from = input.from.value
  const to = input.to.value
  if (from === null || to === null) return null
  if (whyNotComparable(input.from, input.to, input.between) !== null) return null
  const difference = tidy(to - from)
  const hasPercent = from !== 0 && !WITHOUT_PERCENT.includes(input.unitKind)
  const change = {
    difference,
    percent: hasPercent ? tidy((difference / Math.abs(from)) * 100) : null,
    movement: movementOf(from, to),
    verdict: verdictOf({ ...input, from, to }),
  }
  return { ...change, explanation: explain(input, change, from, to) }
}
