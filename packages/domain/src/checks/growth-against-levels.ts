import {
  type CheckResult,
  cannotTell,
  compare,
  halfUnit,
  type PrintedNumber,
  quote,
  roundedAsPrinted,
  said,
  spreadOf,
} from './check.ts'

/** How a change is printed; the values are those of the vocabulary's measures. */
export type ChangeMeasure = 'CHANGE_ABSOLUTE' | 'CHANGE_PERCENT' | 'CHANGE_POINTS' | 'CHANGE_UNSPECIFIED'

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

const UNIT_WORDS: Record<ChangeMeasure, string> = {
  CHANGE_ABSOLUTE: '',
  CHANGE_PERCENT: '%',
  CHANGE_POINTS: ' percentage points',
  CHANGE_UNSPECIFIED: '',
}

interface Printed {
  from: PrintedNumber
  to: PrintedNumber
  change: PrintedNumber
}

function read({ from, to, change }: Printed, measure: ChangeMeasure): CheckResult {
  const isPercent = measure === 'CHANGE_PERCENT'
  const work = isPercent ? byPercent : byDifference
  const spread = isPercent ? spreadOf(to, from, work) : halfUnit(to) + halfUnit(from)
  const levels = `The change from ${quote(from)} to ${quote(to)}`
  if (isPercent && (from.value === 0 || !Number.isFinite(spread))) {
    const why = 'has no percentage, because the earlier level is nothing or was rounded to nothing'
    return cannotTell(RULE, `${levels} ${why}.`, { actual: change.value })
  }
  const expected = work(to.value, from.value)
  const found = `${levels} is ${said(expected)}${UNIT_WORDS[measure]}`
  const result = compare(RULE, expected, change, halfUnit(change) + spread, found)
  return isPercent ? roundedAsPrinted(result, change) : result
}

function agrees({ verdict }: CheckResult): boolean {
  return verdict === 'AGREES' || verdict === 'AGREES_WITHIN_ROUNDING'
}

/** Tries a change as per cent and as points; the reading that fits, or else the nearer one, is reported. */
function readBothWays(printed: Printed): CheckResult {
  const percent = read(printed, 'CHANGE_PERCENT')
  const points = read(printed, 'CHANGE_POINTS')
  const percentIsNearer =
    percent.difference !== null && Math.abs(percent.difference) < Math.abs(points.difference ?? 0)
  const isPercent = agrees(percent) || (!agrees(points) && percentIsNearer)
  const best = isPercent ? percent : points
  if (agrees(percent) && agrees(points)) {
    return {
      ...best,
      explanation: `The change fits read as per cent and read as points. ${best.explanation}`,
    }
  }
  const how = `Read as ${isPercent ? 'per cent' : 'percentage points'}, the ${agrees(best) ? 'one' : 'nearer'} reading`
  const why = agrees(best) ? `${how} that fits.` : `${how}; neither fits.`
  return { ...best, explanation: `${why} ${best.explanation}` }
}

/**
 * A printed change against the two levels that it lies between. The change may have been rounded by half a
 * unit of its last digit, and so may each level that is not a count. A change of which the source does not
 * say whether it is per cent or points is tried both ways.
 */
export function checkGrowthAgainstLevels({
  from,
  to,
  change,
  measure,
}: GrowthAgainstLevelsInput): CheckResult {
  if (from !== null && to !== null && change !== null) {
    const printed = { from, to, change }
    return measure === 'CHANGE_UNSPECIFIED' ? readBothWays(printed) : read(printed, measure)
  }
  const printed = [from, to, change].filter(number => number !== null).map(quote)
  const needed = [
    from === null ? ['the earlier level'] : [],
    to === null ? ['the later level'] : [],
    change === null ? ['the change'] : [],
  ].flat()
  const known = printed.length > 0 ? `${printed.join(', ')}: to tell` : 'To tell'
  const explanation = `${known}, ${needed.join(' and ')} would have to be printed.`
  return cannotTell(RULE, explanation, change === null ? {} : { actual: change.value })
}
