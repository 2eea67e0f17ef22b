import { type ChangeMeasure, inItsUnit, printedChange, workedOutChange } from './change.words.ts'
import { type CheckResult, cannotTell, compare } from './check.ts'
import { quote } from './check.words.ts'
import { halfUnit, type PrintedNumber, spreadOf } from './printed-number.ts'

export interface GrowthAgainstLevelsInput {
  /** The earlier level; null where the source does not print it. */
  readonly from: PrintedNumber | null
  /** The later level. */
  readonly to: PrintedNumber | null
  /** The printed change; a fall is negative. */
  readonly change: PrintedNumber | null
  readonly measure: ChangeMeasure
}

const RULE = 'growth-against-levels'

type Reading = (to: number, from: number) => number

const byDifference: Reading = (to, from) => to - from
const byPercent: Reading = (to, from) => ((to - from) / Math.abs(from)) * 100

interface Printed {
  from: PrintedNumber
  to: PrintedNumber
  change: PrintedNumber
}

function read({ from, to, change }: Printed, measure: ChangeMeasure): CheckResult {
  const isShare = measure === 'CHANGE_PERCENT'
  const work = isShare ? byPercent : byDifference
  const spread = isShare ? spreadOf(to, from, work) : halfUnit(to) + halfUnit(from)
  const levels = `From ${quote(from)} to ${quote(to)}`
  if (isShare && (from.value === 0 || !Number.isFinite(spread))) {
    const why = 'has no percentage, because the earlier number is nothing or was rounded to nothing'
    return cannotTell(RULE, `${levels} ${why}.`, { actual: change.value })
  }
  const expected = work(to.value, from.value)
  const printed = inItsUnit(change, measure)
  const found = `${levels} is ${workedOutChange(expected, printed.unit, printed.value)}. The paper prints ${printedChange(printed)}`
  return compare({ rule: RULE, expected, printed, tolerance: halfUnit(change) + spread, found, isShare })
}

function agrees({ verdict }: CheckResult): boolean {
  return verdict === 'AGREES' || verdict === 'AGREES_WITHIN_ROUNDING'
}

const UNSAID = 'The paper does not say whether the change is in per cent or in percentage points'

/** Tries a change as per cent and as points; the reading that fits, or else the nearer one, is reported. */
function readBothWays(printed: Printed): CheckResult {
  const percent = read(printed, 'CHANGE_PERCENT')
  const points = read(printed, 'CHANGE_POINTS')
  const percentIsNearer =
    percent.difference !== null && Math.abs(percent.difference) < Math.abs(points.difference ?? 0)
  const isPercent = agrees(percent) || (!agrees(points) && percentIsNearer)
  const best = isPercent ? percent : points
  const name = isPercent ? 'per cent' : 'percentage points'
  const both = agrees(percent) && agrees(points)
  const how = both ? 'both fit' : agrees(best) ? `only ${name} fit` : `neither fits, and ${name} come nearer`
  return { ...best, explanation: `${UNSAID}; ${how}. ${best.explanation}` }
}

/** "a rise of 31% to 227 enquiries, but not the number before it": what is printed of it, and what is not. */
function printedOfIt(change: string, { from, to }: GrowthAgainstLevelsInput): string {
  if (to !== null) return `${change} to ${quote(to)}, but not the number before it`
  if (from !== null) return `${change} from ${quote(from)}, but not the number after it`
  return `${change}, but neither the number before it nor the one after it`
}

function withoutAllNumbers(input: GrowthAgainstLevelsInput): CheckResult {
  const { from, to, change, measure } = input
  if (change === null) {
    const levels = [from, to].filter(level => level !== null).map(quote)
    const known = levels.length === 0 ? '' : `${levels.join(' and ')}, but `
    return cannotTell(RULE, `The paper prints ${known}no change to check.`)
  }
  const unsaid = ' (per cent or percentage points, it does not say which)'
  const size = printedChange(inItsUnit(change, measure)) + (measure === 'CHANGE_UNSPECIFIED' ? unsaid : '')
  const explanation = `The paper prints ${printedOfIt(size, input)}, so it cannot be checked.`
  return cannotTell(RULE, explanation, { actual: change.value })
}

/**
 * A printed change against the two levels that it lies between. The change may have been rounded by half a
 * unit of its last digit, and so may each level that is not a count. A change of which the source does not
 * say whether it is per cent or points is tried both ways.
 */
export function checkGrowthAgainstLevels(input: GrowthAgainstLevelsInput): CheckResult {
  const { from, to, change, measure } = input
  if (from === null || to === null || change === null) return withoutAllNumbers(input)
  const printed = { from, to, change }
  return measure === 'CHANGE_UNSPECIFIED' ? readBothWays(printed) : read(printed, measure)
}
