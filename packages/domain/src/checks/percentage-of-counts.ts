import { type CheckResult, cannotTell, compare, WHICH_IS_WRONG } from './check.ts'
import { quote, quoteByLabel, workedOut, written } from './check.words.ts'
import { baseInWords, hasNoWholeNumber, type ImpliedBase, impliedBase } from './implied-base.ts'
import { halfUnit, type PrintedNumber, spreadOf } from './printed-number.ts'

export interface PercentageOfCountsInput {
  /** The number on top; null where the source does not print it. */
  readonly numerator: PrintedNumber | null
  /** The number that it is a share of. */
  readonly denominator: PrintedNumber | null
  /** The printed percentage; its value is 93 for 93%. */
  readonly percentage: PrintedNumber | null
  /** Whether the source says that the one is a share of the other, or only we read it so. */
  readonly baseIsStated: boolean
}

const RULE = 'percentage-of-counts'

const BASE_MAY_BE_WRONG =
  'Whether a number is wrong, or the share is out of another number, cannot be told from the paper.'

const NUMBER = { pattern: '{}', one: '{}', kind: 'OTHER', symbol: null } as const

/** "216 would be 93%, rounded, out of 232 or 233." */
function impliedInWords(numerator: PrintedNumber, percentage: PrintedNumber, base: ImpliedBase): string {
  const [top, share] = [written({ ...numerator, unit: NUMBER }), written(percentage)]
  return `${top} would be ${share}, rounded, out of ${baseInWords(base, numerator.isCount)}.`
}

function withoutBase(numerator: PrintedNumber, percentage: PrintedNumber): CheckResult {
  const base = impliedBase(numerator, percentage)
  const actual = percentage.value
  const printed = `The paper prints ${quoteByLabel(numerator)} and ${quote(percentage)}, but not out of how many`
  if (base === null) return cannotTell(RULE, `${printed}, so the share cannot be checked.`, { actual })
  const explanation = `${printed}. ${impliedInWords(numerator, percentage, base)}`
  const isImpossible = numerator.isCount && hasNoWholeNumber(base)
  if (!isImpossible) return cannotTell(RULE, explanation, { actual })
  return { ...cannotTell(RULE, `${explanation} ${WHICH_IS_WRONG}`, { actual }), verdict: 'DISAGREES' }
}

function shareInWords(top: string, bottom: string, share: string, baseIsStated: boolean): string {
  if (baseIsStated) return `${top} out of ${bottom} is ${share}`
  return `If ${top} is out of ${bottom}, which the paper does not say, the share is ${share}`
}

/**
 * Two counts against the percentage printed for them, which rounding may have moved by half a unit of its
 * last digit. A contradiction says which base the percentage would take, and whether the base is our own
 * reading. Without the base it can't be told, unless the counts are whole and no whole number gives the
 * percentage.
 */
export function checkPercentageOfCounts(input: PercentageOfCountsInput): CheckResult {
  const { numerator, denominator, percentage, baseIsStated } = input
  if (numerator === null) {
    const known = percentage === null ? {} : { actual: percentage.value }
    return cannotTell(
      RULE,
      'The paper does not print the number on top, so the share cannot be checked.',
      known,
    )
  }
  if (percentage === null) {
    return cannotTell(RULE, `The paper prints ${quoteByLabel(numerator)}, but no percentage to check.`)
  }
  if (denominator === null || denominator.value === 0) return withoutBase(numerator, percentage)

  const shareOf = (top: number, bottom: number) => (top / bottom) * 100
  const expected = shareOf(numerator.value, denominator.value)
  const worked = workedOut(expected, percentage.unit, percentage.value)
  const share = shareInWords(quoteByLabel(numerator), quoteByLabel(denominator), worked, baseIsStated)
  const result = compare({
    rule: RULE,
    expected,
    printed: percentage,
    tolerance: halfUnit(percentage) + spreadOf(numerator, denominator, shareOf),
    found: `${share}. The paper prints ${quote(percentage)}`,
    isShare: true,
    ...(baseIsStated ? {} : { doubt: BASE_MAY_BE_WRONG }),
  })
  const base = impliedBase(numerator, percentage)
  if (result.verdict !== 'DISAGREES' || base === null) return result
  return { ...result, explanation: `${result.explanation} ${impliedInWords(numerator, percentage, base)}` }
}
