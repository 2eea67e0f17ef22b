import type { UnitWords } from '../display/display.ts'
import { isInBrackets } from '../number/print.ts'
import { type CheckResult, cannotTell, compare } from './check.ts'
import { quote, quoteByLabel, workedOut } from './check.words.ts'
import { halfUnit, type PrintedNumber } from './printed-number.ts'

export interface PartsAddUpInput {
  /** Every part, null for one that the source does not print. */
  readonly parts: readonly (PrintedNumber | null)[]
  readonly whole: PrintedNumber | null
}

export function sumOf(parts: readonly PrintedNumber[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0)
}

/**
 * Each addend may have been rounded by half a unit, and the halves may all point the same way. The printed
 * total adds its own half only where it is printed more coarsely than any addend.
 */
export function toleranceOfSum(addends: readonly PrintedNumber[], total: PrintedNumber): number {
  const ofAddends = addends.reduce((sum, addend) => sum + halfUnit(addend), 0)
  const isCoarser = addends.every(({ decimals }) => total.decimals < decimals)
  return isCoarser ? ofAddends + halfUnit(total) : ofAddends
}

function addend(part: PrintedNumber, index: number): string {
  const size = quoteByLabel({ ...part, value: Math.abs(part.value) })
  if (index === 0) return part.value < 0 ? `\u2212${size}` : size
  return `${part.value < 0 ? '\u2212' : '+'} ${size}`
}

/** "95 (2022) + 203 (2023) = 298 referrals", "£22,005 thousand (Delivered) − £700 thousand (Not delivered) = …". */
export function additionInWords(parts: readonly PrintedNumber[], unit: UnitWords): string {
  return `${parts.map(addend).join(' ')} = ${workedOut(sumOf(parts), unit)}`
}

/** Says how brackets were read, where a print has any. */
export function withBracketsRead(result: CheckResult, numbers: readonly PrintedNumber[]): CheckResult {
  if (!numbers.some(({ published }) => isInBrackets(published))) return result
  return { ...result, explanation: `${result.explanation} In the paper, brackets mean minus.` }
}

const RULE = 'parts-add-up'

function withoutSomeParts(
  parts: readonly PrintedNumber[],
  all: number,
  whole: PrintedNumber | null,
): CheckResult {
  const found = `The paper prints ${parts.length} of the ${all} parts: ${parts.map(quote).join(', ')}`
  const total = whole === null ? 'a total' : `the total, ${quote(whole)},`
  const known = whole === null ? {} : { actual: whole.value }
  return cannotTell(RULE, `${found}. Without the others ${total} cannot be checked.`, known)
}

/**
 * Parts against the printed whole. A sum of n numbers rounded to the unit may be off by up to n/2 units;
 * counts of people or things may not be off at all.
 */
export function checkPartsAddUp({ parts, whole }: PartsAddUpInput): CheckResult {
  const printed = parts.filter(part => part !== null)
  const [first] = printed
  if (first === undefined) {
    return cannotTell(RULE, 'The paper prints none of the parts, so the total cannot be checked.')
  }
  if (printed.length < parts.length) return withoutSomeParts(printed, parts.length, whole)
  const expected = sumOf(printed)
  const addition = additionInWords(printed, whole?.unit ?? first.unit)
  if (whole === null) {
    const explanation = `${addition}. The paper prints no total to compare this sum with.`
    return withBracketsRead(cannotTell(RULE, explanation, { expected }), printed)
  }
  const tolerance = toleranceOfSum(printed, whole)
  const found = `${addition}. The paper prints ${quote(whole)}`
  const result = compare({ rule: RULE, expected, printed: whole, tolerance, found })
  return withBracketsRead(result, [...printed, whole])
}
